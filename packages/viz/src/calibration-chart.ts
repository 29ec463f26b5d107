import {type CalibrationData, checkCalibration} from './calibration-data.ts';
import {type CalibrationLegend, calibrationLegend} from './calibration-legend.ts';
import type {CalibrationOptions} from './calibration-options.ts';
import {drawRecord, recordSlider} from './calibration-record-draw.ts';
import {recordDayAt, recordLayout, recordReading, recordScales} from './calibration-record-layout.ts';
import {recordTables} from './calibration-record-table.ts';
import {drawReliability, reliabilitySlider} from './calibration-reliability-draw.ts';
import {dotAt, reliabilityLayout, reliabilityReading, reliabilityScales} from './calibration-reliability-layout.ts';
import {reliabilityTables} from './calibration-reliability-sentences.ts';
import type {ChartElement, ScaleInfo, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import type {ChartHead} from './chart-head.ts';
import {chartStyle} from './chart-style.ts';
import {cursorChart} from './cursor-chart.ts';
import type {Point} from './cursor-events.ts';
import {type CursorSlider, cursorSlider} from './cursor-slider.ts';
import {layer, marks, type TextLine, textLines} from './join.ts';
import {checkOptions} from './relapse-risk-options.ts';
import type {TextBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** Where the cursor stands: a day of the record, or what forecasts said, 0 to 1. */
export type CalibrationCursor =
  | {readonly kind: 'record'; readonly date: string}
  | {readonly kind: 'reliability'; readonly probability: number};

export type CalibrationChart = ChartElement<CalibrationData, CalibrationOptions, CalibrationCursor>;

/**
 * Observed beside simulated. Of a record: each series in a panel with the median of histories and the range of nine in
 * ten, every value with what the record accepts, and a list of what the model misses. Of forecasts: how often it came by
 * how likely it was said to be, with intervals and numbers of forecasts.
 */
export function calibrationChart(data: CalibrationData, options: CalibrationOptions = {}): CalibrationChart {
  return cursorChart(data, options, {
    name: 'calibrationChart',
    prepare,
    draw,
    drawCursor,
    last: ({view}) => view.last,
    placeAt: ({view}, point) => view.placeAt(point),
    value: ({view}, at) => view.valueAt(at),
    scales: ({view}) => view.scales(),
    tables: ({view}) => view.tables(),
  });
}

/** What both kinds lay out. */
interface SharedLayout extends ChartHead {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly sentence: string;
  readonly legend: CalibrationLegend & {readonly x: number; readonly top: number};
  readonly notes: readonly TextBlock[];
}

/** One kind after its layout; places of the cursor are counted from 0. */
interface CalibrationView {
  readonly kind: CalibrationData['kind'];
  readonly layout: SharedLayout;
  readonly last: number;
  drawBody(parent: SVGElement): void;
  sliderAt(at: number): CursorSlider;
  /** What the cursor reads, in its places. */
  readingAt(at: number): readonly TextLine[];
  placeAt(point: Point): number | undefined;
  valueAt(at: number): CalibrationCursor;
  scales(): Readonly<Record<string, ScaleInfo>>;
  tables(): readonly TableData[];
}

interface CalibrationDrawing {
  readonly options: CalibrationOptions;
  readonly interactive: boolean;
  readonly layout: SharedLayout;
  readonly view: Omit<CalibrationView, 'layout'>;
}

function prepare(data: CalibrationData, options: CalibrationOptions, isInPage: boolean): CalibrationDrawing {
  checkOptions(options);
  checkCalibration(data);
  const {interactive = isInPage} = options;
  const {layout, ...view} = viewOf(data, options, interactive);
  return {options, interactive, layout, view};
}

function viewOf(data: CalibrationData, options: CalibrationOptions, interactive: boolean): CalibrationView {
  if (data.kind === 'record') {
    const layout = recordLayout(data.record, options, interactive);
    return {
      ...{kind: data.kind, layout},
      last: layout.days.length - 1,
      drawBody: parent => drawRecord(parent, layout),
      sliderAt: at => recordSlider(layout, at),
      readingAt: at => recordReading(layout, at),
      placeAt: point => recordDayAt(layout, point),
      valueAt: at => ({kind: 'record', date: layout.days[at]}),
      scales: () => recordScales(layout),
      tables: () => recordTables(layout.subject),
    };
  }
  const layout = reliabilityLayout(data.forecasts, options, interactive);
  const {bins} = data.forecasts.reliability;
  return {
    ...{kind: data.kind, layout},
    last: bins.length - 1,
    drawBody: parent => drawReliability(parent, layout),
    sliderAt: at => reliabilitySlider(layout, at),
    readingAt: at => reliabilityReading(layout, at),
    placeAt: point => dotAt(layout, point),
    valueAt: at => ({kind: 'reliability', probability: bins[at].probability}),
    scales: () => reliabilityScales(layout),
    tables: () => reliabilityTables(layout.subject),
  };
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
function draw(root: SVGSVGElement, drawing: CalibrationDrawing, at: number): void {
  const {options, interactive, layout, view} = drawing;
  const {theme = 'light', locale = 'en', title = layout.sentence} = options;
  const style = chartStyle(theme, interactive);
  const head = chartFrame(root, layout, {spoken: title, theme, locale, style});
  calibrationLegend(layer(head, 'legend', layout.legend.x, layout.legend.top), layout.legend, layout.palette);
  layer(root, 'readout');
  marks(layer(root, 'body'), 'g', [view.kind], String)
    .attr('class', String)
    .each(function () {
      view.drawBody(this);
    });
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawCursor(root, drawing, at);
}

/** Draw what depends on the cursor: the slider, and what it reads. */
function drawCursor(root: SVGSVGElement, {interactive, layout, view}: CalibrationDrawing, at: number): void {
  const reading = layer(root, 'readout');
  reading.setAttribute('aria-hidden', 'true');
  textLines(reading, interactive ? view.readingAt(at) : []);
  cursorSlider(layer(root, 'slider'), interactive ? [view.sliderAt(at)] : [], layout.palette);
}
