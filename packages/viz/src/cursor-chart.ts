import type {ChartElement, ScaleInfo, TableData} from './chart-element.ts';
import {listenToCursor, type Point} from './cursor-events.ts';
import {monthAfterKey} from './cursor-slider.ts';
import {createRoot} from './document-of.ts';
import {drawnFrom} from './drawn-from.ts';
import type {TextBlock} from './text-block.ts';

/** What a chart with a cursor is made of; places of the cursor are counted from 0. */
interface CursorChart<Data, Options, Drawing, Value> {
  /** Name of the function that draws it. */
  readonly name: string;
  /** Check, and decide all positions. */
  prepare(data: Data, options: Options, isInPage: boolean): Drawing;
  draw(root: SVGSVGElement, drawing: Drawing, at: number): void;
  /** Draw again what depends on the cursor alone. */
  drawCursor(root: SVGSVGElement, drawing: Drawing, at: number): void;
  last(drawing: Drawing): number;
  /**
   * Where the cursor stands in a drawing for which `wanted` was asked, and where it stood in the one before; `keptAtEnd`
   * if absent.
   */
  placeOf?(drawing: Drawing, wanted: Partial<Options>, before?: Stand<Drawing>): number;
  /** The option that puts a cursor where it stands; default `cursor`. */
  placed?(drawing: Drawing, at: number): Partial<Options>;
  /** Where a key leads; default `monthAfterKey`. */
  afterKey?(...pressed: [...Parameters<typeof monthAfterKey>, Drawing]): number | undefined;
  /** The place at a point of the chart; undefined outside the panels. */
  placeAt(drawing: Drawing, point: Point): number | undefined;
  value(drawing: Drawing, at: number): Value;
  scales(drawing: Drawing): Readonly<Record<string, ScaleInfo>>;
  tables(drawing: Drawing): readonly TableData[];
}

/** A drawing and where the cursor stands in it. */
interface Stand<Drawing> {
  readonly drawing: Drawing;
  readonly at: number;
}

/** Make the element of a chart with a cursor. */
export function cursorChart<
  Data,
  Options extends {readonly document?: Document; readonly cursor?: number},
  Drawing extends {
    readonly options: Options;
    readonly interactive: boolean;
    readonly layout: {readonly notes: readonly TextBlock[]};
  },
  Value,
>(data: Data, options: Options, chart: CursorChart<Data, Options, Drawing, Value>): ChartElement<Data, Options, Value> {
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawing = chart.prepare(data, options, isInPage);
  const placeOf = (wanted: Partial<Options>, before?: Stand<Drawing>): number =>
    chart.placeOf ? chart.placeOf(drawing, wanted, before) : keptAtEnd(chart, drawing, wanted.cursor, before);
  let at = placeOf(options);
  let drawn = data;
  chart.draw(root, drawing, at);

  const stop = isInPage
    ? listenToCursor(root, {
        month: () => at,
        last: () => chart.last(drawing),
        monthAt: point => (drawing.interactive ? chart.placeAt(drawing, point) : undefined),
        moveTo(target) {
          at = target;
          chart.drawCursor(root, drawing, at);
        },
        afterKey: (...pressed) => (chart.afterKey ?? monthAfterKey)(...pressed, drawing),
      })
    : () => {};

  function update(data: Data, changed: Partial<Options> = {}): SVGSVGElement {
    const before = {drawing, at};
    drawing = chart.prepare(data, {...drawing.options, ...changed}, isInPage);
    at = placeOf(changed, before);
    drawn = data;
    chart.draw(root, drawing, at);
    if (isInPage) root.dispatchEvent(new Event('update'));
    return root;
  }
  function destroy(): void {
    stop();
    root.remove();
  }
  const current = (): Options => ({...drawing.options, ...(chart.placed?.(drawing, at) ?? {cursor: at})});

  const element = Object.assign(root, {
    update,
    destroy,
    copy: (changed: Partial<Options> = {}) => cursorChart(drawn, {...current(), ...changed}, chart),
    toJSON: () => drawnFrom(chart.name, drawn, current(), drawing.layout.notes),
    scales: () => chart.scales(drawing),
    toTable: () => chart.tables(drawing),
  });
  Object.defineProperty(element, 'value', {get: () => (drawing.interactive ? chart.value(drawing, at) : null)});
  return element as unknown as ChartElement<Data, Options, Value>;
}

/** The place asked for, else that before, at the last place if it was there or if there was none. */
function keptAtEnd<Drawing>(
  {last}: {last(drawing: Drawing): number},
  drawing: Drawing,
  wanted: number | undefined,
  before: Stand<Drawing> | undefined,
): number {
  const end = last(drawing);
  const kept = before && before.at !== last(before.drawing) ? before.at : undefined;
  return Math.max(0, Math.min(end, Math.round(wanted ?? kept ?? end)));
}
