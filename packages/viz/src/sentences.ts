import type {RelapseRisk} from '@postbellum/sim-core';
import type {Language} from './language.ts';
import {plain} from './plain.ts';
import type {RelapseRiskWords, Result} from './relapse-risk-words.ts';

/** A plan as a sentence names it: `no-mission` is `no mission`. */
export const planWords = ({plan}: {readonly plan: {readonly name: string}}): string =>
  plain(plan.name.replaceAll('-', ' '));

/** A title says what a faction is before its colon. */
export const factionWords = ({title}: {readonly title: string}): string => plain(title.split(':')[0]) || plain(title);

/** The name of a plan after the word for it, which is not said twice: plan A. */
export const afterPlan = (name: string): string => name.replace(/^plan /, '');

export const planLetter = (index: number): string => 'ABC'[index];

/** A scenario and its years, unless its title has them: `Invented country, 2003 to 2018`. */
export function placeWords(
  {scenario, start, end}: Pick<RelapseRisk, 'scenario' | 'start' | 'end'>,
  {range}: Pick<Language, 'range'>,
): string {
  const title = plain(scenario.title);
  return /\d{4}/.test(title) ? title : `${title}, ${range(start.slice(0, 4), end.slice(0, 4))}`;
}

/**
 * A count of histories with its range. From 100 runs on it is per 100; below that the runs themselves are counted,
 * because a hundred histories were never simulated.
 */
export function countWords(
  {runs, headline: {share, interval}, ...risk}: RelapseRisk,
  everyRuns: boolean,
  {language, rangeIn100}: RelapseRiskWords,
): Result {
  const [low, high] = [interval.low, interval.high].map(end => String(Math.round(end * 100)));
  const range = language.range(low, high);
  const plan = planWords(risk);
  if (!everyRuns) return {plan, count: language.per100(share), size: Math.round(share * 100), of: '100', range};
  const size = Math.round(share * runs);
  return {plan, count: language.number(size), size, of: language.number(runs), range: rangeIn100(range)};
}

/** Whether the sentence counts runs: all plans have the same number of them and it is below 100. */
export function countsRuns(plans: readonly RelapseRisk[]): boolean {
  return plans.every(({runs}) => runs < 100 && runs === plans[0].runs);
}

/** The result as counts of histories, all plans over one denominator: title, description and caption alike. */
export function headlineSentence(plans: readonly RelapseRisk[], words: RelapseRiskWords): string {
  const everyRuns = countsRuns(plans);
  return words.headline(
    plans.map(plan => countWords(plan, everyRuns, words)),
    plans[0].headline.withinYears,
  );
}

/** The state of every plan in one month, as the cursor speaks it. */
export function monthSentence(plans: readonly RelapseRisk[], month: number, words: RelapseRiskWords): string {
  const {date} = longestPlan(plans).months[month];
  const counts = plans.map(plan => {
    const {resumed} = plan.months[Math.min(month, plan.months.length - 1)];
    return {plan: planWords(plan), resumed, runs: plan.runs};
  });
  return words.byMonth(words.language.month(date), counts);
}

/** The plan simulated longest; the cursor walks over its months. */
export function longestPlan(plans: readonly RelapseRisk[]): RelapseRisk {
  return plans.reduce((longest, plan) => (plan.months.length > longest.months.length ? plan : longest));
}
