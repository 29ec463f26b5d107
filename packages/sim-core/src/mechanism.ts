import type {Parameters, Values} from './parameter.ts';
import type {Random} from './random.ts';
import type {World} from './world.ts';

/** What a mechanism does in one week; week 0 is the scenario's first. */
export type Weekly = (week: number, random: Random) => void;

/**
 * One process of the model. `bind` is called once per world: it destructures the columns it reads and writes, so they
 * are constants of the function it returns, and that line documents what the mechanism touches.
 */
export interface Mechanism<P extends Parameters = Parameters> {
  /** Short name; it keys the mechanism's luck, so renaming it changes results. */
  readonly name: string;
  /** What happens in the world, in one sentence. */
  readonly purpose: string;
  readonly parameters: P;
  bind(world: World, values: Values<P>): Weekly;
}

/** Return the mechanism as it is, inferring the names of its parameters. */
export function mechanism<const P extends Parameters>(definition: Mechanism<P>): Mechanism<P> {
  return definition;
}
