import {statePoints, whiskers} from './calibration-marks.ts';
import {layer, marks, round} from './join.ts';
import {type LegendRows, legendRows, legendWords} from './legend-rows.ts';
import {dashesOfPlan} from './steps.ts';
import type {Palette} from './tokens.ts';

/** What a mark of either kind of the chart may be. */
type MarkKind =
  | 'median'
  | 'range'
  | 'other'
  | 'within'
  | 'off'
  | 'outside'
  | 'whisker'
  | 'interval'
  | 'until'
  | 'diagonal'
  | 'overall';

export interface CalibrationLegendItem {
  readonly kind: MarkKind;
  readonly text: string;
}

export type CalibrationLegend = LegendRows<CalibrationLegendItem>;

const swatch = 26;

/** Dashes of lines that belong to no plan. */
export const diagonalDashes = '5 4';
export const overallDashes = '1.3 2.7';
export const untilDashes = '2 3';

/** Place the items along rows no wider than `width`. */
export const layoutCalibrationLegend = (items: readonly CalibrationLegendItem[], width: number): CalibrationLegend =>
  legendRows(items, swatch, width);

/** Swatches that look as the marks do, with what they mean. */
export function calibrationLegend(parent: SVGElement, {items, texts}: CalibrationLegend, palette: Palette): void {
  marks(layer(parent, 'swatches'), 'g', items)
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    .each(function ({kind}) {
      drawSwatch(this, kind, palette);
    });
  legendWords(layer(parent, 'meanings'), texts, palette.soft);
}

function drawSwatch(parent: SVGElement, kind: MarkKind, palette: Palette): void {
  const [own, other] = palette.plans;
  const lines: Readonly<Partial<Record<MarkKind, readonly [stroke: string, width: number, dashes: string]>>> = {
    median: [own.ink, 1.6, dashesOfPlan[0]],
    other: [other.ink, 1.6, dashesOfPlan[1]],
    diagonal: [palette.soft, 1.2, diagonalDashes],
    overall: [palette.soft, 1.2, overallDashes],
  };
  const line = lines[kind];
  marks(layer(parent, 'range'), 'rect', kind === 'range' ? [0] : [])
    .attr('y', -6)
    .attr('width', swatch)
    .attr('height', 12)
    .attr('fill', own.narrow)
    .attr('stroke', own.edge)
    .attr('stroke-width', 0.8);
  marks(layer(parent, 'line'), 'line', line ? [line] : [])
    .attr('x2', swatch)
    .attr('stroke', ([stroke]) => stroke)
    .attr('stroke-width', ([, width]) => width)
    .attr('stroke-dasharray', ([, , dashes]) => dashes);
  marks(layer(parent, 'until'), 'line', kind === 'until' ? [swatch / 2] : [])
    .attr('x1', round)
    .attr('x2', round)
    .attr('y1', -7)
    .attr('y2', 7)
    .attr('stroke', palette.ink)
    .attr('stroke-dasharray', untilDashes);
  const isUpright = kind === 'whisker' || kind === 'interval';
  const whisker = {x: swatch / 2, low: 7, high: -7};
  whiskers(layer(parent, 'whisker'), isUpright ? [whisker] : [], kind === 'interval' ? own.ink : palette.ink);
  const states = (['within', 'off', 'outside'] as const).filter(state => state === kind);
  statePoints(
    layer(parent, 'point'),
    states.map(state => ({x: swatch / 2, y: 0, state})),
    palette,
  );
}
