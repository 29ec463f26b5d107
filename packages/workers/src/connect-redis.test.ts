import {expect, test} from 'vitest';
import {connectRedis} from './connect-redis.ts';

test('connectRedis(url) says where there is no Redis, and keeps the password to itself', async () => {
  await expect(connectRedis('redis://me:secret@127.0.0.1:1')).rejects.toThrow(
    /^unreachable Redis: redis:\/\/me:\*\*\*@127\.0\.0\.1:1 \(.*ECONNREFUSED/,
  );
});
