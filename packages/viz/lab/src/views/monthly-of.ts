import type {MonthlyRuns} from '@postbellum/experiments';
import type {Scenario} from '@postbellum/sim-core';
import type {ShownResult} from '../state/lab-state.ts';

/** Runs of a result of which months are kept; none of a stored one. */
export function monthlyOf(
  {counts, histories, indicators, values}: ShownResult,
  scenario: Scenario,
): MonthlyRuns | undefined {
  if (!indicators || !values) return undefined;
  const {plan, seed, start, weeks, people, persons} = counts;
  const runs = histories.histories.flatMap(({run}, index) =>
    values[index].length > 0 ? [{seed: `${seed}/${run}`, values: values[index]}] : [],
  );
  return {scenario, plan: {...plan, summary: '', changes: []}, seed, start, weeks, people, persons, indicators, runs};
}
