import type {Contributions} from '@postbellum/sim-core';
import type {FactionContributions} from './contributions-data.ts';
import {twoDigits} from './contributions-hazard.ts';
import {type Part, type Parts, restKey} from './contributions-parts.ts';
import type {ContributionsWords, Movers} from './contributions-words.ts';
import {factionWords, placeWords, planWords} from './sentences.ts';

/** What the words are about, and the words. */
export interface Subject {
  readonly data: Contributions;
  readonly faction: FactionContributions;
  readonly taken: Parts;
  /** Of every number of log hazard printed. */
  readonly decimals: number;
  readonly words: ContributionsWords;
}

/** Names of the plans, the second of data that are a difference. */
export const planNames = ({plan, against}: Contributions): {readonly plan: string; readonly against?: string} => ({
  plan: planWords({plan}),
  ...(against ? {against: planWords({plan: against})} : {}),
});

/** What the chart is about, as a sentence. */
export function titleSentence({data, faction, words}: Subject): string {
  const place = placeWords(data, words.language);
  const who = factionWords(faction);
  const {plan, against} = planNames(data);
  return against === undefined ? words.title(who, place) : words.titleOfDifference(who, place, plan, against);
}

/** What is drawn, in the line below the title. */
export function subtitleWords({data, words}: Subject): string {
  const {plan, against} = planNames(data);
  return against === undefined ? words.subtitle(plan, data.runs) : words.subtitleOfDifference(plan, against, data.runs);
}

/** A hazard or a ratio of hazards as it is written. */
export const hazardText = ({words: {language}}: Pick<Subject, 'words'>, value: number): string =>
  language.rewritten(twoDigits(value));

/** What the chart shows in numbers: description and caption. */
export function summarySentence(subject: Subject): string {
  const {data, faction, taken, words} = subject;
  const {weeks} = faction;
  const [first, last] = [weeks[0], weeks[weeks.length - 1]];
  const {plan, against} = planNames(data);
  if (against !== undefined) {
    const log = mean(taken.sums);
    const years = Math.max(1, Math.round(yearsBetween(data.start, data.end)));
    const movers = moversOf(subject, log > 0, part => mean(part.values));
    return words.summaryOfDifference(years, hazardText(subject, Math.exp(log)), plan, against, movers);
  }
  const [from, to] = [first, last].map(({logHazard}) => Math.exp(logHazard.mean));
  const [start, end] = [from, to].map(hazard => hazardText(subject, hazard));
  const move = Math.abs(Math.log(to / from)) < 0.05 ? 'near' : to < from ? 'fell' : 'rose';
  const movers = moversOf(subject, to > from, ({values}) => values[values.length - 1] - values[0]);
  const {month} = words.language;
  return words.summary(month(first.date), month(last.date), {move, from: start, to: end}, movers);
}

const mostMovers = 3;

/** A change this small beside the largest is not worth a word. */
const leastShare = 0.15;

/** The named parts that moved the hazard most, whichever way. */
function moversOf({taken, decimals, words}: Subject, rises: boolean, changeOf: (part: Part) => number): Movers {
  const changes = taken.parts
    .filter(({key}) => key !== restKey)
    .map(part => ({title: part.title, change: changeOf(part)}))
    .filter(({change}) => Number(change.toFixed(decimals)) !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .filter(({change}, _, [largest]) => Math.abs(change) >= leastShare * Math.abs(largest.change));
  const told = (sign: number): Movers['raised'] =>
    changes
      .filter(({change}) => change * sign > 0)
      .slice(0, mostMovers)
      .map(({title, change}) => ({title, change: words.language.signed(change, decimals)}));
  return {raised: told(1), lowered: told(-1), rises};
}

/** Whether entries are months: none shares its month with another. */
const isMonthly = ({weeks}: FactionContributions): boolean =>
  new Set(weeks.map(({date}) => date.slice(0, 7))).size === weeks.length;

/** An entry's time, long: `October 2005`, or the day where a month has several. */
export function timeWords({faction, words}: Pick<Subject, 'faction' | 'words'>, entry: number): string {
  const {date} = faction.weeks[entry];
  const month = words.language.month(date);
  return isMonthly(faction) ? month : words.day(Number(date.slice(8)), month);
}

/** The same after its preposition: `in October 2005`, `on 4 October 2005`. */
export const atTime = (subject: Subject, entry: number): string =>
  subject.words.at(timeWords(subject, entry), isMonthly(subject.faction));

/** The state of one entry as the line above the chart gives it. */
export function entrySentence(subject: Subject, entry: number): string {
  const {data, faction, decimals, words} = subject;
  const {mean} = faction.weeks[entry].logHazard;
  const when = timeWords(subject, entry);
  const hazard = hazardText(subject, Math.exp(mean));
  const log = words.language.signed(mean, decimals);
  const {against} = planNames(data);
  return against === undefined ? words.entry(when, hazard, log) : words.entryOfDifference(when, hazard, against, log);
}

/** The same with every part, as the cursor speaks it. */
export function spokenEntry(subject: Subject, entry: number): string {
  const {taken, decimals, words} = subject;
  const values = taken.parts.map(({title, values}) => `${title} ${words.language.signed(values[entry], decimals)}`);
  return `${entrySentence(subject, entry)}${words.language.colon}${values.join(', ')}`;
}

const yearsBetween = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / (365.25 * 86_400_000);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
