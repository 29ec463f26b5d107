import type {CountryEvidence} from './country-evidence.ts';
import {crisisStatistics} from './crisis-statistics.ts';
import type {Statistic} from './measurement.ts';
import {placeStatistics} from './place-statistics.ts';
import {recordStatistics} from './record-statistics.ts';
import {returnStatistics} from './return-statistics.ts';

/** Statistics of one country, by name. */
export const countryStatistics: Readonly<Record<string, Statistic<CountryEvidence>>> = {
  ...returnStatistics,
  ...crisisStatistics,
  ...recordStatistics,
  ...placeStatistics,
};
