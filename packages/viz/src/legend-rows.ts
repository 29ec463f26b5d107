import {type TextLine, textLines} from './join.ts';
import {lineHeight} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {wrap} from './wrap.ts';

export const legendSize = 13;
const rowHeight = 21;
const beside = 7;

/** Items of a legend in their places, from its corner. */
export interface LegendRows<Item> {
  readonly height: number;
  /** Swatches by their left end and the middle of their height. */
  readonly items: readonly (Item & {readonly x: number; readonly y: number})[];
  /** What they mean, on more lines than one where a row is too short. */
  readonly texts: readonly Omit<TextLine, 'fill'>[];
}

/** The same number of rows, as equally long as can be. */
export function balancedLegendRows<Item extends {readonly text: string}>(
  items: readonly Item[],
  swatch: number,
  width: number,
): LegendRows<Item> {
  const rows = legendRows(items, swatch, width);
  let [narrow, wide] = [0, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (legendRows(items, swatch, middle).height > rows.height) narrow = middle;
    else wide = middle;
  }
  return legendRows(items, swatch, wide);
}

/** Place items with swatches of one width along rows no wider than `width`. */
export function legendRows<Item extends {readonly text: string}>(
  items: readonly Item[],
  swatch: number,
  width: number,
): LegendRows<Item> {
  const indent = swatch + beside;
  const texts: LegendRows<Item>['texts'][number][] = [];
  let x = 0;
  let top = 0;
  let height = 0;
  const placed = items.map(item => {
    const lines = wrap(item.text, width - indent, legendSize);
    const needed = indent + Math.max(0, ...lines.map(line => textWidth(line, legendSize)));
    if (x > 0 && x + needed > width) {
      x = 0;
      top += height;
      height = 0;
    }
    const step = lineHeight(legendSize);
    const at = {...item, x, y: top + rowHeight / 2};
    lines.forEach((text, i) => {
      texts.push({x: x + indent, y: at.y + legendSize * 0.36 + i * step, text, size: legendSize});
    });
    height = Math.max(height, rowHeight + (lines.length - 1) * step);
    x += needed + 18;
    return at;
  });
  return {height: top + height, items: placed, texts};
}

/** What the items mean, beside their swatches. */
export function legendWords(parent: SVGElement, texts: LegendRows<unknown>['texts'], fill: string): void {
  textLines(
    parent,
    texts.map(line => ({...line, fill})),
  );
}
