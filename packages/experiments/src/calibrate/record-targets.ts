import {type IsoDate, indicators, isIsoDate, type ObservedSeries, type Scenario} from '@postbellum/sim-core';
import type {Target} from './target.ts';

/**
 * Series that follow what was decided week by week: soldiers and police sent, sites opened, convoys run, officers
 * trained. Agreement with them says little of the model, so they are left out.
 */
const nearInputs: readonly string[] = ['troops', 'police', 'disarmed', 'assistedReturns', 'nationalPolice'];

/** Whether a series follows what was decided. */
export const followsDecisions = (indicator: string): boolean => nearInputs.includes(indicator);

/** Where the record accepts less than this part of the largest value of its series, this part counts. */
const leastAccepted = 0.01;

type Point = ObservedSeries['points'][number];

export interface RecordOptions {
  /** Last day of the record that is fitted. */
  readonly until: IsoDate;
  /** Indicators that runs record; those recorded by default if absent. */
  readonly recorded?: readonly string[];
}

/** One value of the record and the distance from it that counts as one. */
export interface RecordPoint {
  readonly on: IsoDate;
  readonly value: number;
  readonly accepted: number;
}

/** Neighbouring points of one series of the record, fitted as one number. */
export interface RecordSummary {
  readonly name: string;
  readonly indicator: string;
  readonly points: readonly RecordPoint[];
}

/** Series that a run can be held against and that its inputs do not settle. */
export function testableSeries(
  {observed}: Pick<Scenario, 'observed'>,
  recorded: readonly string[] = Object.keys(indicators),
): readonly ObservedSeries[] {
  return observed.filter(
    ({indicator, unit}) => recorded.includes(indicator) && !unit.endsWith('/year') && !followsDecisions(indicator),
  );
}

/**
 * The points of each series up to a day, in two halves where there are two points or more: how high it is, and where it
 * goes. Throws `invalid date` where the day is none or comes after the last of the scenario.
 */
export function recordSummaries(
  scenario: Pick<Scenario, 'observed' | 'end'>,
  {until, recorded}: RecordOptions,
): readonly RecordSummary[] {
  if (!isIsoDate(until)) throw new RangeError(`invalid date: ${until} (year-month-day)`);
  if (until > scenario.end) throw new RangeError(`invalid date: ${until} (the scenario ends on ${scenario.end})`);
  return testableSeries(scenario, recorded).flatMap(({indicator, points}) => {
    const seen = points.filter(({on}) => on <= until);
    const least = leastOf(points, until);
    const known = seen.map(point => ({on: point.on, value: point.value, accepted: acceptedAt(point, least)}));
    const half = Math.ceil(known.length / 2);
    return [
      {name: `${indicator}-early`, indicator, points: known.slice(0, half)},
      {name: `${indicator}-late`, indicator, points: known.slice(half)},
    ].filter(each => each.points.length > 0);
  });
}

/** Distance from a value of the record that it accepts, or `least` where that is more. */
export function acceptedAt({value, tolerance}: Point, least: number): number {
  return Math.max(least, tolerance * Math.abs(value));
}

/** The least distance that counts as one in a series, from its values up to a day. */
export function leastOf(points: readonly Point[], until: IsoDate): number {
  const sizes = points.filter(({on}) => on <= until).map(({value}) => Math.abs(value));
  return leastAccepted * Math.max(0, ...sizes);
}

/**
 * One target for each half of each series of a record up to a day: the mean distance of the model from its points, each
 * in units of what the record accepts there, is 0 give or take 1. Errors of one series lean the same way, so a mean
 * over points is held to be no surer than one of them. Throws `invalid date`, and `missing record` where nothing is left.
 */
export function recordTargets(
  scenario: Pick<Scenario, 'observed' | 'name' | 'end'>,
  options: RecordOptions,
): readonly Target[] {
  const summaries = recordSummaries(scenario, options);
  if (summaries.length === 0) {
    throw new RangeError(`missing record: ${scenario.name} until ${options.until} (it has no series to fit)`);
  }
  return summaries.map(({name, indicator, points}) => ({
    name,
    title: `${indicator}, ${points[0].on.slice(0, 7)} to ${points[points.length - 1].on.slice(0, 7)}`,
    value: 0,
    tolerance: 1,
    source: `${points.length} points of the record of ${scenario.name}, distances in units of what it accepts`,
  }));
}
