import type {RelapseRisk} from '@postbellum/sim-core';
import {monthAndYear} from './dates.ts';
import type {Language} from './language.ts';
import {countOf, per100, rangePer100, withCommas} from './numbers.ts';
import {plain} from './plain.ts';
import {listed} from './rule-words.ts';

/** A plan as a sentence names it: `no-mission` is `no mission`. */
export const planWords = ({plan}: Pick<RelapseRisk, 'plan'>): string => plain(plan.name.replaceAll('-', ' '));

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
  {runs, headline}: RelapseRisk,
  everyRuns: boolean,
): {count: string; of: string; range: string} {
  const range = rangePer100(headline.interval);
  if (!everyRuns) return {count: per100(headline.share), of: '100', range};
  return {count: withCommas(Math.round(headline.share * runs)), of: withCommas(runs), range: `${range} in 100`};
}

/** Whether the sentence counts runs: all plans have the same number of them and it is below 100. */
export function countsRuns(plans: readonly RelapseRisk[]): boolean {
  return plans.every(({runs}) => runs < 100 && runs === plans[0].runs);
}

/** The result as counts of histories, all plans over one denominator: title, description and caption alike. */
export function headlineSentence(plans: readonly RelapseRisk[]): string {
  const everyRuns = countsRuns(plans);
  const parts = plans.map((plan, i) => {
    const {count, of, range} = countWords(plan, everyRuns);
    const histories = i === 0 ? ` simulated ${of === '1' ? 'history' : 'histories'}` : '';
    return `in ${count} of ${of}${histories} (${range}) under ${planWords(plan)}`;
  });
  const within = `within ${countOf(plans[0].headline.withinYears, 'year')}`;
  return `Armed conflict resumed ${parts.join(', ')}${plans.length > 1 ? ',' : ''} ${within}`;
}

/** The state of every plan in one month, as the cursor speaks it. */
export function monthSentence(plans: readonly RelapseRisk[], month: number): string {
  const longest = longestPlan(plans);
  const counts = plans.map(plan => {
    const {resumed} = plan.months[Math.min(month, plan.months.length - 1)];
    return `${withCommas(resumed)} of ${withCommas(plan.runs)} histories under ${planWords(plan)}`;
  });
  return `By ${monthAndYear(longest.months[month].date)} armed conflict had resumed in ${listed(counts)}`;
}

/** The plan simulated longest; the cursor walks over its months. */
export function longestPlan(plans: readonly RelapseRisk[]): RelapseRisk {
  return plans.reduce((longest, plan) => (plan.months.length > longest.months.length ? plan : longest));
}
