import type {CheckedPoint, CheckedSeries, ForecastCheck, HistoriesOn, RecordCheck} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance} from './provenance.ts';

/**
 * What `calibrationChart` draws: a record beside histories, as `recordCheck` and `fittedRecordCheck` of experiments give
 * it, or what forecasts said beside what came, as `forecastCheck` gives it.
 */
export type CalibrationData =
  | {readonly kind: 'record'; readonly record: RecordCheck}
  | {readonly kind: 'reliability'; readonly forecasts: ForecastCheck};

/** How a value of the record stands to the histories: the median is near, it is off but the range covers, or neither. */
export type PointState = 'within' | 'off' | 'outside';

/** The state by one set of parameters; one history has no range. */
export function stateOf({histories}: CheckedPoint, set: number, {runs}: Pick<RecordCheck, 'runs'>): PointState {
  const {within, covered} = histories[set];
  if (within) return 'within';
  return covered || runs === 1 ? 'off' : 'outside';
}

const mostSeries = 24;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkCalibration(data: CalibrationData): void {
  if (data.kind === 'record') checkRecord(data.record);
  else if (data.kind === 'reliability') checkForecasts(data.forecasts);
  else throw new Error(`unknown kind: ${(data as {kind: unknown}).kind} (record, reliability)`);
}

function checkRecord(record: RecordCheck): void {
  const {sets, draws, until, days, series, start, end, runs} = record;
  checkProvenance(record);
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  if (sets.length < 1 || new Set(sets).size < sets.length || sets.some(set => !['shipped', 'fitted'].includes(set))) {
    throw new Error(`invalid sets: ${sets.join(', ')} (shipped, fitted, or both)`);
  }
  if (draws !== undefined && !(Number.isInteger(draws) && draws >= 2 && draws <= runs)) {
    throw new RangeError(`invalid draws: ${draws} (a whole number from 2 to ${runs} runs)`);
  }
  if (until !== undefined) utc(until);
  if (days !== 'months' && days !== 'record') throw new Error(`unknown days: ${days} (months, record)`);
  if (!(series.length >= 1 && series.length <= mostSeries)) {
    throw new RangeError(`invalid series: ${series.length} (from 1 to ${mostSeries})`);
  }
  const twice = series.find(({indicator}, i) => series.findIndex(each => each.indicator === indicator) < i);
  if (twice) throw new Error(`repeated series: ${twice.indicator} (each once)`);
  for (const each of series) checkSeries(each, record);
}

function checkSeries({indicator, courses, points}: CheckedSeries, {sets, start, end}: RecordCheck): void {
  if (points.length === 0) throw new RangeError(`missing points: ${indicator} (one or more)`);
  if (courses.length !== sets.length) {
    throw new RangeError(`invalid courses: ${courses.length} of ${indicator} (one for each of ${sets.length} sets)`);
  }
  for (const course of courses) {
    if (course.length === 0) throw new RangeError(`missing days: ${indicator} (one or more)`);
    checkDays(course, {indicator, start, end});
    for (const place of course) checkPlace(place, indicator, place.on);
  }
  checkDays(points, {indicator, start, end});
  for (const {on, observed, accepted, histories} of points) {
    if (!Number.isFinite(observed))
      throw new RangeError(`invalid observed: ${observed} of ${indicator} on ${on} (a number)`);
    if (!(accepted >= 0 && Number.isFinite(accepted))) {
      throw new RangeError(`invalid accepted: ${accepted} of ${indicator} on ${on} (a number from 0)`);
    }
    if (histories.length !== sets.length) {
      throw new RangeError(
        `invalid histories: ${histories.length} of ${indicator} on ${on} (one for each of ${sets.length} sets)`,
      );
    }
    for (const place of histories) {
      checkPlace(place, indicator, on);
      if (place.within && !place.covered) {
        throw new RangeError(`not covered: ${indicator} on ${on} (the range holds the median, which is within)`);
      }
    }
  }
}

function checkDays(
  days: readonly {readonly on: string}[],
  {indicator, start, end}: {readonly indicator: string; readonly start: string; readonly end: string},
): void {
  let previous = '';
  for (const {on} of days) {
    utc(on);
    if (!(on > previous)) throw new RangeError(`invalid day: ${on} of ${indicator} (after ${previous})`);
    if (on < start || on > end) throw new RangeError(`invalid day: ${on} of ${indicator} (from ${start} to ${end})`);
    previous = on;
  }
}

function checkPlace({median, low, high}: Omit<HistoriesOn, 'on'>, indicator: string, on: string): void {
  if (!(low <= median && median <= high && Number.isFinite(high - low))) {
    throw new RangeError(`invalid range: ${low}, ${median}, ${high} of ${indicator} on ${on} (low, median, high)`);
  }
}

function checkForecasts(check: ForecastCheck): void {
  checkProvenance(check);
  const {
    reliability: {bins, ...scores},
  } = check;
  if (bins.length === 0) throw new RangeError('missing bins (one or more)');
  for (const [name, score] of Object.entries(scores)) {
    if (!Number.isFinite(score)) throw new RangeError(`invalid ${name}: ${score} (a number)`);
  }
  let previous = Number.NEGATIVE_INFINITY;
  for (const {forecasts, probability, events, frequency, interval} of bins) {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`invalid probability: ${probability} (from 0 to 1)`);
    if (!(probability > previous)) throw new RangeError(`invalid probability: ${probability} (above ${previous})`);
    if (!(Number.isInteger(forecasts) && forecasts >= 1)) {
      throw new RangeError(`invalid forecasts: ${forecasts} at ${probability} (a whole number from 1)`);
    }
    if (!(Number.isInteger(events) && events >= 0 && events <= forecasts)) {
      throw new RangeError(`invalid events: ${events} at ${probability} (a whole number from 0 to ${forecasts})`);
    }
    if (!(Math.abs(frequency - events / forecasts) < 1e-9)) {
      throw new RangeError(`invalid frequency: ${frequency} at ${probability} (${events} of ${forecasts})`);
    }
    const {low, high, level} = interval;
    if (!(low >= 0 && low <= frequency + 1e-9 && high >= frequency - 1e-9 && high <= 1 && level > 0 && level < 1)) {
      throw new RangeError(`invalid interval: ${low} to ${high} at ${probability} (around ${frequency})`);
    }
    previous = probability;
  }
}
