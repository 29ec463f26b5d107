import {layer, marks, round} from './join.ts';
import {type LegendRows, legendRows, legendWords} from './legend-rows.ts';
import {barsAndDots, whiskers} from './sensitivity-marks.ts';
import {methodNamed, type SensitivityChartMethod} from './sensitivity-methods.ts';
import type {PlacedMark} from './sensitivity-rows.ts';
import type {SensitivityWords} from './sensitivity-words.ts';
import type {Palette} from './tokens.ts';

interface LegendItem {
  readonly kind: PlacedMark['kind'] | 'whisker';
  readonly full: boolean;
  readonly colours: PlacedMark['colours'];
  readonly isStroked?: boolean | undefined;
  readonly text: string;
}

export type SensitivityLegend = LegendRows<LegendItem>;

const swatch = 26;

/** What the marks are, along rows no wider than `width`; `level` is that of the whiskers, absent where there are none. */
export function layoutSensitivityLegend(
  method: SensitivityChartMethod,
  level: number | undefined,
  width: number,
  words: SensitivityWords,
): SensitivityLegend {
  const {lanes} = methodNamed(method);
  const told = lanes.find(({isSize}) => !isSize);
  const items: readonly LegendItem[] = [
    ...lanes.map(
      ({mark, colours, isStroked, name}): LegendItem => ({
        ...{kind: mark, full: true, colours, isStroked},
        text: words.lanes[name],
      }),
    ),
    ...(level === undefined
      ? []
      : [
          {
            kind: 'whisker',
            full: true,
            colours: 0,
            text: words.whisker(level),
          } as const,
        ]),
    ...(told ? [{kind: told.mark, full: false, colours: told.colours, text: words.hollow}] : []),
  ];
  return legendRows(items, swatch, width);
}

/** Swatches that look as the marks do, with what they mean. */
export function sensitivityLegend(parent: SVGElement, {items, texts}: SensitivityLegend, palette: Palette): void {
  const groups = marks(layer(parent, 'swatches'), 'g', items, ({text}) => text).attr(
    'transform',
    ({x, y}) => `translate(${round(x)},${round(y)})`,
  );
  const x = (value: number): number => value;
  groups.each(function ({kind, full, colours, isStroked = false}) {
    const value = kind === 'bar' ? swatch : swatch / 2;
    const drawn = kind === 'whisker' ? [] : [{key: kind, kind, colours, isStroked, value, full, y: 0}];
    const interval = {low: 2, high: swatch - 2};
    barsAndDots(this, drawn, {x, palette});
    whiskers(this, kind === 'whisker' ? [{key: kind, y: 0, interval}] : [], {x, palette});
  });
  legendWords(layer(parent, 'words'), texts, palette.ink);
}
