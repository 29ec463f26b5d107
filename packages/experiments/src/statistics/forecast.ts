import {requireCount} from './count.ts';

/** A probability given for something, and whether it came. */
export interface Forecast {
  /** 0 to 1. */
  readonly probability: number;
  readonly happened: boolean;
}

/** Throws unless there is a forecast and all are probabilities. */
export function requireForecasts(forecasts: readonly Forecast[]): void {
  requireCount('forecasts', forecasts.length, 1);
  for (const {probability} of forecasts) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`invalid probability: ${probability} (from 0 to 1)`);
    }
  }
}
