import {type Scenario, scenario} from '@postbellum/sim-core';
import {sources} from './cote-divoire.sources.ts';
import {camps, factions} from './cote-divoire-factions.ts';
import {benchmarks, mandateDecisions} from './cote-divoire-mandate.ts';
import {deployment} from './cote-divoire-mission.ts';
import {type Camp, type Party, type People, peoples, type Zone} from './cote-divoire-names.ts';
import {observed} from './cote-divoire-observed.ts';
import {coteDIvoirePlans} from './cote-divoire-plans.ts';
import {neighbourCountries, neighbourViolence, politicsDecisions} from './cote-divoire-politics.ts';
import {disarmedClaimed, programmeDecisions} from './cote-divoire-programmes.ts';
import {agencies, donors, economy, recoveryDecisions} from './cote-divoire-recovery.ts';
import {society, state, stateDecisions} from './cote-divoire-state.ts';
import {timeline} from './cote-divoire-timeline.ts';
import {zones} from './cote-divoire-zones.ts';

/**
 * Côte d’Ivoire between the war of 2002-03 and the last day of UNOCI. cote-divoire.sources.ts gives the source of every
 * number, cote-divoire.caveats.md the known defects of the data.
 */
export const coteDIvoire: Scenario<Zone, Party, People, Camp> = scenario({
  schemaVersion: 1,
  name: 'cote-divoire',
  title: 'Côte d’Ivoire 2004-2017',
  start: '2004-01-01',
  end: '2017-06-30',
  capital: 'Abidjan',
  groups: peoples,
  districts: zones,
  factions,
  camps,
  economy,
  state,
  society,
  neighbours: {violence: neighbourViolence, countries: neighbourCountries},
  displacement: {
    displaced: 750_000,
    origins: {
      'Vallee-Bandama': 0.3,
      Guemon: 0.17,
      Cavally: 0.13,
      Tonkpi: 0.13,
      Savanes: 0.08,
      'Haut-Sassandra': 0.06,
      Worodougou: 0.04,
      Marahoue: 0.03,
      Bounkani: 0.02,
      'Bas-Sassandra': 0.02,
      Denguele: 0.01,
      Bafing: 0.01,
    },
    locations: {
      Abidjan: 0.55,
      Lacs: 0.12,
      'Haut-Sassandra': 0.08,
      Guemon: 0.08,
      Cavally: 0.04,
      Marahoue: 0.04,
      'Bas-Sassandra': 0.03,
      'NZi-Comoe': 0.03,
      Fromager: 0.03,
    },
    abroad: 33_625,
    settledFrom: '2014-12-31',
    cessationFrom: '2022-06-30',
  },
  coverage: {food: 0.7, water: 0.71, health: 0.5, shelter: 0.75},
  mission: {title: 'UNOCI and French force', companySize: 150, troops: 5_300, reviewWeeks: 26, benchmarks, deployment},
  ddr: {placeCost: 1_231, cantonmentWeeks: 4, reintegrationWeeks: 26, women: 0.088, children: 0.01, weapons: 0.59},
  donors,
  agencies,
  elections: [
    {on: '2010-11-28', label: 'presidential run-off 2010', stakes: 1, between: ['lmp', 'rhdp'], lead: -0.082},
    {on: '2015-10-25', label: 'presidential election 2015', stakes: 0.6, between: ['rhdp', 'lmp'], lead: 0.744},
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
    displacedRegistered: [
      {on: '2004-01-01', value: 0.05},
      {on: '2006-01-05', value: 1},
    ],
    disarmedClaimed,
  },
  observed,
  plans: Object.values(coteDIvoirePlans),
  sources,
});
