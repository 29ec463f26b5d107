import {textLines} from './join.ts';
import {textWidth} from './text-width.ts';

export const legendSize = 13;
const rowHeight = 21;

/** Items of a legend in their places, from its corner. */
export interface LegendRows<Item> {
  readonly height: number;
  readonly items: readonly (Item & {readonly x: number; readonly y: number})[];
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
  let x = 0;
  let row = 0;
  const placed = items.map(item => {
    const needed = swatch + 7 + textWidth(item.text, legendSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const at = {...item, x, y: row * rowHeight + rowHeight / 2};
    x += needed + 18;
    return at;
  });
  return {height: items.length > 0 ? (row + 1) * rowHeight : 0, items: placed};
}

/** What each item means, beside its swatch. */
export function legendWords<Item extends {readonly text: string}>(
  parent: SVGElement,
  items: LegendRows<Item>['items'],
  {swatch, fill}: {readonly swatch: number; readonly fill: string},
): void {
  textLines(
    parent,
    items.map(({x, y, text}) => ({x: x + swatch + 7, y: y + legendSize * 0.36, text, size: legendSize, fill})),
  );
}
