import type {DatedSeries, Faction, IsoDate, Scenario} from '@postbellum/sim-core';
import type {Camp, Party, Zone} from './cote-divoire-names.ts';

const start: IsoDate = '2004-01-01';
/** Soro becomes prime minister under the accord of Ouagadougou. */
const premier: IsoDate = '2007-03-29';
/** Gbagbo is arrested; the New Forces become the core of the army. */
const arrest: IsoDate = '2011-04-11';

const until = (day: IsoDate, before: number, after: number): DatedSeries => [
  {on: start, value: before},
  {on: day, value: after},
];

/**
 * 66,000 under arms and 82,000 who could claim to be or become fighters. The associates hold the padding of lists, the
 * recruits of spring 2011 and, with the New Forces, the Dozo hunters who fought beside them.
 */
export const factions: Readonly<Record<Party, Faction<Zone, Party>>> = {
  fds: {
    title: 'Government forces: army, gendarmerie and police',
    fighters: 45_000,
    associates: 10_000,
    commanders: 10,
    bases: {
      Abidjan: 0.5,
      Lacs: 0.12,
      'Haut-Sassandra': 0.08,
      'Bas-Sassandra': 0.06,
      Guemon: 0.06,
      'Moyen-Comoe': 0.04,
      Gontougo: 0.04,
      Fromager: 0.04,
      'Sud-Comoe': 0.03,
      Cavally: 0.03,
    },
    alliedWith: ['militias'],
    holdsState: until(arrest, 1, 0),
    keptInBeing: until(arrest, 1, 0.2),
    exclusion: [
      {on: start, value: 0.2},
      {on: arrest, value: 0.6},
      {on: '2013-01-01', value: 0.5},
      {on: '2015-01-01', value: 0.4},
    ],
  },
  fn: {
    title: 'New Forces (FN), from March 2011 core of the republican forces (FRCI)',
    fighters: 13_000,
    associates: 55_000,
    commanders: 10,
    bases: {
      'Vallee-Bandama': 0.2,
      Savanes: 0.2,
      Worodougou: 0.2,
      Tonkpi: 0.1,
      Denguele: 0.1,
      Bafing: 0.1,
      Bounkani: 0.1,
    },
    alliedWith: [],
    holdsState: until(arrest, 0, 1),
    keptInBeing: until(arrest, 1, 0.5),
    exclusion: [
      {on: start, value: 0.4},
      {on: premier, value: 0.1},
      {on: arrest, value: 0.05},
    ],
  },
  militias: {
    title: 'Militias on the side of the government',
    fighters: 8_000,
    associates: 17_000,
    commanders: 10,
    bases: {Cavally: 0.3, Guemon: 0.3, Abidjan: 0.2, Fromager: 0.1, 'Haut-Sassandra': 0.1},
    alliedWith: ['fds'],
    holdsState: [{on: start, value: 0}],
    keptInBeing: until(arrest, 0.7, 0.1),
    exclusion: [
      {on: start, value: 0.2},
      {on: arrest, value: 0.6},
      {on: '2013-01-01', value: 0.55},
      {on: '2015-01-01', value: 0.5},
    ],
  },
};

/** Both camps of the run-off of 2010 had an army. */
export const camps: Scenario<Zone, Party, string, Camp>['camps'] = {
  lmp: {title: 'Gbagbo’s camp (LMP)', armed: ['fds', 'militias']},
  rhdp: {title: 'Ouattara’s camp (RHDP)', armed: ['fn']},
};
