import type {Source} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkName} from './relapse-risk-options.ts';

/** What an event or a phase is about: the rows of the chart, from the top. */
export const eventKinds = ['politics', 'security', 'mission', 'disarmament', 'aid', 'shocks', 'other', 'plan'] as const;

/** One of the rows; `plan` is what a plan changes. */
export type EventKind = (typeof eventKinds)[number];

/** Something that happened on a day, or that a plan puts on one. */
export interface RailEvent {
  readonly on: string;
  readonly kind: EventKind;
  readonly label: string;
  readonly place?: string;
  /** Of lesser note: left out unless all are asked for. */
  readonly minor?: boolean;
  /** Weeks by which a plan puts a poll off. */
  readonly weeksLate?: number;
  /** Where the day comes from. */
  readonly source?: Source;
}

/** What a phase is: in words of the data, or of a kind that the chart has words for. */
export type PhaseText =
  | {readonly label: string}
  /** Soldiers authorised at first and at last; `full` is nine tenths of the most or more, `large` half or more. */
  | {readonly force: 'full' | 'large' | 'small'; readonly soldiers: readonly [first: number, last: number]}
  /** Tasks in the mandate of a mission. */
  | {readonly tasks: number}
  /** A programme and the most that was decided for it. */
  | {readonly programme: string; readonly most: number; readonly unit: string}
  /** What a plan does to a lever. */
  | {
      readonly lever: string;
      readonly change: 'multiply' | 'set' | 'add' | 'atMost';
      readonly value: number;
      readonly unit: string;
    };

/** Something that lasts from a day to the day after its last. */
export interface RailPhase {
  readonly from: string;
  readonly until: string;
  readonly kind: EventKind;
  readonly what: PhaseText;
  readonly because?: string;
  /** Where its numbers come from. */
  readonly source?: Source;
}

/** What `eventRail` draws, as `caseEvents` of scenarios gives it. */
export interface EventRailData {
  readonly scenario: {readonly name: string; readonly title: string};
  /** The plan whose changes are among the phases. */
  readonly plan?: {readonly name: string; readonly title: string};
  readonly start: string;
  readonly end: string;
  readonly events: readonly RailEvent[];
  readonly phases: readonly RailPhase[];
}

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkEventRail({start, end, events, phases}: EventRailData): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  for (const {on, kind, weeksLate = 1} of events) {
    utc(on);
    checkName('kind', kind, eventKinds);
    if (!Number.isFinite(weeksLate)) throw new RangeError(`invalid weeksLate: ${weeksLate} on ${on} (a number)`);
  }
  for (const {from, until, kind, what} of phases) {
    if (!(utc(from) < utc(until))) throw new RangeError(`invalid until: ${until} (after ${from})`);
    checkName('kind', kind, eventKinds);
    for (const number of numbersIn(what)) {
      if (!Number.isFinite(number)) throw new RangeError(`invalid phase: ${number} from ${from} (a number)`);
    }
  }
}

function numbersIn(what: PhaseText): readonly number[] {
  if ('force' in what) return what.soldiers;
  if ('tasks' in what) return [what.tasks];
  if ('programme' in what) return [what.most];
  return 'lever' in what ? [what.value] : [];
}
