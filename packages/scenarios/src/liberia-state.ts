import type {DatedSeries, Scenario} from '@postbellum/sim-core';

const accord = '2003-08-18';

const yearly = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-01-01`, value}));

/** The state on the first day: Monrovia and little more. */
export const state: Scenario['state'] = {reach: 0.25, police: 0, army: 0, corruption: 0.7, courts: 0.1, trust: 0.25};

/** Villages and towns on the first day. */
export const society: Scenario['society'] = {leadersPerDistrict: 4, disputes: 10, cohesion: 0.5};

/** National police at the end of each year from 2004. */
export const policeAtYearEnd: DatedSeries = [
  400, 1_800, 2_600, 3_500, 3_660, 3_900, 4_000, 4_200, 4_300, 4_417, 4_650, 4_886, 5_170, 5_100,
].map((value, index) => ({on: `${2004 + index}-12-31`, value}));

type StateLever =
  | 'policeTraining'
  | 'armyIntegration'
  | 'justiceFunding'
  | 'securityReform'
  | 'revenueControl'
  | 'dialogue'
  | 'mediationTraining'
  | 'landInstitutions';

/** What was decided of state institutions and of local order. */
export const stateDecisions: Pick<Scenario['decisions'], StateLever> = {
  /** Recruits a week that give the strength above while 3 % of officers leave each year. */
  policeTraining: [
    {on: accord, value: 0},
    ...yearly(2004, [7.8, 27.4, 16.7, 19, 5.1, 6.8, 4.2, 6.2, 4.3, 4.8, 7.1, 7.3, 8.3, 1.6]),
  ],
  /** The new army took vetted recruits of whom next to none had fought; former fighters alone are counted here. */
  armyIntegration: [
    {on: accord, value: 0},
    {on: '2006-07-01', value: 1},
    {on: '2010-01-01', value: 0},
  ],
  justiceFunding: [
    {on: accord, value: 1},
    {on: '2006-01-16', value: 5},
    {on: '2009-01-01', value: 8},
    {on: '2013-02-12', value: 12},
    {on: '2017-01-01', value: 8},
  ],
  securityReform: [
    {on: accord, value: 0},
    {on: '2005-01-01', value: 0.1},
    {on: '2007-07-01', value: 0.35},
    {on: '2009-12-31', value: 0.6},
    {on: '2013-08-18', value: 0.75},
    {on: '2016-06-30', value: 0.8},
  ],
  /** Economic governance programme (GEMAP). */
  revenueControl: [
    {on: accord, value: 0},
    {on: '2005-09-09', value: 0.6},
    {on: '2009-09-30', value: 0},
  ],
  dialogue: [
    {on: accord, value: 0},
    {on: '2004-04-15', value: 2},
    {on: '2006-01-16', value: 5},
    {on: '2012-10-01', value: 4},
    {on: '2016-07-01', value: 1},
  ],
  mediationTraining: [
    {on: accord, value: 0},
    {on: '2006-01-16', value: 5},
    {on: '2009-03-01', value: 75},
    {on: '2011-01-01', value: 5},
    {on: '2016-07-01', value: 0},
  ],
  landInstitutions: [
    {on: accord, value: 0.2},
    {on: '2009-08-01', value: 0.25},
    {on: '2013-08-01', value: 0.4},
    {on: '2018-03-30', value: 0.4},
  ],
};
