import {type Run, weeksBetween} from '@postbellum/sim-core';
import {seriesOf} from '../statistics/measures.ts';
import {compareWithObserved, valueOn} from '../statistics/observed-comparison.ts';
import {type CountryEvidence, chosenRuns, span} from './country-evidence.ts';
import {required, type Statistic} from './measurement.ts';
import {meanOfRuns, medianOfRuns, noPlan} from './run-summaries.ts';

/**
 * Share of recorded values of `indicator` from which the median history is no further than the record accepts. The
 * record is that of the scenario, or `points`.
 */
const withinRecord: Statistic<CountryEvidence> = (evidence, options) => {
  const indicator = required(options, 'indicator');
  const runs = chosenRuns(evidence, options);
  if (!runs) return noPlan(options);
  const {points} = options;
  const scenario = points
    ? {
        ...evidence.scenario,
        observed: [
          {
            indicator,
            title: indicator,
            unit: '',
            points: points.map(([on, value, tolerance]) => ({on, value, tolerance})),
          },
        ],
      }
    : evidence.scenario;
  if (runs.length === 0) return {missing: 'no such history'};
  const {from = '', until = '9'} = options;
  const compared = compareWithObserved(scenario, runs).filter(
    each => each.indicator === indicator && each.on >= from && each.on <= until,
  );
  if (compared.length === 0) return {missing: `the scenario has no record of ${indicator}`};
  return {value: compared.filter(({within}) => within).length / compared.length};
};

/** Value of `indicator` on a day, median of histories: `on`. */
const valueThen: Statistic<CountryEvidence> = (evidence, options) => {
  const [indicator, on] = [required(options, 'indicator'), required(options, 'on')];
  return medianOfRuns(evidence, options, run => valueOn(run, indicator, on));
};

/** Highest value of `indicator` from `from` up to `until`, median of histories. */
const peakValue: Statistic<CountryEvidence> = (evidence, options) =>
  medianOfRuns(evidence, options, run => Math.max(...valuesBetween(run, options)));

/** Value of `indicator` on `until` over that on `from`, median of histories. */
const ratioOverTime: Statistic<CountryEvidence> = (evidence, options) => {
  const [indicator, from, until] = [
    required(options, 'indicator'),
    required(options, 'from'),
    required(options, 'until'),
  ];
  return medianOfRuns(evidence, options, run => {
    const before = valueOn(run, indicator, from);
    return before > 0 ? valueOn(run, indicator, until) / before : undefined;
  });
};

/** Day, as years, by which half of what `indicator` gains from `from` to `until` is gained, median of histories. */
const midPoint: Statistic<CountryEvidence> = (evidence, options) => {
  const from = required(options, 'from');
  return medianOfRuns(evidence, options, run => {
    const values = valuesBetween(run, options);
    const [first, last] = [values[0], values[values.length - 1]];
    if (!(last > first)) return undefined;
    const week = values.findIndex(value => value >= (first + last) / 2);
    return Number(from.slice(0, 4)) + weeksBetween(`${from.slice(0, 4)}-01-01`, from) / 52.18 + week / 52.18;
  });
};

/** Deaths a year in communal violence from `from` up to `until`, as they happened; mean of histories. */
const communalDeaths: Statistic<CountryEvidence> = (evidence, options) =>
  meanOfRuns(evidence, options, run => {
    const [first, end] = span(run, required(options, 'from'), required(options, 'until'));
    return (52.18 * run.deaths.communal.subarray(first, end).reduce((sum, each) => sum + each, 0)) / (end - first);
  });

/** Statistics of series beside the record, by name. */
export const recordStatistics = {
  withinRecord,
  valueThen,
  peakValue,
  ratioOverTime,
  midPoint,
  communalDeaths,
} as const satisfies Record<string, Statistic<CountryEvidence>>;

function valuesBetween(run: Run, options: Parameters<Statistic<CountryEvidence>>[1]): Float64Array {
  const indicator = required(options, 'indicator');
  return seriesOf(run, indicator).subarray(...span(run, required(options, 'from'), required(options, 'until')));
}
