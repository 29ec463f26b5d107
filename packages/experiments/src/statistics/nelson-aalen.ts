import type {Interval} from '@postbellum/sim-core';
import {eventTable} from './event-table.ts';
import type {Spell} from './kaplan-meier.ts';
import {normalReach} from './two-sided.ts';

/** The cumulative hazard after one time of an event; it stays as it is until the next. */
export interface CumulativeHazardStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Events expected by now of one subject that goes on after each; no unit. */
  readonly cumulativeHazard: number;
  readonly standardError: number;
  readonly interval: Interval;
}

/**
 * Nelson-Aalen estimate of the cumulative hazard with Aalen's variance, the sum of events / atRisk², and an interval
 * that is symmetric in its logarithm. Aalen 1978, Ann Stat 6:701-726.
 */
export function nelsonAalen(
  spells: readonly Spell[],
  {level = 0.9}: {readonly level?: number} = {},
): CumulativeHazardStep[] {
  const reach = normalReach(level);
  const rows = eventTable(
    spells.map(({time, event}) => ({time, kind: event ? 0 : undefined})),
    1,
  );
  let cumulativeHazard = 0;
  let variance = 0;
  return rows.map(({time, atRisk, all: events}) => {
    cumulativeHazard += events / atRisk;
    variance += events / atRisk ** 2;
    const standardError = Math.sqrt(variance);
    const factor = Math.exp((reach * standardError) / cumulativeHazard);
    const interval = {level, low: cumulativeHazard / factor, high: cumulativeHazard * factor};
    return {time, atRisk, events, cumulativeHazard, standardError, interval};
  });
}
