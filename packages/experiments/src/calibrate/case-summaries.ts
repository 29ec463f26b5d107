import {
  firstWeekFrom,
  type IsoDate,
  type Overrides,
  type Run,
  relapseRules,
  relapseWeek,
  type Scenario,
} from '@postbellum/sim-core';
import type {Executor, Watch} from '../executor.ts';
import {asItWas} from '../patterns/pattern.ts';
import {type CalendarYear, organised, reportedByYear} from '../validate/calendar-years.ts';

/** Histories of one country to summarise. */
export interface CaseOptions {
  readonly seed: string;
  readonly runs: number;
  readonly people: number;
  readonly parameters: Overrides;
  readonly executor: Executor;
  readonly signal?: Watch['signal'];
}

const threshold = 25;

/** How often war returns to Liberia by August 2008, read as the default rule reads it. */
export async function liberiaSummaries(
  scenario: Scenario,
  options: CaseOptions,
): Promise<Readonly<Record<string, number>>> {
  const runs = await histories(scenario, '2008-08-18', options);
  return {'liberia-2003-2008': share(runs, run => relapseWeek(run, relapseRules.default) !== undefined)};
}

/** How quiet Côte d’Ivoire is before its poll, and how often war returns with it, by reported deaths in calendar years. */
export async function coteDivoireSummaries(
  scenario: Scenario,
  options: CaseOptions,
): Promise<Readonly<Record<string, number>>> {
  const runs = await histories(scenario, '2012-01-01', options);
  const years = runs.map(run => reportedByYear(run, organised));
  const reached = (each: readonly CalendarYear[], from: number, to: number): readonly boolean[] =>
    each.filter(({year}) => year >= from && year <= to).map(({deaths}) => deaths >= threshold);
  const before = years.flatMap(each => reached(each, 2006, 2009));
  const quiet = years.filter(each => !reached(each, 2009, 2009)[0]);
  return {
    'cote-divoire-quiet': share(before, was => !was),
    'cote-divoire-2010-2011': share(quiet, each => reached(each, 2010, 2011).some(Boolean)),
  };
}

async function histories(scenario: Scenario, until: IsoDate, options: CaseOptions): Promise<readonly Run[]> {
  const {seed, runs, people, parameters, executor, signal} = options;
  const tasks = Array.from({length: runs}, (_, run) => ({plan: asItWas, seed: `${seed}/${scenario.name}/${run}`}));
  const weeks = firstWeekFrom(scenario.start, until);
  const work = {scenario, tasks, weeks, people, parameters, indicators: {}};
  const outcome = await executor.execute(work, {signal});
  return outcome.runs.filter(run => run !== undefined);
}

/** Share of cases for which something is true; NaN where there is none. */
function share<Case>(cases: readonly Case[], isTrue: (each: Case) => boolean): number {
  return cases.filter(isTrue).length / cases.length;
}
