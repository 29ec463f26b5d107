import {stepText, type Thresholds} from './cell-steps.ts';
import {type CellFace, cellFace} from './cells.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {Language} from './language.ts';
import {balancedLegendRows, type LegendRows, legendRows, legendWords, legendSize as size} from './legend-rows.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

interface RampItem extends Pick<CellFace, 'step' | 'mark'> {
  readonly text: string;
}

/** What the steps are of, and each step with what it holds. */
export interface RampLegend extends LegendRows<RampItem> {
  readonly heading: TextBlock;
}

interface RampLegendOptions {
  readonly width: number;
  readonly thresholds: Thresholds;
  /** What else cells show. */
  readonly others: readonly RampItem[];
  readonly language: Language;
  readonly palette: Palette;
}

const swatch = 22;

/** The six steps below their heading, then whatever else cells show. */
export function layoutRampLegend(
  heading: string,
  {width, thresholds, others, language, palette}: RampLegendOptions,
): RampLegend {
  const steps = Array.from({length: 6}, (_, step): RampItem => ({step, text: stepText(step, thresholds, language)}));
  const rows = stepRows(steps, others, width);
  const block = textBlock(heading, {x: 0, top: 0, width}, {size, fill: palette.soft});
  return {...rows, heading: block, height: block.height + 4 + rows.height};
}

/** All on one row, else the steps on rows of one length and the others below them. */
function stepRows(steps: readonly RampItem[], others: readonly RampItem[], width: number): LegendRows<RampItem> {
  const all = [...steps, ...others];
  const oneRow = legendRows(steps, swatch, Number.POSITIVE_INFINITY).height;
  const rows = legendRows(all, swatch, width);
  if (rows.height <= oneRow) return rows;
  const above = balancedLegendRows(steps, swatch, width);
  const below = legendRows(others, swatch, width);
  const lowered = <Placed extends {readonly y: number}>(all: readonly Placed[]): readonly Placed[] =>
    all.map(each => ({...each, y: each.y + above.height}));
  return {
    height: above.height + below.height,
    items: [...above.items, ...lowered(below.items)],
    texts: [...above.texts, ...lowered(below.texts)],
  };
}

/** Swatches that look as the cells do, with what they mean. */
export function rampLegend(parent: SVGElement, {heading, items, texts}: RampLegend, palette: Palette): void {
  textLines(layer(parent, 'heading'), heading.lines);
  const body = layer(parent, 'steps', 0, heading.height + 4);
  marks(layer(body, 'swatches'), 'g', items)
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y - 8)})`)
    .each(function ({step, mark}) {
      cellFace(this, {step, mark, width: swatch, height: 16}, palette);
    });
  legendWords(layer(body, 'meanings'), texts, palette.ink);
}
