import type {SensitivityChartData, SensitivityRow, SensitivityStatistic} from './sensitivity-data.ts';
import type {Lane} from './sensitivity-methods.ts';

/** The factor that moves the measure most first; those without an estimate last. Equal ones keep their order. */
export function ordered({method, rows}: Pick<SensitivityChartData, 'method' | 'rows'>): readonly SensitivityRow[] {
  const sizeOf = (row: SensitivityRow): number => (method === 'one-at-a-time' ? swingOf(row) : firstOf(row));
  return rows.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** Largest less smallest of the measure at the low end, as it is and at the high end, so that an effect that turns back counts. */
function swingOf({statistics}: SensitivityRow): number {
  const values = statistics.flatMap(each => ('value' in each ? [each.value] : []));
  return values.length === 0 ? -1 : Math.max(0, ...values) - Math.min(0, ...values);
}

function firstOf({statistics: [first]}: SensitivityRow): number {
  return 'value' in first ? Math.abs(first.value) : -1;
}

/** Whether a statistic has an interval that leaves 0 out. Without an interval chance alone may have made it. */
export function isTold(statistic: SensitivityStatistic): boolean {
  if ('missing' in statistic || !statistic.interval) return false;
  return statistic.interval.low > 0 || statistic.interval.high < 0;
}

/** Whether the statistic of a lane may be more than chance: a size that is not 0, or what is told apart from 0. */
export function isFull({isSize}: Pick<Lane, 'isSize'>, statistic: SensitivityStatistic): boolean {
  return isSize ? 'value' in statistic && statistic.value > 0 : isTold(statistic);
}

/** Whether a factor has no estimate at all. */
export const isMissing = ({statistics}: SensitivityRow): boolean => statistics.every(each => 'missing' in each);
