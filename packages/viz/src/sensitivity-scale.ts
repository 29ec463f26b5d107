import {type ValueScale, valueScale} from './value-scale.ts';

/** The outer end of a mark with the pixels its label needs beyond it, on the side where it lies. */
export interface Tip {
  readonly value: number;
  readonly side: 'left' | 'right';
  readonly room: number;
}

/** Pixels that all marks together have at least, where labels alone would be too wide. */
const leastWidth = 4;

/** The scale between two x that gives marks the most room while 0 is on it and every label still fits beside its mark. */
export function scaleFor(tips: readonly Tip[], [left, right]: readonly [number, number]): ValueScale {
  const flat = tips.every(({value}) => value === 0);
  const ends: readonly Tip[] = [
    {value: flat ? -1 : 0, side: 'left', room: 0},
    {value: flat ? 1 : 0, side: 'right', room: 0},
  ];
  const all = [...ends, ...tips];
  const lefts = all.filter(({side}) => side === 'left');
  const rights = all.filter(({side}) => side === 'right');
  const each = rights.flatMap(high =>
    lefts
      .filter(low => high.value > low.value)
      .map(low => (right - left - high.room - low.room) / (high.value - low.value)),
  );
  const pixels = Math.max(Math.min(...each), leastWidth / extentOf(all));
  const zero = Math.max(...lefts.map(({value, room}) => left + room - value * pixels));
  return valueScale([(left - zero) / pixels, (right - zero) / pixels], [left, right]);
}

function extentOf(tips: readonly Tip[]): number {
  const values = tips.map(({value}) => value);
  return Math.max(...values) - Math.min(...values);
}
