import type {CheckedPoint, CheckedSeries, RecordCheck} from '@postbellum/sim-core';
import {stateOf} from './calibration-data.ts';
import type {PartScore, PlaceWords, RecordPart, RecordWords} from './calibration-record-words.ts';
import {fanWords, quantity, shareOf} from './fan-words.ts';
import {sourceIn} from './french-names.ts';
import {capital} from './language.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';

/** What sentences are made of. */
export interface RecordSubject {
  readonly record: RecordCheck;
  readonly words: RecordWords;
}

/** The set of parameters that marks and counts of series are of. */
export const judged = ({sets}: RecordCheck): number => sets.length - 1;

/** The part that a value of a series is counted in. */
export function partOf({until}: RecordCheck, {followsDecisions}: CheckedSeries, on: string): RecordPart {
  if (followsDecisions) return 'decided';
  return until === undefined ? 'all' : on <= until ? 'seen' : 'unseen';
}

/** How near the histories come to so many values. */
function scoreOf(points: readonly CheckedPoint[], part: RecordPart, {sets}: RecordCheck): PartScore {
  const scores = sets.map((set, at) => ({
    set,
    within: points.filter(({histories}) => histories[at].within).length,
    covered: points.filter(({histories}) => histories[at].covered).length,
  }));
  return {part, points: points.length, scores};
}

/** The same of a whole series. */
export const seriesScore = ({points, followsDecisions}: CheckedSeries, record: RecordCheck): PartScore =>
  scoreOf(points, followsDecisions ? 'decided' : 'all', record);

/** Scores of every part that has values, first the one that says most: what the fit did not see, or all there is. */
export function partScores(record: RecordCheck): readonly PartScore[] {
  return (['unseen', 'all', 'seen', 'decided'] as const)
    .map(part => {
      const points = record.series.flatMap(series =>
        series.points.filter(({on}) => partOf(record, series, on) === part),
      );
      return scoreOf(points, part, record);
    })
    .filter(({points}) => points > 0);
}

/** What the chart comes to: title, description and caption alike. */
export const recordHeadline = ({record, words}: RecordSubject): string =>
  words.headline(partScores(record)[0], record.runs);

/** The place, and how near the histories come to what the title does not count. */
export function recordSubtitle({record, words}: RecordSubject, place: string): string {
  const [, ...rest] = partScores(record);
  return [words.subtitle(place), ...rest.map(score => words.besides(score, record.runs))].join('. ');
}

/** Every day of the record, rising. */
export const recordDays = ({series}: RecordCheck): readonly string[] =>
  [...new Set(series.flatMap(({points}) => points.map(({on}) => on)))].toSorted();

export const dayText = (on: string, {day, language}: RecordWords): string =>
  day(Number(on.slice(8)), language.month(on));

/** A quantity to three digits, as every sentence has it. */
const text = (value: number, {language}: RecordWords): string => quantity(value, fanWords[language.name]);

function rangeText({low, high}: {readonly low: number; readonly high: number}, words: RecordWords): string {
  const [from, to] = [text(low, words), text(high, words)];
  return from === to ? from : words.language.range(from, to);
}

function placesOf({record, words}: RecordSubject, point: CheckedPoint): readonly PlaceWords[] {
  return record.sets.map((set, at) => ({
    set,
    range: rangeText(point.histories[at], words),
    median: text(point.histories[at].median, words),
    state: stateOf(point, at, record),
  }));
}

const pointOn = ({points}: CheckedSeries, day: string): CheckedPoint | undefined => points.find(({on}) => on === day);

/** The day the cursor stands at, and how many values the record has for it. */
export function dayHead({record, words}: RecordSubject, day: string): string {
  const {until, series} = record;
  const values = series.filter(each => pointOn(each, day)).length;
  return words.onDay(dayText(day, words), until === undefined ? undefined : day <= until, values);
}

/** Everything the record has for a day, as the cursor speaks it. */
export function daySentence(subject: RecordSubject, day: string): string {
  const {record, words} = subject;
  const values = record.series.flatMap(series => {
    const point = pointOn(series, day);
    if (!point) return [];
    const {observed, accepted} = point;
    const measured = ['', 'share'].includes(series.unit) ? '' : ` ${plain(series.unit)}`;
    const span = rangeText({low: observed - accepted, high: observed + accepted}, words);
    const title = capital(plain(series.title));
    return [words.value(title, `${text(observed, words)}${measured}`, span, placesOf(subject, point), record.runs)];
  });
  return [dayHead(subject, day), ...values].join('. ');
}

/** What the record has for a day in one series, above its panel; empty if nothing. */
export function pointText(subject: RecordSubject, series: CheckedSeries, day: string): string {
  const {record, words} = subject;
  const point = pointOn(series, day);
  return point ? capital(words.short(text(point.observed, words), placesOf(subject, point), record.runs)) : '';
}

/** What the model misses of a series, and where the record is from: paragraphs. */
export function missWords({record, words}: RecordSubject, {points}: CheckedSeries): readonly string[] {
  const {misses, language} = words;
  const set = judged(record);
  const months = points.map(({on}) => on.slice(0, 7));
  const day = ({on}: CheckedPoint): string =>
    months.filter(month => month === on.slice(0, 7)).length > 1 ? dayText(on, words) : language.shortMonth(on);
  const [outside, off] = (['outside', 'off'] as const).map(state =>
    points.filter(point => stateOf(point, set, record) === state),
  );
  const each = outside.map(point =>
    misses.one(day(point), text(point.observed, words), rangeText(point.histories[set], words)),
  );
  const sources = [
    ...new Set(points.flatMap(({source}) => (source ? [plain(sourceIn(source, words.language.name))] : []))),
  ];
  return [
    ...(outside.length > 0 ? [misses.outside(outside.length, points.length, each)] : []),
    ...(off.length > 0 ? [misses.off(off.length, points.length, off.map(day), record.runs)] : []),
    ...(outside.length + off.length === 0 ? [misses.none(points.length)] : []),
    ...(sources.length > 0 ? [misses.source(sources[0], sources.length - 1)] : []),
  ];
}

const level = 0.9;
/** Below so many histories beyond each end of the range, it is said that they are few. */
const fewBeyond = 10;

/** What a reader must know to read the chart, in paragraphs below it. */
export function recordNotes({record, words}: RecordSubject): readonly string[] {
  const {sets, draws, until, days, runs, leftOut, series} = record;
  const {notes, language} = words;
  const beyond = Math.max(1, Math.round((runs * (1 - level)) / 2));
  const fan = fanWords[language.name];
  const range = sets.includes('fitted') ? notes.fitted(draws, sets.length > 1) : notes.chance;
  return [
    notes.reading(runs),
    ...(runs > 1 ? [range] : []),
    ...(runs > 1 && beyond < fewBeyond
      ? [fan.notes.fewRuns(shareOf(level, fan), language.number(beyond), language.number(runs))]
      : []),
    ...(days === 'record' ? [notes.days] : []),
    until === undefined ? notes.inView : notes.until(dayText(until, words)),
    ...(series.some(({followsDecisions}) => followsDecisions) ? [notes.decided] : []),
    ...(leftOut.length > 0 ? [notes.leftOut(leftOut.map(plain))] : []),
  ];
}

/** Where the numbers come from, in the line that goes with every copy of the chart. */
export function recordProvenance({record, words}: RecordSubject): string {
  const {draws, ...shared} = record;
  const sources = record.sets.map(set => ({
    ...shared,
    ...(set === 'fitted' && draws !== undefined && {draws}),
    name: words.sets[set],
  }));
  return provenanceOf(sources, words.language, {nameOf: ({name}) => name});
}
