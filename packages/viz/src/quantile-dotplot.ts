import type {ChartElement, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {cursorChart} from './cursor-chart.ts';
import {cursorSlider} from './cursor-slider.ts';
import {isoDay, utc} from './dates.ts';
import {drawDotplot, drawDots} from './dotplot-panel.ts';
import {layer, marks, round, textLines} from './join.ts';
import {checkQuantileDotplot, type QuantileDotplotData} from './quantile-dotplot-data.ts';
import {
  countBefore,
  type QuantileDotplotLayout,
  quantileDotplotLayout,
  stepAt,
  stepAtPoint,
  thresholdSentence,
} from './quantile-dotplot-layout.ts';
import {checkDotplotOptions, type QuantileDotplotOptions} from './quantile-dotplot-options.ts';
import {quantileDots} from './quantile-dots.ts';
import {textBlock} from './text-block.ts';

/** Where the threshold stands, a day or a number, and how many of the dots lie before it. */
export interface QuantileDotplotCursor {
  readonly threshold: string | number;
  readonly dots: number;
}

export type QuantileDotplot = ChartElement<QuantileDotplotData, QuantileDotplotOptions, QuantileDotplotCursor>;

/**
 * All histories as 20 or 50 dots, each as likely as the others: the months in which armed conflict resumed, with those of
 * histories in which it never did apart, or any number read from each run. A threshold counts the dots before it.
 */
export function quantileDotplot(data: QuantileDotplotData, options: QuantileDotplotOptions = {}): QuantileDotplot {
  return cursorChart(data, options, {
    name: 'quantileDotplot',
    prepare,
    draw,
    drawCursor: drawThreshold,
    last: ({layout}) => layout.thresholds.length - 1,
    placeOf,
    placed: (drawing, step) => ({threshold: valueAt(drawing, step).threshold}),
    placeAt: ({layout}, point) => stepAtPoint(layout, point),
    value: valueAt,
    scales: ({layout}) => ({x: layout.scale}),
    tables,
  });
}

/** The step of the threshold asked for, else of the one before where the data are of the same kind. */
function placeOf(
  {data, layout}: Drawing,
  options: Partial<QuantileDotplotOptions>,
  before?: {readonly drawing: Drawing; readonly at: number},
): number {
  const kept = before?.drawing.data.kind === data.kind ? before.drawing.layout.thresholds[before.at] : undefined;
  return stepAt(layout, 'threshold' in options ? wanted(options, data) : kept);
}

interface Drawing {
  readonly data: QuantileDotplotData;
  readonly options: QuantileDotplotOptions;
  readonly interactive: boolean;
  readonly layout: QuantileDotplotLayout;
}

function prepare(data: QuantileDotplotData, options: QuantileDotplotOptions, isInPage: boolean): Drawing {
  checkDotplotOptions(options);
  checkQuantileDotplot(data);
  const {interactive = isInPage} = options;
  return {data, options, interactive, layout: quantileDotplotLayout(data, options)};
}

/** The threshold asked for, in the unit of the values; throws on one of another kind. */
function wanted({threshold}: Partial<QuantileDotplotOptions>, {kind}: QuantileDotplotData): number | undefined {
  if (threshold === undefined) return undefined;
  if (kind === 'relapse' && typeof threshold === 'string') return utc(threshold).getTime();
  if (kind === 'number' && typeof threshold === 'number' && Number.isFinite(threshold)) return threshold;
  throw new RangeError(
    `invalid threshold: ${threshold} (${kind === 'relapse' ? 'a day as YYYY-MM-DD' : 'a finite number'})`,
  );
}

function valueAt({data, layout}: Drawing, step: number): QuantileDotplotCursor {
  return {threshold: written(data, layout.thresholds[step]), dots: countBefore(layout, step).dots};
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
function draw(root: SVGSVGElement, drawing: Drawing, step: number): void {
  const {layout, options, interactive} = drawing;
  const {theme = 'light', locale = 'en'} = options;
  const style = chartStyle(theme, interactive);
  chartFrame(root, layout, {spoken: options.title ?? layout.sentence, locale, theme, style});
  layer(root, 'readout');
  const panel = layer(root, 'panel', layout.pad, layout.panel.top);
  panel.setAttribute('role', 'graphics-object');
  panel.setAttribute('aria-label', layout.sentence);
  textLines(layer(root, 'axis-words'), layout.axis.lines);
  const never = layer(root, 'never');
  textLines(layer(never, 'label'), layout.never?.label.lines ?? []);
  const {diameter} = layout.panel;
  const dots = {diameter, isFull: () => false, ink: layout.palette.soft, palette: layout.palette};
  drawDots(layer(never, 'dots', layout.pad), layout.never?.dots ?? [], dots);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawThreshold(root, drawing, step);
}

/** Draw what depends on the threshold: which dots are filled, the line, and the sentence that counts them. */
function drawThreshold(root: SVGSVGElement, {data, layout, interactive}: Drawing, step: number): void {
  const {palette, pad, panel, readout, thresholds, words} = layout;
  const limit = thresholds[step];
  const ink = palette.plans[0].ink;
  drawDotplot(layer(root, 'panel', pad, panel.top), panel, {isFull: value => value < limit, ink, palette});
  const text = thresholdSentence(layout, data, step);
  const at = {x: pad, top: readout.top, width: readout.width};
  textLines(layer(root, 'readout'), textBlock(text, at, {size: 15, fill: palette.ink}).lines);
  const slider = {
    label: words.slider,
    value: step,
    last: thresholds.length - 1,
    text,
    area: {x: pad / 2, y: panel.top - 8, width: panel.width + pad, height: panel.height + 16},
    marks: [],
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
  const x = layout.x(limit);
  drawLine(layer(root, 'threshold', pad, panel.top), x, panel.height, palette.ink);
}

function drawLine(parent: SVGElement, x: number, height: number, stroke: string): void {
  marks(parent, 'line', [x])
    .attr('x1', round(x))
    .attr('x2', round(x))
    .attr('y1', -6)
    .attr('y2', round(height + 6))
    .attr('stroke', stroke)
    .attr('stroke-dasharray', '4 3')
    .attr('pointer-events', 'none');
}

/** The dots from the first to the last, those of what never happened without a value, and the counts at each threshold. */
function tables({data, layout}: Drawing): readonly TableData[] {
  const {values, count, thresholds, sentence, words} = layout;
  return [
    {
      caption: sentence,
      columns: words.columns,
      rows: quantileDots(values, count).map((value, dot) => [
        dot + 1,
        count,
        Number.isFinite(value) ? written(data, value) : '',
      ]),
    },
    {
      ...words.thresholds,
      rows: thresholds.map((limit, step) => {
        const {dots, histories} = countBefore(layout, step);
        return [written(data, limit), dots, count, histories, values.length];
      }),
    },
  ];
}

/** A value as data have it: a day, or a number. */
const written = ({kind}: QuantileDotplotData, value: number): string | number =>
  kind === 'relapse' ? isoDay(new Date(value)) : value;
