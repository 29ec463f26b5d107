import type {Run, Scenario} from '@postbellum/sim-core';
import {type CountryEvidence, chosenRuns} from './country-evidence.ts';
import {type Measurement, required, type Statistic, type StatisticOptions} from './measurement.ts';
import {meanOfRuns, noPlan} from './run-summaries.ts';

const notRecorded = {missing: 'not recorded: deaths by district'};

/** Share of reported deaths by organised groups that fall in `places` in the years of `from` to `until`, mean of histories. */
const placeShare: Statistic<CountryEvidence> = (evidence, options) => {
  const found = placesOf(evidence.scenario, required(options, 'places'));
  if ('missing' in found) return found;
  if (!evidence.history.some(run => run.districtDeaths)) return notRecorded;
  return meanOfRuns(evidence, options, run => {
    const shares = sharesOf(run, evidence.scenario, options);
    return shares && found.places.reduce((sum, place) => sum + shares[place], 0);
  });
};

/** Spearman's rank correlation over districts of mean simulated shares of deaths with the recorded `shares`. */
const placeRank: Statistic<CountryEvidence> = (evidence, options) => {
  const recorded = required(options, 'shares');
  const found = placesOf(evidence.scenario, Object.keys(recorded));
  if ('missing' in found) return found;
  const runs = chosenRuns(evidence, options);
  if (!runs) return noPlan(options);
  const shares = runs.flatMap(run => sharesOf(run, evidence.scenario, options) ?? []);
  if (!runs.some(run => run.districtDeaths)) return runs.length === 0 ? {missing: 'no such history'} : notRecorded;
  if (shares.length === 0) return {missing: 'nobody was killed in any'};
  const count = Object.keys(evidence.scenario.districts).length;
  const others = (options.others ?? 0) / Math.max(1, count - found.places.length);
  const expected = new Float64Array(count).fill(others);
  for (const [index, share] of Object.values(recorded).entries()) expected[found.places[index]] = share;
  const simulated = Float64Array.from(expected, (_, place) => shares.reduce((sum, each) => sum + each[place], 0));
  return {value: correlation(ranks(simulated), ranks(expected))};
};

/** Statistics of where people are killed, by name. */
export const placeStatistics = {placeShare, placeRank} as const satisfies Record<string, Statistic<CountryEvidence>>;

/** Places by code or name, accents and case aside. */
function placesOf(
  {districts}: Scenario,
  names: readonly string[],
): {readonly places: readonly number[]} | Extract<Measurement, {missing: string}> {
  const known = Object.entries(districts).map(([code, {name}]) => [plain(code), plain(name)]);
  const places = names.map(name => known.findIndex(each => each.includes(plain(name))));
  const unknown = names.filter((_, index) => places[index] < 0);
  return unknown.length > 0 ? {missing: `no district ${unknown.join(', ')}`} : {places};
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Shares of each district in the deaths of the years asked for; undefined where there were none. */
function sharesOf(
  {districtDeaths, start}: Run,
  {districts}: Scenario,
  options: StatisticOptions,
): Float64Array | undefined {
  if (!districtDeaths) return undefined;
  const count = Object.keys(districts).length;
  const sums = new Float64Array(count);
  const yearOf = (date: string): number => Number(date.slice(0, 4)) - Number(start.slice(0, 4));
  const last = Math.min(yearOf(required(options, 'until')), districtDeaths.length / count - 1);
  for (let year = Math.max(0, yearOf(required(options, 'from'))); year <= last; year++) {
    for (let place = 0; place < count; place++) sums[place] += districtDeaths[year * count + place];
  }
  const all = sums.reduce((sum, each) => sum + each, 0);
  return all > 0 ? sums.map(each => each / all) : undefined;
}

/** Ranks from 1, ties sharing their mean. */
export function ranks(values: Float64Array): Float64Array {
  return values.map(value => {
    let [below, equal] = [0, 0];
    for (const other of values) {
      if (other < value) below++;
      else if (other === value) equal++;
    }
    return below + (equal + 1) / 2;
  });
}

/** Pearson's correlation. */
function correlation(one: Float64Array, other: Float64Array): number {
  const centred = [one, other].map(values => {
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    return values.map(each => each - mean);
  });
  const product = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, each, index) => sum + each * b[index], 0);
  const [a, b] = centred;
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
