import {numericLeaves, sourceOf} from '@postbellum/scenarios';
import {type Mechanism, type Scenario, type Source, weekly} from '@postbellum/sim-core';

/** Kinds of source, best first. */
export const sourceKinds = ['cited', 'calibrated', 'estimated', 'assumed'] as const satisfies readonly Source['kind'][];

/** How many numbers of each kind stand in one place; `none` counts those without a source. */
export type SourceCounts = {readonly of: string} & Readonly<Record<Source['kind'] | 'none', number>>;

/** Parameters of each mechanism by kind of source, and of all together. */
export function parameterCounts(mechanisms: readonly Mechanism[] = weekly): readonly SourceCounts[] {
  const sources = mechanisms.map(({name, parameters}) => ({
    name,
    sources: Object.values(parameters).map(({source}) => source),
  }));
  return withTotal(sources, 'all parameters');
}

/** Numbers of each part of a scenario by kind of source, and of all together. */
export function scenarioCounts(scenario: Scenario): readonly SourceCounts[] {
  const byPart = new Map<string, (Source | undefined)[]>();
  for (const {path} of numericLeaves(scenario)) {
    const part = path.split('.', 1)[0];
    byPart.set(part, [...(byPart.get(part) ?? []), sourceOf(scenario.sources, path)]);
  }
  return withTotal(
    Array.from(byPart, ([name, sources]) => ({name, sources})),
    `all numbers of ${scenario.name}`,
  );
}

function withTotal(
  parts: readonly {readonly name: string; readonly sources: readonly (Source | undefined)[]}[],
  total: string,
): readonly SourceCounts[] {
  const all = parts.flatMap(({sources}) => sources);
  return [...parts.map(({name, sources}) => countsOf(name, sources)), countsOf(total, all)];
}

function countsOf(of: string, sources: readonly (Source | undefined)[]): SourceCounts {
  const count = (kind: Source['kind'] | undefined): number => sources.filter(source => source?.kind === kind).length;
  return {
    of,
    cited: count('cited'),
    calibrated: count('calibrated'),
    estimated: count('estimated'),
    assumed: count('assumed'),
    none: count(undefined),
  };
}
