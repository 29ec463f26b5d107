import {listenToCells} from './cell-events.ts';
import type {PlacedCell} from './cells.ts';
import type {BaseOptions, ChartElement, ScaleInfo, TableData} from './chart-element.ts';
import {listenToCursor, type Point} from './cursor-events.ts';
import {createRoot} from './document-of.ts';
import {drawnFrom} from './drawn-from.ts';
import type {TextBlock} from './text-block.ts';

export interface CellChartOptions extends Omit<BaseOptions, 'events'> {
  /** Period at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
  /** Cell whose sentence is shown at first; default the first in reading order. */
  readonly cell?: string;
}

/** Which cell and which period a reader is at. */
export interface CellState {
  readonly cell: string;
  readonly period: number;
}

/** Data and options after checking and layout. */
export interface CellDrawing<Value> {
  readonly interactive: boolean;
  readonly cells: readonly Pick<PlacedCell, 'key' | 'row' | 'column'>[];
  /** How many periods there are; a chart without time has one. */
  readonly periods: number;
  periodAt(point: Point): number | undefined;
  draw(root: SVGSVGElement, state: CellState): void;
  /** Paragraphs below the chart, the last of which says where the numbers come from. */
  readonly notes: readonly TextBlock[];
  valueOf(state: CellState): Value;
  scales(): Readonly<Record<string, ScaleInfo>>;
  tables(): readonly TableData[];
}

type Prepare<Data, Options, Value> = (data: Data, options: Options, isInPage: boolean) => CellDrawing<Value>;

/** The chart of cells of that name: draws, lets keys and pointer choose cell and period, and redraws in place. */
export function cellChart<Data, Options extends CellChartOptions, Value>(
  name: string,
  data: Data,
  given: Options,
  prepare: Prepare<Data, Options, Value>,
): ChartElement<Data, Options, Value> {
  const root = createRoot(given.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let options = given;
  let drawn = data;
  let drawing = prepare(data, options, isInPage);
  let state = stateIn(drawing, {cell: options.cell, cursor: options.cursor});
  drawing.draw(root, state);

  function move(to: Partial<CellState>): void {
    state = {...state, ...to};
    drawing.draw(root, state);
  }
  const stops = isInPage
    ? [
        listenToCursor(root, {
          month: () => state.period,
          last: () => drawing.periods - 1,
          monthAt: point => (drawing.interactive && drawing.periods > 1 ? drawing.periodAt(point) : undefined),
          moveTo: period => move({period}),
        }),
        listenToCells(root, {
          cells: () => (drawing.interactive ? drawing.cells : []),
          moveTo: cell => move({cell}),
        }),
      ]
    : [];

  function update(data: Data, changed: Partial<Options> = {}): SVGSVGElement {
    const atEnd = state.period === drawing.periods - 1;
    options = {...options, ...changed};
    drawing = prepare(data, options, isInPage);
    const {cell = state.cell, cursor = atEnd ? undefined : state.period} = changed;
    state = stateIn(drawing, {cell, cursor});
    drawn = data;
    drawing.draw(root, state);
    if (isInPage) root.dispatchEvent(new Event('update'));
    return root;
  }
  function destroy(): void {
    for (const stop of stops) stop();
    root.remove();
  }

  const current = (): Options => ({...options, cell: state.cell, cursor: state.period});

  const chart = Object.assign(root, {
    update,
    destroy,
    copy: (changed: Partial<Options> = {}) => cellChart(name, drawn, {...current(), ...changed}, prepare),
    toJSON: () => drawnFrom(name, drawn, current(), drawing.notes),
    scales: () => drawing.scales(),
    toTable: () => drawing.tables(),
  });
  Object.defineProperty(chart, 'value', {get: () => (drawing.interactive ? drawing.valueOf(state) : null)});
  return chart as unknown as ChartElement<Data, Options, Value>;
}

interface Asked {
  readonly cell: string | undefined;
  readonly cursor: number | undefined;
}

function stateIn({cells, periods}: CellDrawing<unknown>, {cell, cursor}: Asked): CellState {
  const known = cells.find(({key}) => key === cell) ?? cells[0];
  const last = periods - 1;
  return {cell: known.key, period: cursor === undefined ? last : Math.max(0, Math.min(last, Math.round(cursor)))};
}
