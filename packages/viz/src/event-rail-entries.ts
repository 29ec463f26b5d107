import type {Source} from '@postbellum/sim-core';
import {isoDay, monthsLater, utc} from './dates.ts';
import {type EventKind, type EventRailData, eventKinds} from './event-rail-data.ts';
import type {EventRailOptions} from './event-rail-options.ts';
import {type EventRailWords, eventText, phaseText} from './event-rail-words.ts';
import {plain} from './plain.ts';

/** How well an entry is known: from a named source, recalled or judged, assumed, or without any source. */
export const grades = ['named', 'judged', 'assumed', 'none'] as const;
export type Grade = (typeof grades)[number];

/** An event or a phase as it is shown. */
export interface RailEntry {
  /** Number of an event, letters of a phase. */
  readonly mark: string;
  readonly kind: EventKind;
  readonly from: string;
  /** The day after the last of a phase. */
  readonly until?: string;
  readonly text: string;
  readonly because: string;
  /** Whether it is a strength of the force, whose words need a note. */
  readonly isForce: boolean;
  readonly grade: Grade;
  /** In words, empty without a source. */
  readonly source: string;
  readonly sourceKind: string;
  /** Where the source stands in the list of sources, from 1. */
  readonly reference?: number;
}

/** What is shown of the data, in order of date, and what is not. */
export interface RailEntries {
  readonly entries: readonly RailEntry[];
  /** Each source once, in the order in which entries need it. */
  readonly references: readonly string[];
  /** How many events are left out. */
  readonly outside: number;
  readonly minor: number;
}

const gradeOf: Readonly<Record<Source['kind'], Grade>> = {
  cited: 'named',
  calibrated: 'named',
  estimated: 'judged',
  assumed: 'assumed',
};

/** Choose, number and word what is shown. */
export function railEntries(
  {start, end, events, phases}: EventRailData,
  {kinds = eventKinds, show = 'main'}: EventRailOptions,
  words: EventRailWords,
): RailEntries {
  const ofKinds = events.filter(({kind}) => kinds.includes(kind));
  const within = ofKinds.filter(({on}) => on >= start && on <= end);
  const shown = within.filter(({minor}) => show === 'all' || !minor);
  const numbered = byDay(shown, ({on}) => on).map((event, i) => ({
    mark: String(i + 1),
    kind: event.kind,
    from: event.on,
    text: eventText(event, words),
    because: '',
    isForce: false,
    ...known(event.source, words),
  }));
  const lettered = byDay(
    phases.filter(({kind, from, until}) => kinds.includes(kind) && from < end && until > start),
    ({from}) => from,
  ).map(({kind, from, until, what, because = '', source}, i) => ({
    mark: letters(i),
    kind,
    from: from < start ? start : from,
    until: until > end ? end : until,
    text: phaseText(what, words),
    because: plain(because),
    isForce: 'force' in what,
    ...known(source, words),
  }));
  const entries = byDay([...numbered, ...lettered], ({from}) => from);
  const references = [...new Set(entries.flatMap(({source}) => (source === '' ? [] : [source])))];
  return {
    entries: entries.map(entry =>
      entry.source === '' ? entry : {...entry, reference: references.indexOf(entry.source) + 1},
    ),
    references,
    outside: ofKinds.length - within.length,
    minor: within.length - shown.length,
  };
}

const byDay = <Item>(items: readonly Item[], dayOf: (item: Item) => string): readonly Item[] =>
  items.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));

/** A, B, … Z, AA, AB and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}

function known(source: Source | undefined, words: EventRailWords): Pick<RailEntry, 'grade' | 'source' | 'sourceKind'> {
  if (!source) return {grade: 'none', source: '', sourceKind: words.grades.none};
  const kind = words.sources[source.kind];
  return {grade: gradeOf[source.kind], source: `${kind}${words.language.colon}${saying(source)}`, sourceKind: kind};
}

function saying(source: Source): string {
  switch (source.kind) {
    case 'cited':
      return plain(source.reference);
    case 'calibrated':
      return plain(source.target);
    case 'estimated':
      return plain(source.basis);
    case 'assumed':
      return plain(source.because);
  }
}

/** How many entries are known how well. */
export function gradeCounts(entries: readonly RailEntry[]): Readonly<Record<Grade, number>> {
  const counts = {named: 0, judged: 0, assumed: 0, none: 0};
  for (const {grade} of entries) counts[grade]++;
  return counts;
}

/** First days of the months that the cursor walks over; the first month begins on the first day. */
export function monthsOf({start, end}: Pick<EventRailData, 'start' | 'end'>): readonly string[] {
  const first = utc(`${start.slice(0, 7)}-01`);
  const months = [start];
  for (;;) {
    const month = monthsLater(first, months.length);
    if (month > utc(end)) return months;
    months.push(isoDay(month));
  }
}

/** What happens in a month, in words. */
export function monthSentence(
  entries: readonly RailEntry[],
  months: readonly string[],
  at: number,
  words: EventRailWords,
): string {
  const month = months[at].slice(0, 7);
  const next = months[at + 1] ?? '9999';
  const named = ({mark, text}: RailEntry): string => `${mark} ${text}`;
  const phases = entries.filter(({from, until = ''}) => until > months[at] && from < next);
  return words.month({
    month: words.language.month(months[at]),
    events: entries
      .filter(({from, until}) => until === undefined && from.startsWith(month))
      .map(entry => `${named(entry)} (${words.day(entry.from)})`),
    begins: phases.filter(({from}) => from.startsWith(month)).map(named),
    underWay: phases.filter(({from}) => !from.startsWith(month)).map(named),
  });
}

/** Months in which an event falls or a phase begins. */
export function busyMonths(entries: readonly RailEntry[], months: readonly string[]): readonly number[] {
  const busy = new Set(entries.map(({from}) => from.slice(0, 7)));
  return months.flatMap((month, at) => (busy.has(month.slice(0, 7)) ? [at] : []));
}
