import {
  type CheckedPoint,
  type CheckedSeries,
  dateOf,
  engineVersion,
  type HistoriesOn,
  monthStarts,
  type ObservedSeries,
  type RecordCheck,
  type Run,
  type Scenario,
  type Source,
  sourceText,
} from '@postbellum/sim-core';
import {parameterSets, type RecordComparison} from '../calibrate/record-comparison.ts';
import {acceptedAt, followsDecisions, leastOf} from '../calibrate/record-targets.ts';
import type {Ensemble} from '../ensemble.ts';
import {asItWas} from '../patterns/pattern.ts';
import {dayBefore} from './horizon.ts';
import {seriesOf} from './measures.ts';
import {compareWithObserved, covers, type ObservedComparison} from './observed-comparison.ts';
import {quantileSorted} from './quantile-sorted.ts';

export interface RecordCheckOptions {
  /** `sourceOf` of scenarios, for where each value of the record is from; left out if absent. */
  readonly sourceOf?: ((sources: Scenario['sources'], path: string) => Source | undefined) | undefined;
}

/**
 * A scenario's record beside the histories of an ensemble: every value that `compareWithObserved` compares within the
 * time simulated, with the course of the histories month by month. Throws `invalid runs` if there are none.
 */
export function recordCheck(
  {scenario, plan, options, runs}: Ensemble,
  {sourceOf}: RecordCheckOptions = {},
): RecordCheck {
  const compared = compareWithObserved(scenario, runs);
  const [{start, people}] = runs;
  const end = lastDay(runs[0]);
  const seen = compared.filter(({on}) => on >= start && on <= end);
  const points = seen.map(({median, low, high, within, ...point}): Compared => {
    const accepted = leastAccepted(scenario, point, scenario.end);
    return {...point, histories: [{median, low, high, within, covered: covers({low, high}, point.observed, accepted)}]};
  });
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    start,
    end,
    seed: options.seed,
    engine: engineVersion,
    runs: runs.length,
    people,
    sets: ['shipped'],
    days: 'months',
    ...checkedSeries(scenario, points, indicator => [courseOf(runs, indicator)], {sourceOf}),
  };
}

export interface FittedRecordOptions extends RecordCheckOptions {
  readonly scenario: Scenario;
  /** Of the posterior that was compared. */
  readonly seed: string;
  /** Agents simulated in each history. */
  readonly people: number;
}

/**
 * A scenario's record beside histories of the parameters as shipped and as fitted to its early part: every series of the
 * comparison. Histories lie nowhere but on the days of the record, which is all that a comparison keeps.
 */
export function fittedRecordCheck(
  {until, draws, histories, points: predicted}: RecordComparison,
  {scenario, seed, people, sourceOf}: FittedRecordOptions,
): RecordCheck {
  const points = predicted.map(
    ({predictions, ...point}): Compared => ({
      ...point,
      histories: parameterSets.map(set => {
        const {median, low, high, within, covered} = predictions[set];
        return {median, low, high, within, covered};
      }),
    }),
  );
  const onDays: CoursesOf = (_, found) =>
    parameterSets.map((_, set) => found.map(({on, histories}) => placeOn(on, histories[set])));
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: asItWas.name, title: asItWas.title},
    start: scenario.start,
    end: scenario.end,
    seed,
    engine: engineVersion,
    runs: histories,
    people,
    sets: parameterSets,
    ...(draws > 1 && {draws}),
    until,
    days: 'record',
    ...checkedSeries(scenario, points, onDays, {sourceOf}),
  };
}

/** One value of the record and what histories gave for it. */
type Compared = Pick<ObservedComparison, 'indicator' | 'on' | 'observed' | 'tolerance'> &
  Pick<CheckedPoint, 'histories'>;

type CoursesOf = (indicator: string, points: readonly Compared[]) => CheckedSeries['courses'];

/** Values series by series, and the titles of series without any. */
function checkedSeries(
  {observed, sources}: Scenario,
  compared: readonly Compared[],
  coursesOf: CoursesOf,
  {sourceOf}: RecordCheckOptions,
): Pick<RecordCheck, 'series' | 'leftOut'> {
  const isCompared = ({indicator}: ObservedSeries): boolean => compared.some(point => point.indicator === indicator);
  return {
    series: observed.filter(isCompared).map(({indicator, title, unit}) => {
      const found = compared.filter(point => point.indicator === indicator);
      return {
        ...{indicator, title, unit},
        fromZero: !unit.startsWith('log'),
        followsDecisions: followsDecisions(indicator),
        courses: coursesOf(indicator, found),
        points: found.map(({on, observed, tolerance, histories}): CheckedPoint => {
          const source = sourceOf?.(sources, `observed.${indicator}.points.${on}.value`);
          const accepted = tolerance * Math.abs(observed);
          return {on, observed, accepted, ...(source && {source: sourceText(source)}), histories};
        }),
      };
    }),
    leftOut: observed.filter(series => !isCompared(series)).map(({title}) => title),
  };
}

/** What the record accepts of a value, at least a part of the largest of its series up to a day. */
function leastAccepted(
  {observed}: Scenario,
  {indicator, on, observed: value, tolerance}: Omit<Compared, 'histories'>,
  until: string,
): number {
  const points = observed.find(series => series.indicator === indicator)?.points ?? [];
  return acceptedAt({on, value, tolerance}, leastOf(points, until));
}

/** Where the runs lie at the end of the first week of each month, on the day from which that holds. */
function courseOf(runs: readonly Run[], indicator: string): readonly HistoriesOn[] {
  const [{start, weeks}] = runs;
  const end = lastDay(runs[0]);
  const all = runs.map(run => seriesOf(run, indicator));
  return monthStarts(start, weeks).map(({week}) => {
    const sorted = Float64Array.from(all, values => values[week]).sort();
    const [median, low, high] = [0.5, 0.05, 0.95].map(probability => quantileSorted(sorted, probability));
    return {on: week + 1 < weeks ? dateOf(start, week + 1) : end, median, low, high};
  });
}

const lastDay = ({start, weeks}: Run): string => dayBefore(dateOf(start, weeks));

const placeOn = (on: string, {median, low, high}: CheckedPoint['histories'][number]): HistoriesOn => ({
  ...{on, median, low, high},
});
