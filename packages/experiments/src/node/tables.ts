import {type Contributions, dateOf, type Estimate, monthStarts} from '@postbellum/sim-core';
import type {Ablation} from '../ablation.ts';
import type {Ensemble} from '../ensemble.ts';
import type {LeverEffect} from '../lever-effects.ts';
import type {PairedDifference} from '../statistics/paired-difference.ts';
import type {RelapseCounts} from '../statistics/relapse-counts.ts';
import {riskFromCounts} from '../statistics/relapse-risk.ts';
import {runNumber} from '../statistics/run-ranges.ts';
import {type Cell, csvLine} from '../tables/csv.ts';
import {inTurns, sixDecimals} from '../tables/runs-table.ts';
import type {ParquetColumn} from './parquet-file.ts';

/** One line per plan and month: share resumed with its 90 % interval, hazard of that year, runs at risk. */
export function* riskTable(counts: readonly RelapseCounts[]): Generator<string> {
  yield csvLine(['date', 'plan', 'cumulative', 'low', 'high', 'hazard', 'at_risk', 'simulated']);
  for (const counted of counts) {
    const {plan, months, years} = riskFromCounts(counted);
    for (const [month, {date, cumulative, intervals}] of months.entries()) {
      const widest = intervals.at(-1);
      const hazard = years.find(({from, to}) => from <= date && date < to)?.hazard;
      const risk = [cumulative, widest?.low, widest?.high, hazard].map(sixDecimals);
      yield csvLine([date, plan.name, ...risk, counted.months[month]['at-risk'], 1]);
    }
  }
}

/** Columns of the table of indicators. */
export const seriesColumns: readonly ParquetColumn[] = [
  {name: 'plan', type: 'text'},
  {name: 'run', type: 'integer'},
  {name: 'date', type: 'text'},
  {name: 'indicator', type: 'text'},
  {name: 'value', type: 'number'},
];

/** One row per run, plan, indicator and month: the value at the end of the month's first week. */
export function* seriesRows(part: readonly Ensemble[]): Generator<readonly Cell[]> {
  for (const run of inTurns(part)) {
    const months = monthStarts(run.start, run.weeks).map(({week}) => ({week, date: dateOf(run.start, week)}));
    for (const [indicator, values] of Object.entries(run.series)) {
      for (const {week, date} of months) yield [run.plan, runNumber(run), date, indicator, values[week]];
    }
  }
}

/** One line per plan after the first: its difference from the first in paired histories. */
export function* differenceTable(differences: readonly PairedDifference[]): Generator<string> {
  yield csvLine([
    'plan_a',
    'plan_b',
    'within_years',
    'pairs',
    'share_a',
    'share_b',
    'points',
    'low',
    'high',
    'both',
    'only_a',
    'only_b',
    'neither',
    'simulated',
  ]);
  for (const {a, b, withinYears, pairs, shareA, shareB, points, interval, both, onlyA, onlyB, neither} of differences) {
    const shares = [shareA, shareB, points, interval.low, interval.high].map(sixDecimals);
    yield csvLine([a.name, b.name, withinYears, pairs, ...shares, both, onlyA, onlyB, neither, 1]);
  }
}

/** One line per plan, month, faction and reason: what the reason adds to the log hazard, with its 90 % interval. */
export function* contributionsTable(contributions: readonly Contributions[]): Generator<string> {
  const heads = ['date', 'plan', 'against', 'faction', 'reason', 'mechanism', 'value', 'low', 'high', 'simulated'];
  yield csvLine(heads);
  for (const {plan, against, reasons, factions} of contributions) {
    for (const {name: faction, weeks} of factions) {
      for (const {date, contributions: parts} of weeks) {
        for (const [index, {mean, interval}] of parts.entries()) {
          const {name, mechanism} = reasons[index];
          const values = [mean, interval?.low, interval?.high].map(sixDecimals);
          yield csvLine([date, plan.name, against?.name, faction, name, mechanism, ...values, 1]);
        }
      }
    }
  }
}

/** Heads of what pairs of runs differ by. */
const pairHeads = ['within_years', 'pairs', 'share_a', 'share_b', 'points', 'points_low', 'points_high'];
const meanHeads = [
  ...['log_hazard', 'log_hazard_low', 'log_hazard_high'],
  ...['communal_deaths', 'communal_deaths_low', 'communal_deaths_high'],
];

export const ablationHeads: string = csvLine([
  'plan',
  'mechanism',
  'bookkeeping',
  'reaches',
  ...pairHeads,
  ...meanHeads,
  'simulated',
]);

/** One line per plan and mechanism left out; `a` is the whole model, `b` the model without the mechanism. */
export function* ablationTable(ablations: readonly Ablation[]): Generator<string> {
  yield ablationHeads;
  for (const {plan, mechanism, bookkeeping, reach, relapse, logHazard, communalDeaths} of ablations) {
    const means = [...estimateCells(logHazard), ...estimateCells(communalDeaths)];
    yield csvLine([plan.name, mechanism, bookkeeping ? 1 : 0, reach, ...pairCells(relapse), ...means, 1]);
  }
}

export const leverHeads: string = csvLine([
  'lever',
  'level_a',
  'level_b',
  ...pairHeads,
  ...meanHeads,
  'expected',
  'grade',
  'verdict',
  'simulated',
]);

/** One line per lever; `a` is its low level, `b` its high one. */
export function* leverTable(effects: readonly LeverEffect[]): Generator<string> {
  yield leverHeads;
  for (const {lever, low, high, relapse, logHazard, communalDeaths, expected, grade, verdict} of effects) {
    const means = [...estimateCells(logHazard), ...estimateCells(communalDeaths)];
    yield csvLine([lever, low, high, ...pairCells(relapse), ...means, expected, grade, verdict, 1]);
  }
}

function pairCells(relapse: PairedDifference | undefined): readonly Cell[] {
  if (!relapse) return pairHeads.map(() => undefined);
  const {withinYears, pairs, shareA, shareB, points, interval} = relapse;
  return [withinYears, pairs, ...[shareA, shareB, points, interval.low, interval.high].map(sixDecimals)];
}

function estimateCells(estimate: Estimate | undefined): readonly Cell[] {
  return [estimate?.mean, estimate?.interval?.low, estimate?.interval?.high].map(sixDecimals);
}
