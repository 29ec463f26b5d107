import {channels, dateOf, type RelapseRule, type Run, relapseWeek} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {runNumber} from '../statistics/run-ranges.ts';
import type {Cell, Column} from './csv.ts';

const deathColumns = ['deaths', 'reported'].flatMap(kind =>
  channels.map((channel): Column => ({name: `${kind}_${channel.replace('-', '_')}`, type: 'number'})),
);

/** Columns of the table of runs. */
export const runsColumns: readonly Column[] = [
  {name: 'plan', type: 'text'},
  {name: 'run', type: 'integer'},
  {name: 'seed', type: 'text'},
  {name: 'relapse_week', type: 'integer'},
  {name: 'relapse_date', type: 'text'},
  {name: 'censored', type: 'integer'},
  ...deathColumns,
  {name: 'hash', type: 'text'},
];

/**
 * One row per run and plan, the plans of a run side by side: when conflict resumed, deaths and reported deaths by channel,
 * and the hash of the last world.
 */
export function* runsRows(part: readonly Ensemble[], rule: RelapseRule): Generator<readonly Cell[]> {
  for (const run of inTurns(part)) {
    const week = relapseWeek(run, rule);
    const date = week === undefined ? undefined : dateOf(run.start, week);
    const deaths = channels.map(channel => total(run.deaths[channel]));
    const reported = channels.map(channel => sixDecimals(total(run.reported[channel])));
    const censored = week === undefined ? 1 : 0;
    yield [run.plan, runNumber(run), run.seed, week, date, censored, ...deaths, ...reported, run.hash];
  }
}

/** Runs of ensembles that have the same runs: the first of each, then the second of each. */
export function* inTurns(part: readonly Ensemble[]): Generator<Run> {
  for (const run of part[0].runs.keys()) for (const {runs} of part) yield runs[run];
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Results of logarithms differ in the last digit between engines; six decimals do not, and are easier to read. */
export const sixDecimals = (value: number | undefined): Cell =>
  value === undefined ? undefined : Math.round(value * 1e6) / 1e6;
