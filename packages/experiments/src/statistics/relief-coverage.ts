import {
  dateOf,
  engineVersion,
  type Interval,
  monthStarts,
  type NeedMet,
  type RecordedRelief,
  type ReliefCoverage,
  type Run,
  type ShareOfHistories,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore, horizonOf, weeksPerYear} from './horizon.ts';
import {quantileSorted} from './quantile-sorted.ts';

export interface ReliefCoverageOptions {
  /** Years since the start that the result is of; ten if absent. */
  readonly withinYears?: number;
  /** Shares of histories that the ranges by month hold, rising; a half and nine tenths if absent. */
  readonly levels?: readonly number[];
}

/** A time of some weeks, the last excluded. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How far relief met needs, month by month over an ensemble that kept `relief`: need, what met it by sector, what each
 * agency spent and what of it met no need. Throws `empty ensemble`, `missing relief` where it was not kept, and `no need
 * for relief` where agencies never looked for any.
 */
export function reliefCoverage(
  {scenario, plan, options, persons, runs}: Ensemble,
  {withinYears = 10, levels = [0.5, 0.9]}: ReliefCoverageOptions = {},
): ReliefCoverage {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const all = runs.map(reliefOf);
  const [{start, weeks, people}] = runs;
  const horizon = horizonOf(runs[0], withinYears);
  const whole = {from: 0, to: horizon.weeks};
  const covered = all.map(relief => metShare(relief, whole));
  const without = covered.indexOf(undefined);
  if (without >= 0) throw new RangeError(`no need for relief: seed ${runs[without].seed} (some within the horizon)`);
  const middle = middleOf(covered as readonly number[]);
  const [{sectors, agencies}] = all;
  const outer = levels[levels.length - 1];
  const overHistories = (read: (relief: RecordedRelief) => number | undefined): ShareOfHistories => {
    const shares = all.map(each => read(each) ?? 0);
    return {value: shares[middle], range: rangesOf(shares, [outer])[0]};
  };
  const starts = monthStarts(start, weeks).map(({week}) => week);
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    start,
    end: dayBefore(dateOf(start, weeks)),
    seed: options.seed,
    engine: engineVersion,
    runs: runs.length,
    people,
    persons,
    sectors: sectors.map(name => ({name, title: name})),
    agencies: agencies.map(name => ({name, title: scenario.agencies[name]?.title ?? name})),
    middle: runs[middle].seed,
    headline: {
      withinYears: horizon.years,
      met: overHistories(relief => metShare(relief, whole)),
      sectors: sectors.map((_, sector) => overHistories(relief => metShare(relief, whole, sector))),
      duplicated: overHistories(relief => shareOf(totalOf(relief.duplicated, whole), totalOf(relief.spent, whole))),
    },
    months: starts.map((from, month) => {
      const span = {from, to: starts[month + 1] ?? weeks};
      const {spent, duplicated} = all[middle];
      const needMet = (sector?: number): NeedMet => ({
        need: perMonth(totalOf(all[middle].need, span, sector), span),
        met: perMonth(totalOf(all[middle].met, span, sector), span),
        shares: rangesOf(
          all.flatMap(relief => metShare(relief, span, sector) ?? []),
          levels,
        ),
      });
      return {
        date: dateOf(start, from),
        all: needMet(),
        sectors: sectors.map((_, sector) => needMet(sector)),
        spent: perMonth(totalOf(spent, span), span),
        duplicated: perMonth(totalOf(duplicated, span), span),
        agencies: agencies.map((_, agency) => ({
          spent: perMonth(totalOf(spent, span, agency), span),
          duplicated: perMonth(totalOf(duplicated, span, agency), span),
        })),
      };
    }),
  };

  /** Sum over the weeks of a span of one column, or of all. */
  function totalOf(values: Float64Array, {from, to}: Span, column?: number): number {
    const columns = values.length / weeks;
    let total = 0;
    for (let week = from; week < to; week++) {
      if (column !== undefined) total += values[week * columns + column];
      else for (let each = 0; each < columns; each++) total += values[week * columns + each];
    }
    return total;
  }

  function metShare({need, met}: RecordedRelief, span: Span, sector?: number): number | undefined {
    return shareOf(totalOf(met, span, sector), totalOf(need, span, sector));
  }
}

function reliefOf({relief, seed}: Run): RecordedRelief {
  if (!relief) throw new RangeError(`missing relief: seed ${seed} (ask for relief)`);
  return relief;
}

/** A part of a whole, undefined of none; never above 1, which rounding can give. */
const shareOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? Math.min(1, part / whole) : undefined;

/** A sum over weeks as what it comes to in a month of average length, whatever number of weeks begin in it. */
const perMonth = (sum: number, {from, to}: Span): number => ((sum / (to - from)) * weeksPerYear) / 12;

/** The index of the middle value; of an even number of values, the lower of two. */
function middleOf(values: readonly number[]): number {
  const rising = values.map((_, index) => index).sort((a, b) => values[a] - values[b] || a - b);
  return rising[Math.floor((values.length - 1) / 2)];
}

/** Where so many of the values lie, the same share left out at both ends; none of no values. */
function rangesOf(values: readonly number[], levels: readonly number[]): readonly Interval[] {
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  return levels.map(level => ({
    level,
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
  }));
}
