import type {Interval} from '@postbellum/sim-core';
import {requireTime} from './event-table.ts';
import type {Spell} from './kaplan-meier.ts';
import {poissonInterval} from './poisson-interval.ts';

/** Events of one period per time at risk in it. */
export interface PeriodHazard {
  /** After `from` up to and with `to`, in the unit of the spells. */
  readonly from: number;
  readonly to: number;
  readonly events: number;
  /** Time at risk summed over spells: person-years where spells are in years. */
  readonly exposure: number;
  /** Events per unit of exposure; absent without exposure, as is the interval. */
  readonly hazard?: number;
  /** Garwood's exact interval of the hazard. */
  readonly interval?: Interval;
}

/** Hazards between bounds that rise, such as 0, 1, 2 and 5 years: one period fewer than bounds. */
export function periodHazard(
  spells: readonly Spell[],
  bounds: readonly number[],
  {level = 0.9}: {readonly level?: number} = {},
): PeriodHazard[] {
  requireBounds(bounds);
  for (const {time} of spells) requireTime(time);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index];
    let [events, exposure] = [0, 0];
    for (const {time, event} of spells) {
      exposure += Math.max(0, Math.min(time, to) - from);
      if (event && time > from && time <= to) events++;
    }
    if (exposure === 0) return {from, to, events, exposure};
    const {low, high} = poissonInterval(events, level);
    const interval = {level, low: low / exposure, high: high / exposure};
    return {from, to, events, exposure, hazard: events / exposure, interval};
  });
}

function requireBounds(bounds: readonly number[]): void {
  const rising = bounds.every((bound, index) => bound >= 0 && (index === 0 || bound > bounds[index - 1]));
  if (!(rising && bounds.length > 1)) {
    throw new RangeError(`invalid bounds: ${bounds.join(', ')} (2 or more, rising from 0 or later)`);
  }
}
