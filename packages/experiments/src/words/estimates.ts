import type {Interval, RelapseRisk} from '@postbellum/sim-core';
import type {PairedDifference} from '../statistics/paired-difference.ts';
import {rangePer100, signed} from './numbers.ts';

/** A share of histories in which war returned, in as few words as a line of progress has room for. */
export function shareEstimate(share: number, interval: Interval): string {
  return `relapsed ${Math.round(100 * share)} % (${rangePer100(interval)})`;
}

/** The result so far: the share under one plan, or in percentage points how others differ from the first. */
export function studyEstimate(risks: readonly RelapseRisk[], differences: readonly PairedDifference[]): string {
  const [{headline}] = risks;
  if (differences.length === 0) return shareEstimate(headline.share, headline.interval);
  const points = differences.map(
    ({points, interval}) => `${signed(points, 0)} (${signed(interval.low, 0)} to ${signed(interval.high, 0)})`,
  );
  return `${points.join(' and ')} points`;
}
