import {format} from 'd3';
import type {Language} from './language.ts';

/** Where the six steps of a ramp part: five rising numbers in the unit that is printed. */
export type Thresholds = readonly number[];

/** Of shares in 100 histories in maps: the same in every one, so that maps can be compared. */
export const per100Thresholds: Thresholds = [5, 10, 20, 40, 60];

/** Of shares in 100 histories from `low` to `high`: steps of 5, 10 or 15, or of 20 that leave 10 at both ends. */
export function shareThresholds(low: number, high: number): Thresholds {
  const step = [5, 10, 15].find(each => high < Math.floor(low / each) * each + 6 * each);
  if (step === undefined) return [10, 30, 50, 70, 90];
  // No step lies above all histories.
  const first = Math.min(Math.floor(low / step) * step, 100 - 6 * step);
  return Array.from({length: 5}, (_, index) => first + (index + 1) * step);
}

/** Of counts that are large in few places: 1 and 3 and their tens, the highest no more than the largest value. */
export function wideThresholds(largest: number): Thresholds {
  if (largest === 0) return wideThresholds(100);
  const decade = Math.floor(Math.log10(largest));
  const series = Array.from({length: 4}, (_, back) => decade - back).flatMap(power => [3 * 10 ** power, 10 ** power]);
  const rising = series.filter(value => value <= largest * (1 + 1e-9)).slice(0, 5);
  return rising.map(threeDigits).reverse();
}

/** Of values that may lie anywhere: six steps as even as round numbers allow. */
export function evenThresholds(low: number, high: number): Thresholds {
  const span = high > low ? high - low : Math.max(Math.abs(high), 1);
  const power = 10 ** Math.floor(Math.log10(span / 6));
  const step = [1, 2, 2.5, 5, 10].map(factor => factor * power).find(each => each * 6 >= span * (1 - 1e-9)) ?? span;
  const first = Math.floor(low / step + 1e-9) * step;
  return Array.from({length: 5}, (_, index) => Number((first + (index + 1) * step).toPrecision(12)));
}

/** Which of the six steps a printed number is in. */
export const stepOf = (printed: number, thresholds: Thresholds): number =>
  thresholds.filter(threshold => printed >= threshold).length;

/** What a value is printed as, and so counted as: a share in whole hundredths, anything else with three digits. */
export const printedOf = (value: number, isShare: boolean): number =>
  isShare ? Math.round(100 * value) : threeDigits(value);

const threeDigits = (value: number): number => Number(value.toPrecision(3));

const compactFrom = 1_000;
const fewerDigitsBelow = 0.1;
const smallest = 0.001;

/** A value in the space of a cell: `83`, `<1`, `4.25`, `0.042`, `12k`. */
export function cellText(value: number, isShare: boolean, language: Language): string {
  if (isShare) return language.shortPer100(value);
  const size = Math.abs(value);
  if (size > 0 && size < smallest)
    return value > 0 ? `<${language.number(smallest)}` : `>−${language.number(smallest)}`;
  if (size < fewerDigitsBelow) return minus(language.number(Number(value.toPrecision(2))));
  if (size < compactFrom) return minus(language.number(threeDigits(value)));
  const [, digits, prefix] = /^(.*?)([a-zµ]?)$/i.exec(format('.2~s')(value).replace('−', '-')) ?? [];
  return minus(`${language.number(Number(digits))}${prefix}`);
}

/** The same in a sentence, with its thousands. */
export const numberText = (value: number, language: Language): string => minus(language.number(threeDigits(value)));

const minus = (text: string): string => text.replace('-', '−');

/** A step in the space of a legend: `<5`, `5–10`, `−2 to −1`, `≥60`. */
export function stepText(step: number, thresholds: Thresholds, language: Language): string {
  const [low, high] = [thresholds[step - 1], thresholds[step]].map(value =>
    value === undefined ? '' : cellText(value, false, language),
  );
  if (!low) return `<${high}`;
  if (!high) return `≥${low}`;
  // A dash beside a minus would be read as one.
  return low.startsWith('−') ? language.range(low, high) : `${low}–${high}`;
}
