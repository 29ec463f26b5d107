import type {DatedSeries, IsoDate, Scenario} from '@postbellum/sim-core';
import {strength} from './cote-divoire-mission.ts';

const start: IsoDate = '2004-01-01';
const always = (value: number): DatedSeries => [{on: start, value}];

/**
 * Soldiers authorised while UNOCI was to grow: French and West African soldiers, then resolution 1528 beside the French
 * force. From the end of 2004 on the strength planned, which is taken to be the strength in the country.
 */
const plannedTroops: DatedSeries = [
  {on: start, value: 5_300},
  {on: '2004-04-03', value: 5_300},
  {on: '2004-04-04', value: 10_240},
  {on: '2004-11-05', value: 10_240},
  {on: '2004-11-15', value: 11_020},
  ...strength.map(({on, un, french}) => ({on, value: un + french})),
];

/** Police authorised by resolutions 1528 and 1609, then planned as for soldiers. */
const plannedPolice: DatedSeries = [
  {on: start, value: 0},
  {on: '2004-04-03', value: 0},
  {on: '2004-04-04', value: 350},
  {on: '2005-06-23', value: 350},
  {on: '2005-06-24', value: 725},
  ...strength.filter(({on}) => on >= '2005-12-31').map(({on, police}) => ({on, value: police})),
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
  /** Licorne was the rapid-response force of UNOCI; from 2014 UNOCI had one of its own. */
  reserve: [
    {on: start, value: 1_000},
    {on: '2009-06-30', value: 900},
    {on: '2011-11-20', value: 450},
    {on: '2014-06-25', value: 650},
    {on: '2017-02-01', value: 0},
  ],
  adaptivePosture: always(0),
  drones: always(0),
  /** Resolutions 1464, 1528, 1609, 1739, 1933, 2000, 2112, 2226 and 2284. */
  mandateTasks: [
    {on: start, value: 3},
    {on: '2004-04-04', value: 16},
    {on: '2005-06-24', value: 20},
    {on: '2007-01-10', value: 24},
    {on: '2010-06-30', value: 27},
    {on: '2011-07-27', value: 24},
    {on: '2013-07-30', value: 18},
    {on: '2015-06-25', value: 14},
    {on: '2016-04-28', value: 8},
  ],
  exitRule: always(0),
};

/**
 * Benchmarks of resolutions 1865 and 1880 as far as the model records them: disarmament of the New Forces and the
 * militias, state authority in the north, elections, reform. Identification of voters, polls and reform have no
 * indicator; cote-divoire.caveats.md says what the numbers rest on.
 */
export const benchmarks: Scenario['mission']['benchmarks'] = [
  {
    name: 'disarmament',
    title: 'fighters and militias are disarmed and few wait for a place',
    expression: 'disarmed > 20000 and waitingForReintegration < 5000',
  },
  {name: 'authority', title: 'the state reaches people in the whole country', expression: 'stateReach >= 0.7'},
  {name: 'resources', title: 'factions hold little of the resources', expression: 'rentsHeld < 0.1'},
  {
    name: 'returns',
    title: 'most of the displaced and refugees are home',
    expression: 'displaced < 100000 and refugees < 50000',
  },
  {name: 'police', title: '30,000 police and gendarmes are on duty', expression: 'nationalPolice >= 30000'},
  {name: 'calm', title: 'no faction fights', expression: 'factionsFighting < 1'},
];
