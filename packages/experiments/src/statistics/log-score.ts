import {type Forecast, requireForecasts} from './forecast.ts';

/**
 * Mean of -ln of the probability given to what came: 0 is best, ln 2 = 0.69 if one half is always said, infinite if
 * what came was held impossible. Divided by ln 2 it is the ignorance score in bits. Good 1952, J R Stat Soc B 14:107-114.
 */
export function logScore(forecasts: readonly Forecast[]): number {
  requireForecasts(forecasts);
  let sum = 0;
  for (const {probability, happened} of forecasts) sum -= Math.log(happened ? probability : 1 - probability);
  return sum / forecasts.length;
}
