import type {Interval} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance, type Provenance} from './provenance.ts';
import {isShareOfHistories} from './value-words.ts';

/** What `tileMap` draws: a number for every place and period. `deathsByPlace` of experiments makes it. */
export interface TileMapData extends Provenance {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** Values are shares of histories, 0 to 1, where `unit` is `share of histories`; else means over them in that unit, from 0 on. */
  readonly measure: {readonly title: string; readonly unit: string};
  /** Rising, first and last days. */
  readonly periods: readonly {readonly from: string; readonly to: string}[];
  readonly every: 'month' | 'year';
  readonly places: readonly TilePlace[];
}

/** One place. */
export interface TilePlace {
  readonly key: string;
  readonly title: string;
  /** Where its tile stands, counted from 0 at the top left. */
  readonly row: number;
  readonly column: number;
  /** One for each period; null where nothing is known, and the tile is hatched. */
  readonly values: readonly (number | null)[];
  /** One for each period, from the number of histories alone. */
  readonly intervals?: readonly (Interval | null)[];
}

const mostRows = 30;
const mostColumns = 8;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkTileMap(data: TileMapData): void {
  const {periods, every, places, measure} = data;
  checkProvenance(data);
  if (every !== 'month' && every !== 'year') throw new Error(`unknown period: ${every} (month, year)`);
  if (periods.length === 0) throw new RangeError('missing periods (one or more)');
  if (places.length === 0) throw new RangeError('missing places (one or more)');
  for (const [index, {from, to}] of periods.entries()) {
    utc(from);
    utc(to);
    const before = index === 0 ? '' : periods[index - 1].to;
    if (from <= before || to < from)
      throw new RangeError(`invalid period: ${from} to ${to} (rising, none over another)`);
  }
  requireOnce(
    'place',
    places.map(({key}) => key),
  );
  requireOnce(
    'tile',
    places.map(({row, column}) => `row ${row}, column ${column}`),
  );
  for (const place of places) checkPlace(place, periods.length, isShareOfHistories(measure.unit));
}

function requireOnce(noun: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Error(`repeated ${noun}: ${name} (each once)`);
    seen.add(name);
  }
}

function checkPlace({key, row, column, values, intervals}: TilePlace, periods: number, isShare: boolean): void {
  const isTile = [row, column].every(at => Number.isInteger(at) && at >= 0) && row < mostRows && column < mostColumns;
  if (!isTile) {
    throw new RangeError(
      `invalid tile: row ${row}, column ${column} of ${key} (whole numbers, below ${mostRows} and ${mostColumns})`,
    );
  }
  for (const [noun, list] of Object.entries({values, intervals})) {
    if (list && list.length !== periods) {
      throw new RangeError(`invalid ${noun}: ${list.length} of ${key} (${periods}, one for each period)`);
    }
  }
  const most = isShare ? 1 : Number.MAX_VALUE;
  for (const value of values) {
    if (value !== null && !(value >= 0 && value <= most)) {
      throw new RangeError(`invalid value: ${value} of ${key} (${isShare ? 'from 0 to 1' : '0 or more'}, or null)`);
    }
  }
  for (const interval of intervals ?? []) {
    if (interval && !(interval.low <= interval.high && Number.isFinite(interval.high - interval.low))) {
      throw new RangeError(`invalid interval: ${interval.low} to ${interval.high} of ${key} (finite, low first)`);
    }
  }
}
