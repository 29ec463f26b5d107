import {expect, test} from 'vitest';
import {kaplanMeier} from './kaplan-meier.ts';
import {mercaptopurine, placebo} from './leukaemia.fixture.ts';

test('kaplanMeier() gives the published curve of the leukaemia trial', () => {
  // Klein & Moeschberger 2003, Survival Analysis, table 4.1A; log-log bounds at 95 % as Stata and SAS print them.
  const published = [
    [6, 21, 3, 0.857, 0.0764, 0.6197, 0.9516],
    [7, 17, 1, 0.807, 0.0869, 0.5631, 0.9228],
    [10, 15, 1, 0.753, 0.0963, 0.5032, 0.8894],
    [13, 12, 1, 0.69, 0.1068, 0.4316, 0.8491],
    [16, 11, 1, 0.627, 0.1141, 0.3675, 0.8049],
    [22, 7, 1, 0.538, 0.1282, 0.2678, 0.7468],
    [23, 6, 1, 0.448, 0.1346, 0.1881, 0.6801],
  ];
  const {steps, subjects} = kaplanMeier(mercaptopurine, {level: 0.95});
  expect(subjects).toBe(21);
  expect(steps).toHaveLength(published.length);
  published.forEach(([time, atRisk, events, survival, standardError, low, high], index) => {
    const step = steps[index];
    expect(step).toMatchObject({time, atRisk, events});
    expect(step.survival).toBeCloseTo(survival, 3);
    expect(step.standardError).toBeCloseTo(standardError, 4);
    expect(step.interval?.low).toBeCloseTo(low, 4);
    expect(step.interval?.high).toBeCloseTo(high, 4);
  });
});

test('kaplanMeier() gives the published medians: 23 weeks, from 13 on, and 8 weeks, 4 to 11', () => {
  // As SAS and Stata print them with log-log bounds at 95 %.
  expect(kaplanMeier(mercaptopurine, {level: 0.95}).median).toEqual({time: 23, level: 0.95, low: 13});
  expect(kaplanMeier(placebo, {level: 0.95}).median).toEqual({time: 8, level: 0.95, low: 4, high: 11});
});

test('kaplanMeier() without censoring is the plain share with its binomial variance', () => {
  const {steps} = kaplanMeier(placebo);
  for (const {time, survival, standardError} of steps.slice(0, -1)) {
    const share = placebo.filter(spell => spell.time > time).length / placebo.length;
    expect(survival).toBeCloseTo(share, 12);
    expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / placebo.length), 12);
  }
  expect(steps.at(-1)).toEqual({time: 23, atRisk: 1, events: 1, survival: 0});
});

test('kaplanMeier() reads a curve that stands at one half exactly as a median', () => {
  const spells = [1, 2, 3, 4, 5, 6].map(time => ({time, event: true}));
  expect(kaplanMeier(spells).median.time).toBe(3);
});

test('kaplanMeier() without an event has no step and no median, and refuses no spells', () => {
  expect(kaplanMeier([{time: 5, event: false}])).toEqual({subjects: 1, steps: [], median: {level: 0.9}});
  expect(() => kaplanMeier([])).toThrow('invalid subjects: 0');
  expect(() => kaplanMeier(placebo, {level: 95})).toThrow('invalid level: 95');
});
