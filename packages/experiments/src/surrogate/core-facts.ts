import type {Path} from './path.ts';

/** A faction as the reduced model sees it. */
export interface CoreFaction {
  /** Those it could call on at first, in units of 10,000. */
  readonly stock: number;
  readonly holdsState?: true;
  /** Share of its force that is paid, commanded and sheltered. */
  readonly keptInBeing: Path;
  /** Exclusion from power, 0 to 1. */
  readonly exclusion: Path;
}

/** A poll as the reduced model sees it; numbers from 0 to 1. */
export interface CoreElection {
  /** Week of the decisive round since the start. */
  readonly week: number;
  readonly stakes: number;
  readonly accommodation: number;
  readonly contest: number;
}

/** Everything that tells one country from another in the reduced model (relapse-core.md section 2). */
export interface CoreFacts {
  /** Millions. */
  readonly population: number;
  /** Natural logarithm of income per head in units of US$1,000. */
  readonly logIncome: number;
  readonly factions: readonly CoreFaction[];
  /** Soldiers of missions that keep the peace, persons. */
  readonly troops: Path;
  /** How far the accord is carried out, 0 to 1. */
  readonly implementation: Path;
  /** What disarmament adds to the decay of stocks, per year. */
  readonly programmeDecay: Path;
  /** Share of former fighters with a living in peace, 0 to 1; it lowers how many can be called back. */
  readonly reintegrated: Path;
  readonly elections: readonly CoreElection[];
  /** War next door, 0 to 1. */
  readonly neighbour: Path;
}
