import type {IndicatorFan} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance} from './provenance.ts';
import {type ChartEvent, checkShared} from './relapse-risk-data.ts';

/** What `fanChart` draws: one indicator under one or two plans, as `indicatorFan` of experiments gives it. */
export interface FanData {
  readonly plans: readonly IndicatorFan[];
  /** Events of the country's history; those outside the time simulated are left out. */
  readonly events?: readonly ChartEvent[];
}

/** What the record has within the time simulated. */
export const recordWithin = ({observed, start, end}: IndicatorFan): IndicatorFan['observed'] =>
  observed.filter(({on}) => on >= start && on <= end);

const maxPlans = 2;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkFan({plans, events = []}: FanData): void {
  if (!(plans.length >= 1 && plans.length <= maxPlans)) {
    throw new RangeError(`invalid data: ${plans.length} plans (1 or ${maxPlans})`);
  }
  checkShared('scenario', plans, ({scenario}) => scenario.name);
  checkShared('indicator', plans, ({indicator}) => `${indicator.name} (${indicator.unit})`);
  checkShared('kind of bands', plans, ({draws}) => (draws === undefined ? 'chance' : 'settings'));
  checkShared('levels of bands', plans, ({months: [first]}) => levelsOf(first).join(' and '));
  checkShared('months', plans, ({months}) => `${months.length} from ${months[0]?.date}`);
  for (const plan of plans) checkPlan(plan);
  for (const {on} of events) utc(on);
}

const levelsOf = (month: IndicatorFan['months'][number] | undefined): readonly number[] =>
  (month?.bands ?? []).map(({level}) => level);

function checkPlan({plan, start, end, runs, people, draws, months, histories, observed}: IndicatorFan): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  checkProvenance({runs, people});
  if (draws !== undefined && !(Number.isInteger(draws) && draws >= 2 && draws <= runs)) {
    throw new RangeError(`invalid draws: ${draws} (a whole number from 2 to ${runs} runs)`);
  }
  if (months.length === 0) throw new RangeError(`missing months: ${plan.name} (one entry per month)`);
  const levels = levelsOf(months[0]);
  if (levels.length === 0) throw new RangeError(`missing bands: ${plan.name} (one or more)`);
  let previous = '';
  for (const {date, median, bands} of months) {
    utc(date);
    if (!(date > previous)) throw new RangeError(`invalid date: ${date} (after ${previous})`);
    if (bands.length !== levels.length || bands.some(({level}, band) => level !== levels[band])) {
      throw new RangeError(`different levels of bands: on ${date} (${levels.join(' and ')} in every month)`);
    }
    checkBands(date, median, bands);
    previous = date;
  }
  for (const {seed, values} of histories) {
    if (values.length !== months.length) {
      throw new RangeError(
        `invalid history: ${seed} with ${values.length} values (one for each of ${months.length} months)`,
      );
    }
    for (const value of values)
      if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value} in history ${seed} (a number)`);
  }
  for (const {on, value} of observed) {
    utc(on);
    if (!Number.isFinite(value)) throw new RangeError(`invalid observed: ${value} on ${on} (a number)`);
  }
}

/** Each band holds the median and the band before it, but for a hair of rounding. */
function checkBands(date: string, median: number, bands: IndicatorFan['months'][number]['bands']): void {
  if (!Number.isFinite(median)) throw new RangeError(`invalid median: ${median} on ${date} (a number)`);
  let inner = {low: median, high: median};
  let narrower = 0;
  for (const {level, low, high} of bands) {
    if (!(level > narrower && level < 1)) {
      throw new RangeError(`invalid level: ${level} on ${date} (rising, between 0 and 1)`);
    }
    const hair = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
    if (!(low <= inner.low + hair && high >= inner.high - hair && Number.isFinite(high - low))) {
      throw new RangeError(`invalid band: ${low} to ${high} on ${date} (around ${inner.low} to ${inner.high})`);
    }
    inner = {low, high};
    narrower = level;
  }
}
