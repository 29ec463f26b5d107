import fc from 'fast-check';
import {expect, test} from 'vitest';
import {meanRanks} from './mean-ranks.ts';

test('meanRanks() gives equal values the mean of their ranks', () => {
  expect(meanRanks([10, 30, 10, 20, 30, 30])).toEqual([1.5, 5, 1.5, 3, 5, 5]);
  expect(meanRanks([])).toEqual([]);
});

test('meanRanks() counts the values below and half of the equal ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 9})), values => {
      const counted = values.map(value => {
        const below = values.filter(other => other < value).length;
        const equal = values.filter(other => other === value).length;
        return below + (equal + 1) / 2;
      });
      expect(meanRanks(values)).toEqual(counted);
    }),
    {seed: 1},
  );
});
