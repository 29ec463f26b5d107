import {
  type IsoDate,
  type ObservedSeries,
  type Overrides,
  type Run,
  relapseRules,
  relapseWeek,
  type Scenario,
} from '@postbellum/sim-core';
import type {Executor, Watch} from '../executor.ts';
import {asItWas} from '../patterns/pattern.ts';
import {compareWithObserved, covers, type ObservedComparison} from '../statistics/observed-comparison.ts';
import {quantileSorted} from '../statistics/quantile-sorted.ts';
import {type Posterior, spreadDraws, useDraw} from './posterior.ts';
import {acceptedAt, leastOf, testableSeries} from './record-targets.ts';

export interface RecordComparisonOptions extends Watch {
  readonly scenario: Scenario;
  readonly posterior: Posterior;
  /** Last day of the record that was fitted. */
  readonly until: IsoDate;
  /** Draws of the posterior, and histories at each. */
  readonly draws: number;
  readonly runs: number;
  readonly people: number;
  readonly executor: Executor;
}

/** Parameters whose histories are held against the record: as shipped, or fitted to its early part. */
export const parameterSets = ['shipped', 'fitted'] as const;
export type ParameterSet = (typeof parameterSets)[number];

/** Whether the fit saw a value of the record. */
export const recordParts = ['seen', 'unseen'] as const;
export type RecordPart = (typeof recordParts)[number];

/** One value of the record beside the histories of one set of parameters. */
export interface PointPrediction extends Pick<ObservedComparison, 'median' | 'low' | 'high' | 'within'> {
  /** Whether it lies in the range of nine histories in ten, widened by what the record accepts. */
  readonly covered: boolean;
  /** Distance of the median from it, and half of that range, in units of what the record accepts. */
  readonly off: number;
  readonly halfWidth: number;
}

/** One value of the record beside both sets of parameters. */
export interface PredictedPoint
  extends Pick<ObservedComparison, 'indicator' | 'unit' | 'on' | 'observed' | 'tolerance'> {
  readonly part: RecordPart;
  readonly predictions: Readonly<Record<ParameterSet, PointPrediction>>;
  /** For an unseen value, the last of its series that was seen: what a forecast without a model would say. */
  readonly carried?: {readonly value: number} & Pick<PointPrediction, 'within' | 'off'>;
}

/** How one set of parameters does on one part of a series. */
export interface SeriesScore {
  readonly points: number;
  readonly within: number;
  readonly covered: number;
  /** Medians over the points. */
  readonly off: number;
  readonly halfWidth: number;
}

/** A record beside what the model gives for it, the part it was fitted to and the part it was not. */
export interface RecordComparison {
  readonly scenario: string;
  readonly until: IsoDate;
  readonly draws: number;
  /** Histories of each set of parameters. */
  readonly histories: number;
  /** Share of them in which war returns at some time, by the default rule. */
  readonly relapsed: Readonly<Record<ParameterSet, number>>;
  readonly points: readonly PredictedPoint[];
}

/**
 * Histories of the whole scenario at draws of a posterior, and as many on the same luck with the parameters as shipped,
 * beside every value of the record. Values after `until` were kept from the fit; what was decided, and what came from
 * outside, is that of history in both parts.
 */
export async function compareWithRecord(options: RecordComparisonOptions): Promise<RecordComparison> {
  const {scenario, posterior, until, draws, runs, onProgress} = options;
  const shipped: Overrides = {};
  const chosen = spreadDraws(posterior, draws);
  const all = 2 * draws * runs;
  const histories: Record<ParameterSet, Run[]> = {shipped: [], fitted: []};
  let done = 0;
  for (const set of parameterSets) {
    for (const [place, draw] of chosen.entries()) {
      const found = await simulated(options, place, set === 'fitted' ? useDraw(posterior, draw) : shipped);
      histories[set].push(...found);
      done += found.length;
      onProgress?.(done, all);
    }
  }
  const compared = {shipped: beside(histories.shipped, options), fitted: beside(histories.fitted, options)};
  return {
    scenario: scenario.name,
    until,
    draws,
    histories: histories.shipped.length,
    relapsed: {shipped: relapsedShare(histories.shipped), fitted: relapsedShare(histories.fitted)},
    points: compared.shipped.map(({prediction, ...point}, at) => ({
      ...point,
      part: point.on <= until ? 'seen' : 'unseen',
      predictions: {shipped: prediction, fitted: compared.fitted[at].prediction},
      ...carriedTo(point, options),
    })),
  };
}

async function simulated(
  {scenario, posterior, runs, people, executor, signal}: RecordComparisonOptions,
  place: number,
  parameters: Overrides,
): Promise<readonly Run[]> {
  const tasks = Array.from({length: runs}, (_, run) => ({
    plan: asItWas,
    seed: `${posterior.seed}/record/${place + 1}/${run}`,
  }));
  const outcome = await executor.execute({scenario, tasks, people, parameters}, {signal});
  signal?.throwIfAborted();
  return outcome.runs.filter(run => run !== undefined);
}

type Compared = Omit<PredictedPoint, 'part' | 'predictions' | 'carried'>;

/** Every testable value of the record beside some histories. */
function beside(
  runs: readonly Run[],
  {scenario, until}: RecordComparisonOptions,
): readonly (Compared & {readonly prediction: PointPrediction})[] {
  const observed = testableSeries(scenario);
  return compareWithObserved({...scenario, observed}, runs).map(({median, low, high, within, ...point}) => {
    const accepted = acceptedBy(scenario, point, until);
    const covered = covers({low, high}, point.observed, accepted);
    const off = Math.abs(median - point.observed) / accepted;
    return {...point, prediction: {median, low, high, within, covered, off, halfWidth: (high - low) / (2 * accepted)}};
  });
}

function acceptedBy(scenario: Scenario, {indicator, on, observed, tolerance}: Compared, until: IsoDate): number {
  return acceptedAt({on, value: observed, tolerance}, leastOf(pointsOf(scenario, indicator), until));
}

const pointsOf = (scenario: Scenario, indicator: string): ObservedSeries['points'] =>
  scenario.observed.find(series => series.indicator === indicator)?.points ?? [];

/** The last value seen of the series of an unseen one, if any was. */
function carriedTo(point: Compared, {scenario, until}: RecordComparisonOptions): Pick<PredictedPoint, 'carried'> {
  const last = pointsOf(scenario, point.indicator).findLast(({on}) => on <= until);
  if (point.on <= until || !last) return {};
  const distance = Math.abs(last.value - point.observed);
  const within = distance <= point.tolerance * Math.abs(point.observed);
  return {carried: {value: last.value, within, off: distance / acceptedBy(scenario, point, until)}};
}

const relapsedShare = (runs: readonly Run[]): number =>
  runs.filter(run => relapseWeek(run, relapseRules.default) !== undefined).length / runs.length;

/** How one set of parameters does on points of the record. */
export function scoreOf(points: readonly PredictedPoint[], set: ParameterSet): SeriesScore {
  const predictions = points.map(point => point.predictions[set]);
  return {
    points: points.length,
    within: predictions.filter(({within}) => within).length,
    covered: predictions.filter(({covered}) => covered).length,
    off: median(predictions.map(({off}) => off)),
    halfWidth: median(predictions.map(({halfWidth}) => halfWidth)),
  };
}

function median(values: readonly number[]): number {
  return quantileSorted(Float64Array.from(values).sort(), 0.5);
}
