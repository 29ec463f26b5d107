import {type IsoDate, isIsoDate} from '@postbellum/sim-core';
import {type Finding, shortValue} from '../fault.ts';
import {valueAt} from '../path.ts';
import {type Check, itemsOf, namesAt} from './check.ts';

const shocks = ['economy', 'shocks'];
const factionSeries = ['holdsState', 'keptInBeing', 'exclusion'];
const neighbourSeries = ['violence', 'refugees', 'fighters'];

/** Dates rise within each series, what lasts ends after it begins, and polls and records lie between start and end. */
export const checkDates: Check = root => {
  const span = spanOf(root);
  const points = itemsOf(valueAt(root, ['observed'])).map((_, index) => ['observed', index, 'points']);
  const series: readonly (readonly PropertyKey[])[] = [
    ['economy', 'lootablePrice'],
    ['neighbours', 'violence'],
    ...namesAt(root, 'neighbours', 'countries').flatMap(country =>
      neighbourSeries.map(name => ['neighbours', 'countries', country, name]),
    ),
    ['mission', 'deployment'],
    ['elections'],
    ...namesAt(root, 'decisions').map(lever => ['decisions', lever]),
    ...namesAt(root, 'factions').flatMap(faction => factionSeries.map(name => ['factions', faction, name])),
    ...points,
  ];
  return [
    ...checkSpan(span),
    ...series.flatMap(at => checkOrder(root, at, (before, date) => before < date)),
    ...checkOrder(root, ['timeline'], (before, date) => before <= date),
    ...checkOrder(root, shocks, (before, date) => before <= date, 'from'),
    ...itemsOf(valueAt(root, shocks)).flatMap((shock, index) => earlyEnd([...shocks, index], shock)),
    ...[['elections'], ...points].flatMap(at => checkWithin(root, at, span)),
  ];
};

/** First and last day of a scenario as far as they are dates. */
export interface Span {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
}

export function spanOf(root: unknown): Span {
  return {start: dateAt(root, ['start']), end: dateAt(root, ['end'])};
}

/** The finding that a date lies outside a span, if it does. */
export function outside(at: readonly PropertyKey[], date: unknown, {start, end}: Span): readonly Finding[] {
  if (!isIsoDate(date)) return [];
  const within = (start === undefined || date >= start) && (end === undefined || date <= end);
  const allowed = `from ${start ?? 'start'} to ${end ?? 'end'}`;
  return within ? [] : [{at, problem: 'outside date', value: shortValue(date), allowed}];
}

/** The finding that what lasts from one day until another ends before it begins, if it does. */
export function earlyEnd(at: readonly PropertyKey[], spell: unknown): readonly Finding[] {
  const from = dateAt(spell, ['from']);
  const until = dateAt(spell, ['until']);
  if (from === undefined || until === undefined || from < until) return [];
  return [{at: [...at, 'until'], problem: 'early end', value: shortValue(until), allowed: `after from, ${from}`}];
}

function checkSpan({start, end}: Span): readonly Finding[] {
  if (start === undefined || end === undefined || start < end) return [];
  return [{at: ['end'], problem: 'early end', value: shortValue(end), allowed: `after the start, ${start}`}];
}

function checkOrder(
  root: unknown,
  at: readonly PropertyKey[],
  inOrder: (before: IsoDate, date: IsoDate) => boolean,
  field: 'on' | 'from' = 'on',
): readonly Finding[] {
  let before: IsoDate | undefined;
  return itemsOf(valueAt(root, at)).flatMap((item, index) => {
    const date = dateAt(item, [field]);
    if (date === undefined) return [];
    const previous = before;
    before = date;
    if (previous === undefined || inOrder(previous, date)) return [];
    const allowed = `dates rise; the one before is ${previous}`;
    return [{at: [...at, index, field], problem: 'unordered date', value: shortValue(date), allowed}];
  });
}

function checkWithin(root: unknown, at: readonly PropertyKey[], span: Span): readonly Finding[] {
  return itemsOf(valueAt(root, at)).flatMap((item, index) =>
    outside([...at, index, 'on'], valueAt(item, ['on']), span),
  );
}

function dateAt(root: unknown, at: readonly PropertyKey[]): IsoDate | undefined {
  const date = valueAt(root, at);
  return isIsoDate(date) ? date : undefined;
}
