import {area, curveStepAfter, line} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {backPath, linePath, places} from './paths.ts';

type Corner = readonly [x: number, y: number];

/** The corners of a path of M, L, H, V and Z, those on a straight line between their neighbours left out. */
function corners(path: string): readonly Corner[] {
  const all: Corner[] = [];
  for (const [, command, text] of path.matchAll(/([MLHVZ])([-\d.,e]*)/g)) {
    const [first, second] = text.split(',').map(Number);
    const [x, y] = all.at(-1) ?? [0, 0];
    if (command === 'Z') continue;
    all.push(command === 'H' ? [first, y] : command === 'V' ? [x, first] : [first, second]);
  }
  const kept: Corner[] = [];
  for (const corner of all) {
    const [a, b] = kept.slice(-2);
    const isSame = (kept.at(-1) ?? []).join() === corner.join();
    const isStraight =
      b !== undefined && ((a[0] === b[0] && b[0] === corner[0]) || (a[1] === b[1] && b[1] === corner[1]));
    if (isSame) continue;
    if (isStraight) kept.pop();
    kept.push(corner);
  }
  return kept;
}

const points = fc.array(fc.tuple(fc.integer({min: 1, max: 30}), fc.double({min: -50, max: 400, noNaN: true})), {
  minLength: 1,
  maxLength: 40,
});

/** The points one after another from left to right, with the others of a band. */
function placed(points: readonly (readonly [number, number])[]) {
  let along = 0;
  const xs = points.map(([step]) => (along += step));
  const lows = points.map(([, y]) => y);
  return {xs, lows, highs: lows.map(low => Math.round(low) - 7)};
}

test('linePath and backPath of values that hold have the corners that d3-shape draws', () => {
  fc.assert(
    fc.property(points, points => {
      const {xs, lows, highs} = placed(points);
      const at = places(xs, 'held');
      const ofLine = line<number>((_, i) => xs[i])
        .y(y => y)
        .curve(curveStepAfter)
        .digits(1);
      expect(corners(linePath(at, lows))).toEqual(corners((ofLine(lows) ?? '').replace('Z', '')));
      const ofArea = area<number>()
        .x((_, i) => xs[i])
        .y0((_, i) => lows[i])
        .y1((_, i) => highs[i])
        .curve(curveStepAfter)
        .digits(1);
      expect(corners(linePath(at, highs) + backPath(at, lows))).toEqual(corners(ofArea(lows) ?? ''));
    }),
  );
});

/** The value of a line through corners at a place. */
function valueAt(line: readonly Corner[], x: number): number {
  const next = line.findIndex(corner => corner[0] >= x - 0.051);
  const [x0, y0] = line[Math.max(0, next - 1)];
  const [x1, y1] = line[next];
  return x1 === x0 ? y1 : y0 + (y1 - y0) * Math.min(1, Math.max(0, (x - x0) / (x1 - x0)));
}

test('linePath and backPath of straight lines miss no point by more than a tenth, and leave out what they can', () => {
  fc.assert(
    fc.property(points, fc.double({min: 0.01, max: 1, noNaN: true}), (points, flat) => {
      const {xs, lows} = placed(points);
      const ys = lows.map(low => 100 + low * flat);
      const at = places(xs, 'straight');
      const there = corners(linePath(at, ys));
      const back = corners(backPath(at, ys)).toReversed();
      expect(back).toEqual(there);
      for (const [i, x] of xs.entries()) expect(Math.abs(valueAt(there, x) - ys[i])).toBeLessThanOrEqual(0.1001);
    }),
  );
  const xs = Array.from({length: 780}, (_, i) => i / 2);
  const slope = linePath(
    places(xs, 'straight'),
    xs.map(x => 200 - x / 3),
  );
  expect(slope).toBe('M0,200L389.5,70.2');
  const jagged = xs.map((_, i) => (i % 2) * 30);
  expect(corners(linePath(places(xs, 'straight'), jagged)).length).toBe(780);
});

test('linePath(places, ys) of no points draws nothing', () => {
  expect(linePath(places([], 'held'), [])).toBe('');
  expect(backPath(places([], 'straight'), [])).toBe('');
});

test('linePath(places, ys) leaves out steps that do not move a tenth of a pixel', () => {
  expect(linePath(places([0, 1, 2, 3], 'held'), [5, 5.01, 5.02, 7])).toBe('M0,5H3V7');
  expect(linePath(places([0, 1, 2, 3], 'held'), [5, 7, 7, 7])).toBe('M0,5H1V7H3V7');
  expect(linePath(places([0, 1.25, 2], 'straight'), [-5.06, 5, 12345.67])).toBe('M0,-5.1L1.3,5L2,12345.7');
});
