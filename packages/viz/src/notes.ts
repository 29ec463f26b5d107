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
function noneResumed(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly string[] {
  return plans
    .filter(({headline}) => headline.share === 0)
    .map(plan => words.noneResumed(planWords(plan), plan.runs, Math.ceil(plan.headline.interval.high * 100)));
}

function neverSettled(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly string[] {
  if (!plans.some(({headline}) => headline.neverSettledFirst > 0)) return [];
  const counts = plans.map(plan => ({
    plan: planWords(plan),
    in100: words.language.per100(plan.headline.neverSettledFirst),
  }));
  return [words.neverSettled(plans[0].rule.quietWeeks, counts)];
}

/** Where the numbers come from, in the line that goes with every copy of the chart. */
export function provenance(plans: readonly RelapseRisk[], words: RelapseRiskWords): string {
  const {provenance} = words;
  const runs = shared(plans, ({runs}) => provenance.runs(runs), words);
  const same = plans.every(plan => plan.runs === plans[0].runs);
  return provenance.line(plans[0].scenario.name, [
    plans.length > 1 && same ? provenance.ofEachPlan(runs) : runs,
    shared(plans, ({people, persons}) => provenance.people(people, Math.round(persons)), words),
    shared(plans, ({seed}) => provenance.seed(seed), words),
    shared(plans, ({engine}) => provenance.engine(engine), words),
  ]);
}

/** One text where all plans agree, else one per plan with its name. */
function shared(
  plans: readonly RelapseRisk[],
  text: (plan: RelapseRisk) => string,
  {language, provenance}: RelapseRiskWords,
): string {
  const texts = plans.map(text);
  if (new Set(texts).size === 1) return texts[0];
  return language.listed(plans.map((plan, i) => provenance.ofPlan(texts[i], planWords(plan))));
}
