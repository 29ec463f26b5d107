import {
  dateOf,
  type IsoDate,
  monthStarts,
  type PeaceState,
  peaceStateByWeek,
  peaceStates,
  type RelapseRule,
  type Run,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';

/** Codes into `peaceStates` week by week, one array per run; throws where no run was finished. */
export function peaceStatesByRun({plan, runs}: Ensemble, rule: RelapseRule): readonly Uint8Array[] {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  return runs.map(run => peaceStateByWeek(run, rule));
}

/** Number of runs in each state in the first week of each month. */
export function peaceStatesByMonth(
  ensemble: Ensemble,
  rule: RelapseRule,
): readonly ({readonly date: IsoDate} & Readonly<Record<PeaceState, number>>)[] {
  const states = peaceStatesByRun(ensemble, rule);
  const [{start, weeks}] = ensemble.runs;
  const counts = countStatesByMonth(states, {start, weeks});
  return monthStarts(start, weeks).map(({week}, month) => ({date: dateOf(start, week), ...counts[month]}));
}

/** The same from codes, in the order of the months. */
export function countStatesByMonth(
  states: readonly Uint8Array[],
  {start, weeks}: Pick<Run, 'start' | 'weeks'>,
): readonly Readonly<Record<PeaceState, number>>[] {
  return monthStarts(start, weeks).map(({week}) => {
    const counts = {settling: 0, 'at-risk': 0, unsettled: 0, resumed: 0};
    for (const codes of states) counts[peaceStates[codes[week]]]++;
    return counts;
  });
}
