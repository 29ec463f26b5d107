import {type Channel, channels, firstWeekFrom, type IsoDate, type Run, weekOf} from '@postbellum/sim-core';
import {horizonOf} from './horizon.ts';

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

/** Averages an indicator over the weeks within so many years of the start, or over all there are if those are fewer. */
export function meanWithin(indicator: string, years: number): (run: Run) => number {
  return run => {
    const {weeks} = horizonOf(run, years);
    return (
      seriesOf(run, indicator)
        .subarray(0, weeks)
        .reduce((sum, value) => sum + value, 0) / weeks
    );
  };
}

/** The most an indicator reaches within so many years of the start, or over all weeks if those are fewer. */
export function peakWithin(indicator: string, years: number): (run: Run) => number {
  return run =>
    seriesOf(run, indicator)
      .subarray(0, horizonOf(run, years).weeks)
      .reduce((most, value) => Math.max(most, value));
}

/** Sums deaths over the weeks within so many years of the start, or over all there are if those are fewer. */
export function deathsWithin(years: number, counted: readonly Channel[] = channels): (run: Run) => number {
  return run => {
    const {weeks} = horizonOf(run, years);
    let sum = 0;
    for (const channel of counted) {
      for (let week = 0; week < weeks; week++) sum += run.deaths[channel][week];
    }
    return sum;
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
