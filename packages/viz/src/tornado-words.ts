import {countOf, withCommas} from './numbers.ts';
import {plain} from './plain.ts';
import {listed} from './rule-words.ts';
import {planWords} from './sentences.ts';
import type {TornadoData, TornadoRow, TornadoStatistic} from './tornado-data.ts';
import {methodNamed, type TornadoMethod} from './tornado-methods.ts';
import {type EstimateText, endText, fourDigits} from './tornado-numbers.ts';
import {isFull, isMissing, isTold} from './tornado-order.ts';

/** What the words are about: the data with their rows in order, and how estimates are written. */
export interface Subject {
  readonly data: TornadoData;
  readonly rows: readonly TornadoRow[];
  readonly estimate: EstimateText;
}

/** What the chart is about, as a sentence. */
export function titleSentence({data: {scenario, measure, start, end, rows}}: Subject): string {
  const years = /\d{4}/.test(scenario.title) ? '' : `, ${start.slice(0, 4)} to ${end.slice(0, 4)}`;
  const moves = rows.length === 1 ? 'how far one factor moves' : 'what moves';
  return `${plain(scenario.title)}${years}: ${moves} ${plain(measure.title)}${rows.length === 1 ? '' : ' most'}`;
}

const designs: Readonly<Record<TornadoMethod, string>> = {
  'one-at-a-time': 'each factor alone at the low and at the high end of its range, all others as they are',
  morris: 'what moving each factor through its whole range changes, wherever the others stand (Morris)',
  sobol: 'share of the variance that goes with each factor (Sobol)',
  prcc: 'how far each factor and the output rise together, once the others are taken out (rank correlation)',
};

/** What is drawn and how much was simulated, in the line below the title. */
export function subtitleWords({data: {plan, method, points, runs}}: Subject): string {
  const histories = `${withCommas(runs)} simulated ${runs === 1 ? 'history' : 'histories'}`;
  const each = points === 1 ? 'at one point' : `at each of ${withCommas(points)} points`;
  return `Plan ${planWords({plan})}; ${designs[method]}; ${histories} ${each}`;
}

/** The unit of what is drawn, in brackets or after a number; empty for shares and correlations. */
export const unitOf = ({method, measure}: TornadoData): string =>
  methodNamed(method).inUnit ? plain(measure.changeUnit) : '';

/** How many named factors follow the first. */
const mostNamed = 2;

/** What the chart shows in numbers: description and caption. */
export function summarySentence(subject: Subject): string {
  const {data, rows} = subject;
  const told = rows.filter(row => isTellable(data.method, row));
  const missing = rows.filter(isMissing).length;
  if (missing === rows.length) return `No estimate could be made for any of ${countOf(missing, 'factor')}.`;
  const untold = rows.length - missing - told.length;
  const [first, ...others] = told;
  const named = others.slice(0, mostNamed).map(quoted);
  const measure = capital(plain(data.measure.title));
  return [
    ...(data.base === undefined ? [] : [`${measure} is ${baseText(data)} with everything as it is.`]),
    first ? `${mostWords(subject, first)}.` : 'No factor is told apart from none by the histories there are.',
    ...(named.length > 0 ? [`Next ${named.length === 1 ? 'comes' : 'come'} ${listed(named)}.`] : []),
    ...(first && untold > 0
      ? [`${capital(countOf(untold, 'factor'))} ${untold === 1 ? 'is' : 'are'} not told apart from none.`]
      : []),
    ...(missing > 0 ? [`${capital(countOf(missing, 'factor'))} ${missing === 1 ? 'has' : 'have'} no estimate.`] : []),
  ].join(' ');
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whether a factor is told apart from none by what it is ordered by: either bar, or the first statistic. */
function isTellable(method: TornadoMethod, {statistics}: TornadoRow): boolean {
  const {lanes} = methodNamed(method);
  const ranking = method === 'one-at-a-time' ? lanes : lanes.slice(0, 1);
  return ranking.some(lane => isFull(lane, statistics[lane.statistic]));
}

function mostWords(subject: Subject, row: TornadoRow): string {
  const {data, rows} = subject;
  const moved = data.base === undefined ? capital(plain(data.measure.title)) : 'It';
  return `${moved} is moved${rows.length > 1 ? ' most' : ''} by ${quoted(row)}: ${laneWords(subject, row)}`;
}

const axes: Readonly<Record<TornadoMethod, string>> = {
  'one-at-a-time': 'Change of',
  morris: 'Effect on',
  sobol: 'Share of the variance of',
  prcc: 'Partial rank correlation with',
};

/** What the axis measures. */
export function axisWords(data: TornadoData): string {
  const unit = unitOf(data);
  const base = data.base === undefined ? '' : `; the line is ${baseText(data)}, with everything as it is`;
  return `${axes[data.method]} ${plain(data.measure.title)}${unit ? `, ${unit}` : ''}${base}`;
}

/** The measure with everything as it is, in its own unit. */
export function baseText({base = 0, measure}: TornadoData): string {
  const unit = measure.unit === '%' ? ' %' : ` ${plain(measure.unit)}`;
  return `${withCommas(Number(base.toPrecision(3)))}${unit}`;
}

/** A title is no word of the sentence it stands in. */
const quoted = ({title}: TornadoRow): string => `“${plain(title)}”`;

/** All that is known of a factor's effect, in words. */
function laneWords({data, estimate}: Subject, row: TornadoRow): string {
  const unit = unitOf(data);
  return methodNamed(data.method)
    .lanes.map(({statistic, mark}, lane) => {
      const each = row.statistics[statistic];
      const number = 'missing' in each ? `no estimate (${plain(each.missing)})` : withInterval(each, estimate);
      const measured = unit && lane === 0 && 'value' in each ? `${number} ${unit}` : number;
      const words = statisticWords(data.method, row, statistic);
      return mark === 'bar' ? `${measured} ${words}` : `${words} ${measured}`;
    })
    .join(', ');
}

/** A number with its interval: `+4.2 (+1.0 to +7.4)`. */
export function withInterval(
  {value, interval}: Extract<TornadoStatistic, {readonly value: number}>,
  estimate: EstimateText,
): string {
  return interval ? `${estimate(value)} (${estimate(interval.low)} to ${estimate(interval.high)})` : estimate(value);
}

/** What a statistic is, before its number: of one at a time the value that the factor was given. */
export function statisticWords(method: TornadoMethod, row: TornadoRow, statistic: number): string {
  if (method !== 'one-at-a-time') return methodNamed(method).statistics[statistic];
  return `at ${endText(row, statistic === 0 ? row.low : row.high)}`;
}

/** Which way a factor moves the measure, where the method knows a size without a sign and mu says it. */
export function directionWords({method}: Pick<TornadoData, 'method'>, {statistics}: TornadoRow): string {
  if (method !== 'morris') return '';
  const mu = statistics[1];
  if (!isTold(mu) || 'missing' in mu) return 'direction unclear';
  return mu.value > 0 ? 'raises' : 'lowers';
}

/** What a factor was given and where that comes from, in the line below its title. */
export function rangeWords(row: TornadoRow): string {
  const {name, low, high, unit, change, declared} = row;
  const measured = change === 'multiply' ? ' times the plan' : unit === '' ? '' : ` ${plain(unit)}`;
  const given = `${fourDigits(low)} to ${fourDigits(high)}${measured}`;
  const asItIs = declared === undefined ? '' : `, ${fourDigits(declared)} as it is`;
  return `${plain(name)}: ${given}${asItIs}${basisWords(row)}`;
}

function basisWords({source, grade}: TornadoRow): string {
  if (source !== undefined) return ` (${source})`;
  if (grade === undefined) return '';
  return grade === 'none' ? ' (effect of unknown size)' : ` (evidence ${grade})`;
}

/** A factor with all that is drawn of it, as it is spoken. */
export function rowSentence(subject: Subject, row: TornadoRow): string {
  const direction = directionWords(subject.data, row);
  return `${plain(row.title)}; ${rangeWords(row)}; ${laneWords(subject, row)}${direction ? `, ${direction}` : ''}`;
}
