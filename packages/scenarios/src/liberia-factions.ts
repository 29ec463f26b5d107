import type {DatedSeries, Faction, Scenario} from '@postbellum/sim-core';
import type {Camp, County, Party} from './liberia-names.ts';

const accord = '2003-08-18';
const inauguration = '2006-01-16';

/** From the accord on, and anew from the inauguration of the elected government on. */
const exclusion = (transition: number, elected: number): DatedSeries => [
  {on: accord, value: transition},
  {on: inauguration, value: elected},
];

const never: DatedSeries = [{on: accord, value: 0}];

/**
 * 45,000 true fighters; with their associates the 103,019 persons whom the programme registered. Nobody holds the
 * state: the transitional government is shared and the army is dissolved.
 */
export const factions: Readonly<Record<Party, Faction<County, Party>>> = {
  gol: {
    title: 'Former government of Liberia: army, militias and paramilitaries',
    fighters: 23_523,
    associates: 31_077,
    commanders: 14,
    bases: {},
    alliedWith: [],
    holdsState: never,
    keptInBeing: never,
    exclusion: exclusion(0.1, 0.2),
  },
  lurd: {
    title: 'Liberians United for Reconciliation and Democracy',
    fighters: 15_341,
    associates: 19_686,
    commanders: 14,
    bases: {},
    alliedWith: [],
    holdsState: never,
    keptInBeing: never,
    exclusion: exclusion(0.1, 0.4),
  },
  model: {
    title: 'Movement for Democracy in Liberia',
    fighters: 6_136,
    associates: 7_256,
    commanders: 14,
    bases: {},
    alliedWith: [],
    holdsState: never,
    keptInBeing: never,
    exclusion: exclusion(0.1, 0.4),
  },
};

/** No camp of the run-offs had an army of its own. */
export const camps: Scenario<County, Party, string, Camp>['camps'] = {
  unity: {title: 'Unity Party', armed: []},
  cdc: {title: 'Congress for Democratic Change', armed: []},
};
