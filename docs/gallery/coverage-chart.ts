import {type Ensemble, reliefCoverage} from '@postbellum/experiments';
import {type CoverageData, type CoverageOptions, coverageChart, renderToString} from '@postbellum/viz';

/** How far relief met needs under each plan, with the range of nine histories in ten. */
export function dataOf(made: readonly Ensemble[]): CoverageData {
  const events = made[0].scenario.timeline.filter(({headline}) => headline);
  return {
    plans: made.map(each => reliefCoverage(each, {levels: [0.9]})),
    events: events.map(({on, label}) => ({on, label})),
  };
}

export const draw = (data: CoverageData, options: CoverageOptions): string =>
  renderToString(coverageChart, data, options);
