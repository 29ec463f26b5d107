import {sourceOf} from '@postbellum/scenarios';
import {type LeverName, type Scenario, sourceText} from '@postbellum/sim-core';

/** Where the decisions about a lever come from, each source once. */
export function sourcesOf({sources, decisions}: Scenario, lever: LeverName): readonly string[] {
  const texts = decisions[lever].flatMap(({on}) => {
    const source = sourceOf(sources, `decisions.${lever}.${on}.value`);
    return source ? [sourceText(source)] : [];
  });
  return [...new Set(texts)];
}
