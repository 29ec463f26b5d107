import {engineVersion, type ForecastCheck} from '@postbellum/sim-core';
import type {Forecast} from './forecast.ts';
import {type ReliabilityOptions, reliability} from './reliability.ts';

export interface ForecastCheckOptions extends ReliabilityOptions, Omit<ForecastCheck, 'reliability' | 'engine'> {}

/** How far forecasts made of simulated histories could be relied on, with where they come from. */
export function forecastCheck(
  forecasts: readonly Forecast[],
  {bins, level, ...from}: ForecastCheckOptions,
): ForecastCheck {
  const options = {...(bins !== undefined && {bins}), ...(level !== undefined && {level})};
  return {...from, engine: engineVersion, reliability: reliability(forecasts, options)};
}
