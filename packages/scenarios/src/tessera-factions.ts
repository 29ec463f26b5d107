import type {DatedSeries, Faction, Scenario} from '@postbellum/sim-core';
import {accord, type Camp, type Party, type Tile} from './tessera-names.ts';

const always = (value: number): DatedSeries => [{on: accord, value}];

/** The army, which keeps the state, and two movements that signed the accord. */
export const factions: Readonly<Record<Party, Faction<Tile, Party>>> = {
  army: {
    title: 'Army of Tessera',
    fighters: 20_000,
    associates: 8_000,
    commanders: 12,
    bases: {ivory: 0.7, azure: 0.15, silver: 0.15},
    alliedWith: [],
    holdsState: always(1),
    keptInBeing: always(1),
    exclusion: always(0.1),
  },
  squares: {
    title: 'Square Movement',
    fighters: 9_000,
    associates: 11_700,
    commanders: 10,
    bases: {},
    alliedWith: [],
    holdsState: always(0),
    keptInBeing: always(0),
    exclusion: always(0.6),
  },
  triangles: {
    title: 'Triangle Front',
    fighters: 5_000,
    associates: 6_500,
    commanders: 8,
    bases: {},
    alliedWith: [],
    holdsState: always(0),
    keptInBeing: always(0),
    exclusion: always(0.4),
  },
};

/** Those in office stand on the army, their rivals on both movements. */
export const camps: Scenario<Tile, Party, string, Camp>['camps'] = {
  'round-table': {title: 'The Round Table', armed: ['army']},
  corners: {title: 'The Corners', armed: ['squares', 'triangles']},
};
