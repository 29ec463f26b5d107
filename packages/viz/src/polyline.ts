/** How far a line may pass by a point that is left out, in pixels: half of the thinnest stroke. */
const tolerance = 0.2;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A thin line through points as path data: points it passes anyway are left out, and each of the others, to a tenth of a
 * pixel, is told by its distance from the one before. Tenths add up without error.
 */
export function polyline(points: readonly Place[]): string {
  const [first, ...rest] = simplified(points).map(({x, y}) => ({x: Math.round(x * 10), y: Math.round(y * 10)}));
  let before = first;
  const steps = rest.map(point => {
    const step = `${short(point.x - before.x)},${short(point.y - before.y)}`;
    before = point;
    return step;
  });
  return `M${first.x / 10},${first.y / 10}${steps.length > 0 ? `l${steps.join(' ')}` : 'Z'}`;
}

/** Tenths without a zero before the point: `.4`, `-.4`. */
const short = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** The first and the last point and those between that a line past them would miss (Douglas and Peucker 1973). */
export function simplified(points: readonly Place[]): readonly Place[] {
  const kept = points.map((_, i) => i === 0 || i === points.length - 1);
  const spans: (readonly [from: number, to: number])[] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const miss = missed(points[i], points[from], points[to]);
      if (miss > most) [most, farthest] = [miss, i];
    }
    if (farthest === from) continue;
    kept[farthest] = true;
    spans.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => kept[i]);
}

/** How far a point lies above or below the line between two others. */
function missed(point: Place, from: Place, to: Place): number {
  const share = (point.x - from.x) / (to.x - from.x);
  return Math.abs(point.y - (from.y + share * (to.y - from.y)));
}
