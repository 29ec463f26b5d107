import type {IsoDate, Scenario} from '@postbellum/sim-core';

const start: IsoDate = '2004-01-01';

/** The state on the first day: whole in the south, absent from the north. Its army is a faction, not counted here. */
export const state: Scenario['state'] = {
  reach: 0.6,
  police: 25_000,
  army: 0,
  corruption: 0.75,
  courts: 0.3,
  trust: 0.35,
};

/** Villages and towns on the first day. */
export const society: Scenario['society'] = {leadersPerDistrict: 4, disputes: 15, cohesion: 0.4};

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
  /** Recruits a week that give 30,000 police and gendarmes in 2010 and keep them while 3 % leave each year. */
  policeTraining: [
    {on: start, value: 29.5},
    {on: '2011-01-01', value: 17.3},
  ],
  /** 8,400 former New Forces taken into the army. */
  armyIntegration: [
    {on: start, value: 0},
    {on: '2011-07-01', value: 107},
    {on: '2013-01-01', value: 0},
  ],
  justiceFunding: [
    {on: start, value: 5},
    {on: '2009-01-01', value: 10},
    {on: '2012-01-01', value: 30},
  ],
  securityReform: [
    {on: start, value: 0},
    {on: '2007-04-15', value: 0},
    {on: '2009-12-31', value: 0.15},
    {on: '2012-08-01', value: 0.15},
    {on: '2014-12-31', value: 0.45},
    {on: '2016-12-31', value: 0.65},
    {on: '2017-06-30', value: 0.65},
  ],
  revenueControl: [{on: start, value: 0}],
  dialogue: [
    {on: start, value: 2},
    {on: '2007-10-01', value: 8},
    {on: '2011-10-01', value: 20},
    {on: '2016-06-01', value: 2},
  ],
  mediationTraining: [
    {on: start, value: 5},
    {on: '2011-10-01', value: 20},
    {on: '2016-06-01', value: 0},
  ],
  /** The law of 1998 keeps ownership to nationals; laws of 2013 on land and nationality eased it a little. */
  landInstitutions: [
    {on: start, value: 0.2},
    {on: '2013-08-01', value: 0.2},
    {on: '2014-08-01', value: 0.3},
    {on: '2017-06-30', value: 0.3},
  ],
};
