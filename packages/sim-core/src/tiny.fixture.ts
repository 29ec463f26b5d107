import {plan} from './plan.ts';
import {scenario} from './scenario.ts';

const held = (value: number) => [{on: '2001-01-01', value}];

/** An invented country of three districts and two factions, small enough to reason about. Its numbers mean nothing. */
export const tiny = scenario({
  schemaVersion: 1,
  name: 'tiny',
  title: 'An invented country 2001-2006',
  start: '2001-01-01',
  end: '2006-12-31',
  capital: 'A',
  groups: ['north', 'south'],
  districts: {
    A: {
      name: 'A',
      population: 60_000,
      areaKm2: 100,
      latitude: 5,
      longitude: 5,
      urbanShare: 0.8,
      roadKm: 0,
      neighbours: ['B'],
      groups: {north: 0.5, south: 0.5},
      control: {state: 0.9, rebels: 0.1},
      deficit: 0.2,
    },
    B: {
      name: 'B',
      population: 30_000,
      areaKm2: 500,
      latitude: 6,
      longitude: 5,
      urbanShare: 0.2,
      roadKm: 120,
      neighbours: ['A', 'C'],
      groups: {north: 0.9},
      control: {state: 0.2, rebels: 0.8},
      deficit: 0.6,
    },
    C: {
      name: 'C',
      population: 10_000,
      areaKm2: 900,
      latitude: 7,
      longitude: 5,
      urbanShare: 0.1,
      roadKm: 260,
      neighbours: ['B'],
      groups: {north: 0.2, south: 0.8},
      control: {rebels: 1},
      deficit: 0.8,
    },
  },
  factions: {
    state: {
      title: 'Government forces',
      fighters: 1_500,
      associates: 300,
      commanders: 3,
      holdsState: held(1),
      keptInBeing: held(0),
      exclusion: held(0.1),
    },
    rebels: {
      title: 'Rebels',
      fighters: 1_000,
      associates: 700,
      commanders: 4,
      holdsState: held(0),
      keptInBeing: held(0),
      exclusion: held(0.6),
    },
  },
  economy: {incomePerHead: held(600)},
  neighbours: {violence: held(0.5)},
  displacement: {
    displaced: 9_000,
    origins: {B: 0.5, C: 0.5},
    locations: {A: 1},
    abroad: 4_000,
    settledFrom: '2004-01-01',
    cessationFrom: '2006-01-01',
  },
  coverage: {food: 0.5, water: 0.5, health: 0.3, shelter: 0.4},
  mission: {
    title: 'The mission',
    companySize: 100,
    deployment: [
      {on: '2001-01-01', shares: {A: 1}},
      {on: '2002-01-01', shares: {A: 0.4, B: 0.4, C: 0.2}},
    ],
  },
  ddr: {placeCost: 800, cantonmentWeeks: 1, reintegrationWeeks: 30, cash: 300},
  donors: {
    big: {title: 'A large donor', reintegrationShare: 0.7, reliefShare: 0.4},
    small: {title: 'A small donor', reintegrationShare: 0.3, reliefShare: 0.6},
  },
  elections: [{on: '2003-06-01', label: 'first poll', stakes: 0.8, contest: 0.2}],
  decisions: {
    troops: [
      {on: '2001-01-01', value: 0},
      {on: '2001-06-01', value: 1_000},
      {on: '2005-01-01', value: 1_000},
      {on: '2005-12-01', value: 0},
    ],
    police: held(50),
    ddrIntake: [
      {on: '2001-01-01', value: 0},
      {on: '2001-09-01', value: 60},
      {on: '2003-01-01', value: 0},
    ],
    reintegrationFunding: held(1),
    reliefFunding: held(2),
    returnAssistance: [
      {on: '2001-01-01', value: 0},
      {on: '2002-01-01', value: 100},
      {on: '2003-01-01', value: 0},
    ],
    repatriation: held(20),
    implementation: [
      {on: '2001-01-01', value: 0.2},
      {on: '2005-01-01', value: 0.8},
    ],
    accommodation: held(0.5),
  },
  timeline: [{on: '2003-06-01', kind: 'election', label: 'first poll'}],
  observed: [],
  plans: [],
  sources: {'**': {kind: 'assumed', because: 'invented for tests'}},
});

/** What was decided in the invented country. */
export const asItWas = plan({name: 'history', title: 'As it was', summary: 'Nothing is changed.', changes: []});

/** The invented country without soldiers. */
export const withoutTroops = plan({
  name: 'no-troops',
  title: 'No soldiers',
  summary: 'No soldier comes.',
  changes: [{lever: 'troops', set: 0}],
});
