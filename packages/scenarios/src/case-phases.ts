import {
  type Change,
  type Dated,
  type IsoDate,
  type LeverName,
  levers,
  type Plan,
  type Scenario,
  type Source,
} from '@postbellum/sim-core';
import type {CaseKind} from './case-events.ts';
import {leverDates} from './lever-dates.ts';
import {sourceOf} from './source-of.ts';

/** How large the force authorised is against its largest: nine tenths or more, half or more, less. */
export type ForceSize = 'full' | 'large' | 'small';

/** What a phase is: in words of the scenario, or of a kind that a chart has words for. */
export type PhaseText =
  | {readonly label: string}
  /** Soldiers authorised on its first day and on its last with a number. */
  | {readonly force: ForceSize; readonly soldiers: readonly [first: number, last: number]}
  /** Tasks in the mandate. */
  | {readonly tasks: number}
  /** A programme by the title of its lever, and the most that was decided for it. */
  | {readonly programme: string; readonly most: number; readonly unit: string}
  /** What a plan does to a lever. */
  | {
      readonly lever: string;
      readonly change: 'multiply' | 'set' | 'add' | 'atMost';
      readonly value: number;
      readonly unit: string;
    };

/** Something that lasts. */
export interface CasePhase {
  readonly from: IsoDate;
  /** The day after the last. */
  readonly until: IsoDate;
  readonly kind: CaseKind;
  readonly what: PhaseText;
  /** Why a plan has it. */
  readonly because?: string;
  /** Where the number it begins with comes from. */
  readonly source?: Source;
}

/** Levers of programmes that open and close. */
const programmes = ['ddrIntake', 'reintegrationFunding', 'returnAssistance', 'repatriation'] as const;

/** What lasts in a country under a plan, in order of the first day; what lies outside its time is cut off. */
export function casePhases(scenario: Scenario, plan: Plan | undefined): readonly CasePhase[] {
  const {start, end} = scenario;
  return [
    ...forcePhases(scenario, plan),
    ...mandatePhases(scenario, plan),
    ...programmes.flatMap(lever => programmePhases(scenario, lever, plan)),
    ...shockPhases(scenario),
    ...(plan ? planPhases(scenario, plan) : []),
  ]
    .map(phase => ({...phase, from: latest(phase.from, start), until: earliest(phase.until, end)}))
    .filter(({from, until}) => from < until)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

const latest = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const earliest = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/** Stretches of a series of which one thing is true, from its first day to that of the next. */
function stretches<Name>(
  series: readonly Dated[],
  end: IsoDate,
  nameOf: (value: number) => Name,
): readonly {
  readonly name: Name;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly values: readonly Dated[];
}[] {
  const groups: {name: Name; values: Dated[]}[] = [];
  for (const point of series) {
    const name = nameOf(point.value);
    const last = groups.at(-1);
    if (last && last.name === name) last.values.push(point);
    else groups.push({name, values: [point]});
  }
  return groups.map(({name, values}, i) => ({
    name,
    values,
    from: values[0].on,
    until: groups[i + 1]?.values[0].on ?? end,
  }));
}

/** Phases of the strength authorised, by its share of the most. */
function forcePhases(scenario: Scenario, plan: Plan | undefined): readonly CasePhase[] {
  const troops = leverDates(scenario, 'troops', plan).filter(({on}) => on <= scenario.end);
  const most = Math.max(...troops.map(({value}) => value));
  const sizeOf = (value: number): ForceSize | undefined =>
    value <= 0 ? undefined : value >= 0.9 * most ? 'full' : value >= 0.5 * most ? 'large' : 'small';
  return stretches(troops, scenario.end, sizeOf).flatMap(({name, from, until, values}) => {
    if (name === undefined) return [];
    const soldiers = [values[0].value, values[values.length - 1].value].map(Math.round) as [number, number];
    return [
      {
        from,
        until,
        kind: 'mission',
        what: {force: name, soldiers},
        ...sourced(scenario, plan, 'troops', from),
      } as const,
    ];
  });
}

/** Mandates by the number of their tasks, for as long as soldiers are authorised. */
function mandatePhases(scenario: Scenario, plan: Plan | undefined): readonly CasePhase[] {
  const present = stretches(leverDates(scenario, 'troops', plan), scenario.end, value => value > 0);
  return stretches(leverDates(scenario, 'mandateTasks', plan), scenario.end, Math.round).flatMap(mandate =>
    present
      .filter(({name}) => name)
      .map(({from, until}) => ({from: latest(from, mandate.from), until: earliest(until, mandate.until)}))
      .filter(({from, until}) => from < until)
      .map(span => ({
        ...span,
        kind: 'mission' as const,
        what: {tasks: mandate.name},
        ...sourced(scenario, plan, 'mandateTasks', mandate.from),
      })),
  );
}

/** From the day a programme opens to the day it closes. */
function programmePhases(
  scenario: Scenario,
  lever: (typeof programmes)[number],
  plan: Plan | undefined,
): readonly CasePhase[] {
  const {title, unit} = levers[lever];
  return stretches(leverDates(scenario, lever, plan), scenario.end, value => value > 0).flatMap(
    ({name: open, from, until, values}): readonly CasePhase[] => {
      if (!open) return [];
      const what = {programme: title, most: Math.max(...values.map(({value}) => value)), unit};
      return [{from, until, kind: 'disarmament', what, ...sourced(scenario, plan, lever, from)}];
    },
  );
}

function shockPhases(scenario: Scenario): readonly CasePhase[] {
  return scenario.economy.shocks.map(({from, until, title}, i) => {
    const source = sourceOf(scenario.sources, `economy.shocks.${i}.growth`);
    return {from, until, kind: 'shocks', what: {label: title}, ...(source && {source})};
  });
}

/** What a plan changes, change by change. */
function planPhases(scenario: Scenario, plan: Plan): readonly CasePhase[] {
  return plan.changes.map((change, i) => {
    const {lever, from = scenario.start, until = scenario.end, because} = change;
    const {title, unit} = levers[lever];
    const [kind, value] = effectOf(change);
    const source = sourceOf(scenario.sources, `plans.${plan.name}.changes.${i}.${kind}`);
    return {
      from,
      until,
      kind: 'plan',
      what: {lever: title, change: kind, value, unit},
      ...(because !== undefined && {because}),
      ...(source && {source}),
    };
  });
}

function effectOf(change: Change): readonly ['multiply' | 'set' | 'add' | 'atMost', number] {
  if ('multiply' in change) return ['multiply', change.multiply];
  if ('set' in change) return ['set', change.set];
  return 'add' in change ? ['add', change.add] : ['atMost', change.atMost];
}

/** The source of the number that history has for a day; of a plan’s own day, that it is the plan’s. */
function sourced(
  scenario: Scenario,
  plan: Plan | undefined,
  lever: LeverName,
  on: IsoDate,
): {readonly source?: Source} {
  const byPlan = plan?.changes.some(
    change => change.lever === lever && on >= (change.from ?? '') && (change.until === undefined || on < change.until),
  );
  if (byPlan) return {source: {kind: 'assumed', because: 'the plan decides it'}};
  const source = scenario.decisions[lever].some(point => point.on === on)
    ? sourceOf(scenario.sources, `decisions.${lever}.${on}.value`)
    : undefined;
  return source ? {source} : {};
}
