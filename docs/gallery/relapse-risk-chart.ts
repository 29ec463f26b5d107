import {type Ensemble, relapseRisk} from '@postbellum/experiments';
import {type RelapseRiskData, type RelapseRiskOptions, relapseRiskChart, renderToString} from '@postbellum/viz';

/** The risk under each plan, and the country's headline events. */
export function dataOf(made: readonly Ensemble[]): RelapseRiskData {
  const events = made[0].scenario.timeline.filter(({headline}) => headline);
  return {plans: made.map(each => relapseRisk(each)), events: events.map(({on, label}) => ({on, label}))};
}

export const draw = (data: RelapseRiskData, options: RelapseRiskOptions): string =>
  renderToString(relapseRiskChart, data, options);
