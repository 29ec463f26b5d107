import {dateOf, engineVersion, type IsoDate, indicators, monthStarts, type RelapseRisk} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {seriesOf} from './measures.ts';
import {quantileSorted} from './quantile-sorted.ts';

/** One line with its band over months, of one plan of one scenario. */
export interface Facet {
  readonly key: string;
  readonly title: string;
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string};
  readonly steps: readonly {
    readonly date: IsoDate;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
  }[];
  readonly end: IsoDate;
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly engine: string;
}

/** Lines to be drawn side by side on one scale: what small multiples draw. */
export interface Facets {
  /** A share of runs, 0 to 1, where `unit` is `share of histories`. */
  readonly measure: {readonly name: string; readonly title: string; readonly unit: string};
  /**
   * What a band holds: the interval of its level from the number of runs alone, or the middle runs, so many of all, which
   * is chance from run to run.
   */
  readonly band: {readonly of: 'runs' | 'histories'; readonly level: number};
  readonly facets: readonly Facet[];
}

/** The relapse risk of several plans, or of one in several scenarios, month by month with its widest interval. */
export function relapseFacets(risks: readonly RelapseRisk[], by: 'plan' | 'scenario' = 'plan'): Facets {
  const [first] = risks;
  if (!first) throw new RangeError('missing risks (one or more)');
  const level = Math.max(...first.months[0].intervals.map(each => each.level));
  return {
    measure: {name: 'resumed', title: 'armed conflict resumed', unit: 'share of histories'},
    band: {of: 'runs', level},
    facets: risks.map(({scenario, plan, months, end, runs, people, seed, engine}) => ({
      key: by === 'plan' ? plan.name : scenario.name,
      title: by === 'plan' ? plan.title : scenario.title,
      scenario: {name: scenario.name, title: scenario.title},
      plan: {name: plan.name},
      steps: months.map(({date, cumulative, intervals}) => {
        const interval = intervals.find(each => each.level === level);
        return {date, value: cumulative, ...(interval && {low: interval.low, high: interval.high})};
      }),
      end,
      runs,
      people,
      seed,
      engine,
    })),
  };
}

/** One indicator under several plans, at the first week of each month: its mean over runs and the middle runs. */
export function indicatorFacets(ensembles: readonly Ensemble[], indicator: string, {level = 0.9} = {}): Facets {
  const {title, unit} = Object.hasOwn(indicators, indicator)
    ? indicators[indicator as keyof typeof indicators]
    : {title: indicator, unit: ''};
  return {
    measure: {name: indicator, title, unit},
    band: {of: 'histories', level},
    facets: ensembles.map(ensemble => indicatorFacet(ensemble, indicator, level)),
  };
}

function indicatorFacet({scenario, plan, options, runs}: Ensemble, indicator: string, level: number): Facet {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const [{start, weeks, people}] = runs;
  const all = runs.map(run => seriesOf(run, indicator));
  return {
    key: plan.name,
    title: plan.title,
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name},
    steps: monthStarts(start, weeks).map(({week}) => {
      const sorted = Float64Array.from(all, series => series[week]).sort();
      return {
        date: dateOf(start, week),
        value: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
        low: quantileSorted(sorted, (1 - level) / 2),
        high: quantileSorted(sorted, (1 + level) / 2),
      };
    }),
    end: dayBefore(dateOf(start, weeks)),
    runs: runs.length,
    people,
    seed: options.seed,
    engine: engineVersion,
  };
}
