import type {Parameters, Values} from './parameter.ts';
import type {Random} from './random.ts';
import type {ColumnName, World} from './world.ts';

/** What a mechanism does in one week; week 0 is the scenario's first. */
export type Weekly = (week: number, random: Random) => void;

/** A choice some agent makes in a mechanism, as the ODD+D protocol asks for it. */
export interface Decision {
  /** Who decides. */
  readonly agent: string;
  readonly chooses: string;
  /** What the agent knows and looks at. */
  readonly given: string;
  /** Form of the rule. */
  readonly rule: string;
  /** What the rule rests on. */
  readonly evidence: string;
}

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
  /** Every column its weekly function may change. */
  readonly writes: readonly ColumnName[];
  /** Choices that agents make in it; none where it is a flow. */
  readonly decisions?: readonly Decision[];
  /**
   * Set the state of the first day that is this mechanism's to set. Called once per run before the first week, in the
   * order of the week. A mechanism left out of an ablation still begins, so that its state stays as on the first day.
   */
  begin?(world: World, values: Values<P>, random: Random): void;
  bind(world: World, values: Values<P>): Weekly;
}

/** The mechanisms with one that begins and then does nothing more. Throws `unknown mechanism`. */
export function leaveOut(mechanisms: readonly Mechanism[], name: string): readonly Mechanism[] {
  if (!mechanisms.some(each => each.name === name)) {
    throw new RangeError(`unknown mechanism: ${name} (there are ${mechanisms.map(each => each.name).join(', ')})`);
  }
  return mechanisms.map(each => (each.name === name ? {...each, bind: () => () => {}} : each));
}

/** Return the mechanism as it is, inferring the names of its parameters. */
export function mechanism<const P extends Parameters>(definition: Mechanism<P>): Mechanism<P> {
  return definition;
}
