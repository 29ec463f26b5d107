import type {DatedSeries, IsoDate, ObservedSeries} from '@postbellum/sim-core';
import {strength} from './liberia-mission.ts';
import {assistedReturnAnchors, disarmedAnchors} from './liberia-programmes.ts';
import {policeAtYearEnd} from './liberia-state.ts';

type Points = ObservedSeries['points'];

/** The same tolerance everywhere but on the days listed. */
function within(tolerance: number, series: DatedSeries, wider = 0, days: readonly IsoDate[] = []): Points {
  return series.map(({on, value}) => ({on, value, tolerance: days.includes(on) ? wider : tolerance}));
}

/** A tolerance given in points of a share, not as a part of it, up to 2007 and from 2008. */
function withinPoints(early: number, late: number, series: DatedSeries): Points {
  return series.map(({on, value}) => {
    const points = on < '2008' ? early : late;
    return {on, value, tolerance: Math.round((1_000 * points) / value) / 1_000};
  });
}

const yearEnds = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-12-31`, value}));

const byDate = (one: {readonly on: IsoDate}, other: {readonly on: IsoDate}): number => (one.on < other.on ? -1 : 1);

/** Days whose strength is recalled, not read. */
const recalled: readonly IsoDate[] = [
  '2004-12-31',
  '2006-12-31',
  '2007-12-31',
  '2009-12-31',
  '2012-12-31',
  '2015-03-31',
  '2016-12-31',
];

/** Month ends joined between anchors. */
const monthEnds: DatedSeries = [
  {on: '2003-12-31', value: 13_490},
  {on: '2004-01-31', value: 13_490},
  {on: '2004-02-29', value: 13_490},
  {on: '2004-03-31', value: 13_490},
  {on: '2004-04-30', value: 19_493},
  {on: '2004-05-31', value: 36_831},
  {on: '2004-06-30', value: 47_577},
  {on: '2004-07-31', value: 58_682},
  {on: '2004-08-31', value: 69_786},
  {on: '2004-09-30', value: 82_184},
  {on: '2004-11-30', value: 101_782},
  {on: '2004-12-31', value: 102_592},
];

const waiting: DatedSeries = [
  {on: '2004-11-15', value: 75_600},
  {on: '2004-12-02', value: 75_500},
  {on: '2005-06-10', value: 43_000},
  {on: '2006-06-30', value: 39_000},
  {on: '2007-04-19', value: 23_000},
  {on: '2008-01-18', value: 23_000},
  {on: '2008-12-31', value: 9_000},
  {on: '2009-07-31', value: 0},
];

/** Middle of the two records of displacement after 2005: none (UNHCR) and 23,000 (IDMC). */
const displacedLater = yearEnds(
  2006,
  Array.from({length: 12}, () => 11_500),
);

const noDeaths = yearEnds(
  2004,
  Array.from({length: 14}, () => 0),
);

const income: DatedSeries = [536, 540, 551, 575, 591, 603, 622, 647, 674, 717, 707, 693, 668, 671].map(
  (value, index) => ({on: `${2004 + index}-07-01`, value}),
);

/** Years in which two releases of the series differ. */
const revised: readonly IsoDate[] = ['2014-07-01', '2015-07-01', '2016-07-01', '2017-07-01'];

/** Records to compare the simulation with. */
export const observed: readonly ObservedSeries[] = [
  {
    indicator: 'troops',
    title: 'soldiers of ECOMIL and UNMIL',
    unit: 'persons',
    points: within(
      0.02,
      strength.map(({on, soldiers}) => ({on, value: soldiers})),
      0.06,
      recalled,
    ),
  },
  {
    indicator: 'police',
    title: 'UNMIL police',
    unit: 'persons',
    points: within(
      0.05,
      strength.map(({on, police}) => ({on, value: police})),
      0.15,
      recalled,
    ),
  },
  {
    indicator: 'disarmed',
    title: 'persons disarmed since the start',
    unit: 'persons',
    points: [...within(0.03, disarmedAnchors), ...within(0.1, monthEnds)].sort(byDate),
  },
  {
    indicator: 'waitingForReintegration',
    title: 'demobilised persons without a reintegration place',
    unit: 'persons',
    points: within(0.1, waiting, 0.25, ['2006-06-30', '2008-12-31', '2009-07-31']),
  },
  {
    indicator: 'displaced',
    title: 'displaced persons; from 2006 the middle of 0 and 23,000',
    unit: 'persons',
    points: [...within(0.15, yearEnds(2003, [531_616, 498_566, 237_822])), ...within(1, displacedLater)],
  },
  {
    indicator: 'assistedReturns',
    title: 'displaced persons helped home since the start',
    unit: 'persons',
    points: within(0.03, assistedReturnAnchors),
  },
  {
    indicator: 'refugees',
    title: 'Liberian refugees abroad',
    unit: 'persons',
    points: within(
      0.1,
      yearEnds(
        2003,
        [
          353_340, 335_466, 231_136, 160_543, 91_542, 75_221, 71_601, 70_133, 66_779, 23_428, 17_548, 13_561, 9_972,
          6_558, 6_039,
        ],
      ),
    ),
  },
  {
    indicator: 'incomePerHead',
    title: 'gross domestic product per head, put at mid-year',
    unit: 'US$ of 2015',
    points: within(0.05, income, 0.1, revised),
  },
  {
    indicator: 'nationalPolice',
    title: 'officers of the Liberia National Police',
    unit: 'persons',
    points: within(0.15, policeAtYearEnd, 0.05, ['2013-12-31', '2015-12-31']),
  },
  {
    indicator: 'trustInMission',
    title: 'trust in UNMIL: a path constructed between surveys',
    unit: 'share',
    points: withinPoints(
      0.1,
      0.07,
      yearEnds(2003, [0.75, 0.8, 0.85, 0.9, 0.88, 0.86, 0.84, 0.82, 0.8, 0.78, 0.75, 0.7, 0.7, 0.68]),
    ),
  },
  {
    indicator: 'trustInState',
    title: 'trust in the government: a path constructed between surveys',
    unit: 'share',
    points: withinPoints(
      0.1,
      0.07,
      yearEnds(2003, [0.25, 0.27, 0.3, 0.6, 0.56, 0.52, 0.51, 0.5, 0.47, 0.45, 0.38, 0.33, 0.35, 0.36, 0.38]),
    ),
  },
  {
    indicator: 'stateBasedDeaths',
    title: 'deaths in state-based violence in the year (UCDP)',
    unit: 'persons/year',
    points: within(0, noDeaths),
  },
  {
    indicator: 'oneSidedDeaths',
    title: 'deaths in one-sided violence in the year (UCDP)',
    unit: 'persons/year',
    points: within(0, noDeaths),
  },
  {
    indicator: 'communalDeaths',
    title: 'deaths in riots, mob violence and land disputes in the year',
    unit: 'persons/year',
    points: within(1, yearEnds(2004, [25, 3, 3, 3, 18, 5, 8, 6, 5, 10, 8, 8, 8, 5])),
  },
];
