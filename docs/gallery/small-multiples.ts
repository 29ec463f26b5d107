import {type Ensemble, relapseFacets, relapseRisk} from '@postbellum/experiments';
import {renderToString, type SmallMultiplesData, type SmallMultiplesOptions, smallMultiples} from '@postbellum/viz';

/** The risk under each plan, all on one scale. */
export const dataOf = (made: readonly Ensemble[]): SmallMultiplesData =>
  relapseFacets(made.map(each => relapseRisk(each)));

export const draw = (data: SmallMultiplesData, options: SmallMultiplesOptions): string =>
  renderToString(smallMultiples, data, options);
