import type {CoreFacts} from './core-facts.ts';
import {always, type Path} from './path.ts';

/** Soldiers since 18 August 2003 (liberia.md section 4, thinned). */
const troops: Path = [
  [0, 800],
  [0.06, 3_563],
  [0.12, 3_550],
  [0.33, 7_080],
  [0.47, 10_000],
  [0.73, 14_127],
  [1.37, 14_700],
  [2.37, 14_824],
  [3.37, 13_900],
  [4.37, 13_400],
  [5.08, 11_649],
  [5.95, 10_200],
  [6.37, 9_500],
  [7.37, 8_100],
  [8.37, 7_831],
  [9.37, 6_900],
  [10.37, 5_869],
  [11.04, 4_539],
  [12.28, 3_100],
  [12.87, 1_240],
  [13.53, 434],
  [14.47, 404],
  [14.62, 0],
];

const excluded: Path = [
  [0, 0.1],
  [2.37, 0.1],
  [2.37, 0.4],
];

const faction = (stock: number): CoreFacts['factions'][number] => ({
  stock,
  keptInBeing: always(0),
  exclusion: excluded,
});

/** Liberia from 18 August 2003 (relapse-core.md section 2). */
export const liberiaCore: CoreFacts = {
  population: 3.2,
  logIncome: -0.6,
  factions: [faction(2.3), faction(1.5), faction(0.6)],
  troops,
  implementation: [
    [0, 0.3],
    [2.87, 0.7],
    [9.87, 0.88],
  ],
  programmeDecay: [
    [0, 0],
    [0.29, 0],
    [0.29, 0.2],
    [0.38, 0.2],
    [0.38, 0],
    [0.66, 0],
    [0.66, 2],
    [1.28, 2],
    [1.28, 0.25],
    [5.9, 0.25],
    [5.9, 0],
  ],
  reintegrated: [
    [0.66, 0],
    [1.3, 0.2],
    [2.3, 0.57],
    [5.9, 0.9],
  ],
  elections: [
    {week: 112, stakes: 0.7, accommodation: 0.8, contest: 0.1},
    {week: 425, stakes: 0.7, accommodation: 0.7, contest: 0.2},
  ],
  neighbour: [
    [0, 0.6],
    [3.4, 0.1],
    [7.2, 0.1],
    [7.2, 0.5],
    [9.4, 0.5],
    [9.4, 0.1],
  ],
};

/** The mission leaves on 1 January 2005; what it carried is capped as relapse-core.md section 2 does. */
export const liberiaWithoutMission: CoreFacts = {
  ...liberiaCore,
  troops: [...troops.filter(([year]) => year < 1.37), [1.37, 14_700], [1.37, 0]],
  implementation: [
    [0, 0.3],
    [1.43, 0.5],
  ],
  reintegrated: [
    [0.66, 0],
    [1.3, 0.2],
  ],
  elections: liberiaCore.elections.map(election => ({...election, accommodation: 0.5})),
};

/** Liberia from the poll of 19 July 1997, when war returned within three years. */
export const liberia1997: CoreFacts = {
  population: 2.3,
  logIncome: -0.9,
  factions: [
    {stock: 1.5, holdsState: true, keptInBeing: always(1), exclusion: always(0)},
    {stock: 1 * 0.55, keptInBeing: always(0), exclusion: always(0.9)},
    {stock: 0.9 * 0.5, keptInBeing: always(0), exclusion: always(0.9)},
  ],
  troops: [
    [0, 11_000],
    [0.5, 9_000],
    [1.5, 0],
  ],
  implementation: always(0.15),
  programmeDecay: always(0),
  reintegrated: always(0),
  elections: [{week: 0, stakes: 1, accommodation: 0.1, contest: 0}],
  neighbour: always(1),
};
