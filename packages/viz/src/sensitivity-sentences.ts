import {unitIn} from './french-names.ts';
import {plain} from './plain.ts';
import type {SensitivityChartData, SensitivityRow, SensitivityStatistic} from './sensitivity-data.ts';
import {methodNamed, type SensitivityChartMethod} from './sensitivity-methods.ts';
import {type EstimateText, endText, fourDigits} from './sensitivity-numbers.ts';
import {isFull, isMissing, isTold} from './sensitivity-order.ts';
import type {SensitivityWords} from './sensitivity-words.ts';
import {placeWords, planWords} from './sentences.ts';

/** What the words are about, how estimates are written, and the words. */
export interface Subject {
  readonly data: SensitivityChartData;
  /** In order. */
  readonly rows: readonly SensitivityRow[];
  readonly estimate: EstimateText;
  readonly words: SensitivityWords;
}

/** What the chart is about, as a sentence. */
export function titleSentence({data, words}: Subject): string {
  return words.title(placeWords(data, words.language), plain(data.measure.title), data.rows.length === 1);
}

/** What is drawn and how much was simulated, in the line below the title. */
export function subtitleWords({data: {plan, method, points, runs}, words}: Subject): string {
  return words.subtitle({plan: planWords({plan}), method, runs, points});
}

/** The unit of what is drawn, in brackets or after a number; empty for shares and correlations. */
export const unitOf = ({data: {method, measure}, words}: Pick<Subject, 'data' | 'words'>): string =>
  methodNamed(method).inUnit ? plain(unitIn(measure.changeUnit, words.language.name)) : '';

/** How many named factors follow the first. */
const mostNamed = 2;

/** What the chart shows in numbers: description and caption. */
export function summarySentence(subject: Subject): string {
  const {data, rows} = subject;
  const {summary} = subject.words;
  const told = rows.filter(row => isTellable(data.method, row));
  const missing = rows.filter(isMissing).length;
  if (missing === rows.length) return summary.noneCould(missing);
  const untold = rows.length - missing - told.length;
  const [first, ...others] = told;
  const named = others.slice(0, mostNamed).map(({title}) => plain(title));
  const measure = plain(data.measure.title);
  const moved = data.base === undefined ? measure : undefined;
  return [
    ...(data.base === undefined ? [] : [summary.base(measure, baseText(subject))]),
    first ? summary.moved(moved, plain(first.title), laneWords(subject, first), rows.length > 1) : summary.noneTold,
    ...(named.length > 0 ? [summary.next(named)] : []),
    ...(first && untold > 0 ? [summary.untold(untold)] : []),
    ...(missing > 0 ? [summary.missing(missing)] : []),
  ].join(' ');
}

/** Whether a factor is told apart from none by what it is ordered by: either bar, or the first statistic. */
function isTellable(method: SensitivityChartMethod, {statistics}: SensitivityRow): boolean {
  const {lanes} = methodNamed(method);
  const ranking = method === 'one-at-a-time' ? lanes : lanes.slice(0, 1);
  return ranking.some(lane => isFull(lane, statistics[lane.statistic]));
}

/** What the axis measures. */
export function axisWords(subject: Subject): string {
  const {data, words} = subject;
  const base = data.base === undefined ? '' : words.base(baseText(subject));
  return `${words.axis(data.method, plain(data.measure.title), unitOf(subject))}${base}`;
}

/** The measure with everything as it is, in its own unit. */
export function baseText({data: {base = 0, measure}, words}: Subject): string {
  const rounded = Number(base.toPrecision(3));
  const {number, percentOf} = words.language;
  return measure.unit === '%'
    ? percentOf(number(rounded))
    : `${number(rounded)} ${plain(unitIn(measure.unit, words.language.name))}`;
}

/** All that is known of a factor's effect, in words. */
function laneWords(subject: Subject, row: SensitivityRow): string {
  const {data, words} = subject;
  const unit = unitOf(subject);
  return methodNamed(data.method)
    .lanes.map(({statistic, mark}, lane) => {
      const each = row.statistics[statistic];
      const number = 'missing' in each ? words.noEstimateInBrackets(plain(each.missing)) : withInterval(subject, each);
      const measured = unit && lane === 0 && 'value' in each ? `${number} ${unit}` : number;
      const name = statisticWords(subject, row, statistic);
      return mark === 'bar' ? `${measured} ${name}` : `${name} ${measured}`;
    })
    .join(', ');
}

/** A number with its interval: `+4.2 (+1.0 to +7.4)`. */
export function withInterval(
  {estimate, words}: Subject,
  {value, interval}: Extract<SensitivityStatistic, {readonly value: number}>,
): string {
  if (!interval) return estimate(value);
  return `${estimate(value)} (${words.language.range(estimate(interval.low), estimate(interval.high))})`;
}

/** What a statistic is, before its number: of one at a time the value that the factor was given. */
export function statisticWords({data: {method}, words}: Subject, row: SensitivityRow, statistic: number): string {
  if (method !== 'one-at-a-time') return words.statistics[methodNamed(method).statistics[statistic]];
  return words.given(endText(row, statistic === 0 ? row.low : row.high, words.language));
}

/** Which way a factor moves the measure, where the method knows a size without a sign and mu says it. */
export function directionWords({data: {method}, words}: Subject, {statistics}: SensitivityRow): string {
  if (method !== 'morris') return '';
  const mu = statistics[1];
  if (!isTold(mu) || 'missing' in mu) return words.unclear;
  return mu.value > 0 ? words.raises : words.lowers;
}

/** What a factor was given and where that comes from, in the line below its title. */
export function rangeWords({words}: Pick<Subject, 'words'>, row: SensitivityRow): string {
  const {name, low, high, unit, change, declared} = row;
  const {language} = words;
  return words.range({
    name: plain(name),
    low: fourDigits(low, language),
    high: fourDigits(high, language),
    unit: plain(unitIn(unit, words.language.name)),
    multiplies: change === 'multiply',
    declared: declared === undefined ? undefined : fourDigits(declared, language),
    basis: basisWords(words, row),
  });
}

function basisWords({sources, grades}: SensitivityWords, {source, grade}: SensitivityRow): string {
  if (source !== undefined) return sources[source];
  return grade === undefined ? '' : grades[grade];
}

/** A factor with all that is drawn of it, as it is spoken. */
export function rowSentence(subject: Subject, row: SensitivityRow): string {
  const direction = directionWords(subject, row);
  const effect = `${laneWords(subject, row)}${direction ? `, ${direction}` : ''}`;
  return subject.words.row([plain(row.title), rangeWords(subject, row), effect]);
}
