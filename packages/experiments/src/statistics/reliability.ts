import type {Reliability, ReliabilityBin} from '@postbellum/sim-core';
import {brierScore} from './brier-score.ts';
import {requireCount} from './count.ts';
import type {Forecast} from './forecast.ts';
import {wilson} from './wilson.ts';

export interface ReliabilityOptions {
  /** Bins of equal width from 0 to 1; one bin for each probability that was said if absent. */
  readonly bins?: number;
  readonly level?: number;
}

/** Murphy's partition of the Brier score. Murphy 1973, J Appl Meteorol 12:595-600. */
export function reliability(forecasts: readonly Forecast[], {bins, level = 0.9}: ReliabilityOptions = {}): Reliability {
  const brier = brierScore(forecasts);
  const found = binned(forecasts, bins).map(each => binOf(each, level));
  const base = forecasts.reduce((sum, {happened}) => sum + Number(happened), 0) / forecasts.length;
  const meanOf = (value: (bin: ReliabilityBin) => number): number =>
    found.reduce((sum, bin) => sum + bin.forecasts * value(bin), 0) / forecasts.length;
  const unreliable = meanOf(({probability, frequency}) => (probability - frequency) ** 2);
  const resolution = meanOf(({frequency}) => (frequency - base) ** 2);
  const uncertainty = base * (1 - base);
  const withinBins = bins === undefined ? 0 : brier - (unreliable - resolution + uncertainty);
  return {bins: found, brier, reliability: unreliable, resolution, uncertainty, withinBins};
}

function binned(forecasts: readonly Forecast[], bins: number | undefined): readonly Forecast[][] {
  if (bins !== undefined) requireCount('bins', bins, 1);
  const byKey = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const {probability} = forecast;
    const key = bins === undefined ? probability : Math.min(bins - 1, Math.floor(probability * bins));
    byKey.set(key, [...(byKey.get(key) ?? []), forecast]);
  }
  return [...byKey].sort(([a], [b]) => a - b).map(([, each]) => each);
}

function binOf(forecasts: readonly Forecast[], level: number): ReliabilityBin {
  const count = forecasts.length;
  const events = forecasts.filter(({happened}) => happened).length;
  const said = forecasts.reduce((sum, {probability}) => sum + probability, 0);
  return {
    forecasts: count,
    probability: said / count,
    events,
    frequency: events / count,
    interval: wilson(events, count, level),
  };
}
