import {
  dateOf,
  engineVersion,
  type Histories,
  type History,
  type PeaceState,
  peaceStateByWeek,
  peaceStates,
  type RelapseRule,
  type Run,
  type RunsOfPlan,
  relapseRules,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {runNumber} from './run-ranges.ts';

/** What every run of an ensemble did under a rule; throws `empty ensemble` where none was finished. */
export function historiesOf(
  ensemble: Ensemble,
  {rule = relapseRules.default}: {readonly rule?: RelapseRule} = {},
): Histories {
  return {...runsOfPlan(ensemble), rule, histories: ensemble.runs.map(run => historyOf(run, rule))};
}

/** Where the runs of an ensemble come from; throws `empty ensemble` where none was finished. */
export function runsOfPlan({scenario, plan, options, persons, runs}: Ensemble): RunsOfPlan {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const [{start, people}] = runs;
  const weeks = Math.max(...runs.map(run => run.weeks));
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    start,
    end: lastDay({start, weeks}),
    seed: options.seed,
    engine: engineVersion,
    runs: runs.length,
    people,
    persons,
  };
}

const lastDay = ({start, weeks}: Pick<Run, 'start' | 'weeks'>): string => dayBefore(dateOf(start, weeks));

function historyOf(run: Run, rule: RelapseRule): History {
  const states = peaceStateByWeek(run, rule);
  const first = (state: PeaceState): string | undefined => {
    const week = states.indexOf(peaceStates.indexOf(state));
    return week < 0 ? undefined : dateOf(run.start, week);
  };
  const [unsettled, settled, resumed] = [first('unsettled'), first('at-risk'), first('resumed')];
  return {
    run: runNumber(run),
    ...(unsettled !== undefined && {unsettled}),
    ...(settled !== undefined && {settled}),
    ...(resumed !== undefined && {resumed}),
    end: lastDay(run),
  };
}
