/** Gathers the histories of one plan at one point. */
export interface PointStatistics {
  /** Takes the measures of a history; undefined for one that failed. */
  add(measures: readonly number[] | undefined): void;
  /** Histories gathered, how many of them failed, and mean and standard deviation of each measure. */
  summary(): {
    readonly runs: number;
    readonly failed: number;
    readonly measures: readonly {readonly mean: number; readonly sd: number}[];
  };
}

/** Statistics without a history yet; the mean of none and the deviation of one are NaN. */
export function pointStatistics(measures: number): PointStatistics {
  const values: number[][] = Array.from({length: measures}, () => []);
  let runs = 0;
  let failed = 0;
  return {
    add(given) {
      runs++;
      if (!given) failed++;
      for (const [index, value] of (given ?? []).entries()) values[index].push(value);
    },
    summary: () => ({runs, failed, measures: values.map(each => ({mean: meanOf(each), sd: sdOf(each)}))}),
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Number.NaN;
}
