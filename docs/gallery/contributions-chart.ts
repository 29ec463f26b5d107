import {type Ensemble, meanContributions} from '@postbellum/experiments';
import {type Contributions, monthStarts} from '@postbellum/sim-core';
import {
  type ContributionsChartOptions,
  type ContributionsData,
  contributionsChart,
  renderToString,
} from '@postbellum/viz';

/** What the log hazard of the first faction is the sum of under the first plan, every third month. */
export function dataOf([asItWas]: readonly Ensemble[]): ContributionsData {
  const {scenario, runs} = asItWas;
  const months = monthStarts(runs[0].start, runs[0].weeks).map(({week}) => week);
  const weeks = months.filter((_, month) => month % 3 === 0);
  const {factions, ...means}: Contributions = meanContributions(asItWas, {weeks});
  const events = scenario.timeline.filter(({headline}) => headline);
  return {...means, factions: factions.slice(0, 1), events: events.map(({on, label}) => ({on, label}))};
}

export const draw = (data: ContributionsData, options: ContributionsChartOptions): string =>
  renderToString(contributionsChart, data, options);
