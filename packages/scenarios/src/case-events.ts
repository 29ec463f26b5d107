import {
  dateOfDay,
  dayNumber,
  type Election,
  type IsoDate,
  type Plan,
  type Scenario,
  type Source,
} from '@postbellum/sim-core';
import {type CasePhase, casePhases} from './case-phases.ts';
import {leverDates} from './lever-dates.ts';
import {itemKeys} from './path.ts';
import {eventPaths, sourceOf} from './source-of.ts';

/** Rows of a chart of events: what an event is about. */
export type CaseKind = 'politics' | 'security' | 'mission' | 'disarmament' | 'aid' | 'shocks' | 'other' | 'plan';

/** Something that happened on a day, or that a plan puts on one. */
export interface CaseEvent {
  readonly on: IsoDate;
  readonly kind: CaseKind;
  readonly label: string;
  /** Name of the district. */
  readonly place?: string;
  /** Of lesser note: left out of a short list. */
  readonly minor?: boolean;
  /** Weeks by which a plan puts a poll off. */
  readonly weeksLate?: number;
  /** Where the day comes from. */
  readonly source?: Source;
}

/** What is dated of a country: events of its history, phases of what was decided, and what a plan changes. */
export interface CaseEvents {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan?: {readonly name: string; readonly title: string};
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** In order of date. */
  readonly events: readonly CaseEvent[];
  /** In order of their first day. */
  readonly phases: readonly CasePhase[];
}

/** What kinds of the timeline are about; those not listed are `other`. */
const kindsOfTimeline: Readonly<Record<string, CaseKind>> = {
  peace: 'politics',
  accord: 'politics',
  leader: 'politics',
  gov: 'politics',
  elite: 'politics',
  reform: 'politics',
  election: 'politics',
  battle: 'security',
  clash: 'security',
  riot: 'security',
  protest: 'security',
  crime: 'security',
  communal: 'security',
  land: 'security',
  concession: 'security',
  resource: 'security',
  pko: 'mission',
  mandate: 'mission',
  drawdown: 'mission',
  handover: 'mission',
  exit: 'mission',
  ddr: 'disarmament',
  return: 'disarmament',
  donor: 'aid',
  aid: 'aid',
  sanction: 'aid',
  spill: 'shocks',
  epidemic: 'shocks',
  economy: 'shocks',
};

/**
 * The dated facts of a country with their sources, for `eventRail` of viz: events of the timeline and polls, phases of
 * mission, mandate, programmes and shocks, and under a plan its changes and the polls it puts off. Events are those of
 * history under any plan; phases are as the plan decides, which benchmarks may still delay in the model. A fact of the
 * scenario is never written twice: all is read from it.
 */
export function caseEvents(scenario: Scenario, plan?: Plan): CaseEvents {
  const {name, title, start, end} = scenario;
  const changed = plan && plan.changes.length > 0 ? plan : undefined;
  return {
    scenario: {name, title},
    ...(changed && {plan: {name: changed.name, title: changed.title}}),
    start,
    end,
    events: [...timelineEvents(scenario), ...pollEvents(scenario, changed)].toSorted(byDate),
    phases: casePhases(scenario, changed),
  };
}

const byDate = (one: CaseEvent, other: CaseEvent): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

function timelineEvents(scenario: Scenario): readonly CaseEvent[] {
  const paths = eventPaths(scenario);
  return scenario.timeline.map(({on, kind, label, district, headline = false}, i) => {
    const source = sourceOf(scenario.sources, paths[i]);
    return {
      on,
      kind: Object.hasOwn(kindsOfTimeline, kind) ? kindsOfTimeline[kind] : 'other',
      label,
      ...(district !== undefined && {place: scenario.districts[district].name}),
      ...(!headline && {minor: true}),
      ...(source && {source}),
    };
  });
}

/** Polls that the timeline does not tell of, by the source of their result, and those that a plan puts off. */
function pollEvents(scenario: Scenario, plan: Plan | undefined): readonly CaseEvent[] {
  const told = new Set(scenario.timeline.filter(({kind}) => kind === 'election').map(({on}) => on));
  const keys = itemKeys(scenario.elections);
  const untold = scenario.elections.flatMap(({on, label}, i): readonly CaseEvent[] => {
    const source = sourceOf(scenario.sources, `elections.${keys[i]}.lead`);
    return told.has(on) ? [] : [{on, kind: 'politics', label, ...(source && {source})}];
  });
  if (!plan) return untold;
  const delays = leverDates(scenario, 'pollDelay', plan);
  return [...untold, ...scenario.elections.flatMap(poll => putOff(poll, delays))];
}

const planned: Source = {kind: 'assumed', because: 'the day follows from the plan'};

/** A poll on its later day, if what was decided for its day puts it off. */
function putOff({on, label}: Election, delays: ReturnType<typeof leverDates>): readonly CaseEvent[] {
  const weeksLate = Math.round(delays.findLast(delay => delay.on <= on)?.value ?? 0);
  if (weeksLate === 0) return [];
  return [{on: dateOfDay(dayNumber(on) + 7 * weeksLate), kind: 'plan', label, weeksLate, source: planned}];
}
