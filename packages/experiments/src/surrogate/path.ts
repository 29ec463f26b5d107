/** A fact over time: anchors at years since the start, joined by straight lines; two at one year make a step. */
export type Path = readonly (readonly [year: number, value: number])[];

/** The value of a fact that never changes. */
export const always = (value: number): Path => [[0, value]];

/** Values at the middle of each week; before the first anchor and after the last the path stays level. */
export function byWeek(path: Path, weeks: number): Float64Array {
  const values = new Float64Array(weeks).fill(path[0][1]);
  if (path.length > 1) for (let week = 0; week < weeks; week++) values[week] = valueAt(path, (week + 0.5) / 52);
  return values;
}

function valueAt(path: Path, year: number): number {
  const after = path.findIndex(([at]) => at > year);
  if (after === 0) return path[0][1];
  if (after < 0) return path[path.length - 1][1];
  const [from, low] = path[after - 1];
  const [to, high] = path[after];
  return low + ((high - low) * (year - from)) / (to - from);
}
