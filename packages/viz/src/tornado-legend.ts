import {layer, marks, round, textLines} from './join.ts';
import {type LegendRows, legendRows, legendSize as size} from './legend-rows.ts';
import type {Palette} from './tokens.ts';
import {barsAndDots, whiskers} from './tornado-marks.ts';
import {methodNamed, type TornadoMethod} from './tornado-methods.ts';
import type {PlacedMark} from './tornado-rows.ts';

interface LegendItem {
  readonly kind: PlacedMark['kind'] | 'whisker' | 'hollow';
  readonly colours: PlacedMark['colours'];
  readonly text: string;
}

export type TornadoLegend = LegendRows<LegendItem>;

const swatch = 26;

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
  return legendRows(items, swatch, width);
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
