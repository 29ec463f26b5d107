import {type Scenario, scenario} from '@postbellum/sim-core';
import {sources} from './tessera.sources.ts';
import {decisions} from './tessera-decisions.ts';
import {districts} from './tessera-districts.ts';
import {camps, factions} from './tessera-factions.ts';
import {accord, type Camp, type Party, type Shape, shapes, type Tile} from './tessera-names.ts';
import {tesseraPlans} from './tessera-plans.ts';
import {timeline} from './tessera-timeline.ts';

/**
 * A country that does not exist, for teaching: twelve tiles, an army and two movements, one mission, two polls and a
 * war next door. tessera.caveats.md says what it may be used for.
 */
export const tessera: Scenario<Tile, Party, Shape, Camp> = scenario({
  schemaVersion: 1,
  name: 'tessera',
  title: 'Tessera, an invented country',
  start: accord,
  end: '2012-12-31',
  capital: 'ivory',
  groups: shapes,
  districts,
  factions,
  camps,
  economy: {
    incomePerHead: 1_000,
    incomeBeforeWar: 1_250,
    shocks: [],
    lootablePrice: [
      {on: accord, value: 1},
      {on: '2004-01-01', value: 1.5},
      {on: '2009-01-01', value: 1},
    ],
    wetMonths: [5, 6, 7, 8],
  },
  state: {reach: 0.4, police: 5_000, army: 0, corruption: 0.65, courts: 0.2, trust: 0.4},
  society: {leadersPerDistrict: 4, disputes: 10, cohesion: 0.5},
  neighbours: {
    violence: [
      {on: accord, value: 0},
      {on: '2005-01-01', value: 1},
      {on: '2008-01-01', value: 0},
    ],
    countries: {},
  },
  displacement: {
    displaced: 500_000,
    origins: {crimson: 0.25, coral: 0.15, ochre: 0.2, rose: 0.25, sable: 0.15},
    locations: {ivory: 0.6, azure: 0.1, jade: 0.15, silver: 0.15},
    abroad: 200_000,
    settledFrom: '2007-01-01',
    cessationFrom: '2010-01-01',
  },
  coverage: {food: 0.6, water: 0.6, health: 0.4, shelter: 0.5},
  mission: {
    title: 'Mission in Tessera',
    companySize: 200,
    troops: 0,
    reviewWeeks: 26,
    benchmarks: [
      {name: 'calm', title: 'nobody fights', expression: 'factionsFighting < 1'},
      {name: 'police', title: 'there are 6,000 police officers', expression: 'nationalPolice >= 6000'},
      {name: 'returns', title: 'most of the displaced are home', expression: 'displaced < 200000'},
    ],
    deployment: [
      {on: accord, shares: {ivory: 1}},
      {
        on: '2001-06-01',
        shares: {ivory: 0.25, coral: 0.15, crimson: 0.15, ochre: 0.1, rose: 0.15, sable: 0.1, jade: 0.05, silver: 0.05},
      },
    ],
  },
  ddr: {placeCost: 800, cantonmentWeeks: 1, reintegrationWeeks: 39, women: 0.2, children: 0.1, weapons: 0.6},
  donors: {
    bloc: {title: 'A bloc of rich countries', reintegrationShare: 0.5, reliefShare: 0.4, recoveryShare: 0.4},
    bank: {title: 'A development bank', reintegrationShare: 0.1, reliefShare: 0, recoveryShare: 0.4},
    friend: {title: 'An old friend', reintegrationShare: 0.4, reliefShare: 0.6, recoveryShare: 0.2},
  },
  agencies: {
    food: {title: 'The food agency', share: 0.4},
    health: {title: 'The health agency', share: 0.25},
    shelter: {title: 'The shelter agency', share: 0.2},
    charities: {title: 'Charities', share: 0.15},
  },
  elections: [
    {on: '2002-10-06', label: 'first poll', stakes: 0.7, between: ['round-table', 'corners'], lead: 0.02},
    {on: '2007-10-07', label: 'second poll', stakes: 0.7, between: ['round-table', 'corners'], lead: 0.06},
  ],
  decisions,
  timeline,
  observation: {
    deathsPerReported: {low: 1.3, high: 2.6},
    displacedRegistered: [{on: accord, value: 1}],
    disarmedClaimed: [{on: accord, value: 1}],
  },
  observed: [],
  plans: tesseraPlans,
  sources,
});
