import {scaleUtc} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {timeScale} from './time-scale.ts';

const days = fc.date({min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true});

test('timeScale(from, to, range) places days where scaleUtc does, to the last bit, and leads back from there', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({min: 0, max: 20_000}),
      days,
      fc.integer({min: 1, max: 9_000}),
      (from, length, day, width) => {
        const to = new Date(from.getTime() + length * 86_400_000);
        const ours = timeScale(from, to, [34, 34 + width]);
        const theirs = scaleUtc([from, to], [34, 34 + width]);
        expect(ours(day)).toBe(theirs(day));
        expect(ours.domain()).toEqual(theirs.domain());
        expect(ours.range()).toEqual(theirs.range());
        if (length === 0) return;
        expect(Math.abs(ours.invert(ours(day)).getTime() - day.getTime())).toBeLessThan(1_000);
      },
    ),
  );
});
