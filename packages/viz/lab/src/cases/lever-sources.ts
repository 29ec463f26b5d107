import {sourceOf} from '@postbellum/scenarios';
import {type LeverName, type Scenario, type Source, sourceText} from '@postbellum/sim-core';

/** Where a decision comes from. */
interface DecisionSource {
  readonly kind: Source['kind'];
  /** The reference, target, basis or reason. */
  readonly from: string;
}

/** Where the decisions about a lever come from, each source once. */
export function sourcesOf({sources, decisions}: Scenario, lever: LeverName): readonly DecisionSource[] {
  const found = new Map<string, DecisionSource>();
  for (const {on} of decisions[lever]) {
    const source = sourceOf(sources, `decisions.${lever}.${on}.value`);
    if (!source) continue;
    const text = sourceText(source);
    found.set(text, {kind: source.kind, from: text.slice(source.kind.length + 2)});
  }
  return [...found.values()];
}
