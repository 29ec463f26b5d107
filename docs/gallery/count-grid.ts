import {type Ensemble, relapseRisk} from '@postbellum/experiments';
import {type CountGridData, type CountGridOptions, countGrid, renderToString} from '@postbellum/viz';

/** The risk under each plan. */
export const dataOf = (made: readonly Ensemble[]): CountGridData => ({plans: made.map(each => relapseRisk(each))});

export const draw = (data: CountGridData, options: CountGridOptions): string =>
  renderToString(countGrid, data, {shade: 'period', ...options});
