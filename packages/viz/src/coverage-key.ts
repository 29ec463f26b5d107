import {letters} from './contributions-letters.ts';
import {hatchFill} from './hatches.ts';
import {layer, marks, round, type TextLine, textLines} from './join.ts';
import {lineHeight} from './text-block.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import {wrap} from './wrap.ts';

/** An item of the key: the line of need, a hatched area, or an area of a plan's own colours, with its letter if any. */
export type KeyItem = {readonly text: string} & (
  | {readonly kind: 'need' | 'gap' | 'duplicated'}
  | {readonly kind: 'part'; readonly part: number; readonly letter: string}
);

type PlacedItem = KeyItem & {readonly x: number; readonly y: number; readonly lines: readonly string[]};

export interface CoverageKey {
  readonly height: number;
  readonly items: readonly PlacedItem[];
}

const size = 13;
const step = lineHeight(size);
const swatch = {width: 34, height: 18};
const indent = swatch.width + 7;
const columnGap = 20;
const rowGap = 5;
const mostColumns = 4;

/** Items in as many columns as fit, running along the rows; a name wider than the chart is wrapped. */
export function layoutKey(items: readonly KeyItem[], width: number): CoverageKey {
  const widest = Math.min(width, Math.max(...items.map(({text}) => indent + textWidth(text, size))));
  const columns = Math.max(1, Math.min(mostColumns, Math.floor((width + columnGap) / (widest + columnGap))));
  const column = (width + columnGap) / columns;
  const placed: PlacedItem[] = [];
  let top = 0;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns).map((item, i) => ({
      ...item,
      x: i * column,
      y: top + swatch.height / 2,
      lines: wrap(item.text, column - columnGap - indent, size),
    }));
    placed.push(...row);
    top += Math.max(swatch.height, ...row.map(({lines}) => lines.length * step)) + rowGap;
  }
  return {height: top - rowGap, items: placed};
}

/** How an area of a part is filled in the colours of a plan: neighbours differ, and edges part them. */
export const partFill = (plan: Palette['plans'][number], part: number): string =>
  part % 2 === 0 ? plan.narrow : plan.wide;

/** Swatches in the colours of every plan, side by side, with what they mean. */
export function coverageKey(
  parent: SVGElement,
  {items}: CoverageKey,
  {plans, id, palette}: {readonly plans: number; readonly id: string; readonly palette: Palette},
): void {
  const width = swatch.width / plans;
  const areas = items.flatMap(item => {
    if (item.kind === 'need') return [];
    if (item.kind !== 'part') {
      const fill = hatchFill(id, item.kind === 'gap' ? 'hatched' : 'crossed');
      return [{x: item.x, y: item.y, width: swatch.width, fill, edge: palette.axis}];
    }
    return palette.plans.slice(0, plans).map((colours, plan) => ({
      ...{x: item.x + plan * width, y: item.y, width},
      ...{fill: partFill(colours, item.part), edge: colours.edge},
    }));
  });
  marks(layer(parent, 'swatches'), 'rect', areas)
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y - swatch.height / 2))
    .attr('width', area => round(area.width))
    .attr('height', swatch.height)
    .attr('fill', ({fill}) => fill)
    .attr('stroke', ({edge}) => edge)
    .attr('stroke-width', 0.8);
  marks(
    layer(parent, 'strokes'),
    'line',
    items.filter(({kind}) => kind === 'need'),
  )
    .attr('x1', ({x}) => round(x))
    .attr('x2', ({x}) => round(x + swatch.width))
    .attr('y1', ({y}) => round(y))
    .attr('y2', ({y}) => round(y))
    .attr('stroke', palette.ink)
    .attr('stroke-width', 2.4);
  const lettered = items.flatMap(item =>
    item.kind === 'part' && item.letter !== '' ? [{x: item.x + swatch.width / 2, y: item.y, letter: item.letter}] : [],
  );
  letters(layer(parent, 'letters'), lettered, palette);
  textLines(
    layer(parent, 'meanings'),
    items.flatMap(({x, y, lines}) =>
      lines.map(
        (text, i): TextLine => ({x: x + indent, y: y + size * 0.36 + i * step, text, size, fill: palette.soft}),
      ),
    ),
  );
}
