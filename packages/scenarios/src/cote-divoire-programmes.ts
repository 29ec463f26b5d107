import type {Dated, DatedSeries, IsoDate, Scenario} from '@postbellum/sim-core';

const start: IsoDate = '2004-01-01';

/** Persons claimed as disarmed since the first day; the count of the last programme (2012) is put on top. */
export const claimedAnchors: DatedSeries = [
  {on: '2006-08-04', value: 981},
  {on: '2007-05-23', value: 1_536},
  {on: '2008-12-31', value: 12_500},
  {on: '2009-12-31', value: 15_000},
  {on: '2010-09-25', value: 17_601},
  {on: '2012-12-18', value: 18_795},
  {on: '2013-06-30', value: 23_574},
  {on: '2013-12-31', value: 33_057},
  {on: '2014-11-04', value: 61_601},
  {on: '2015-06-30', value: 87_107},
];

/** The same as disarmed in truth: one in four of those claimed from May 2008 to September 2010. */
export const disarmedAnchors: DatedSeries = [
  {on: '2006-08-04', value: 981},
  {on: '2007-05-23', value: 1_536},
  {on: '2008-12-31', value: 4_277},
  {on: '2009-12-31', value: 4_902},
  {on: '2010-09-25', value: 5_552},
  {on: '2012-12-18', value: 6_746},
  {on: '2013-06-30', value: 11_525},
  {on: '2013-12-31', value: 21_008},
  {on: '2014-11-04', value: 49_552},
  {on: '2015-06-30', value: 75_058},
];

/** Claimed for each one disarmed, of those who came from a date on. */
export const disarmedClaimed: DatedSeries = [
  {on: start, value: 1},
  {on: '2008-05-02', value: 4},
  {on: '2010-09-25', value: 1},
];

/**
 * Persons a week; integrates to those disarmed in truth. Starts announced for March and October 2004, June and July
 * 2005 were missed and took in nobody.
 */
const ddrIntake: DatedSeries = [
  {on: start, value: 0},
  {on: '2006-07-24', value: 624.3},
  {on: '2006-08-04', value: 0},
  {on: '2007-05-16', value: 555},
  {on: '2007-05-23', value: 0},
  {on: '2008-05-02', value: 78.6},
  {on: '2009-01-01', value: 12},
  {on: '2010-01-01', value: 17.05},
  {on: '2010-09-25', value: 0},
  {on: '2012-08-08', value: 63.3},
  {on: '2012-12-18', value: 172.4},
  {on: '2013-06-30', value: 360.7},
  {on: '2013-12-31', value: 648.7},
  {on: '2014-11-04', value: 750.2},
  {on: '2015-06-30', value: 0},
];

/** Returns of displaced persons recorded since the first day, helped or not. */
export const returnAnchors: DatedSeries = [
  {on: '2006-12-31', value: 149},
  {on: '2007-12-31', value: 329},
  {on: '2008-12-31', value: 25_421},
  {on: '2009-12-31', value: 192_237},
  {on: '2010-12-31', value: 214_862},
  {on: '2011-12-31', value: 681_670},
  {on: '2012-12-31', value: 777_680},
  {on: '2013-12-31', value: 798_680},
];

/** Persons a week; integrates to the anchors above. Those of 2011 came home from May on. */
const returnAssistance: DatedSeries = [
  {on: start, value: 0},
  {on: '2006-01-01', value: 2.9},
  {on: '2007-01-01', value: 3.5},
  {on: '2008-01-01', value: 480},
  {on: '2009-01-01', value: 3_199},
  {on: '2010-01-01', value: 434},
  {on: '2011-01-01', value: 0},
  {on: '2011-05-01', value: 13_337},
  {on: '2012-01-01', value: 1_836},
  {on: '2013-01-01', value: 403},
  {on: '2014-01-01', value: 0},
];

/** Refugees a week: returns recorded, less 2 % of the stock a year who come home unaided. */
const repatriation: DatedSeries = [
  {on: start, value: 135},
  {on: '2005-01-01', value: 0},
  {on: '2011-05-01', value: 3_771},
  {on: '2012-01-01', value: 1_349},
  {on: '2013-01-01', value: 348},
  {on: '2014-01-01', value: 207},
  {on: '2016-01-01', value: 352},
  {on: '2017-01-01', value: 150},
];

/** US$ million a year pledged for cash and reintegration places. */
const reintegrationFunding: DatedSeries = [
  {on: start, value: 0},
  {on: '2006-07-24', value: 1},
  {on: '2008-05-02', value: 3},
  {on: '2009-01-01', value: 1.5},
  {on: '2010-10-01', value: 0},
  {on: '2012-08-08', value: 15},
  {on: '2013-01-01', value: 35},
  {on: '2014-01-01', value: 65},
  {on: '2015-01-01', value: 60},
  {on: '2015-10-01', value: 0},
];

const yearly = (firstYear: number, values: readonly number[]): readonly Dated[] =>
  values.map((value, index) => ({on: `${firstYear + index}-01-01`, value}));

/** Share of the accords carried out, or of the pact between elites; Ouagadougou, then the crisis, then slow repair. */
const implementation: DatedSeries = [
  {on: start, value: 0.35},
  {on: '2007-03-03', value: 0.35},
  {on: '2007-03-04', value: 0.65},
  {on: '2008-12-31', value: 0.65},
  {on: '2009-12-31', value: 0.6},
  {on: '2010-11-28', value: 0.5},
  {on: '2010-12-03', value: 0.3},
  {on: '2012-01-01', value: 0.3},
  {on: '2012-07-01', value: 0.45},
  {on: '2013-07-01', value: 0.5},
  {on: '2015-07-01', value: 0.55},
  {on: '2016-07-01', value: 0.6},
  {on: '2017-06-30', value: 0.5},
];

type ProgrammeLever =
  | 'ddrIntake'
  | 'ddrCash'
  | 'screening'
  | 'womenAndChildren'
  | 'reintegrationFunding'
  | 'reliefFunding'
  | 'returnAssistance'
  | 'repatriation'
  | 'implementation'
  | 'accommodation';

/** What was decided of disarmament, relief, returns and the accords. */
export const programmeDecisions: Pick<Scenario['decisions'], ProgrammeLever> = {
  ddrIntake,
  ddrCash: [
    {on: start, value: 924},
    {on: '2008-12-22', value: 1_000},
  ],
  /** The lists of 2012 were cut from 110,000 persons to 74,000. */
  screening: [
    {on: start, value: 0},
    {on: '2012-08-08', value: 0.33},
  ],
  womenAndChildren: [{on: start, value: 1}],
  reintegrationFunding,
  reliefFunding: yearly(2004, [21, 20, 19, 32, 25, 17, 12, 166, 83, 40, 25, 20, 15, 15]),
  returnAssistance,
  repatriation,
  implementation,
  /** Nothing agreed with the loser of 2010; those of 2015 knew that prisoners were freed and posts kept. */
  accommodation: [
    {on: start, value: 0.3},
    {on: '2012-01-01', value: 0.5},
  ],
};
