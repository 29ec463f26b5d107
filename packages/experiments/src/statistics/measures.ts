import {type Channel, channels, firstWeekFrom, type IsoDate, type Run, weekOf} from '@postbellum/sim-core';

/** The weekly values of an indicator; throws `unknown indicator` naming those recorded. */
export function seriesOf({series}: Pick<Run, 'series'>, indicator: string): Float64Array {
  const values = series[indicator];
  if (!values) throw new RangeError(`unknown indicator: ${indicator} (there are ${Object.keys(series).join(', ')})`);
  return values;
}

/** Reads an indicator at the end of the week of a date. */
export function indicatorOn(indicator: string, date: IsoDate): (run: Run) => number {
  return run => {
    const series = seriesOf(run, indicator);
    const week = weekOf(run.start, date);
    if (!(week >= 0 && week < run.weeks)) {
      throw new RangeError(`invalid date: ${date} (within the ${run.weeks} weeks from ${run.start})`);
    }
    return series[week];
  };
}

/** Sums deaths over the weeks that start from one date up to another (excluded). */
export function deathsBetween(
  from: IsoDate,
  until: IsoDate,
  counted: readonly Channel[] = channels,
): (run: Run) => number {
  return ({deaths, start, weeks}) => {
    const first = Math.max(firstWeekFrom(start, from), 0);
    const end = Math.min(firstWeekFrom(start, until), weeks);
    let sum = 0;
    for (let week = first; week < end; week++) {
      for (const channel of counted) sum += deaths[channel][week];
    }
    return sum;
  };
}
