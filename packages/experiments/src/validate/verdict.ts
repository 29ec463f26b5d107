import type {PatternBand} from './pattern-table.ts';

/** `reported`: there is no band. `not run`: it could not be measured, or the work was stopped before. */
export type PatternVerdict = 'holds' | 'misses' | 'reported' | 'not run';

/** Whether a value lies in its band, ends included. */
export function verdictOn(value: number | undefined, band: PatternBand | undefined): PatternVerdict {
  if (value === undefined) return 'not run';
  if (band === undefined) return 'reported';
  const [low, high] = band;
  return (low === null || value >= low) && (high === null || value <= high) ? 'holds' : 'misses';
}
