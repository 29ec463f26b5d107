import {indicators as defaults, type Indicator} from './indicators.ts';
import {reasons as allReasons} from './reasons.ts';
import {reliefRecorder} from './relief-recorder.ts';
import type {Channel, RecordedReasons, RecordedRelief} from './series.ts';
import type {World} from './world.ts';

/** Reads deaths, indicators and reasons at the end of each week into arrays allocated beforehand. */
export interface Recorder {
  readonly deaths: Readonly<Record<Channel, Float64Array>>;
  readonly reported: Readonly<Record<Channel, Float64Array>>;
  readonly districtDeaths?: Float64Array;
  readonly monthlyDistrictDeaths?: Float64Array;
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly reasons?: RecordedReasons;
  readonly relief?: RecordedRelief;
  record(world: World, entry: number): void;
}

export interface RecorderOptions {
  readonly indicators?: Readonly<Record<string, Indicator>>;
  /** Names of the factions whose reasons are recorded; none are if absent. */
  readonly explained?: readonly string[] | undefined;
  /** Where deaths are to be kept by district; they are not if absent. */
  readonly byDistrict?: ByDistrict | undefined;
  /** Where relief is to be kept: the world before the first week, and names of its agencies; it is not if absent. */
  readonly relief?: {readonly world: World; readonly agencies: readonly string[]} | undefined;
}

/** A recorder for a number of weeks. */
export function createRecorder(
  weeks: number,
  {indicators = defaults, explained, byDistrict, relief}: RecorderOptions = {},
): Recorder {
  const deaths = {
    'state-based': new Float64Array(weeks),
    'one-sided': new Float64Array(weeks),
    communal: new Float64Array(weeks),
  };
  const reported = {
    'state-based': new Float64Array(weeks),
    'one-sided': new Float64Array(weeks),
    communal: new Float64Array(weeks),
  };
  const places = byDistrict && deathsByDistrict(byDistrict);
  const columns = Object.entries(indicators).map(([name, {read}]) => ({name, read, values: new Float64Array(weeks)}));
  const reasons = explained && recordedReasons(weeks, explained);
  const delivered = relief && reliefRecorder(weeks, relief.world, relief.agencies);
  return {
    deaths,
    reported,
    ...(places && {districtDeaths: places.byYear}),
    ...(places?.byMonth && {monthlyDistrictDeaths: places.byMonth}),
    series: Object.fromEntries(columns.map(({name, values}) => [name, values])),
    ...(reasons && {reasons}),
    ...(delivered && {relief: delivered.recorded}),
    record(world, entry) {
      deaths['state-based'][entry] = world.country.stateBasedDeaths[0];
      deaths['one-sided'][entry] = world.country.oneSidedDeaths[0];
      deaths.communal[entry] = world.country.communalDeaths[0];
      const factor = world.country.deathsPerReported[0];
      reported['state-based'][entry] = deaths['state-based'][entry] / factor;
      reported['one-sided'][entry] = deaths['one-sided'][entry] / factor;
      reported.communal[entry] = world.country.communalReportable[0] / factor;
      places?.record(world, entry);
      delivered?.record(entry);
      for (const {read, values} of columns) values[entry] = read(world);
      if (reasons) {
        reasons.values.set(world.reasons.logHazard, entry * world.reasons.count);
        reasons.logHazard.set(world.factions.logHazard, entry * world.factions.count);
      }
    },
  };
}

interface ByDistrict {
  /** Calendar year of each week recorded, counted from that of the scenario’s first day. */
  readonly years: readonly number[];
  /** Calendar month of each, counted from the month of that day; deaths are not kept by month if absent. */
  readonly months?: readonly number[] | undefined;
  /** Persons killed in each district before the first week recorded. */
  readonly before: Float64Array;
}

/** Reported deaths by organised groups, period by period and district by district. */
function deathsByDistrict({years, months, before}: ByDistrict) {
  const districts = before.length;
  const zeros = (periods: readonly number[]) => new Float64Array((periods[periods.length - 1] + 1) * districts);
  const byYear = zeros(years);
  const byMonth = months && zeros(months);
  return {
    byYear,
    byMonth,
    record({districts: {killed}, country}: World, entry: number): void {
      for (let place = 0; place < districts; place++) {
        const reported = (killed[place] - before[place]) / country.deathsPerReported[0];
        byYear[years[entry] * districts + place] += reported;
        if (byMonth) byMonth[months[entry] * districts + place] += reported;
        before[place] = killed[place];
      }
    },
  };
}

function recordedReasons(weeks: number, factions: readonly string[]): RecordedReasons {
  return {
    factions,
    names: allReasons.map(({name}) => name),
    values: new Float64Array(weeks * factions.length * allReasons.length),
    logHazard: new Float64Array(weeks * factions.length),
  };
}
