import type {RelapseRisk} from '@postbellum/sim-core';
import {plain} from './plain.ts';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {planWords} from './sentences.ts';

/** Where the numbers of one plan come from. */
export type Provenance = Pick<RelapseRisk, 'scenario' | 'plan' | 'runs' | 'people' | 'persons' | 'seed' | 'engine'>;

/** The line that goes with every copy of a chart; what differs between plans is said plan by plan. */
export function provenanceLine(
  plans: readonly Provenance[],
  {provenance, language}: Pick<RelapseRiskWords, 'provenance' | 'language'>,
): string {
  const shared = (text: (plan: Provenance) => string): string => {
    const texts = plans.map(text);
    if (new Set(texts).size === 1) return texts[0];
    return language.listed(plans.map((plan, i) => provenance.ofPlan(texts[i], planWords(plan))));
  };
  const runs = shared(plan => provenance.runs(plan.runs));
  const same = plans.length > 1 && plans.every(plan => plan.runs === plans[0].runs);
  return provenance.line(plain(plans[0].scenario.name), [
    same ? provenance.ofEachPlan(runs) : runs,
    shared(({people, persons}) => provenance.people(people, Math.round(persons))),
    shared(({seed}) => provenance.seed(plain(seed))),
    shared(({engine}) => provenance.engine(plain(engine))),
  ]);
}
