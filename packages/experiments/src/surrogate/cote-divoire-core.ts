import type {CoreFacts} from './core-facts.ts';
import {always, type Path} from './path.ts';

/** United Nations and French soldiers at the end of each year from 2003 (cote-divoire.md section 4.2). */
const troops: Path = [
  4_034, 11_020, 10_900, 11_540, 10_433, 9_810, 8_130, 8_560, 10_090, 9_750, 8_650, 7_130, 6_000, 3_200, 950,
].map((soldiers, year): readonly [number, number] => [year, soldiers]);

const governmentSide = always(0.2);

/** Côte d'Ivoire from 1 January 2004, the poll of 2010 contested (relapse-core.md section 2). */
export const coteDivoireCore: CoreFacts = {
  population: 21,
  logIncome: 0.37,
  factions: [
    {stock: 4.5, holdsState: true, keptInBeing: always(1), exclusion: governmentSide},
    {
      stock: 1.3,
      keptInBeing: always(1),
      exclusion: [
        [0, 0.4],
        [3.2, 0.4],
        [3.2, 0.1],
      ],
    },
    {stock: 0.8, keptInBeing: always(0.7), exclusion: governmentSide},
  ],
  troops,
  implementation: [
    [0, 0.35],
    [3.2, 0.35],
    [3.2, 0.65],
    [6.7, 0.65],
    [6.7, 0.5],
    [6.95, 0.5],
    [6.95, 0.3],
  ],
  programmeDecay: always(0),
  reintegrated: always(0),
  elections: [
    {week: 360, stakes: 1, accommodation: 0.3, contest: 1},
    {week: 616, stakes: 0.6, accommodation: 0.5, contest: 0},
  ],
  neighbour: [
    [0, 0.3],
    [8, 0.05],
  ],
};

/** The loser of 2010 accepts the result. */
export const coteDivoireAccepted: CoreFacts = {
  ...coteDivoireCore,
  elections: coteDivoireCore.elections.map(election => ({...election, contest: 0})),
};

/** Forces nouvelles and militias disarm from the middle of 2007, before the poll that is contested. */
export const coteDivoireDisarmed: CoreFacts = {
  ...coteDivoireCore,
  factions: coteDivoireCore.factions.map(faction =>
    faction.holdsState ? faction : {...faction, keptInBeing: always(0)},
  ),
  programmeDecay: [
    [3.5, 0],
    [3.5, 1.2],
  ],
  reintegrated: [
    [3.5, 0],
    [3.5, 0.85],
  ],
};
