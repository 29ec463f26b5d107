import type {Interval} from '@postbellum/sim-core';
import {eventTable} from './event-table.ts';
import {logLogInterval} from './log-log-interval.ts';

/** One subject: how long it was seen, in any one unit of time, and whether that ended with the event. */
export interface Spell {
  readonly time: number;
  readonly event: boolean;
}

/** The curve after one time of an event; it stays as it is until the next. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share without the event through this time, 0 to 1. */
  readonly survival: number;
  /** Greenwood's; absent where the last at risk had the event, as is the interval. */
  readonly standardError?: number;
  readonly interval?: Interval;
}

/** The time by which half have had the event; absent are those bounds the curve does not reach while it is seen. */
export interface MedianTime {
  readonly time?: number;
  readonly level: number;
  readonly low?: number;
  readonly high?: number;
}

export interface KaplanMeier {
  readonly subjects: number;
  readonly steps: readonly SurvivalStep[];
  readonly median: MedianTime;
}

/**
 * Product-limit estimate of survival with Greenwood's variance and log-log intervals, and the median time with the
 * interval of Brookmeyer and Crowley on the same scale. Kaplan & Meier 1958, J Am Stat Assoc 53:457-481;
 * Brookmeyer & Crowley 1982, Biometrics 38:29-41.
 */
export function kaplanMeier(spells: readonly Spell[], {level = 0.9}: {readonly level?: number} = {}): KaplanMeier {
  const rows = eventTable(
    spells.map(({time, event}) => ({time, kind: event ? 0 : undefined})),
    1,
  );
  let survival = 1;
  let greenwood = 0;
  const steps = rows.map(({time, atRisk, all: events}): SurvivalStep => {
    survival *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const step = {time, atRisk, events, survival};
    if (survival === 0) return step;
    const standardError = survival * Math.sqrt(greenwood);
    const interval = logLogInterval(survival, standardError, level);
    return {...step, standardError, ...(interval && {interval})};
  });
  return {subjects: spells.length, steps, median: medianOf(steps, level)};
}

/** Products of shares that make exactly one half miss it by a rounding error. */
const half = 0.5 + 1e-12;

/** The median is the first time at which the curve is at one half or below; its bounds are those of the curve's. */
function medianOf(steps: readonly SurvivalStep[], level: number): MedianTime {
  const first = (value: (step: SurvivalStep) => number | undefined): number | undefined =>
    steps.find(step => (value(step) ?? 1) <= half)?.time;
  const time = first(({survival}) => survival);
  const low = first(({interval}) => interval?.low);
  const high = first(({interval}) => interval?.high);
  return {
    ...(time !== undefined && {time}),
    level,
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
  };
}
