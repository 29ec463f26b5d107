import {type Ensemble, historiesOf, relapseCounts, runsRows} from '@postbellum/experiments';
import {type IndicatorName, monthStarts, type Run, relapseRules} from '@postbellum/sim-core';
import type {PlanResult} from './messages.ts';

/** What the lab keeps of some runs of one plan. */
export function reduceRuns(ensemble: Ensemble, indicators: readonly IndicatorName[]): PlanResult {
  return {
    counts: relapseCounts(ensemble),
    histories: historiesOf(ensemble),
    rows: [...runsRows([ensemble], relapseRules.default)],
    values: ensemble.runs.map(run => monthlyValues(run, indicators)),
  };
}

/** Values at the end of the first week of each month, [indicator × month]. */
function monthlyValues({start, weeks, series}: Run, indicators: readonly IndicatorName[]): Float32Array {
  const months = indicators.length === 0 ? [] : monthStarts(start, weeks);
  const values = new Float32Array(indicators.length * months.length);
  for (const [row, name] of indicators.entries()) {
    for (const [month, {week}] of months.entries()) values[row * months.length + month] = series[name][week];
  }
  return values;
}
