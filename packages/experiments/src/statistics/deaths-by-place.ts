import {dateOf, engineVersion, type Interval, type IsoDate, type Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {meanEstimator} from './mean-estimate.ts';
import {wilson} from './wilson.ts';

export interface DeathsByPlaceOptions {
  /** Where the tile of each district stands, by its code, as `placeGrids` has them. */
  readonly tiles: Readonly<Record<string, {readonly row: number; readonly column: number}>>;
  /** Calendar years, or months where the runs kept them. Default `year`. */
  readonly every?: 'year' | 'month';
  /**
   * Count the runs in which at least so many deaths were reported in the district in that period; the mean of reported
   * deaths if absent. UCDP calls a conflict active from 25 in a calendar year.
   */
  readonly atLeast?: number;
  readonly level?: number;
}

/** What is read of an ensemble: of its runs, no more than deaths by district. */
export interface RunsByPlace extends Pick<Ensemble, 'scenario' | 'plan'> {
  readonly options: {readonly seed: string};
  readonly runs: readonly Pick<
    Run,
    'seed' | 'start' | 'weeks' | 'people' | 'districtDeaths' | 'monthlyDistrictDeaths'
  >[];
}

/** A number for every district and calendar year or month over an ensemble: what the map of tiles draws. */
export interface DeathsByPlace {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** A share of runs, 0 to 1, where `unit` is `share of histories`; else a mean over runs in that unit. */
  readonly measure: {readonly name: string; readonly title: string; readonly unit: string};
  /** Calendar years or months, the first and last only as far as simulated. */
  readonly periods: readonly {readonly from: IsoDate; readonly to: IsoDate}[];
  readonly every: 'year' | 'month';
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
 * Reported deaths by organised groups, district by district and calendar year by year or month by month, over an ensemble
 * that kept `districtDeaths`; throws `missing deaths by district` where it did not, and `missing tile` of a district
 * without one.
 */
export function deathsByPlace(
  {scenario, plan, options, runs}: RunsByPlace,
  {tiles, every = 'year', atLeast, level = 0.9}: DeathsByPlaceOptions,
): DeathsByPlace {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const districts = Object.entries(scenario.districts);
  const unplaced = districts.find(([code]) => !Object.hasOwn(tiles, code));
  if (unplaced) throw new RangeError(`missing tile: ${unplaced[0]} (a row and a column for every district)`);
  const deaths = runs.map(run => deathsOf(run, every));
  const [{start, weeks, people}] = runs;
  const end = dayBefore(dateOf(start, weeks));
  const periods = calendarPeriods(every, start, dateOf(start, weeks - 1), end);
  const mean = meanEstimator(runs.length, level);
  const read = (period: number, place: number): {value: number; interval?: Interval} => {
    const found = deaths.map(each => each[period * districts.length + place]);
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
        ? {name: 'reportedDeaths', title: 'reported deaths by organised groups', unit: 'persons'}
        : {
            name: `reportedDeaths.${atLeast}.${every}`,
            title: `at least ${atLeast} reported deaths in a ${every}`,
            unit: 'share of histories',
          },
    periods,
    every,
    places: districts.map(([key, {name}], place) => {
      const found = periods.map((_, period) => read(period, place));
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

function deathsOf(
  {districtDeaths, monthlyDistrictDeaths, seed}: RunsByPlace['runs'][number],
  every: 'year' | 'month',
): Float64Array {
  const kept = every === 'year' ? districtDeaths : monthlyDistrictDeaths;
  const asked = every === 'year' ? 'districtDeaths' : "districtDeaths: 'month'";
  if (!kept) throw new RangeError(`missing deaths by district: seed ${seed} (ask for ${asked})`);
  return kept;
}

/** Calendar years or months in which weeks begin, the first from the first day and the last to the last. */
function calendarPeriods(
  every: 'year' | 'month',
  start: IsoDate,
  lastWeek: IsoDate,
  end: IsoDate,
): DeathsByPlace['periods'] {
  const months = every === 'year' ? 12 : 1;
  const [first, last] = [start, lastWeek].map(day => Math.floor(monthOf(day) / months) * months);
  return Array.from({length: (last - first) / months + 1}, (_, index) => {
    const month = first + index * months;
    return {
      from: index === 0 ? start : firstDayOf(month),
      to: month === last ? end : dayBefore(firstDayOf(month + months)),
    };
  });
}

/** Months since the year 0. */
const monthOf = (day: IsoDate): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

const firstDayOf = (month: number): IsoDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
