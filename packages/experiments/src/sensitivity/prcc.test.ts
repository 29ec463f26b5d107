import {Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {latinHypercube} from '../calibrate/latin-hypercube.ts';
import {meanRanks} from './mean-ranks.ts';
import {holds, numberOf} from './measurement.fixture.ts';
import {prcc} from './prcc.ts';

const points = [
  [0.1, 1, 0.9],
  [0.25, 2, 0.3],
  [0.3, 1, 0.5],
  [0.45, 3, 0.75],
  [0.5, 2, 0.05],
  [0.62, 3, 0.2],
  [0.7, 1, 0.65],
  [0.8, 2, 0.95],
  [0.85, 3, 0.4],
  [0.05, 3, 0.15],
  [0.95, 1, 0.1],
  [0.55, 2, 0.6],
];
const outputs = [1, 4, 2, 7, 4, 9, 3, 6, 11, 5, 4, 5];

test('prcc() correlates what is left of ranks, ties among them, after regression on the other parameters', () => {
  // NumPy and SciPy 1.17.1: rankdata, lstsq of each on the others and a constant, corrcoef of residuals, Fisher's z.
  const expected: [number, number, number][] = [
    [0.9569844094882739, 0.82363058, 0.9900584],
    [0.9891974176569388, 0.95332628, 0.99753455],
    [0.6487737801050394, 0.03237024, 0.90764193],
  ];
  for (const [parameter, correlation] of prcc(points, outputs).entries()) {
    if (!('value' in correlation)) throw new Error('no correlation');
    const [value, low, high] = expected[parameter];
    expect(correlation.value).toBeCloseTo(value, 12);
    expect(correlation.interval?.low).toBeCloseTo(low, 8);
    expect(correlation.interval?.high).toBeCloseTo(high, 8);
  }
});

/** Partial correlation of two columns given others, by the recursion that takes out one after another. */
function partial(
  x: readonly number[],
  y: readonly number[],
  [last, ...others]: readonly (readonly number[])[],
): number {
  if (last === undefined) return correlation(x, y);
  const [xy, xz, yz] = [partial(x, y, others), partial(x, last, others), partial(y, last, others)];
  return (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const middle = (x.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, each, at) => sum + (each - middle) * (b[at] - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

test('prcc() is the partial correlation of ranks by recursion over the other parameters', () => {
  const places = latinHypercube(60, 5, 'recursion');
  const noise = new Random('recursion', 'noise');
  const values = places.map(([a, b, c, d], at) => Math.exp(3 * a) - 4 * b + c * d + noise.uniform(at));
  const columns = places[0].map((_, parameter) => meanRanks(places.map(place => place[parameter])));
  for (const [parameter, found] of prcc(places, values).entries()) {
    const expected = partial(columns[parameter], meanRanks(values), columns.toSpliced(parameter, 1));
    expect(numberOf(found)).toBeCloseTo(expected, 12);
  }
});

test('prcc() does not change where the output or a parameter is changed monotonically', () => {
  const moved = points.map(([a, b, c]) => [a ** 3, 10 - b, c]);
  const changed = prcc(moved, outputs.map(Math.exp)).map(numberOf);
  const [first, second, third] = prcc(points, outputs).map(numberOf);
  for (const [parameter, value] of [first, -second, third].entries()) expect(changed[parameter]).toBeCloseTo(value, 12);
});

test('prcc() intervals hold 0 for a parameter without effect about as often as their level says', () => {
  const held = Array.from({length: 200}, (_, replicate) => {
    const places = latinHypercube(40, 2, `null ${replicate}`);
    const noise = new Random(`null ${replicate}`, 'noise');
    return holds(
      prcc(
        places,
        places.map(([x], at) => x + noise.uniform(at)),
        {level: 0.9},
      )[1],
      0,
    );
  });
  const share = held.filter(each => each).length / 200;
  expect(Math.abs(share - 0.9)).toBeLessThan(0.06);
});

test('prcc() names what has no correlation', () => {
  const constant = {missing: 'the output does not vary'};
  expect(
    prcc(
      points,
      outputs.map(() => 3),
    ),
  ).toEqual([constant, constant, constant]);
  const [alone, ...others] = prcc(
    points,
    points.map(([x]) => x ** 2),
  );
  expect(alone).toEqual({value: 1, interval: {level: 0.95, low: 1, high: 1}});
  const explained = {missing: 'the other parameters explain all of the output'};
  expect(others).toEqual([explained, explained]);
});

test('prcc() refuses points from which no correlation can be told', () => {
  expect(() => prcc(points.slice(0, 5), outputs.slice(0, 5))).toThrow('invalid points: 5 (at least 3 more than');
  expect(() =>
    prcc(
      points.map(([a, b]) => [a, b, 7]),
      outputs,
    ),
  ).toThrow('invalid points: parameter 2 (finite numbers that vary)');
  expect(() =>
    prcc(
      points.map(([a, b]) => [a, b, 2 * a]),
      outputs,
    ),
  ).toThrow('invalid points: the ranks of some parameter');
  expect(() =>
    prcc(
      points.map(([a, b], at) => [a, b, at === 3 ? Number.NaN : at]),
      outputs,
    ),
  ).toThrow('invalid points: parameter 2');
  expect(() => prcc(points, outputs.slice(1))).toThrow('invalid outputs: 11 (12, one for each point)');
  expect(() => prcc(points, outputs, {level: 95})).toThrow('invalid level: 95');
});
