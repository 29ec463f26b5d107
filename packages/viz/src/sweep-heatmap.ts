import {type CellChartOptions, type CellDrawing, type CellState, cellChart} from './cell-chart.ts';
import {cellReadout} from './cell-words.ts';
import {cells} from './cells.ts';
import type {ChartElement, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {layer, textLines} from './join.ts';
import {rampLegend} from './ramp-legend.ts';
import {checkOptions} from './relapse-risk-options.ts';
import {checkSweepHeatmap, type SweepHeatmapData} from './sweep-heatmap-data.ts';
import {type HeatmapLayout, heatmapLayoutOf} from './sweep-heatmap-layout.ts';
import {heatmapWords} from './sweep-heatmap-words.ts';
import {unitWords} from './value-words.ts';

export interface SweepHeatmapOptions extends Omit<CellChartOptions, 'cursor'> {
  /** Cells of fewer histories are marked. Default 30. */
  readonly fewRuns?: number;
}

/** The point that a reader is at: a value of each factor. */
export interface SweepHeatmapCursor {
  readonly x: number;
  readonly y: number;
}

export type SweepHeatmap = ChartElement<SweepHeatmapData, SweepHeatmapOptions, SweepHeatmapCursor>;

/**
 * A measure over two factors of a sweep: a cell for each point, its step on a ramp of six and the number in it. Cells of
 * few histories are marked, those of none hatched; arrows go from cell to cell.
 */
export function sweepHeatmap(data: SweepHeatmapData, options: SweepHeatmapOptions = {}): SweepHeatmap {
  return cellChart('sweepHeatmap', data, options, prepare);
}

function prepare(
  data: SweepHeatmapData,
  options: SweepHeatmapOptions,
  isInPage: boolean,
): CellDrawing<SweepHeatmapCursor> {
  const {width = 920, theme = 'light', locale = 'en', fewRuns = 30, interactive = isInPage} = options;
  checkOptions({width, theme, locale});
  if (!(Number.isInteger(fewRuns) && fewRuns >= 0)) {
    throw new RangeError(`invalid fewRuns: ${fewRuns} (a whole number from 0)`);
  }
  checkSweepHeatmap(data);
  const layout = heatmapLayoutOf(data, options, interactive);
  return {
    interactive,
    cells: layout.cells,
    periods: 1,
    periodAt: () => undefined,
    draw: (root, state) => draw(root, layout, {options, interactive, state}),
    valueOf({cell}) {
      const found = layout.cells.find(({key}) => key === cell) ?? layout.cells[0];
      return {x: data.x.values[found.cell.x], y: data.y.values[found.cell.y]};
    },
    notes: layout.notes,
    scales: () => ({}),
    tables: () => [tableOf(layout)],
  };
}

function draw(
  root: SVGSVGElement,
  layout: HeatmapLayout,
  {options, interactive, state}: {options: SweepHeatmapOptions; interactive: boolean; state: CellState},
): void {
  const {palette, legend, legendAt, cells: placed, axes, notes, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  const style = chartStyle(theme, interactive);
  const spoken = options.title ?? sentence;
  const head = chartFrame(root, layout, {spoken, theme, locale, style});
  rampLegend(layer(head, 'legend', legendAt.x, legendAt.top), legend, palette);
  const grid = layer(root, 'cells');
  grid.setAttribute('role', 'graphics-object');
  grid.setAttribute('aria-label', heatmapWords[locale].cells);
  cells(grid, placed, {palette, current: interactive ? state.cell : undefined});
  textLines(layer(root, 'axes'), axes);
  const current = placed.find(({key}) => key === state.cell) ?? placed[0];
  cellReadout(root, interactive ? current.sentence : undefined, layout);
  textLines(
    layer(root, 'notes'),
    notes.flatMap(({lines}) => lines),
  );
}

/** The numbers of every point, in the order of the cells. */
function tableOf({subject: {data, fewRuns, language}, cells: placed, sentence}: HeatmapLayout): TableData {
  const {x, y, measure} = data;
  const {columns, fewColumn} = heatmapWords[language.name];
  return {
    caption: sentence,
    columns: [x.name, y.name, ...columns],
    rows: placed.map(({cell}) => {
      const {value = '', interval, runs, failed} = cell;
      const numbers = [value, interval?.low ?? '', interval?.high ?? ''];
      const few = runs < fewRuns ? fewColumn.yes : fewColumn.no;
      return [x.values[cell.x], y.values[cell.y], ...numbers, unitWords(measure.unit, language), runs, failed, few];
    }),
  };
}
