import {expect, test} from 'vitest';
import {shareReaching25} from './fights.ts';

test('shareReaching25() rises with the rate of deadly events from near 0 to near 1', () => {
  const share = shareReaching25('state-based');
  const rates = [0.0001, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
  for (const [index, rate] of rates.entries()) {
    if (index > 0) expect(share(rate)).toBeGreaterThanOrEqual(share(rates[index - 1]));
  }
  expect(share(0.0001)).toBeLessThan(0.01);
  expect(share(10)).toBeGreaterThan(0.8);
});

test('shareReaching25() is higher where attacks on civilians count too', () => {
  expect(shareReaching25('organised')(0.5)).toBeGreaterThan(shareReaching25('state-based')(0.5));
});
