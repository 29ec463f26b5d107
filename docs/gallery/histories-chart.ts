import {type Ensemble, historiesOf} from '@postbellum/experiments';
import {type HistoriesData, type HistoriesOptions, historiesChart, renderToString} from '@postbellum/viz';

/** What each history did, in the same order under both plans. */
export const dataOf = (made: readonly Ensemble[]): HistoriesData => ({plans: made.map(each => historiesOf(each))});

export const draw = (data: HistoriesData, options: HistoriesOptions): string =>
  renderToString(historiesChart, data, {order: 'pair', ...options});
