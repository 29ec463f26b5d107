import {type CellChartOptions, type CellDrawing, type CellState, cellChart} from './cell-chart.ts';
import {cellReadout} from './cell-words.ts';
import {cells} from './cells.ts';
import type {ChartElement, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {layer, textLines} from './join.ts';
import {periodAt, periodStrip, stripScale} from './period-strip.ts';
import {rampLegend} from './ramp-legend.ts';
import {checkOptions} from './relapse-risk-options.ts';
import {checkTrustMatrix, type TrustMatrixData} from './trust-matrix-data.ts';
import {pairNames, type TrustMatrixLayout, trustFace, trustMatrixLayoutOf} from './trust-matrix-layout.ts';
import {changeSince, trustSentence, trustWords} from './trust-matrix-words.ts';

/** The pair and the month that a reader is at. */
export interface TrustMatrixCursor {
  readonly from: string;
  readonly to: string;
  readonly month: number;
  readonly date: string;
}

export type TrustMatrixOptions = CellChartOptions;

export type TrustMatrix = ChartElement<TrustMatrixData, TrustMatrixOptions, TrustMatrixCursor>;

/**
 * Who trusts whom: a cell for each pair of actors, its step on a ramp of six, the number in it, and a triangle where it
 * is above or below the first month. Pairs that are not in the model are hatched; a slider walks over the months.
 */
export function trustMatrix(data: TrustMatrixData, options: TrustMatrixOptions = {}): TrustMatrix {
  return cellChart('trustMatrix', data, options, prepare);
}

function prepare(
  data: TrustMatrixData,
  options: TrustMatrixOptions,
  isInPage: boolean,
): CellDrawing<TrustMatrixCursor> {
  const {width = 920, theme = 'light', locale = 'en', interactive = isInPage} = options;
  checkOptions({width, theme, locale});
  checkTrustMatrix(data);
  const layout = trustMatrixLayoutOf(data, options, interactive);
  return {
    interactive,
    cells: layout.cells,
    periods: data.dates.length,
    periodAt: point => periodAt(layout.strip, point),
    draw: (root, state) => draw(root, layout, {options, interactive, state}),
    valueOf({cell, period}) {
      const {from, to} = layout.cells.find(({key}) => key === cell) ?? layout.cells[0];
      return {from: from.key, to: to.key, month: period, date: data.dates[period]};
    },
    notes: layout.notes,
    scales: () => ({time: stripScale(layout.strip)}),
    tables: () => [tableOf(layout)],
  };
}

function draw(
  root: SVGSVGElement,
  layout: TrustMatrixLayout,
  {options, interactive, state}: {options: CellChartOptions; interactive: boolean; state: CellState},
): void {
  const {palette, subject, legend, legendAt, strip, names, notes, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  const words = trustWords[locale];
  const {data, language} = subject;
  const style = chartStyle(theme, interactive);
  const head = chartFrame(root, layout, {spoken: options.title ?? sentence, theme, locale, style});
  rampLegend(layer(head, 'legend', legendAt.x, legendAt.top), legend, palette);
  const current = layout.cells.find(({key}) => key === state.cell) ?? layout.cells[0];
  const last = data.dates.length - 1;
  const month = language.month(data.dates[state.period]);
  const text = trustSentence(subject, {...current, month: state.period});
  periodStrip(
    layer(root, 'strip'),
    strip,
    {
      period: state.period,
      name: month,
      label: words.slider(language.month(data.dates[0]), language.month(data.dates[last])),
      text: current.pair ? text : `${month}. ${text}`,
      interactive: interactive && last > 0,
    },
    palette,
  );
  textLines(layer(root, 'names'), names);
  const matrix = layer(root, 'cells');
  matrix.setAttribute('role', 'graphics-object');
  matrix.setAttribute('aria-label', words.matrix);
  cells(
    matrix,
    layout.cells.map(cell => ({...cell, ...trustFace(layout, cell, state.period)})),
    {palette, current: interactive ? current.key : undefined},
  );
  cellReadout(root, interactive ? text : undefined, layout);
  textLines(
    layer(root, 'notes'),
    notes.flatMap(({lines}) => lines),
  );
}

/** The numbers of every pair the model has, month by month. */
function tableOf({subject, cells: placed, sentence}: TrustMatrixLayout): TableData {
  return {
    caption: sentence,
    columns: trustWords[subject.language.name].columns,
    rows: placed.flatMap(cell =>
      (cell.pair?.values ?? []).map(({mean, interval}, month) => [
        ...[cell.from.key, cell.to.key, ...pairNames(cell)],
        ...[subject.data.dates[month], mean, interval?.low ?? '', interval?.high ?? ''],
        cell.pair ? changeSince(cell.pair, month) : '',
      ]),
    ),
  };
}
