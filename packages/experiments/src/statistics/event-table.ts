import {requireCount} from './count.ts';

/** What happened at one time at which something did. */
export interface EventRow {
  readonly time: number;
  /** Subjects seen up to this time without an event before it; those last seen at this very time are among them. */
  readonly atRisk: number;
  /** Events at this time, by kind. */
  readonly events: readonly number[];
  /** Events of all kinds. */
  readonly all: number;
}

/**
 * Rows by rising time from the time each subject was last seen and the kind of event it ended with, 0 to `kinds` - 1,
 * or undefined where it was only no longer seen.
 */
export function eventTable(
  subjects: readonly {readonly time: number; readonly kind: number | undefined}[],
  kinds: number,
): EventRow[] {
  requireCount('subjects', subjects.length, 1);
  const byTime = new Map<number, {seen: number; events: number[]}>();
  for (const {time, kind} of subjects) {
    requireTime(time);
    const here = byTime.get(time) ?? {seen: 0, events: new Array<number>(kinds).fill(0)};
    here.seen++;
    if (kind !== undefined) here.events[kind]++;
    byTime.set(time, here);
  }
  let atRisk = subjects.length;
  const rows: EventRow[] = [];
  for (const [time, {seen, events}] of [...byTime].sort(([a], [b]) => a - b)) {
    const all = events.reduce((sum, count) => sum + count, 0);
    if (all > 0) rows.push({time, atRisk, events, all});
    atRisk -= seen;
  }
  return rows;
}

/** Throws `invalid time` unless the value is a length of time. */
export function requireTime(time: number): void {
  if (!(time >= 0 && Number.isFinite(time))) throw new RangeError(`invalid time: ${time} (a number, 0 or more)`);
}
