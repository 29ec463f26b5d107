import {type Forecast, requireForecasts} from './forecast.ts';

/**
 * Mean squared distance of probabilities from what came, 0 (certain and right) to 1 (certain and wrong); 0.25 if one
 * half is always said. Brier 1950, Monthly Weather Review 78:1-3, for one kind of event.
 */
export function brierScore(forecasts: readonly Forecast[]): number {
  requireForecasts(forecasts);
  let sum = 0;
  for (const {probability, happened} of forecasts) sum += (probability - Number(happened)) ** 2;
  return sum / forecasts.length;
}
