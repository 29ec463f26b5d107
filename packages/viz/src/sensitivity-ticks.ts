import {format} from 'd3';
import type {Language} from './language.ts';
import {compactFrom} from './sensitivity-numbers.ts';
import type {PlacedRows} from './sensitivity-rows.ts';
import {textWidth} from './text-width.ts';

/** A number of the axis in its place. */
export interface SensitivityTick {
  readonly value: number;
  readonly x: number;
  readonly text: string;
}

export const tickSize = 12;

/** Round numbers as dense as their labels allow; none whose label would leave the panel by more than `margin`. */
export function sensitivityTicks(
  {value: scale, left, right}: Pick<PlacedRows, 'value' | 'left' | 'right'>,
  signed: boolean,
  margin: number,
  language: Pick<Language, 'rewritten'>,
): readonly SensitivityTick[] {
  for (let count = 9; ; count--) {
    const ticks = labelled(scale.ticks(count), signed, language).map(tick => ({...tick, x: scale(tick.value)}));
    const half = Math.max(...ticks.map(({text}) => textWidth(text, tickSize))) / 2;
    const step = ticks.length > 1 ? ticks[1].x - ticks[0].x : Number.POSITIVE_INFINITY;
    if (count > 1 && step < 2 * half + 12) continue;
    return ticks.filter(({x}) => x - half >= left - margin && x + half <= right + margin);
  }
}

function labelled(
  values: readonly number[],
  signed: boolean,
  {rewritten}: Pick<Language, 'rewritten'>,
): readonly {value: number; text: string}[] {
  const places = Math.max(0, ...values.map(value => (String(value).split('.')[1] ?? '').length));
  const largest = Math.max(...values.map(Math.abs));
  const absolute = format(largest >= compactFrom ? ',.3~s' : `,.${places}f`);
  return values.map(value => ({
    value,
    text: value === 0 ? '0' : `${value < 0 ? '−' : signed ? '+' : ''}${rewritten(absolute(Math.abs(value)))}`,
  }));
}
