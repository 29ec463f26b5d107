import {liberia} from '@postbellum/scenarios';
import {weeksBetween} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {weeksWithin} from './weeks.ts';

test('weeksWithin(scenario, years, asked) is those years, at most the scenario, or what was asked', () => {
  const all = weeksBetween(liberia.start, liberia.end);
  expect(weeksWithin(liberia, 1, undefined)).toBe(53);
  expect(weeksWithin(liberia, 99, undefined)).toBe(all);
  expect(weeksWithin(liberia, 10, 70)).toBe(70);
  expect(() => weeksWithin(liberia, 10, all + 1)).toThrow(`invalid weeks: ${all + 1} (liberia has ${all} weeks)`);
});
