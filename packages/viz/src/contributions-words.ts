import type {Contributions} from '@postbellum/sim-core';
import type {FactionContributions} from './contributions-data.ts';
import {signed, twoDigits} from './contributions-hazard.ts';
import {type Part, type Parts, restKey} from './contributions-parts.ts';
import {monthAndYear} from './dates.ts';
import {countOf, withCommas} from './numbers.ts';
import {plain} from './plain.ts';
import {listed} from './rule-words.ts';
import {planWords} from './sentences.ts';

/** What the words are about. */
export interface Subject {
  readonly data: Contributions;
  readonly faction: FactionContributions;
  readonly taken: Parts;
  /** Of every number of log hazard printed. */
  readonly decimals: number;
}

const underOf = (plan: {readonly name: string}): string => planWords({plan: {name: plan.name, title: ''}});

/** A title says what a faction is before its colon. */
const factionWords = ({title}: FactionContributions): string => plain(title.split(':')[0]) || plain(title);

/** What the chart is about, as a sentence. */
export function titleSentence({data: {scenario, plan, against, start, end}, faction}: Subject): string {
  const years = /\d{4}/.test(scenario.title) ? '' : `, ${start.slice(0, 4)} to ${end.slice(0, 4)}`;
  const place = `${plain(scenario.title)}${years}`;
  const who = factionWords(faction);
  if (!against) return `Why ${who} would or would not resort to force, ${place}`;
  return `Why ${who} would be more or less ready to resort to force under ${underOf(plan)} than under ${underOf(against)}, ${place}`;
}

/** What is drawn, in the line below the title. */
export function subtitleWords({data: {plan, against, runs}}: Subject): string {
  const histories = `${withCommas(runs)} simulated ${runs === 1 ? 'history' : 'histories'}`;
  if (!against) return `What raises and what lowers the hazard under ${underOf(plan)}: mean of ${histories}`;
  const pairs = `${withCommas(runs)} ${runs === 1 ? 'pair' : 'pairs'} of simulated histories`;
  return `What raises and what lowers the hazard, ${underOf(plan)} less ${underOf(against)}: mean of ${pairs}`;
}

/** What the chart shows in numbers: description and caption. */
export function summarySentence(subject: Subject): string {
  const {data, faction, taken} = subject;
  const {weeks} = faction;
  const [first, last] = [weeks[0], weeks[weeks.length - 1]];
  if (data.against) {
    const ratio = twoDigits(Math.exp(mean(taken.sums)));
    const years = countOf(Math.max(1, Math.round(yearsBetween(data.start, data.end))), 'year');
    const start = `Over the ${years} the hazard under ${underOf(data.plan)} was ${ratio} times that under ${underOf(data.against)} in a typical run`;
    return `${start}${movers(subject, mean(taken.sums) > 0, part => mean(part.values))}`;
  }
  const [from, to] = [first, last].map(({logHazard}) => Math.exp(logHazard.mean));
  const span = `Between ${monthAndYear(first.date)} and ${monthAndYear(last.date)}`;
  const verb = Math.abs(Math.log(to / from)) < 0.05 ? 'stayed near' : to < from ? 'fell from' : 'rose from';
  const change =
    verb === 'stayed near' ? `${twoDigits(to)} per year` : `${twoDigits(from)} to ${twoDigits(to)} per year`;
  const start = `${span} the hazard of a typical run ${verb} ${change}`;
  return `${start}${movers(subject, to > from, ({values}) => values[values.length - 1] - values[0])}`;
}

const mostMovers = 3;

/** A change this small beside the largest is not worth a word. */
const leastShare = 0.15;

/** The named parts that moved the hazard most, first those that moved it the way it went. */
function movers({taken, decimals}: Subject, rises: boolean, changeOf: (part: Part) => number): string {
  const changes = taken.parts
    .filter(({key}) => key !== restKey)
    .map(part => ({title: part.title, change: changeOf(part)}))
    .filter(({change}) => Number(change.toFixed(decimals)) !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .filter(({change}, _, [largest]) => Math.abs(change) >= leastShare * Math.abs(largest.change));
  const words = (sign: number): string =>
    listed(
      changes
        .filter(({change}) => change * sign > 0)
        .slice(0, mostMovers)
        .map(({title, change}) => `${title} (${signed(change, decimals)})`),
    );
  const sides = [
    {verb: 'lowered', text: words(-1)},
    {verb: 'raised', text: words(1)},
  ].filter(({text}) => text !== '');
  if (rises) sides.reverse();
  return sides.length === 0 ? '.' : `: ${sides.map(({verb, text}) => `${verb} most through ${text}`).join('; ')}.`;
}

/** Whether entries are months: none shares its month with another. */
const isMonthly = ({weeks}: FactionContributions): boolean =>
  new Set(weeks.map(({date}) => date.slice(0, 7))).size === weeks.length;

/** An entry's time, long: `October 2005`, or the day where a month has several. */
export function timeWords(faction: FactionContributions, entry: number): string {
  const {date} = faction.weeks[entry];
  return isMonthly(faction) ? monthAndYear(date) : `${Number(date.slice(8))} ${monthAndYear(date)}`;
}

/** The same after its preposition: `in October 2005`, `on 4 October 2005`. */
export const atTime = (faction: FactionContributions, entry: number): string =>
  `${isMonthly(faction) ? 'in' : 'on'} ${timeWords(faction, entry)}`;

/** The state of one entry as the line above the chart gives it. */
export function entrySentence({data: {against}, faction, decimals}: Subject, entry: number): string {
  const {mean} = faction.weeks[entry].logHazard;
  const log = signed(mean, decimals);
  const when = timeWords(faction, entry);
  if (against) return `${when}: ${twoDigits(Math.exp(mean))} times the hazard under ${underOf(against)} (log ${log})`;
  return `${when}: ${twoDigits(Math.exp(mean))} per year in a typical run (log hazard ${log})`;
}

/** The same with every part, as the cursor speaks it. */
export function spokenEntry(subject: Subject, entry: number): string {
  const {taken, decimals} = subject;
  const values = taken.parts.map(({title, values}) => `${title} ${signed(values[entry], decimals)}`);
  return `${entrySentence(subject, entry)}: ${values.join(', ')}`;
}

const yearsBetween = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / (365.25 * 86_400_000);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
