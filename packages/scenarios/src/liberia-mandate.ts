import type {DatedSeries, Scenario} from '@postbellum/sim-core';

const accord = '2003-08-18';
const always = (value: number): DatedSeries => [{on: accord, value}];

/**
 * Soldiers authorised while the force was to grow: ECOMIL, then resolution 1509 until the force had come. From then on
 * the strength planned, which is taken to be the strength reported: no ceiling was filled. Up to resolution 1777 of
 * September 2007, which decided the first drawdown, the plan is kept above 95 % of the peak.
 */
const plannedTroops: DatedSeries = [
  {on: accord, value: 3_500},
  {on: '2003-09-30', value: 3_500},
  {on: '2003-10-01', value: 15_000},
  {on: '2005-12-31', value: 15_000},
  {on: '2006-06-30', value: 14_541},
  {on: '2006-12-31', value: 14_300},
  {on: '2007-09-20', value: 14_270},
  {on: '2007-12-31', value: 13_400},
  {on: '2008-07-31', value: 11_800},
  {on: '2008-09-18', value: 11_649},
  {on: '2009-07-31', value: 10_200},
  {on: '2009-12-31', value: 9_500},
  {on: '2010-12-31', value: 8_100},
  {on: '2011-12-31', value: 7_831},
  {on: '2012-08-31', value: 7_900},
  {on: '2012-12-31', value: 6_900},
  {on: '2013-07-31', value: 5_757},
  {on: '2013-12-31', value: 5_869},
  {on: '2014-08-31', value: 4_539},
  {on: '2015-03-31', value: 4_500},
  {on: '2015-11-30', value: 3_100},
  {on: '2016-06-30', value: 1_240},
  {on: '2016-12-31', value: 1_190},
  {on: '2017-02-26', value: 434},
  {on: '2018-02-06', value: 404},
  {on: '2018-03-26', value: 0},
];

/** Police authorised by resolution 1509 from the day the first came, then planned as for soldiers. */
const plannedPolice: DatedSeries = [
  {on: accord, value: 0},
  {on: '2003-12-07', value: 0},
  {on: '2003-12-08', value: 1_115},
  {on: '2006-12-31', value: 1_115},
  {on: '2007-12-31', value: 1_180},
  {on: '2008-09-18', value: 1_170},
  {on: '2009-07-31', value: 1_330},
  {on: '2009-12-31', value: 1_320},
  {on: '2010-12-31', value: 1_310},
  {on: '2011-12-31', value: 1_297},
  {on: '2012-08-31', value: 1_300},
  {on: '2012-12-31', value: 1_290},
  {on: '2013-07-31', value: 1_480},
  {on: '2013-12-31', value: 1_612},
  {on: '2014-08-31', value: 1_406},
  {on: '2015-03-31', value: 1_430},
  {on: '2015-11-30', value: 1_200},
  {on: '2016-06-30', value: 606},
  {on: '2016-12-31', value: 600},
  {on: '2017-02-26', value: 310},
  {on: '2018-02-06', value: 285},
  {on: '2018-03-26', value: 0},
];

type MandateLever =
  | 'troops'
  | 'police'
  | 'quality'
  | 'discipline'
  | 'reserve'
  | 'adaptivePosture'
  | 'drones'
  | 'mandateTasks'
  | 'exitRule';

/** What was decided of the force and its mandate. */
export const mandateDecisions: Pick<Scenario['decisions'], MandateLever> = {
  troops: plannedTroops,
  police: plannedPolice,
  quality: always(0.7),
  discipline: always(0.3),
  /** ECOMIL was flown in within weeks; after it a quick-reaction force in Monrovia. */
  reserve: [
    {on: accord, value: 3_500},
    {on: '2003-10-01', value: 550},
    {on: '2016-07-01', value: 0},
  ],
  adaptivePosture: always(0),
  drones: always(0),
  /** Resolutions 1497, 1509, 2066, 2239 and 2333. */
  mandateTasks: [
    {on: accord, value: 3},
    {on: '2003-09-19', value: 19},
    {on: '2012-09-17', value: 12},
    {on: '2015-09-17', value: 10},
    {on: '2016-12-23', value: 6},
  ],
  exitRule: always(0),
};

/**
 * Benchmarks for the drawdown in the report S/2007/479 and resolution 1777 as far as the model records them. The army
 * brigade, the quick-reaction unit of the police and quiet neighbours have no indicator; liberia.caveats.md says what
 * the numbers rest on.
 */
export const benchmarks: Scenario['mission']['benchmarks'] = [
  {
    name: 'reintegration',
    title: 'fighters are disarmed and no more than 10,000 wait for a place',
    expression: 'disarmed > 90000 and waitingForReintegration < 10000',
  },
  {name: 'police', title: '3,500 national police officers are trained', expression: 'nationalPolice >= 3500'},
  {name: 'authority', title: 'the state reaches people in the counties', expression: 'stateReach >= 0.4'},
  {
    name: 'returns',
    title: 'the displaced and most refugees are home',
    expression: 'displaced < 50000 and refugees < 100000',
  },
  {name: 'resources', title: 'factions hold little of the resources', expression: 'rentsHeld < 0.25'},
  {name: 'calm', title: 'no faction fights', expression: 'factionsFighting < 1'},
];
