import {BadUse} from '@postbellum/experiments/node';
import {Redis} from 'ioredis';

/** A connection to Redis, which comes back by itself once it was there. Throws BadUse where Redis cannot be reached. */
export async function connectRedis(url: string): Promise<Redis> {
  let reason = '';
  const redis = new Redis(url, {lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: () => null});
  redis.on('error', error => {
    reason = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const why = reason || (error instanceof Error ? error.message : String(error));
    throw new BadUse(`unreachable Redis: ${withoutPassword(url)} (${why})`, {cause: error});
  }
  redis.options.retryStrategy = tries => Math.min(tries * 200, 5_000);
  return redis;
}

const withoutPassword = (url: string): string => url.replace(/:[^:@/]*@/, ':***@');
