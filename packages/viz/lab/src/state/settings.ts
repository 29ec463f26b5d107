import type {Change, LeverName, Plan, Scenario} from '@postbellum/sim-core';
import {leverNames} from '@postbellum/sim-core';
import {usualPeople, usualSeed} from '../presets/usual.ts';

/** What is done to a lever, from a day on and until another; a change without the name of its lever. */
export type Decision = (
  | {readonly set: number}
  | {readonly multiply: number}
  | {readonly add: number}
  | {readonly atMost: number}
) & {readonly from?: string; readonly until?: string};

/** A plan as the lab edits it: a shipped one, and levers that are decided otherwise. */
export interface EditedPlan {
  /** Name of the shipped plan it starts from. */
  readonly base: string;
  /** Decisions in place of those of the base; an empty list is what history decided. */
  readonly own: Readonly<Partial<Record<LeverName, readonly Decision[]>>>;
}

/** Everything a result depends on besides its scenario. */
export interface Settings {
  /** Name of the shipped plan that B is compared with. */
  readonly a: string;
  readonly b: EditedPlan;
  /** A third plan that was set aside, where there is one. */
  readonly c?: EditedPlan;
  readonly seed: string;
  readonly runs: number;
  /** Agents in each run. */
  readonly people: number;
}

/** Letters of plans, in the order in which they are shown. */
export const letters = ['a', 'b', 'c'] as const;
export type Letter = (typeof letters)[number];

/** Histories made unless another number is asked for. */
export const usualRuns = 200;

/** History beside history, until something is changed. */
export const usualSettings: Settings = {
  a: 'history',
  b: {base: 'history', own: {}},
  seed: usualSeed,
  runs: usualRuns,
  people: usualPeople,
};

/** Name of a plan that is no shipped one. */
const ownName = 'plan-b';

/** The shipped plan of a name; throws `unknown plan`. */
export function shippedPlan({plans}: Pick<Scenario, 'plans'>, name: string): Plan {
  const plan = plans.find(each => each.name === name);
  if (!plan) throw new RangeError(`unknown plan: ${name} (${plans.map(each => each.name).join(', ')})`);
  return plan;
}

/** The plan as the model takes it. */
export function planOf({base, own}: EditedPlan, scenario: Pick<Scenario, 'plans'>): Plan {
  const shipped = shippedPlan(scenario, base);
  if (changedLevers({base, own}).length === 0) return shipped;
  const kept = shipped.changes.filter(({lever}) => own[lever] === undefined);
  const decided = leverNames.flatMap(lever => (own[lever] ?? []).map((decision): Change => ({lever, ...decision})));
  return {name: ownName, title: 'Plan B', summary: `${shipped.title}, changed`, changes: [...kept, ...decided]};
}

/** Levers that are decided otherwise than in the base. */
export const changedLevers = ({own}: EditedPlan): readonly LeverName[] =>
  leverNames.filter(lever => own[lever] !== undefined);

/** What a plan decides about a lever, own decisions before those of its base. */
export function decisionsOf(
  {base, own}: EditedPlan,
  lever: LeverName,
  scenario: Pick<Scenario, 'plans'>,
): readonly Decision[] {
  return own[lever] ?? baseDecisions(shippedPlan(scenario, base), lever);
}

function baseDecisions({changes}: Plan, lever: LeverName): readonly Decision[] {
  return changes.filter(change => change.lever === lever).map(({lever: _, because: __, ...decision}) => decision);
}

/** The plan with a lever decided so; a decision that is that of the base is none of its own. */
export function withDecisions(
  plan: EditedPlan,
  lever: LeverName,
  decisions: readonly Decision[],
  scenario: Pick<Scenario, 'plans'>,
): EditedPlan {
  const {[lever]: _, ...others} = plan.own;
  const inBase = baseDecisions(shippedPlan(scenario, plan.base), lever);
  const own = sameDecisions(decisions, inBase) ? others : {...others, [lever]: decisions};
  return {base: plan.base, own};
}

/** Whether decisions about a lever are the same. */
export function sameDecisions(one: readonly Decision[], other: readonly Decision[]): boolean {
  const text = (decisions: readonly Decision[]): string =>
    JSON.stringify(decisions.map(decision => Object.entries(decision).sort()));
  return text(one) === text(other);
}

/** Whether there is a plan to compare A with: a B that differs from it, or a C. */
export const hasTwoPlans = ({a, b, c}: Pick<Settings, Letter>): boolean => c !== undefined || !samePlan(b, shipped(a));

/** A shipped plan with nothing changed. */
export const shipped = (name: string): EditedPlan => ({base: name, own: {}});

/** The plans there are to compare, A first; B is left out where there is nothing but A. */
export function plansOf(settings: Settings): readonly {readonly letter: Letter; readonly plan: EditedPlan}[] {
  const {a, b, c} = settings;
  return [
    {letter: 'a', plan: shipped(a)},
    ...(hasTwoPlans(settings) ? [{letter: 'b', plan: b} as const] : []),
    ...(c ? [{letter: 'c', plan: c} as const] : []),
  ];
}

/** The settings of plans A and B alone. */
export function withoutC(settings: Settings): Settings {
  if (!settings.c) return settings;
  const {c: _, ...pair} = settings;
  return pair;
}

/** The settings without a plan: the next one takes its place, and B is A again where there is none. */
export function withoutPlan(settings: Settings, letter: 'b' | 'c'): Settings {
  const {a, c} = settings;
  return {...withoutC(settings), ...(letter === 'b' && {b: c ?? shipped(a)})};
}

/** The settings with B and C in each other's place. */
export const swapped = (settings: Settings): Settings =>
  settings.c ? {...settings, b: settings.c, c: settings.b} : settings;

/** Whether two settings give the same result. */
export const sameSettings = (one: Settings, other: Settings): boolean =>
  one.a === other.a &&
  one.seed === other.seed &&
  one.runs === other.runs &&
  one.people === other.people &&
  samePlan(one.b, other.b) &&
  (one.c && other.c ? samePlan(one.c, other.c) : one.c === other.c);

/** Whether two plans decide the same from the same base. */
export function samePlan(one: EditedPlan, other: EditedPlan): boolean {
  const levers = changedLevers(one);
  return (
    one.base === other.base &&
    levers.length === changedLevers(other).length &&
    levers.every(lever => other.own[lever] !== undefined && sameDecisions(one.own[lever] ?? [], other.own[lever] ?? []))
  );
}
