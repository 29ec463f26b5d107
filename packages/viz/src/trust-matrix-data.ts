import type {Estimate} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance, type Provenance} from './provenance.ts';

/** What `trustMatrix` draws: who trusts whom, month by month. `trustByMonth` of experiments makes it. */
export interface TrustMatrixData extends Provenance {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** Those who trust, and those trusted. */
  readonly from: readonly TrustActor[];
  readonly to: readonly TrustActor[];
  /** Rising days, one for each month. */
  readonly dates: readonly string[];
  /** The pairs there are; the others are hatched. */
  readonly trust: readonly TrustPair[];
}

export interface TrustActor {
  readonly key: string;
  readonly title: string;
}

export interface TrustPair {
  readonly from: string;
  readonly to: string;
  /** One mean over histories for each date, 0 (none) to 1 (full). */
  readonly values: readonly Estimate[];
}

const mostColumns = 8;
const mostRows = 30;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkTrustMatrix(data: TrustMatrixData): void {
  checkProvenance(data);
  const {from, to, dates, trust} = data;
  requireActors('from', from, mostRows);
  requireActors('to', to, mostColumns);
  if (dates.length === 0) throw new RangeError('missing dates (one or more)');
  for (const [index, date] of dates.entries()) {
    utc(date);
    if (index > 0 && date <= dates[index - 1]) throw new RangeError(`invalid date: ${date} (rising)`);
  }
  const seen = new Set<string>();
  for (const pair of trust) {
    requireKnown('from', pair.from, from);
    requireKnown('to', pair.to, to);
    const name = `${pair.from} in ${pair.to}`;
    if (seen.has(name)) throw new Error(`repeated trust: ${name} (each once)`);
    seen.add(name);
    if (pair.values.length !== dates.length) {
      throw new RangeError(`invalid values: ${pair.values.length} of ${name} (${dates.length}, one for each date)`);
    }
    for (const estimate of pair.values) checkEstimate(estimate, name);
  }
}

function requireActors(noun: string, actors: readonly TrustActor[], most: number): void {
  if (!(actors.length >= 1 && actors.length <= most)) {
    throw new RangeError(`invalid ${noun}: ${actors.length} actors (from 1 to ${most})`);
  }
  const keys = actors.map(({key}) => key);
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw new Error(`repeated actor: ${twice} (each once)`);
}

function requireKnown(noun: string, key: string, actors: readonly TrustActor[]): void {
  if (actors.some(actor => actor.key === key)) return;
  throw new Error(`unknown ${noun}: ${key} (there are ${actors.map(actor => actor.key).join(', ')})`);
}

function checkEstimate({mean, interval}: Estimate, name: string): void {
  if (!(mean >= 0 && mean <= 1)) throw new RangeError(`invalid value: ${mean} of ${name} (from 0 to 1)`);
  if (interval && !(interval.low <= interval.high && Number.isFinite(interval.high - interval.low))) {
    throw new RangeError(`invalid interval: ${interval.low} to ${interval.high} of ${name} (finite, low first)`);
  }
}
