import type {DatedSeries, IsoDate, ObservedSeries} from '@postbellum/sim-core';
import {strength} from './cote-divoire-mission.ts';
import {claimedAnchors, returnAnchors} from './cote-divoire-programmes.ts';

type Points = ObservedSeries['points'];

/** The same tolerance everywhere but on the days listed. */
function within(tolerance: number, series: DatedSeries, wider = 0, days: readonly IsoDate[] = []): Points {
  return series.map(({on, value}) => ({on, value, tolerance: days.includes(on) ? wider : tolerance}));
}

/** A tolerance given in points of a share, not as a part of it, up to 2011 and from 2012. */
function withinPoints(early: number, late: number, series: DatedSeries): Points {
  return series.map(({on, value}) => {
    const points = on < '2012' ? early : late;
    return {on, value, tolerance: Math.round((1_000 * points) / value) / 1_000};
  });
}

const yearEnds = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-12-31`, value}));

const midYears = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-07-01`, value}));

/** Each value with a tolerance of its own. */
const byYear = (firstYear: number, rows: readonly (readonly [value: number, tolerance: number])[]): Points =>
  rows.map(([value, tolerance], index) => ({on: `${firstYear + index}-12-31`, value, tolerance}));

/** The one year-end strength of UNOCI that was read. */
const read: readonly IsoDate[] = ['2007-12-31'];

const displaced: Points = [
  ...byYear(2004, [
    [700_000, 0.3],
    [700_000, 0.2],
    [709_000, 0.2],
    [660_000, 0.25],
    [600_000, 0.25],
    [480_000, 0.3],
    [514_000, 0.3],
  ]),
  {on: '2011-04-15', value: 850_000, tolerance: 0.18},
  ...byYear(2011, [
    [190_000, 0.35],
    [70_000, 0.4],
    [50_000, 0.5],
    [24_000, 0.5],
    [20_000, 0.6],
    [10_000, 0.6],
  ]),
];

/** Deaths of each year from 2004 to 2016 with the reach from low to high as a tolerance. */
const deaths = (values: readonly (readonly [best: number, tolerance: number])[]): Points => byYear(2004, values);

const quiet = [0, 0] as const;

/** Records to compare the simulation with. */
export const observed: readonly ObservedSeries[] = [
  {
    indicator: 'troops',
    title: 'soldiers of UNOCI and of the French force',
    unit: 'persons',
    points: within(
      0.08,
      strength.map(({on, un, french}) => ({on, value: un + french})),
      0.03,
      read,
    ),
  },
  {
    indicator: 'police',
    title: 'UNOCI police',
    unit: 'persons',
    points: within(
      0.1,
      strength.map(({on, police}) => ({on, value: police})),
      0.05,
      read,
    ),
  },
  {
    indicator: 'disarmedClaimed',
    title: 'persons claimed as disarmed since the start, all programmes together',
    unit: 'persons',
    points: within(0.05, claimedAnchors, 0.1, ['2008-12-31', '2009-12-31', '2010-09-25']),
  },
  {
    indicator: 'displaced',
    title: 'displaced persons: a series reconciled from several',
    unit: 'persons',
    points: displaced,
  },
  {
    indicator: 'displacedRegistered',
    title: 'displaced persons registered by UNHCR',
    unit: 'persons',
    points: within(
      0.1,
      yearEnds(2004, [38_039, 38_039, 709_228, 709_048, 683_956, 519_140, 514_515, 126_668, 45_000, 24_000, 24_000]),
      0.3,
      ['2011-12-31', '2012-12-31', '2013-12-31', '2014-12-31'],
    ),
  },
  {
    indicator: 'assistedReturns',
    title: 'returns of displaced persons recorded since the start',
    unit: 'persons',
    points: within(0.1, returnAnchors),
  },
  {
    indicator: 'refugees',
    title: 'Ivorian refugees abroad',
    unit: 'persons',
    points: within(
      0.1,
      yearEnds(
        2004,
        [23_649, 18_333, 26_304, 22_222, 22_218, 23_148, 41_747, 154_818, 100_709, 85_650, 71_956, 71_107, 46_811],
      ),
    ),
  },
  {
    indicator: 'incomePerHead',
    title: 'gross domestic product per head, put at mid-year',
    unit: 'US$ of 2015',
    points: within(
      0.05,
      midYears(2004, [1_452, 1_432, 1_438, 1_420, 1_455, 1_474, 1_541, 1_426, 1_503, 1_632, 1_743, 1_815, 1_889]),
    ),
  },
  {
    indicator: 'nationalPolice',
    title: 'police and gendarmes',
    unit: 'persons',
    points: within(0.1, yearEnds(2010, [30_000])),
  },
  {
    indicator: 'stateReach',
    title: 'authority of the state: north, west and south by their people',
    unit: 'share',
    points: withinPoints(
      0.15,
      0.15,
      midYears(2004, [0.585, 0.597, 0.583, 0.614, 0.655, 0.681, 0.664, 0.413, 0.613, 0.713, 0.767, 0.807, 0.827]),
    ),
  },
  {
    indicator: 'trustInMission',
    title: 'trust in UNOCI: a path constructed between surveys',
    unit: 'share',
    points: withinPoints(0.15, 0.15, [
      {on: '2008-07-01', value: 0.55},
      {on: '2011-07-01', value: 0.57},
      ...midYears(2013, [0.57, 0.57, 0.57, 0.57]),
    ]),
  },
  {
    indicator: 'trustInState',
    title: 'trust in police and army: a path constructed between surveys',
    unit: 'share',
    points: withinPoints(0.12, 0.07, [
      {on: '2005-07-01', value: 0.33},
      ...midYears(2007, [0.4, 0.42]),
      ...midYears(2010, [0.42, 0.22, 0.32, 0.45, 0.48, 0.5, 0.51]),
    ]),
  },
  {
    indicator: 'stateBasedDeaths',
    title: 'deaths in state-based violence in the year (UCDP)',
    unit: 'persons/year',
    points: deaths([
      [47, 0.35],
      quiet,
      quiet,
      quiet,
      quiet,
      quiet,
      [6, 1],
      [98, 0.83],
      quiet,
      quiet,
      quiet,
      quiet,
      quiet,
    ]),
  },
  {
    indicator: 'oneSidedDeaths',
    title: 'deaths in one-sided violence in the year (UCDP)',
    unit: 'persons/year',
    points: deaths([
      [60, 0.92],
      [9, 1.44],
      [9, 1],
      [3, 1],
      [4, 1],
      [1, 1],
      [49, 2.02],
      [1_099, 0.35],
      [19, 0.5],
      [4, 1],
      quiet,
      quiet,
      [16, 0.35],
    ]),
  },
  {
    indicator: 'communalDeaths',
    title: 'deaths in non-state violence in the year (UCDP)',
    unit: 'persons/year',
    points: deaths([
      [197, 0.35],
      [144, 0.65],
      [2, 2],
      quiet,
      quiet,
      quiet,
      [25, 0.35],
      [59, 0.35],
      [2, 1],
      quiet,
      quiet,
      quiet,
      [33, 0.35],
    ]),
  },
];
