import type {RelapseRisk} from '@postbellum/sim-core';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {planWords} from './sentences.ts';

/** What a reader must know to read the numbers, in paragraphs below the chart. */
export function notes(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly string[] {
  const [{months, headline, rule}] = plans;
  return [
    ...noneResumed(plans, words),
    words.bands(
      months[0].intervals.map(({level}) => level),
      headline.interval.level,
    ),
    words.rule(rule),
    ...neverSettled(plans, words),
  ];
}

/** None seen does not mean none possible. */
export function noneResumed(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly string[] {
  return plans
    .filter(({headline}) => headline.share === 0)
    .map(plan => words.noneResumed(planWords(plan), plan.runs, Math.ceil(plan.headline.interval.high * 100)));
}

/** Fighting that came back before the peace had been quiet long enough, plan by plan; nothing where there was none. */
export function neverSettled(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly string[] {
  if (!plans.some(({headline}) => headline.neverSettledFirst > 0)) return [];
  const counts = plans.map(plan => ({
    plan: planWords(plan),
    in100: words.language.per100(plan.headline.neverSettledFirst),
  }));
  return [words.neverSettled(plans[0].rule.quietWeeks, counts)];
}
