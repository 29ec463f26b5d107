import {type Scenario, scenario} from '@postbellum/sim-core';
import {sources} from './liberia.sources.ts';
import {districts} from './liberia-districts.ts';
import {factions} from './liberia-factions.ts';
import {deployment, police, troops} from './liberia-mission.ts';
import {type County, type EthnicGroup, ethnicGroups, type Party} from './liberia-names.ts';
import {observed} from './liberia-observed.ts';
import {
  accommodation,
  ddrIntake,
  implementation,
  reintegrationFunding,
  reliefFunding,
  repatriation,
  returnAssistance,
} from './liberia-programmes.ts';
import {timeline} from './liberia-timeline.ts';
import {plans} from './plans.ts';

const incomeByYear = [529, 536, 540, 551, 575, 591, 603, 622, 647, 674, 717, 707, 693, 668, 671, 666];

/**
 * Liberia from the accord of Accra to the last day of UNMIL. liberia.sources.ts gives the source of every number,
 * liberia.caveats.md the known defects of the data.
 */
export const liberia: Scenario<County, Party, EthnicGroup> = scenario({
  schemaVersion: 1,
  name: 'liberia',
  title: 'Liberia 2003-2018',
  start: '2003-08-18',
  end: '2018-03-30',
  capital: 'MO',
  groups: ethnicGroups,
  districts,
  factions,
  economy: {incomePerHead: incomeByYear.map((value, index) => ({on: `${2003 + index}-07-01`, value}))},
  neighbours: {
    violence: [
      {on: '2003-08-18', value: 0.6},
      {on: '2005-01-01', value: 0.3},
      {on: '2006-01-01', value: 0.1},
      {on: '2010-11-28', value: 0.5},
      {on: '2013-01-01', value: 0.1},
    ],
  },
  displacement: {
    displaced: 530_000,
    origins: {
      LO: 0.35,
      BG: 0.15,
      BM: 0.12,
      CM: 0.1,
      GP: 0.1,
      MO: 0.05,
      GB: 0.04,
      MG: 0.03,
      GG: 0.03,
      NI: 0.005,
      SI: 0.005,
      RC: 0.005,
      RG: 0.005,
      GK: 0.005,
      MY: 0.005,
    },
    locations: {MO: 0.6, BG: 0.2, MG: 0.06, BM: 0.04, CM: 0.04, GB: 0.04, NI: 0.02},
    abroad: 353_000,
    settledFrom: '2006-04-30',
    cessationFrom: '2012-06-30',
  },
  coverage: {food: 0.5, water: 0.55, health: 0.25, shelter: 0.5},
  mission: {title: 'UNMIL', companySize: 150, deployment},
  ddr: {placeCost: 872, cantonmentWeeks: 1, reintegrationWeeks: 39, cash: 300},
  donors: {
    us: {title: 'United States', reintegrationShare: 0.25, reliefShare: 0.35},
    eu: {title: 'European Commission', reintegrationShare: 0.25, reliefShare: 0.25},
    worldBank: {title: 'World Bank', reintegrationShare: 0.05, reliefShare: 0},
    un: {title: 'United Nations agencies and funds', reintegrationShare: 0.2, reliefShare: 0.1},
    others: {title: 'Other governments', reintegrationShare: 0.25, reliefShare: 0.3},
  },
  elections: [
    {on: '2005-11-08', label: 'presidential run-off 2005', stakes: 0.7, contest: 0.1},
    {on: '2011-11-08', label: 'presidential run-off 2011', stakes: 0.7, contest: 0.2},
    {on: '2017-12-26', label: 'presidential run-off 2017', stakes: 0.6, contest: 0.05},
  ],
  decisions: {
    troops,
    police,
    ddrIntake,
    reintegrationFunding,
    reliefFunding,
    returnAssistance,
    repatriation,
    implementation,
    accommodation,
  },
  timeline,
  observed,
  plans: Object.values(plans),
  sources,
});
