import {type Mechanism, type Parameter, type Source, sourceText, weekly} from '@postbellum/sim-core';

/** Where a number may come from, best known first. */
export const sourceKinds = ['cited', 'calibrated', 'estimated', 'assumed'] as const satisfies readonly Source['kind'][];
export type SourceKind = Source['kind'];

/** A parameter as its mechanism declares it. */
export interface Declared extends Omit<Parameter, 'source'> {
  readonly name: string;
  readonly kind: SourceKind;
  /** The reference, target, basis or reason. */
  readonly from: string;
}

/** A mechanism with what it declares. */
export interface DeclaredMechanism extends Pick<Mechanism, 'name' | 'purpose'> {
  readonly parameters: readonly Declared[];
}

/** Every mechanism that has parameters, in the order of the week. */
export const declaredMechanisms: readonly DeclaredMechanism[] = weekly
  .map(({name, purpose, parameters}) => ({
    name,
    purpose,
    parameters: Object.entries(parameters).map(([key, {source, ...parameter}]) => ({
      ...parameter,
      name: key,
      kind: source.kind,
      from: sourceText(source).slice(source.kind.length + 2),
    })),
  }))
  .filter(({parameters}) => parameters.length > 0);

/** How many parameters are known how. */
export const kindCounts: Readonly<Record<SourceKind, number>> = (() => {
  const kinds = declaredMechanisms.flatMap(({parameters}) => parameters.map(({kind}) => kind));
  const count = (kind: SourceKind): number => kinds.filter(each => each === kind).length;
  return {
    cited: count('cited'),
    calibrated: count('calibrated'),
    estimated: count('estimated'),
    assumed: count('assumed'),
  };
})();

/** All parameters there are. */
export const parameterCount: number = Object.values(kindCounts).reduce((sum, count) => sum + count, 0);
