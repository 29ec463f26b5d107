import {
  contributionSums,
  type Ensemble,
  historiesOf,
  monthlyRuns,
  relapseCounts,
  runsRows,
  trustIndicators,
} from '@postbellum/experiments';
import {monthStarts, type Run, relapseRules, type Scenario, type SimulationOptions} from '@postbellum/sim-core';
import type {StoredResult} from '../presets/preset.ts';
import {mostMonthly, type PlanResult, reportedDeaths} from './messages.ts';

/** What every run records: all that any tab shows, since it costs no time that can be measured. */
export const recorded = (scenario: Scenario) =>
  ({indicators: trustIndicators(scenario), districtDeaths: true, reasons: true}) as const satisfies SimulationOptions;

/** When armed conflict resumed in some runs of one plan, and nothing else: what is stored. */
export const reduceHistories = (ensemble: Ensemble): StoredResult => ({
  counts: relapseCounts(ensemble),
  histories: historiesOf(ensemble),
});

/** What the lab keeps of some runs of one plan, all of which recorded what `recorded` says. */
export function reduceRuns(ensemble: Ensemble): PlanResult {
  const {counts, histories} = reduceHistories(ensemble);
  const indicators = Object.keys(ensemble.runs[0].series);
  const monthly = monthlyRuns(ensemble, indicators).runs;
  return {
    counts,
    histories,
    rows: [...runsRows([ensemble], relapseRules.default)],
    indicators: [...indicators, reportedDeaths],
    values: histories.histories.map(({run}, index) =>
      run < mostMonthly ? joined(monthly[index].values, deathsByMonth(ensemble.runs[index])) : new Float32Array(),
    ),
    districtDeaths: ensemble.runs.map(({districtDeaths}) => districtDeaths ?? new Float64Array()),
    contributions: contributionSums(ensemble),
  };
}

function joined(values: ArrayLike<number>, deaths: readonly number[]): Float32Array {
  const both = new Float32Array(values.length + deaths.length);
  both.set(values);
  both.set(deaths, values.length);
  return both;
}

/** Reported deaths by organised groups in the weeks that begin in each month. */
function deathsByMonth({reported, start, weeks}: Run): readonly number[] {
  const organised = (week: number): number => reported['state-based'][week] + reported['one-sided'][week];
  const firsts = monthStarts(start, weeks).map(({week}) => week);
  return firsts.map((first, month) => {
    let sum = 0;
    for (let week = first; week < (firsts[month + 1] ?? weeks); week++) sum += organised(week);
    return sum;
  });
}
