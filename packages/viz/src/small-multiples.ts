import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {type CellChartOptions, type CellDrawing, cellChart} from './cell-chart.ts';
import type {ChartElement, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {cursorSlider} from './cursor-slider.ts';
import {utc} from './dates.ts';
import {unitIn} from './french-names.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legend} from './legend.ts';
import type {BandStep, Step} from './panel-context.ts';
import {checkOptions} from './relapse-risk-options.ts';
import {checkSmallMultiples, type FacetStep, isShareOf, type SmallMultiplesData} from './small-multiples-data.ts';
import {type MultiplesLayout, multiplesLayoutOf, multiplesMonthAt} from './small-multiples-layout.ts';
import {facetWords, longestFacet, multiplesSentence, multiplesWords, stepAt} from './small-multiples-words.ts';
import {planStyle, steps} from './steps.ts';
import {tableNumber} from './table-number.ts';
import {textBlock} from './text-block.ts';
import {valueScale} from './value-scale.ts';

export interface SmallMultiplesOptions extends Omit<CellChartOptions, 'cell'> {
  /** Height of each plot in pixels, 120 to 200. Default 140. */
  readonly plotHeight?: number;
}

/** The month under the cursor. */
export interface SmallMultiplesCursor {
  /** Months since the first one. */
  readonly month: number;
  readonly date: string;
}

export type SmallMultiples = ChartElement<SmallMultiplesData, SmallMultiplesOptions, SmallMultiplesCursor>;

/**
 * One measure in many small charts on the same scales, such as the relapse risk of every plan or of every scenario, or
 * an indicator under every plan: a line with its band in each, and one slider over the months of all.
 */
export function smallMultiples(data: SmallMultiplesData, options: SmallMultiplesOptions = {}): SmallMultiples {
  return cellChart('smallMultiples', data, options, prepare);
}

function prepare(
  data: SmallMultiplesData,
  options: SmallMultiplesOptions,
  isInPage: boolean,
): CellDrawing<SmallMultiplesCursor> {
  const {width = 920, theme = 'light', locale = 'en', plotHeight = 140, interactive = isInPage} = options;
  checkOptions({width, theme, locale});
  if (!(plotHeight >= 120 && plotHeight <= 200)) {
    throw new RangeError(`invalid plotHeight: ${plotHeight} (from 120 to 200)`);
  }
  checkSmallMultiples(data);
  const layout = multiplesLayoutOf(data, options, interactive);
  const months = longestFacet(data).steps;
  return {
    interactive,
    cells: data.facets.map(({key}, column) => ({key, row: 0, column})),
    periods: months.length,
    periodAt: point => multiplesMonthAt(layout, point),
    draw(root, {period}) {
      draw(root, layout, options, interactive);
      drawCursor(root, layout, {locale, interactive, month: period});
    },
    valueOf: ({period}) => ({month: period, date: months[period].date}),
    notes: layout.notes,
    scales: () => scalesOf(layout),
    tables: () => [tableOf(layout)],
  };
}

function draw(
  root: SVGSVGElement,
  layout: MultiplesLayout,
  {theme = 'light', locale = 'en', title}: SmallMultiplesOptions,
  interactive: boolean,
): void {
  const {palette, pad, panels, label, notes, sentence} = layout;
  const style = chartStyle(theme, interactive);
  const head = chartFrame(root, layout, {spoken: title ?? sentence, theme, locale, style});
  legend(layer(head, 'legend', pad, layout.legend.top), layout.legend, 1, palette);
  textLines(layer(root, 'label'), label.lines);
  const last = longestFacet(layout.subject.data).steps.length - 1;
  marks(layer(root, 'panels'), 'g', panels, ({facet}) => facet.key)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({facet}) => facetWords(layout.subject, facet, last))
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    .each(function (panel) {
      drawPanel(this, panel, layout);
    });
  textLines(
    layer(root, 'notes'),
    notes.flatMap(({lines}) => lines),
  );
}

function drawPanel(
  parent: SVGElement,
  {facet, heading}: MultiplesLayout['panels'][number],
  {subject, palette, time: x, value: y, ticks, tickText, dates, plot}: MultiplesLayout,
): void {
  const times = isShareOf(subject.data) ? 100 : 1;
  const end = utc(facet.end);
  const context = {x, y, palette};
  textLines(layer(parent, 'heading', 0, -heading.height - 10), heading.lines);
  valueAxis(layer(parent, 'axis-y'), ticks, tickText, context);
  const widths = bandsOf(facet.steps, times, end);
  bands(layer(parent, 'bands'), widths.length > 0 ? [widths] : [], palette.plans[0], context);
  // Dates hang on the end of a panel, which another chart has at 0.
  timeAxis(layer(parent, 'axis-x'), dates, {x, y: valueScale([0, 100], [plot, 0]), palette});
  const points = facet.steps.map(({date, value}): Step => ({date: utc(date), value: times * value}));
  const style = planStyle(palette.plans[0].ink, 0);
  steps(layer(parent, 'line'), [{points: [...points, {...points[points.length - 1], date: end}], style}], context);
}

/** The band of a facet up to its end; empty without any. */
function bandsOf(all: readonly FacetStep[], times: number, end: Date): readonly BandStep[] {
  const found = all.flatMap(({date, low, high}): BandStep[] =>
    low === undefined || high === undefined ? [] : [{date: utc(date), low: times * low, high: times * high}],
  );
  return found.length > 0 ? [...found, {...found[found.length - 1], date: end}] : [];
}

/** Draw what depends on the month under the cursor: the slider over the panels and the sentence above them. */
function drawCursor(
  root: SVGSVGElement,
  layout: MultiplesLayout,
  {locale, interactive, month}: {locale: 'en' | 'fr'; interactive: boolean; month: number},
): void {
  const {palette, pad, readout, panels, subject, time, value, plot, width} = layout;
  const {data, language} = subject;
  const text = multiplesSentence(subject, month);
  const said = layer(root, 'readout');
  said.setAttribute('aria-hidden', 'true');
  const at = {x: pad, top: readout.top, width: readout.width};
  textLines(said, interactive ? textBlock(text, at, {size: 13, fill: palette.ink}).lines : []);
  const months = longestFacet(data).steps;
  const times = isShareOf(data) ? 100 : 1;
  const tops = panels.map(({y}) => y);
  const top = Math.min(...tops) - 6;
  const x = time(utc(months[month].date));
  const slider = {
    label: multiplesWords[locale].slider(
      language.month(months[0].date),
      language.month(months[months.length - 1].date),
    ),
    value: month,
    last: months.length - 1,
    text,
    area: {x: pad / 2, y: top, width: width - pad, height: Math.max(...tops) + plot + 6 - top},
    marks: panels.map(panel => ({
      x: panel.x + x,
      spans: [[panel.y, panel.y + plot] as const],
      dots: [{y: panel.y + value(times * stepAt(panel.facet, month).value), fill: palette.plans[0].ink}],
    })),
  };
  cursorSlider(layer(root, 'slider'), interactive && months.length > 1 ? [slider] : [], palette);
}

function scalesOf({time, value, subject: {data}}: MultiplesLayout) {
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  return {
    x: {type: 'utc', label: 'date', domain: ends(time.domain()), range: ends(time.range())},
    y: {type: 'linear', label: data.measure.unit, domain: ends(value.domain()), range: ends(value.range())},
  } as const;
}

/** The numbers of every facet, month by month. */
function tableOf({subject: {data, language}, sentence}: MultiplesLayout): TableData {
  const unit = unitIn(data.measure.unit, language.name);
  return {
    caption: sentence,
    columns: multiplesWords[language.name].columns,
    rows: data.facets.flatMap(({key, title, steps, runs}) =>
      steps.map(({date, value, low, high}) => {
        const numbers = [tableNumber(value), tableNumber(low), tableNumber(high)];
        return [key, title, date, ...numbers, unit, runs];
      }),
    ),
  };
}
