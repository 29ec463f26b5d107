import {indicators as defaults, type Indicator} from './indicators.ts';
import type {Channel} from './series.ts';
import type {World} from './world.ts';

/** Reads deaths and indicators at the end of each week into arrays allocated beforehand. */
export interface Recorder {
  readonly deaths: Readonly<Record<Channel, Float64Array>>;
  readonly series: Readonly<Record<string, Float64Array>>;
  record(world: World, entry: number): void;
}

/** A recorder for a number of weeks. */
export function createRecorder(weeks: number, indicators: Readonly<Record<string, Indicator>> = defaults): Recorder {
  const deaths = {
    'state-based': new Float64Array(weeks),
    'one-sided': new Float64Array(weeks),
    communal: new Float64Array(weeks),
  };
  const columns = Object.entries(indicators).map(([name, {read}]) => ({name, read, values: new Float64Array(weeks)}));
  return {
    deaths,
    series: Object.fromEntries(columns.map(({name, values}) => [name, values])),
    record(world, entry) {
      deaths['state-based'][entry] = world.country.stateBasedDeaths[0];
      deaths['one-sided'][entry] = world.country.oneSidedDeaths[0];
      deaths.communal[entry] = world.country.communalDeaths[0];
      for (const {read, values} of columns) values[entry] = read(world);
    },
  };
}
