import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {type CountGridLayout, type SquareKind, squareSwatch} from './count-grid-layout.ts';
import type {CountGridOptions} from './count-grid-options.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legendWords} from './legend-rows.ts';
import type {Palette, PlanColours} from './tokens.ts';

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawCountGrid(root: SVGSVGElement, layout: CountGridLayout, options: CountGridOptions): void {
  const {palette, pad, panels, legend, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  chartFrame(root, layout, {spoken: options.title ?? sentence, locale, theme, style: chartStyle(theme, false)});
  drawLegend(layer(root, 'legend', pad, legend.top), legend, palette);
  const groups = marks(layer(root, 'panels'), 'g', panels, ({key}) => key)
    .attr('class', 'panel')
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({spoken}) => spoken);
  groups.each(function ({heading, count, grid, squares, index}) {
    textLines(layer(this, 'heading'), [...heading.lines, ...count.lines]);
    const side = grid.step - Math.max(2, grid.step * 0.14);
    const placed = squares.map((kind, i) => ({
      kind,
      x: (i % 10) * grid.step,
      y: Math.floor(i / 10) * grid.step,
      side,
    }));
    drawSquares(layer(this, 'squares', 0, grid.top), placed, palette.plans[index], palette);
  });
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
}

interface PlacedSquare {
  readonly kind: SquareKind;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * Squares: filled where conflict resumed, an outline where not. Periods differ by tint and by a mark in the middle: none
 * in the first year, a small hole in years 2 to 5, a large one later.
 */
function drawSquares(
  parent: SVGElement,
  squares: readonly PlacedSquare[],
  {ink, edge}: PlanColours,
  {paper, axis}: Palette,
): void {
  marks(layer(parent, 'outer'), 'rect', squares)
    .attr('x', ({x}) => round(x + 0.5))
    .attr('y', ({y}) => round(y + 0.5))
    .attr('width', ({side}) => round(side - 1))
    .attr('height', ({side}) => round(side - 1))
    .attr('fill', ({kind}) => (kind === 'not' ? paper : kind === 'early' || kind === 'late' ? edge : ink))
    .attr('stroke', ({kind}) => (kind === 'not' ? axis : ink));
  const holes = squares.filter(({kind}) => kind === 'early' || kind === 'late');
  const hole = ({kind, side}: PlacedSquare): number => side * (kind === 'early' ? 0.24 : 0.6);
  marks(layer(parent, 'holes'), 'rect', holes)
    .attr('x', square => round(square.x + (square.side - hole(square)) / 2))
    .attr('y', square => round(square.y + (square.side - hole(square)) / 2))
    .attr('width', square => round(hole(square)))
    .attr('height', square => round(hole(square)))
    .attr('fill', paper);
}

/** What the squares are, in the colours of the text, since each plan has its own. */
function drawLegend(parent: SVGElement, {items, texts}: CountGridLayout['legend'], palette: Palette): void {
  const swatches = items.map(({kind, x, y}) => ({kind, x, y: y - squareSwatch / 2, side: squareSwatch}));
  drawSquares(
    layer(parent, 'swatches'),
    swatches,
    {...palette.plans[0], ink: palette.ink, edge: palette.soft},
    palette,
  );
  legendWords(layer(parent, 'words'), texts, palette.soft);
}
