import {type Ensemble, relapseRisk} from '@postbellum/experiments';
import {type CountGridData, type CountGridOptions, countGrid, renderToString} from '@postbellum/viz';

/** The risk under each plan; of its months the last alone, since squares show years. */
export function dataOf(made: readonly Ensemble[]): CountGridData {
  const risks = made.map(each => relapseRisk(each));
  return {plans: risks.map(({months, ...risk}) => ({...risk, months: months.slice(-1)}))};
}

export const draw = (data: CountGridData, options: CountGridOptions): string =>
  renderToString(countGrid, data, {shade: 'period', ...options});
