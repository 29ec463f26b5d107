import {expect, test} from 'vitest';
import {exp, log} from './detmath.ts';

test('exp(x) and log(x) agree with the engine’s own to a few units in the last place', () => {
  for (let step = -7_000; step <= 7_000; step++) {
    const x = step / 10.3;
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
    const y = Math.exp(x / 2);
    expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(2e-16 * Math.max(1, Math.abs(Math.log(y))) * 2);
  }
});
