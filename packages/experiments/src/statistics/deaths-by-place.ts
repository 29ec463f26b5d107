import {dateOf, engineVersion, type Interval, type IsoDate, type Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {meanEstimator} from './mean-estimate.ts';
import {wilson} from './wilson.ts';

export interface DeathsByPlaceOptions {
  /** Where the tile of each district stands, by its code, as `placeGrids` has them. */
  readonly tiles: Readonly<Record<string, {readonly row: number; readonly column: number}>>;
  /**
   * Count the runs in which at least so many deaths were reported in the district that year; the mean of reported deaths
   * if absent. UCDP calls a conflict active from 25 in a calendar year.
   */
  readonly atLeast?: number;
  readonly level?: number;
}

/** A number for every district and calendar year over an ensemble: what the map of tiles draws. */
export interface DeathsByPlace {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** A share of runs, 0 to 1, where `unit` is `share of histories`; else a mean over runs in that unit. */
  readonly measure: {readonly title: string; readonly unit: string};
  /** Calendar years, the first and last only as far as simulated. */
  readonly periods: readonly {readonly from: IsoDate; readonly to: IsoDate}[];
  readonly every: 'year';
  readonly places: readonly {
    readonly key: string;
    readonly title: string;
    readonly row: number;
    readonly column: number;
    /** One for each period. */
    readonly values: readonly number[];
    /** Intervals from the number of runs alone; absent with a single run. */
    readonly intervals?: readonly Interval[];
  }[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly engine: string;
}

/**
 * Reported deaths by organised groups, district by district and calendar year by year, over an ensemble that kept
 * `districtDeaths`; throws `missing deaths by district` where it did not, and `missing tile` of a district without one.
 */
export function deathsByPlace(
  {scenario, plan, options, runs}: Ensemble,
  {tiles, atLeast, level = 0.9}: DeathsByPlaceOptions,
): DeathsByPlace {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const districts = Object.entries(scenario.districts);
  const unplaced = districts.find(([code]) => !Object.hasOwn(tiles, code));
  if (unplaced) throw new RangeError(`missing tile: ${unplaced[0]} (a row and a column for every district)`);
  const deaths = runs.map(deathsOf);
  const [{start, weeks, people}] = runs;
  const end = dayBefore(dateOf(start, weeks));
  const periods = calendarYears(start, dateOf(start, weeks - 1), end);
  const mean = meanEstimator(runs.length, level);
  const read = (year: number, place: number): {value: number; interval?: Interval} => {
    const found = deaths.map(each => each[year * districts.length + place]);
    if (atLeast === undefined) {
      const {mean: value, interval} = mean(found);
      return {value, ...(interval && {interval: {...interval, low: Math.max(0, interval.low)}})};
    }
    const reached = found.filter(each => each >= atLeast).length;
    return {value: reached / runs.length, interval: wilson(reached, runs.length, level)};
  };
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    measure:
      atLeast === undefined
        ? {title: 'reported deaths by organised groups', unit: 'persons'}
        : {title: `at least ${atLeast} reported deaths in a year`, unit: 'share of histories'},
    periods,
    every: 'year',
    places: districts.map(([key, {name}], place) => {
      const found = periods.map((_, year) => read(year, place));
      const intervals = found.flatMap(({interval}) => interval ?? []);
      return {
        key,
        title: name,
        ...tiles[key],
        values: found.map(({value}) => value),
        ...(intervals.length > 0 && {intervals}),
      };
    }),
    start,
    end,
    runs: runs.length,
    people,
    seed: options.seed,
    engine: engineVersion,
  };
}

function deathsOf({districtDeaths, seed}: Run): Float64Array {
  if (!districtDeaths) throw new RangeError(`missing deaths by district: seed ${seed} (ask for districtDeaths)`);
  return districtDeaths;
}

/** Calendar years in which weeks begin, the first from the first day and the last to the last. */
function calendarYears(start: IsoDate, lastWeek: IsoDate, end: IsoDate): DeathsByPlace['periods'] {
  const [first, last] = [start, lastWeek].map(day => Number(day.slice(0, 4)));
  return Array.from({length: last - first + 1}, (_, index) => ({
    from: index === 0 ? start : `${first + index}-01-01`,
    to: first + index === last ? end : `${first + index}-12-31`,
  }));
}
