import {format} from 'd3';
import type {Language} from './language.ts';
import type {SensitivityChartData, SensitivityRow} from './sensitivity-data.ts';
import {methodNamed} from './sensitivity-methods.ts';

/** From this size on numbers are written with `k` and `M`. */
export const compactFrom = 100_000;

/** Writes an estimate: with its sign where the method has one, all with equally many decimals. */
export type EstimateText = (value: number) => string;

/** How the estimates of some data are written in a language. */
export function estimateTextOf(
  {method, rows}: Pick<SensitivityChartData, 'method' | 'rows'>,
  {rewritten}: Pick<Language, 'rewritten'>,
): EstimateText {
  const {inUnit, signed} = methodNamed(method);
  const sizes = rows.flatMap(({statistics}) => statistics.map(each => ('value' in each ? Math.abs(each.value) : 0)));
  const decimals = inUnit ? decimalsFor(Math.max(...sizes)) : 2;
  const plainly = format(`,.${decimals}f`);
  // Below 1,000 prefixes would be those of small numbers: 0.4 is no `400m`.
  const compact = Math.max(...sizes) >= compactFrom ? format('.3s') : plainly;
  const absolute = (size: number): string => rewritten(size < 1_000 ? plainly(size) : compact(size));
  return value => {
    const text = absolute(Math.abs(value));
    if (Number(value.toFixed(decimals)) === 0) return text;
    return `${value < 0 ? '−' : signed ? '+' : ''}${text}`;
  };
}

/** Decimals with which the largest number has three digits that count. */
function decimalsFor(largest: number): number {
  if (largest === 0) return 1;
  return Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(largest))));
}

/** Digits of an end of a range that are kept. */
const digits = 4;

type Figures = Pick<Language, 'number' | 'rewritten'>;

/** An end of what a factor was given: `0.003`, `15,000`, or `×2` where it multiplies. */
export function endText({change}: Pick<SensitivityRow, 'change'>, value: number, language: Figures): string {
  return `${change === 'multiply' ? '×' : ''}${fourDigits(value, language)}`;
}

/** A number with four digits that count. */
export function fourDigits(value: number, {number, rewritten}: Figures): string {
  const size = Math.abs(value);
  const text = size >= 1e6 ? rewritten(format(`.${digits}~s`)(size)) : number(Number(size.toPrecision(digits)));
  return `${value < 0 ? '−' : ''}${text}`;
}
