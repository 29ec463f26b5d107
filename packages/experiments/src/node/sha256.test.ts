import {expect, test} from 'vitest';
import {sha256} from './sha256.ts';

test('sha256(value) does not depend on the order of keys', () => {
  expect(sha256({a: 1, b: [{c: 2, d: 3}]})).toBe(sha256({b: [{d: 3, c: 2}], a: 1}));
  expect(sha256({a: [1, 2]})).not.toBe(sha256({a: [2, 1]}));
});

test('sha256(value) is the digest of the JSON text', () => {
  // printf '{}' | sha256sum
  expect(sha256({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
