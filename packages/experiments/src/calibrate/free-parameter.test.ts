import {expect, test} from 'vitest';
import {freeParameters, mostFree, overridesAt, placeOf, pointAt, usuallyFree} from './free-parameter.ts';

test('freeParameters() frees ten declared parameters over their declared ranges', () => {
  const free = freeParameters();
  expect(free).toHaveLength(mostFree);
  for (const {low, high} of free) expect(low).toBeLessThan(high);
});

const mistakes: [readonly string[], string][] = [
  [['resortToForce.magic'], 'unknown parameter: resortToForce.magic'],
  [['resortToForce.baseline.log'], 'unknown parameter: resortToForce.baseline.log'],
  [['resortToForce.baseline:sqrt'], 'unknown scale: sqrt (linear, log)'],
  [['resortToForce.baseline:log:log'], 'unknown scale: log:log (linear, log)'],
  [['resortToForce.grievance:log'], 'invalid scale: log of resortToForce.grievance'],
  [[], 'invalid free parameters'],
  [['commitment.guarantee', 'commitment.guarantee:log'], 'invalid free parameters'],
  [[...usuallyFree, 'resortToForce.stock'], 'from 1 to 10'],
];
test.each(mistakes)('freeParameters(%j) throws %s', (names, message) => {
  expect(() => freeParameters(names)).toThrow(message);
});

test('pointAt() and placeOf() undo each other and keep to the range', () => {
  const free = freeParameters(['resortToForce.baseline:log', 'commitment.guarantee']);
  const [baseline, guarantee] = free;
  expect(pointAt(free, [0, 1])).toEqual([baseline.low, guarantee.high]);
  const middle = pointAt(free, [0.5, 0.5]);
  expect(middle[0]).toBeCloseTo(Math.sqrt(baseline.low * baseline.high), 9);
  expect(placeOf(free, middle)[0]).toBeCloseTo(0.5, 9);
});

test('overridesAt() names parameters as simulate does', () => {
  const free = freeParameters(['resortToForce.contest', 'resortToForce.exclusion', 'commitment.guarantee']);
  expect(overridesAt(free, [4, 3, 0.9])).toEqual({
    resortToForce: {contest: 4, exclusion: 3},
    commitment: {guarantee: 0.9},
  });
});
