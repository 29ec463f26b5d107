import {layer, marks, round, textLines} from './join.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import {barsAndDots, whiskers} from './tornado-marks.ts';
import {methodNamed, type TornadoMethod} from './tornado-methods.ts';
import type {PlacedMark} from './tornado-rows.ts';

interface LegendItem {
  readonly kind: PlacedMark['kind'] | 'whisker' | 'hollow';
  readonly colours: PlacedMark['colours'];
  readonly text: string;
}

/** Items in rows, from the corner of the legend. */
export interface TornadoLegend {
  readonly height: number;
  readonly items: readonly (LegendItem & {readonly x: number; readonly y: number})[];
}

const size = 13;
const swatch = 26;
const rowHeight = 22;

/** What the marks are, along rows no wider than `width`; `level` is that of the whiskers, absent where there are none. */
export function layoutTornadoLegend(method: TornadoMethod, level: number | undefined, width: number): TornadoLegend {
  const {lanes} = methodNamed(method);
  const items: readonly LegendItem[] = [
    ...lanes.map(({mark, colours, words}): LegendItem => ({kind: mark, colours, text: words})),
    ...(level === undefined
      ? []
      : [{kind: 'whisker', colours: 0, text: `${Math.round(level * 100)} % interval, from chance`} as const]),
    {kind: 'hollow', colours: lanes[0].colours, text: 'hollow: not told apart from 0'},
  ];
  let x = 0;
  let row = 0;
  const placed = items.map(item => {
    const needed = swatch + 7 + textWidth(item.text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const at = {...item, x, y: row * rowHeight + rowHeight / 2};
    x += needed + 20;
    return at;
  });
  return {height: (row + 1) * rowHeight, items: placed};
}

/** Swatches that look as the marks do, with what they mean. */
export function tornadoLegend(
  parent: SVGElement,
  {items}: TornadoLegend,
  {lane, palette}: {readonly lane: PlacedMark['kind']; readonly palette: Palette},
): void {
  const groups = marks(parent, 'g', items, ({text}) => text).attr(
    'transform',
    ({x, y}) => `translate(${round(x)},${round(y)})`,
  );
  groups.each(function ({kind, colours}) {
    const isBar = kind === 'bar' || (kind === 'hollow' && lane === 'bar');
    const mark: PlacedMark = {
      key: kind,
      kind: kind === 'hollow' || kind === 'whisker' ? lane : kind,
      colours,
      value: isBar ? swatch : swatch / 2,
      interval: {low: 2, high: swatch - 2},
      told: kind !== 'hollow',
      y: 0,
    };
    barsAndDots(this, kind === 'whisker' ? [] : [mark], {x: value => value, palette});
    whiskers(this, kind === 'whisker' ? [mark] : [], {x: value => value, palette});
  });
  textLines(
    layer(parent, 'words'),
    items.map(({x, y, text}) => ({x: x + swatch + 7, y: y + size * 0.36, text, size, fill: palette.ink})),
  );
}
