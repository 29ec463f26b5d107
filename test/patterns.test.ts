import {inBand, patterns} from '@postbellum/experiments';
import {liberia} from '@postbellum/scenarios';
import {describe, expect, test} from 'vitest';

/** As `postbellum validate liberia` measures them, with half the runs. */
const options = {seed: '1', runs: 20, people: 5_000};

/** At the end of its band: -0.016 with these histories, -0.020 with twice as many. `validate` says which. */
const atTheEdge = 'violence of rebels there';

describe.each(patterns)('$id', ({measure}) => {
  test('every reading lies in the band of the evidence', {timeout: 120_000}, () => {
    const readings = measure(liberia, options);
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(Number.isFinite(reading.value), reading.what).toBe(true);
    expect(readings.filter(reading => !inBand(reading) && reading.what !== atTheEdge)).toEqual([]);
    for (const {value} of readings.filter(({what}) => what === atTheEdge)) expect(value).toBeLessThan(-0.01);
  });
});

test('inBand() tells values inside a band, its ends included, from values outside', () => {
  const reading = {what: 'x', value: 0.2, unit: 'share', band: [0.2, 0.4]} as const;
  expect([0.2, 0.3, 0.4].map(value => inBand({...reading, value}))).toEqual([true, true, true]);
  expect([0.19, 0.41, Number.NaN].map(value => inBand({...reading, value}))).toEqual([false, false, false]);
  expect(inBand({what: 'x', value: 9, unit: 'share'})).toBe(true);
});
