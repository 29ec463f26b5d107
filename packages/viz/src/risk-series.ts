import type {RelapseRisk} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import type {BandStep, Step} from './panel-context.ts';

/** What a plan's panel draws over time, in 100 histories; the last value holds to the end. */
export interface RiskSeries {
  readonly line: readonly Step[];
  /** The widest band first. */
  readonly bands: readonly (readonly BandStep[])[];
}

/** Shares and intervals of a plan as steps; a value that repeats the one before draws nothing. */
export function riskSeries({months, end}: RelapseRisk): RiskSeries {
  const dates = months.map(({date}) => utc(date));
  const last = utc(end);
  const line = months.map(({cumulative}, i) => ({date: dates[i], value: 100 * cumulative}));
  const levels = months[0].intervals.map(({level}) => level).toSorted((a, b) => b - a);
  const bands = levels.map(level =>
    months.flatMap(({intervals}, i) => {
      const interval = intervals.find(interval => interval.level === level);
      return interval ? [{date: dates[i], low: 100 * interval.low, high: 100 * interval.high}] : [];
    }),
  );
  return {
    line: changes(line, (a, b) => a.value === b.value, last),
    bands: bands.map(band => changes(band, (a, b) => a.low === b.low && a.high === b.high, last)),
  };
}

function changes<Point extends {readonly date: Date}>(
  points: readonly Point[],
  isSame: (a: Point, b: Point) => boolean,
  end: Date,
): readonly Point[] {
  const kept = points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]));
  return [...kept, {...points[points.length - 1], date: end}];
}
