import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mercaptopurine, placebo} from './leukaemia.fixture.ts';
import {periodHazard} from './period-hazard.ts';

test('periodHazard() gives the published rates of the leukaemia trial: 9 in 359 weeks against 21 in 182', () => {
  // Kleinbaum & Klein 2012, Survival Analysis, chapter 1: average hazards 0.025 and 0.115 per week.
  const [treated] = periodHazard(mercaptopurine, [0, 40], {level: 0.95});
  const [untreated] = periodHazard(placebo, [0, 40]);
  expect(treated).toMatchObject({from: 0, to: 40, events: 9, exposure: 359});
  expect(treated.hazard).toBeCloseTo(0.025, 3);
  expect(untreated).toMatchObject({events: 21, exposure: 182});
  expect(untreated.hazard).toBeCloseTo(0.115, 3);
  // Exact limits of 9 events at 95 %: 4.115 and 17.08 (Garwood 1936).
  expect(treated.interval?.low).toBeCloseTo(4.115 / 359, 4);
  expect(treated.interval?.high).toBeCloseTo(17.08 / 359, 4);
});

test('periodHazard() counts an event on a bound in the period that ends there', () => {
  const spells = [
    {time: 2, event: true},
    {time: 3, event: false},
    {time: 5, event: true},
  ];
  expect(periodHazard(spells, [0, 2, 4])).toMatchObject([
    {events: 1, exposure: 6, hazard: 1 / 6},
    {events: 0, exposure: 3, hazard: 0, interval: {low: 0}},
  ]);
});

test('periodHazard() has no hazard where nothing is at risk', () => {
  expect(periodHazard([{time: 2, event: true}], [3, 4])).toEqual([{from: 3, to: 4, events: 0, exposure: 0}]);
});

test('periodHazard() leaves out no event and no time when its periods touch', () => {
  const spell = fc.record({time: fc.integer({min: 1, max: 100}), event: fc.boolean()});
  fc.assert(
    fc.property(fc.array(spell), fc.integer({min: 1, max: 99}), (spells, middle) => {
      const [all] = periodHazard(spells, [0, 100]);
      const parts = periodHazard(spells, [0, middle, 100]);
      expect(parts[0].events + parts[1].events).toBe(all.events);
      expect(parts[0].exposure + parts[1].exposure).toBe(all.exposure);
    }),
    {seed: 1},
  );
});

test('periodHazard() refuses bounds that do not rise and times that cannot be', () => {
  expect(() => periodHazard([], [0])).toThrow('invalid bounds: 0 (2 or more, rising from 0 or later)');
  expect(() => periodHazard([], [0, 2, 2])).toThrow('invalid bounds: 0, 2, 2');
  expect(() => periodHazard([], [Number.NaN, 2])).toThrow('invalid bounds: NaN, 2');
  expect(() => periodHazard([{time: -1, event: true}], [0, 1])).toThrow('invalid time: -1');
});
