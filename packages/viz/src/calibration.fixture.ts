import type {CheckedPoint, CheckedSeries, ForecastCheck, RecordCheck, ReliabilityBin} from '@postbellum/sim-core';
import type {CalibrationData} from './calibration-data.ts';
import {inventedDate} from './relapse-risk.fixture.ts';

const from = {
  ...{scenario: {name: 'invented', title: 'Invented country'}, plan: {name: 'history', title: 'What was done'}},
  ...{seed: '1', engine: '0.1.0', people: 2000},
};

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from a formula, not from the model, and
 * say nothing about any real place.
 */
interface InventedRecord {
  readonly sets?: RecordCheck['sets'];
  readonly runs?: number;
  readonly months?: number;
  readonly until?: string;
  readonly draws?: number;
  readonly names?: readonly (readonly [title: string, unit: string])[];
  /** Points of each series. */
  readonly points?: number;
  /** Multiplies every value. */
  readonly size?: number;
  readonly leftOut?: readonly string[];
  readonly source?: string;
}

const usual = [
  ['refugees abroad', 'persons'],
  ['trust in the state, a path between surveys', 'share'],
  ['people displaced in the country', 'persons'],
  ['soldiers of the mission', 'persons'],
] as const;

/** A result such as `recordCheck` or `fittedRecordCheck` of experiments gives, with points near, off and outside. */
export function inventedRecord({
  sets = ['shipped'],
  runs = 200,
  months = 175,
  until,
  draws,
  names = usual,
  points = 12,
  size = 1,
  leftOut = ['deaths in the year'],
  source = 'cited: Invented (2006), A register',
}: InventedRecord = {}): RecordCheck {
  return {
    ...from,
    ...{start: inventedDate(0), end: inventedDate(months), runs, sets},
    ...(draws !== undefined && {draws}),
    ...(until !== undefined && {until}),
    days: sets.length > 1 ? 'record' : 'months',
    series: names.map((name, at) => inventedSeries(name, at, {sets, runs, months, points, size, source})),
    leftOut,
  };
}

function inventedSeries(
  [title, unit]: readonly [string, string],
  index: number,
  {
    sets,
    runs,
    months,
    points,
    size,
    source,
  }: Required<Pick<InventedRecord, 'sets' | 'runs' | 'months' | 'points' | 'size' | 'source'>>,
): CheckedSeries {
  const top = (unit === 'share' ? 0.8 : 500_000 / (index + 1) ** 2) * size;
  const middle = (month: number, set: number): number =>
    top * (0.3 + 0.6 * Math.exp(-month / (30 + 40 * index + 9 * set)));
  const place = (month: number, set: number) => {
    const median = middle(month, set);
    const half = runs === 1 ? 0 : 0.1 * median * (1 + index);
    return {median, low: median - half, high: median + half};
  };
  const monthOf = (point: number): number => Math.floor(((point + 0.5) * months) / points);
  const all = Array.from({length: points}, (_, point) => monthOf(point));
  const days = sets.length > 1 ? all : Array.from({length: months}, (_, month) => month);
  return {
    indicator: `series-${index}`,
    ...{title, unit},
    fromZero: true,
    followsDecisions: title.startsWith('soldiers'),
    courses: sets.map((_, set) => days.map(month => ({on: inventedDate(month), ...place(month, set)}))),
    points: all.map((month, point): CheckedPoint => {
      const observed = middle(month, 0) * (1 + 0.5 * Math.sin(2.4 * point + index));
      const accepted = 0.12 * observed;
      return {
        on: inventedDate(month),
        observed,
        accepted,
        ...(source && {source: point % 3 === 0 ? source : 'estimated: recalled'}),
        histories: sets.map((_, set) => {
          const {median, low, high} = place(month, set);
          const within = Math.abs(median - observed) <= accepted;
          return {median, low, high, within, covered: observed >= low - accepted && observed <= high + accepted};
        }),
      };
    }),
  };
}

/** A result such as `forecastCheck` of experiments gives, of so many forecasts at each probability that was said. */
export function inventedForecasts(
  said: readonly (readonly [probability: number, forecasts: number, events: number])[],
  change: Partial<ForecastCheck> = {},
): ForecastCheck {
  const bins = said.map(([probability, forecasts, events]): ReliabilityBin => {
    const frequency = events / forecasts;
    const half = 1.64 * Math.sqrt((frequency * (1 - frequency) + 0.05) / forecasts);
    const interval = {level: 0.9, low: Math.max(0, frequency - half), high: Math.min(1, frequency + half)};
    return {forecasts, probability, events, frequency, interval};
  });
  const all = bins.reduce((sum, {forecasts}) => sum + forecasts, 0);
  const base = bins.reduce((sum, {events}) => sum + events, 0) / all;
  const meanOf = (value: (bin: ReliabilityBin) => number): number =>
    bins.reduce((sum, bin) => sum + (bin.forecasts * value(bin)) / all, 0);
  const reliability = meanOf(({probability, frequency}) => (probability - frequency) ** 2);
  const resolution = meanOf(({frequency}) => (frequency - base) ** 2);
  const uncertainty = base * (1 - base);
  return {
    ...from,
    ...{start: inventedDate(0), end: inventedDate(175), runs: all},
    event: 'armed conflict resumes within five years',
    reliability: {
      bins,
      reliability,
      resolution,
      uncertainty,
      withinBins: 0,
      brier: reliability - resolution + uncertainty,
    },
    ...change,
  };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const usualForecasts = inventedForecasts([
  [0.05, 60, 2],
  [0.2, 40, 9],
  [0.35, 25, 11],
  [0.5, 8, 3],
  [0.8, 30, 15],
]);

const record = (invented?: InventedRecord): CalibrationData => ({kind: 'record', record: inventedRecord(invented)});
const forecasts = (check: ForecastCheck): CalibrationData => ({kind: 'reliability', forecasts: check});

/** INVENTED data, usual and hostile, that the chart must draw without overlap. */
export const calibrationCases: Readonly<Record<string, CalibrationData>> = {
  record: record(),
  fitted: record({sets: ['shipped', 'fitted'], until: '2009-12-31', draws: 20}),
  'fitted alone': record({sets: ['fitted'], until: '2020-01-01', names: usual.slice(0, 2)}),
  'one run': record({runs: 1}),
  'one point': record({points: 1, names: usual.slice(0, 1), leftOut: [], source: ''}),
  'one point of a fit': record({points: 1, sets: ['shipped', 'fitted'], until: '2004-01-01', runs: 20}),
  'nothing anywhere': record({size: 0, names: usual.slice(0, 3)}),
  'decisions alone': record({names: usual.slice(3)}),
  '600 months': record({months: 600, points: 40, size: 900, names: usual.slice(2)}),
  'hostile words': record({
    names: [
      [`${longWord} ${longWord}\n<script>alert("1")</script>`, `${longWord} & more`],
      [longWord, ''],
    ],
    leftOut: [longWord, '<script>alert("2")</script> & \'quotes\''],
    source: `cited: ${longWord}${longWord} <script>`,
    sets: ['shipped', 'fitted'],
    until: '2009-12-31',
  }),
  reliability: forecasts(usualForecasts),
  'one forecast': forecasts(inventedForecasts([[1, 1, 0]])),
  'many dots': forecasts(
    inventedForecasts(Array.from({length: 41}, (_, i) => [i / 40, 5000 + 900 * (i % 7), Math.round(100 * i)])),
  ),
  'within dots': forecasts({
    ...usualForecasts,
    event: `${longWord} <script>alert("3")</script>`,
    reliability: {...usualForecasts.reliability, withinBins: -0.012},
  }),
};
