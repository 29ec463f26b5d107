import type {CheckedSeries} from '@postbellum/sim-core';
import {calibrationCases} from './calibration.fixture.ts';
import type {BaseOptions, ChartElement, TableData} from './chart-element.ts';
import {contributionsCases} from './contributions-cases.fixture.ts';
import {coverageCases} from './coverage-cases.fixture.ts';
import {isoDay} from './dates.ts';
import {differenceCases} from './difference.fixture.ts';
import {eventRailCases} from './event-rail.fixture.ts';
import {fanCases} from './fan-cases.fixture.ts';
import {historiesCases} from './histories.fixture.ts';
import * as viz from './index.ts';
import {quantileDotplotCases} from './quantile-dotplot.fixture.ts';
import {monthsBetween} from './quantile-dotplot-data.ts';
import {cases as riskCases} from './relapse-risk-cases.fixture.ts';
import {sensitivityCases} from './sensitivity-cases.fixture.ts';
import type {SensitivityRow} from './sensitivity-data.ts';
import {multiplesCases} from './small-multiples.fixture.ts';
import {heatmapCases} from './sweep-heatmap.fixture.ts';
import {tileCases} from './tile-map.fixture.ts';
import {numbersIn} from './told-numbers.fixture.ts';
import {trustCases} from './trust-matrix.fixture.ts';

/** Any chart: which data and options it takes is known to its own entry alone. */
export type AnyChart = ChartElement<unknown, Readonly<Record<string, unknown>>, unknown>;
export type AnyOptions = BaseOptions & Readonly<Record<string, unknown>>;
type Row = TableData['rows'][number];

interface About<Data, Options, Value> {
  /** INVENTED data by name, hostile ones among them. */
  readonly cases: Readonly<Record<string, Data>>;
  /** The case that a test takes which looks at one. */
  readonly usual: string;
  /** What `usual` is updated to. */
  readonly other: string;
  /** Choices of its own that change what is drawn, beside the default. */
  readonly choices?: readonly Omit<Options, 'document'>[];
  /** Options that put the cursor at a place, counted from 0; default `cursor`. */
  readonly at?: (place: number, data: Data) => Partial<Options>;
  /** Numbers that its sentences may say although its tables do not. */
  readonly told?: (data: Data) => readonly number[];
  /** How many rows of its tables one sentence is about at most. Default 3. */
  readonly rowsTold?: number;
  /** Which rows of its English tables belong to a value of the chart; default those that have its words and dates. Undefined where there is nothing to tell. */
  readonly rowsOf?: (value: Value, tables: readonly TableData[]) => readonly Row[] | undefined;
}

/** A chart as tests over all charts need it. */
export interface ChartFixture extends Required<About<unknown, AnyOptions, unknown>> {
  readonly draw: (data: unknown, options?: AnyOptions) => AnyChart;
}

/** Names of the functions of the package that draw a chart. */
export type ChartName = keyof typeof viz.charts;

function chart<Data, Options extends BaseOptions, Value>(
  draw: (data: Data, options?: Options) => ChartElement<Data, Options, Value>,
  about: About<Data, Options, Value>,
): ChartFixture {
  const usual = {choices: [], at: (cursor: number) => ({cursor}), told: () => [], rowsTold: 3, rowsOf: rowsNamed};
  return {draw, ...usual, ...about} as unknown as ChartFixture;
}

/** Rows that have every text of the value in the column of its name, of tables that have one such column. */
const rowsNamed = (value: unknown, tables: readonly TableData[]): readonly Row[] =>
  tables.flatMap(({columns, rows}) => {
    const texts = Object.entries(value ?? {}).filter(
      ([name, text]) => typeof text === 'string' && columns.includes(name),
    );
    return rows.filter(row => texts.length > 0 && texts.every(([name, text]) => row[columns.indexOf(name)] === text));
  });

/** The first day of a month after the start. */
const monthOf = ({start, end}: {readonly start: string; readonly end: string}, place: number): string =>
  isoDay(new Date(monthsBetween(start, end)[place]));

const dayOf = (on: string): number => Number(on.slice(8));
const daysOf = ({points}: CheckedSeries): readonly number[] => points.map(({on}) => dayOf(on));

const yearsBetween = (start: string, end: string): readonly number[] =>
  Array.from(
    {length: Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1},
    (_, i) => Number(start.slice(0, 4)) + i,
  );

/** Whether an event is in a month, or a phase that ends the day before `until` lasts into it. */
const isIn = (month: string, from: string, until: string): boolean =>
  until === '' ? from.slice(0, 7) === month : from.slice(0, 7) <= month && until > `${month}-01`;

const isUnclear = ({statistics}: SensitivityRow): boolean =>
  statistics.some(each => 'value' in each) &&
  statistics.every(each => 'missing' in each || (each.interval && each.interval.low <= 0 && each.interval.high >= 0));

/** Every chart of the package. A chart that is missing here fails the type check and `every-chart.test.ts`. */
export const everyChart: Readonly<Record<ChartName, ChartFixture>> = {
  relapseRiskChart: chart(viz.relapseRiskChart, {
    cases: riskCases,
    usual: 'two plans',
    other: 'three plans',
    choices: [{hazard: 'none'}, {riskTable: false}],
  }),
  contributionsChart: chart(viz.contributionsChart, {
    cases: contributionsCases,
    usual: 'one plan',
    other: 'difference',
    choices: [{groupBy: 'mechanism'}, {named: 3}],
    // Years, and the ratio of typical hazards over all of them.
    told: ({start, end, factions: [{weeks}]}) => [
      Math.round((Date.parse(end) - Date.parse(start)) / (365.25 * 86_400_000)),
      Math.exp(weeks.reduce((sum, {logHazard}) => sum + logHazard.mean, 0) / weeks.length),
    ],
    // The first and the last entry, and up to six reasons that moved.
    rowsTold: 8,
  }),
  sensitivityChart: chart(viz.sensitivityChart, {
    cases: sensitivityCases,
    usual: 'one at a time',
    other: 'missing rows',
    choices: [{top: 4}],
    // Years of the heading, and how many factors are not told apart from none.
    told: ({start, end, rows}) => [Number(start.slice(0, 4)), Number(end.slice(0, 4)), rows.filter(isUnclear).length],
  }),
  countGrid: chart(viz.countGrid, {
    cases: riskCases,
    usual: 'two plans',
    other: 'three plans',
    choices: [{shade: 'period'}],
  }),
  historiesChart: chart(viz.historiesChart, {
    cases: historiesCases,
    usual: 'two plans',
    other: 'two hundred',
    choices: [{order: 'run'}, {show: 'one'}],
    rowsOf: ({runs}, [{rows}]) => {
      const plans = [...new Set(rows.map(([plan]) => plan))];
      return rows.filter(([plan, run]) => runs[plans.indexOf(plan)] === run);
    },
  }),
  quantileDotplot: chart(viz.quantileDotplot, {
    cases: quantileDotplotCases,
    usual: 'relapse',
    other: 'two hundred',
    choices: [{dots: 20}],
    // Ends of where most histories lie: the table has dots and thresholds near them.
    told: data => (data.kind === 'number' ? data.samples.values : []),
    at: (place, data) => (data.kind === 'relapse' ? {threshold: monthOf(data.histories, place)} : {}),
    rowsOf: ({threshold}, [, {rows}]) => rows.filter(([at]) => at === threshold),
  }),
  differenceChart: chart(viz.differenceChart, {
    cases: differenceCases,
    usual: 'pairs',
    other: 'less is better',
    choices: [{dots: 20}],
  }),
  fanChart: chart(viz.fanChart, {
    cases: fanCases,
    usual: 'two plans',
    other: 'settings',
    choices: [{lines: 0}, {lines: 60}],
    // The record is spoken in its month.
    rowsOf: ({date}, [, {rows}, {rows: record} = {rows: []}]) => [
      ...rows.filter(row => row[1] === date),
      ...record.filter(([day]) => String(day).slice(0, 7) === date.slice(0, 7)),
    ],
  }),
  tileMap: chart(viz.tileMap, {cases: tileCases, usual: 'usual', other: 'missing'}),
  trustMatrix: chart(viz.trustMatrix, {
    cases: trustCases,
    usual: 'usual',
    other: 'full',
    told: ({start}) => [Number(start.slice(0, 4))],
  }),
  sweepHeatmap: chart(viz.sweepHeatmap, {
    cases: heatmapCases,
    usual: 'usual',
    other: 'few',
    told: ({x, y}) => numbersIn(`${x.unit} ${y.unit}`, 'en').map(Number),
    rowsOf: ({x, y}, [{rows}]) => rows.filter(row => row[0] === x && row[1] === y),
  }),
  coverageChart: chart(viz.coverageChart, {
    cases: coverageCases,
    usual: 'two plans',
    other: 'one plan',
    choices: [{by: 'agency'}, {sector: 'food'}],
  }),
  calibrationChart: chart(viz.calibrationChart, {
    cases: calibrationCases,
    usual: 'record',
    other: 'reliability',
    // Days of the month: the table has dates.
    told: data => (data.kind === 'record' ? data.record.series.flatMap(daysOf) : []),
    rowsOf: (value, tables) =>
      value.kind === 'record'
        ? tables[2].rows.filter(row => row[tables[2].columns.indexOf('day')] === value.date)
        : tables[1].rows.filter(([said]) => said === Number(value.probability.toFixed(3))),
  }),
  eventRail: chart(viz.eventRail, {
    cases: eventRailCases,
    usual: 'usual',
    other: 'a plan',
    choices: [{show: 'all'}],
    // Years of the heading and of months in which nothing is dated, and days of the month.
    told: ({start, end, events, phases}) => [
      ...yearsBetween(start, end),
      ...[...events.map(({on}) => on), ...phases.flatMap(({from, until}) => [from, until])].map(dayOf),
    ],
    rowsOf: ({date}, [{rows}]) => {
      const month = date.slice(0, 7);
      const there = rows.filter(([, , from, until]) => isIn(month, String(from), String(until)));
      return there.length > 0 ? there : undefined;
    },
  }),
  smallMultiples: chart(viz.smallMultiples, {cases: multiplesCases, usual: 'usual', other: 'trust'}),
};
