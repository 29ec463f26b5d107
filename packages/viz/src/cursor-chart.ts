import type {ChartElement, ScaleInfo, TableData} from './chart-element.ts';
import {listenToCursor, type Point} from './cursor-events.ts';
import {createRoot} from './document-of.ts';

/** What a chart with a cursor is made of; places of the cursor are counted from 0. */
interface CursorChart<Data, Options, Drawing, Value> {
  /** Check, and decide all positions. */
  prepare(data: Data, options: Options, isInPage: boolean): Drawing;
  draw(root: SVGSVGElement, drawing: Drawing, at: number): void;
  /** Draw again what depends on the cursor alone. */
  drawCursor(root: SVGSVGElement, drawing: Drawing, at: number): void;
  last(drawing: Drawing): number;
  /** The place at a point of the chart; undefined outside the panels. */
  placeAt(drawing: Drawing, point: Point): number | undefined;
  value(drawing: Drawing, at: number): Value;
  scales(drawing: Drawing): Readonly<Record<string, ScaleInfo>>;
  tables(drawing: Drawing): readonly TableData[];
}

/** Make the element of a chart whose cursor begins at `options.cursor`, or at the last place. */
export function cursorChart<
  Data,
  Options extends {readonly document?: Document; readonly cursor?: number},
  Drawing extends {readonly options: Options; readonly interactive: boolean},
  Value,
>(data: Data, options: Options, chart: CursorChart<Data, Options, Drawing, Value>): ChartElement<Data, Options, Value> {
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawing = chart.prepare(data, options, isInPage);
  let at = clamp(options.cursor);
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
      })
    : () => {};

  function clamp(place: number | undefined): number {
    const last = chart.last(drawing);
    return place === undefined ? last : Math.max(0, Math.min(last, Math.round(place)));
  }
  function update(data: Data, changed: Partial<Options> = {}): SVGSVGElement {
    const atEnd = at === chart.last(drawing);
    drawing = chart.prepare(data, {...drawing.options, ...changed}, isInPage);
    at = clamp(changed.cursor ?? (atEnd ? undefined : at));
    chart.draw(root, drawing, at);
    return root;
  }
  function destroy(): void {
    stop();
    root.remove();
  }

  const element = Object.assign(root, {
    update,
    destroy,
    scales: () => chart.scales(drawing),
    toTable: () => chart.tables(drawing),
  });
  Object.defineProperty(element, 'value', {get: () => (drawing.interactive ? chart.value(drawing, at) : null)});
  return element as unknown as ChartElement<Data, Options, Value>;
}
