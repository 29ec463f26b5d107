import {
  type Histories,
  type History,
  type NumberOfRun,
  type PairedSamples,
  weekOf,
  weeksBetween,
} from '@postbellum/sim-core';
import {horizonOf, weeksPerYear} from './horizon.ts';
import {meanEstimate} from './mean-estimate.ts';
import {pairedHistories} from './pairs.ts';

/** Years to look ahead, with the words for the measure: `years at peace within ten years`, `years`. */
export interface PairedYearsAtPeaceOptions extends NumberOfRun {
  readonly withinYears: number;
}

/**
 * Years at peace, as `yearsAtPeace` counts them, of the runs that two plans have, pair by pair, from what they did; with
 * the mean difference of `b` less `a` and its 90 % interval. Throws as `pairedHistories` does.
 */
export function pairedYearsAtPeace(
  a: Histories,
  b: Histories,
  {withinYears, title, unit}: PairedYearsAtPeaceOptions,
): PairedSamples {
  const {weeks} = horizonOf({start: a.start, weeks: weeksBetween(a.start, a.end)}, withinYears);
  const years = (history: History): number => weeksAtPeace(history, a.start, weeks) / weeksPerYear;
  const pairs = pairedHistories(a, b).map(([inA, inB]) => ({run: inA.run, a: years(inA), b: years(inB)}));
  const estimate = meanEstimate(
    pairs.map(pair => pair.b - pair.a),
    0.9,
  );
  const about = ({rule: _, histories: __, ...plan}: Histories) => ({...plan, runs: pairs.length});
  return {
    a: about(a),
    b: about(b),
    measure: {title, unit, better: 'more'},
    pairs,
    mean: estimate.mean,
    ...(estimate.interval && {interval: estimate.interval}),
  };
}

/** Weeks up to some week that are neither unsettled nor after a relapse; once unsettled, a run stays so until it settles. */
function weeksAtPeace({unsettled, settled, resumed}: History, start: string, weeks: number): number {
  const week = (day: string | undefined): number => (day === undefined ? weeks : Math.min(weeks, weekOf(start, day)));
  const settling = Math.min(week(unsettled), week(settled));
  return settling + week(resumed) - week(settled);
}
