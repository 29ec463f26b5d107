import fc from 'fast-check';
import {expect, test} from 'vitest';
import {polyline, simplified} from './polyline.ts';

/** Points of path data as `polyline` writes it. */
function pointsOf(path: string): readonly {readonly x: number; readonly y: number}[] {
  const [start, steps = ''] = path.replace('Z', '').slice(1).split('l');
  const [first, ...rest] = [start, ...steps.split(' ').filter(step => step !== '')].map(pair =>
    pair.split(',').map(Number),
  );
  const points = [{x: first[0], y: first[1]}];
  for (const [across, down] of rest) {
    const {x, y} = points[points.length - 1];
    points.push({x: x + across, y: y + down});
  }
  return points;
}

test('polyline(points) keeps corners, leaves out what a line passes, and writes distances', () => {
  const points = [10, 10, 10, 20, 20.3].map((y, i) => ({x: i * 4, y}));
  expect(polyline(points)).toBe('M0,10l8,0 4,10 4,.3');
  expect(polyline([{x: 1.23, y: -0.5}])).toBe('M1.2,-0.5Z');
});

test('polyline(points) passes every point within a quarter of a pixel, from the first to the last', () => {
  const heights = fc.array(fc.double({min: 0, max: 260, noNaN: true}), {minLength: 2, maxLength: 120});
  fc.assert(
    fc.property(heights, fc.double({min: 0.6, max: 5, noNaN: true}), (ys, step) => {
      const points = ys.map((y, i) => ({x: 30 + i * step, y}));
      const drawn = pointsOf(polyline(points));
      const kept = simplified(points);
      expect(drawn.length).toBe(kept.length);
      for (const [i, {x, y}] of drawn.entries()) {
        expect(Math.abs(x - kept[i].x)).toBeLessThan(0.0501);
        expect(Math.abs(y - kept[i].y)).toBeLessThan(0.0501);
      }
      for (const {x, y} of points) {
        const after = Math.max(
          1,
          kept.findIndex(point => point.x >= x),
        );
        const [from, to] = [kept[after - 1], kept[after]];
        const onLine = from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
        expect(Math.abs(onLine - y)).toBeLessThan(0.2001);
      }
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
    }),
    {numRuns: 60},
  );
});
