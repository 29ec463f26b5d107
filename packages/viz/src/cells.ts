import {layer, marks, round, type TextLine, textLines} from './join.ts';
import type {Palette} from './tokens.ts';

/** A cell in its place, in coordinates of its parent. */
export interface PlacedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a cell shows. */
export interface CellFace {
  /** Step of the ramp; absent where there are no data, and the cell is hatched. */
  readonly step?: number | undefined;
  /** What it stands for as it is spoken. */
  readonly sentence: string;
  /** Words and numbers in it, from its corner; their colour follows from the step. */
  readonly lines: readonly Omit<TextLine, 'fill'>[];
  /** A mark in the upper right corner: a value that rose or fell, or one to be taken with care. */
  readonly mark?: 'rise' | 'fall' | 'few' | undefined;
}

export interface CellsOptions {
  readonly palette: Palette;
  /** Key of the cell that Tab leads to; absent where the chart has no keys. */
  readonly current?: string | undefined;
}

/** Cells of a ramp, each an object with a sentence; one of them is a tab stop, and arrows go on from it. */
export function cells(
  parent: SVGElement,
  placed: readonly (PlacedCell & CellFace)[],
  {palette, current}: CellsOptions,
): void {
  const groups = marks(parent, 'g', placed, ({key}) => key)
    .attr('class', 'cell')
    .attr('data-key', ({key}) => key)
    .attr('role', 'graphics-symbol')
    .attr('aria-label', ({sentence}) => sentence)
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    // The last, for it comes and goes: attributes are written in the order they were first set.
    .attr('tabindex', ({key}) => (current === undefined ? null : key === current ? 0 : -1));
  groups.each(function (cell) {
    cellFace(this, cell, palette);
    const fill = inkOn(cell.step, palette);
    textLines(
      layer(this, 'words'),
      cell.lines.map(line => ({...line, fill})),
    );
    marks(layer(this, 'focus-ring'), 'rect', [cell])
      .attr('x', -2.5)
      .attr('y', -2.5)
      .attr('width', ({width}) => round(width + 5))
      .attr('height', ({height}) => round(height + 5))
      .attr('rx', 3)
      .attr('fill', 'none')
      .attr('stroke', ({key}) => (key === current ? palette.ink : 'none'))
      .attr('stroke-width', 3);
  });
}

/** The face of a cell or of its swatch: its step, or hatching where there are no data, and its mark. */
export function cellFace(
  parent: SVGElement,
  face: Pick<PlacedCell, 'width' | 'height'> & Pick<CellFace, 'step' | 'mark'>,
  palette: Palette,
): void {
  marks(layer(parent, 'ground'), 'rect', [face])
    .attr('width', ({width}) => round(width))
    .attr('height', ({height}) => round(height))
    .attr('rx', 2)
    .attr('fill', ({step}) => (step === undefined ? palette.paper : palette.riskSequential[step]))
    .attr('stroke', palette.axis);
  marks(layer(parent, 'hatch'), 'path', face.step === undefined ? [face] : [])
    .attr('d', ({width, height}) => hatch(width, height))
    .attr('fill', 'none')
    .attr('stroke', palette.axis);
  marks(layer(parent, 'mark'), 'path', face.mark ? [markShape(face.mark, face.width)] : [])
    .attr('d', String)
    .attr('fill', inkOn(face.step, palette));
}

/** What is read on a step: ink where it is light, paper where it is dark, or the other way round in the dark. */
export const inkOn = (step: number | undefined, {ink, paper}: Palette): string =>
  step === undefined || step < 3 ? ink : paper;

const hatchGap = 7;

/** Lines that rise from left to right, cut to a box; a pattern would need a name that other charts may have. */
function hatch(width: number, height: number): string {
  const count = Math.ceil((width + height) / hatchGap) - 1;
  return Array.from({length: count}, (_, index) => {
    const at = (index + 1) * hatchGap;
    const from = [Math.max(0, at - height), Math.min(at, height)];
    const to = [Math.min(at, width), Math.max(0, at - width)];
    return `M${from.map(round).join(',')}L${to.map(round).join(',')}`;
  }).join('');
}

const markSize = 8;

function markShape(mark: NonNullable<CellFace['mark']>, width: number): string {
  const right = width - 4;
  if (mark === 'few') return `M${round(width - 1 - 1.5 * markSize)},1H${round(width - 1)}v${1.5 * markSize}z`;
  const [base, tip] = mark === 'rise' ? [4 + markSize, -markSize] : [4, markSize];
  return `M${round(right - markSize)},${base}h${markSize}l${-markSize / 2},${tip}z`;
}
