import {expect, test} from 'vitest';
import {mercaptopurine} from './leukaemia.fixture.ts';
import {nelsonAalen} from './nelson-aalen.ts';

test('nelsonAalen() gives the published cumulative hazard of the leukaemia trial', () => {
  // Klein & Moeschberger 2003, Survival Analysis, table 4.2.
  const published = [
    [6, 0.1428, 0.0825],
    [7, 0.2017, 0.1015],
    [10, 0.2683, 0.1212],
    [13, 0.3517, 0.1473],
    [16, 0.4426, 0.1729],
    [22, 0.5854, 0.2243],
    [23, 0.7521, 0.2795],
  ];
  const steps = nelsonAalen(mercaptopurine);
  expect(steps.map(({time}) => time)).toEqual(published.map(([time]) => time));
  published.forEach(([, cumulativeHazard, standardError], index) => {
    expect(Math.abs(steps[index].cumulativeHazard - cumulativeHazard)).toBeLessThan(0.0002);
    expect(Math.abs(steps[index].standardError - standardError)).toBeLessThan(0.0002);
  });
});

test('nelsonAalen() has intervals that hold the estimate and stay above 0', () => {
  for (const {cumulativeHazard, interval} of nelsonAalen(mercaptopurine, {level: 0.99})) {
    expect(0 < interval.low && interval.low < cumulativeHazard && cumulativeHazard < interval.high).toBe(true);
  }
});
