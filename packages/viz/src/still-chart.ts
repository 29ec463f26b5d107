import type {ChartElement, ScaleInfo, TableData} from './chart-element.ts';
import {createRoot} from './document-of.ts';
import {drawnFrom} from './drawn-from.ts';
import type {TextBlock} from './text-block.ts';

/** What a chart without a cursor is made of. */
interface StillChart<Data, Options, Layout> {
  /** Name of the function that draws it. */
  readonly name: string;
  /** Check, and decide all positions. */
  prepare(data: Data, options: Options): Layout;
  draw(root: SVGSVGElement, layout: Layout, data: Data, options: Options): void;
  scales(layout: Layout): Readonly<Record<string, ScaleInfo>>;
  tables(layout: Layout, data: Data, options: Options): readonly TableData[];
}

/** Make the element of a chart that has no cursor: every number it knows is printed or in its tables. */
export function stillChart<
  Data,
  Options extends {readonly document?: Document},
  Layout extends {readonly notes: readonly TextBlock[]},
>(data: Data, options: Options, chart: StillChart<Data, Options, Layout>): ChartElement<Data, Options, never> {
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawn = {data, options, layout: chart.prepare(data, options)};
  chart.draw(root, drawn.layout, data, options);

  function update(data: Data, changed: Partial<Options> = {}): SVGSVGElement {
    const options = {...drawn.options, ...changed};
    drawn = {data, options, layout: chart.prepare(data, options)};
    chart.draw(root, drawn.layout, data, options);
    if (isInPage) root.dispatchEvent(new Event('update'));
    return root;
  }
  const element = Object.assign(root, {
    value: null,
    update,
    destroy: () => root.remove(),
    copy: (changed: Partial<Options> = {}) => stillChart(drawn.data, {...drawn.options, ...changed}, chart),
    toJSON: () => drawnFrom(chart.name, drawn.data, drawn.options, drawn.layout.notes),
    scales: () => chart.scales(drawn.layout),
    toTable: () => chart.tables(drawn.layout, drawn.data, drawn.options),
  });
  return element as unknown as ChartElement<Data, Options, never>;
}
