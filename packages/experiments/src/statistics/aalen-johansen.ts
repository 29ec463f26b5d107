import type {Interval} from '@postbellum/sim-core';
import {type EventRow, eventTable} from './event-table.ts';
import {logLogInterval} from './log-log-interval.ts';

/** One subject: how long it was seen and what ended that; without a cause it was only no longer seen. */
export interface CompetingSpell {
  readonly time: number;
  readonly cause?: string | undefined;
}

/** Share that one cause has ended by a time, while the others compete with it. */
export interface Incidence {
  /** 0 to 1. */
  readonly share: number;
  readonly standardError: number;
  /** Absent at 0 and 1. */
  readonly interval?: Interval;
}

/** Where all subjects stand after one time of an event: the shares of `incidence` and `survival` add up to 1. */
export interface IncidenceStep {
  readonly time: number;
  readonly atRisk: number;
  /** Share that nothing has ended yet, 0 to 1. */
  readonly survival: number;
  /** By cause. */
  readonly incidence: Readonly<Record<string, Incidence>>;
}

/**
 * Cumulative incidence by cause with competing events (Aalen & Johansen 1978, Scand J Stat 5:141-150), with the
 * variance by the delta method (Gaynor et al. 1993, J Am Stat Assoc 88:400-409), which is Greenwood's where there is one cause
 * and the binomial one where nothing is censored, and intervals of the share not ended on the log-log scale.
 * Causes are in the order of their first appearance.
 */
export function aalenJohansen(
  spells: readonly CompetingSpell[],
  {level = 0.9}: {readonly level?: number} = {},
): IncidenceStep[] {
  const causes = [...new Set(spells.flatMap(({cause}) => (cause === undefined ? [] : [cause])))];
  const rows = eventTable(
    spells.map(({time, cause}) => ({time, kind: cause === undefined ? undefined : causes.indexOf(cause)})),
    causes.length,
  );
  const survivals = survivalsBefore(rows);
  const byCause = causes.map((_, kind) => incidences(rows, survivals, kind, level));
  return rows.map(({time, atRisk}, row) => ({
    time,
    atRisk,
    survival: survivals[row + 1],
    incidence: Object.fromEntries(causes.map((cause, kind) => [cause, byCause[kind][row]])),
  }));
}

/** Survival just before each row, and after the last. */
function survivalsBefore(rows: readonly EventRow[]): number[] {
  const survivals = [1];
  rows.forEach(({atRisk, all}, row) => {
    survivals.push(survivals[row] * (1 - all / atRisk));
  });
  return survivals;
}

function incidences(
  rows: readonly EventRow[],
  survivals: readonly number[],
  kind: number,
  level: number,
): readonly Incidence[] {
  // The variance at row t sums, over rows i up to t, F(t)² a_i - 2 F(t) b_i + c_i: it needs no second loop.
  let [share, a, b, c] = [0, 0, 0, 0];
  return rows.map(({atRisk, events, all}, row) => {
    const before = survivals[row];
    const own = events[kind];
    share += (before * own) / atRisk;
    const hazardVariance = all < atRisk ? all / (atRisk * (atRisk - all)) : 0;
    const covariance = (before * own) / atRisk ** 2;
    a += hazardVariance;
    b += share * hazardVariance + covariance;
    c +=
      share * share * hazardVariance + 2 * share * covariance + (before * before * own * (atRisk - own)) / atRisk ** 3;
    const standardError = Math.sqrt(Math.max(0, share * share * a - 2 * share * b + c));
    const left = logLogInterval(1 - share, standardError, level);
    return {share, standardError, ...(left && {interval: {level, low: 1 - left.high, high: 1 - left.low}})};
  });
}
