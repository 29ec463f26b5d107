import type {IsoDate} from './calendar.ts';
import type {LeverName} from './lever-names.ts';

interface Span {
  readonly lever: LeverName;
  /** First day it holds; the scenario's first day if absent. */
  readonly from?: IsoDate;
  /** First day it no longer holds; never if absent. */
  readonly until?: IsoDate;
  readonly because?: string;
}

/**
 * One dated decision: from a day on, a lever is multiplied, set, raised by as much (lowered where it is negative, no
 * further than the lever goes), or kept at or below a value, in the lever's unit.
 */
export type Change =
  | (Span & {readonly multiply: number})
  | (Span & {readonly set: number})
  | (Span & {readonly add: number})
  | (Span & {readonly atMost: number});

/** A policy: dated changes to what history decided. An empty list is history itself. */
export interface Plan {
  /** Short name in kebab-case, used on the command line. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly changes: readonly Change[];
}

/** Return the plan as it is; misspelt levers are compile-time errors. */
export function plan(literal: Plan): Plan {
  return literal;
}
