import {type Scenario, scenario} from '@postbellum/sim-core';
import {sources} from './liberia.sources.ts';
import {districts} from './liberia-districts.ts';
import {camps, factions} from './liberia-factions.ts';
import {benchmarks, mandateDecisions} from './liberia-mandate.ts';
import {deployment} from './liberia-mission.ts';
import {type Camp, type County, type EthnicGroup, ethnicGroups, type Party} from './liberia-names.ts';
import {observed} from './liberia-observed.ts';
import {neighbourCountries, neighbourViolence, politicsDecisions} from './liberia-politics.ts';
import {programmeDecisions} from './liberia-programmes.ts';
import {agencies, economy, recoveryDecisions} from './liberia-recovery.ts';
import {society, state, stateDecisions} from './liberia-state.ts';
import {timeline} from './liberia-timeline.ts';
import {plans} from './plans.ts';

/**
 * Liberia from the accord of Accra to the last day of UNMIL. liberia.sources.ts gives the source of every number,
 * liberia.caveats.md the known defects of the data.
 */
export const liberia: Scenario<County, Party, EthnicGroup, Camp> = scenario({
  schemaVersion: 1,
  name: 'liberia',
  title: 'Liberia 2003-2018',
  start: '2003-08-18',
  end: '2018-03-30',
  capital: 'MO',
  groups: ethnicGroups,
  districts,
  factions,
  camps,
  economy,
  state,
  society,
  neighbours: {violence: neighbourViolence, countries: neighbourCountries},
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
  mission: {title: 'UNMIL', companySize: 150, troops: 1_500, reviewWeeks: 26, benchmarks, deployment},
  ddr: {placeCost: 872, cantonmentWeeks: 1, reintegrationWeeks: 39, women: 0.217, children: 0.106, weapons: 0.63},
  donors: {
    us: {title: 'United States', reintegrationShare: 0.25, reliefShare: 0.35, recoveryShare: 0.3},
    eu: {title: 'European Commission', reintegrationShare: 0.25, reliefShare: 0.25, recoveryShare: 0.15},
    worldBank: {title: 'World Bank', reintegrationShare: 0.05, reliefShare: 0, recoveryShare: 0.2},
    un: {title: 'United Nations agencies and funds', reintegrationShare: 0.2, reliefShare: 0.1, recoveryShare: 0.05},
    others: {title: 'Other governments', reintegrationShare: 0.25, reliefShare: 0.3, recoveryShare: 0.3},
  },
  agencies,
  elections: [
    {on: '2005-11-08', label: 'presidential run-off 2005', stakes: 0.7, between: ['unity', 'cdc'], lead: 0.188},
    {on: '2011-11-08', label: 'presidential run-off 2011', stakes: 0.7, between: ['unity', 'cdc'], lead: 0.8},
    {on: '2017-12-26', label: 'presidential run-off 2017', stakes: 0.6, between: ['unity', 'cdc'], lead: -0.23},
  ],
  decisions: {
    ...mandateDecisions,
    ...programmeDecisions,
    ...recoveryDecisions,
    ...stateDecisions,
    ...politicsDecisions,
  },
  timeline,
  observation: {
    deathsPerReported: {low: 1.3, high: 2.6},
    displacedRegistered: [{on: '2003-08-18', value: 1}],
    disarmedClaimed: [{on: '2003-08-18', value: 1}],
  },
  observed,
  plans: Object.values(plans),
  sources,
});
