import {layer, marks, round, type TextLine, textLines} from './join.ts';
import {lineHeight} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** Counts of one state, one per column; absent where a plan was not simulated so long. */
export interface RiskRow {
  readonly label: string;
  readonly counts: readonly string[];
}

const size = 12;
const step = lineHeight(size);

export const riskTableHeight = (headLines: number, rows: number): number =>
  6 + headLines * step + rows * (2 * step + 3);

/** Numbers of histories in each state below the ticks of the axis: a label and, below it, its counts. */
export function riskTable(
  parent: SVGElement,
  head: readonly TextLine[],
  rows: readonly RiskRow[],
  positions: readonly number[],
  {width, palette}: {readonly width: number; readonly palette: Palette},
): void {
  const top = 6 + head.length * step;
  const topOf = (row: number): number => top + row * (2 * step + 3);
  marks(layer(parent, 'table-rules'), 'line', rows)
    .attr('x1', 0)
    .attr('x2', round(width))
    .attr('y1', (_, i) => round(topOf(i) + 1))
    .attr('y2', (_, i) => round(topOf(i) + 1))
    .attr('stroke', palette.grid);
  textLines(layer(parent, 'table-head'), head);
  textLines(
    layer(parent, 'table-labels'),
    rows.map(({label}, i) => ({x: 0, y: topOf(i) + size + 3, text: label, size, fill: palette.soft})),
  );
  textLines(
    layer(parent, 'table-counts'),
    rows.flatMap(({counts}, i) =>
      counts.map((text, column) => ({
        x: positions[column],
        y: topOf(i) + size + 2 + step,
        text,
        size,
        fill: palette.ink,
        anchor: 'middle' as const,
      })),
    ),
  );
}
