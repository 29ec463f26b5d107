import {timeAxis} from './axes.ts';
import type {ScaleInfo} from './chart-element.ts';
import type {Point} from './cursor-events.ts';
import {cursorSlider} from './cursor-slider.ts';
import {timeTicks, utc} from './dates.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {Language} from './language.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import type {Palette} from './tokens.ts';
import {valueScale} from './value-scale.ts';

/** Periods along a line from its left end to its right, in chart coordinates. */
export interface PeriodStrip {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Middles of the periods. */
  readonly xs: readonly number[];
  readonly ticks: readonly {readonly date: Date; readonly label: string}[];
  readonly time: TimeScale;
}

/** Pixels from the name of the period down to the dates of the line. */
export const stripHeight = 62;
const lineY = 34;
/** How far dates may reach beyond the line. */
const margin = 18;

/** A line of periods, each from a day to another. */
export function layoutPeriodStrip(
  periods: readonly {readonly from: string; readonly to: string}[],
  {top, left, right, language}: Pick<PeriodStrip, 'top' | 'left' | 'right'> & {readonly language: Language},
): PeriodStrip {
  const [start, end] = [utc(periods[0].from), utc(periods[periods.length - 1].to)];
  const time = timeScale(start, end, [left, right]);
  return {
    top,
    left,
    right,
    time,
    xs: periods.map(({from, to}) => (time(utc(from)) + time(utc(to))) / 2),
    ticks: timeTicks(start, end, right - left, language).filter(({date, label}) => {
      const half = textWidth(label, 12) / 2;
      return time(date) - half >= left - margin && time(date) + half <= right + margin;
    }),
  };
}

interface StripCursor {
  readonly period: number;
  /** The period in words, above the line. */
  readonly name: string;
  /** What the slider is for, and what it says. */
  readonly label: string;
  readonly text: string;
  readonly interactive: boolean;
}

/** The name of the period, the line with its dates, and where there are keys the slider on it. */
export function periodStrip(
  parent: SVGElement,
  strip: PeriodStrip,
  {period, name, label, text, interactive}: StripCursor,
  palette: Palette,
): void {
  const {top, left, right, xs, ticks, time} = strip;
  const y = top + lineY;
  textLines(layer(parent, 'period'), [{x: left, y: top + 14, text: name, size: 15, fill: palette.ink, weight: 600}]);
  marks(layer(parent, 'line'), 'line', [0])
    .attr('x1', round(left))
    .attr('x2', round(right))
    .attr('y1', round(y))
    .attr('y2', round(y))
    .attr('stroke', palette.axis);
  // Dates hang on the lowest value of a panel, which here is the line itself.
  timeAxis(layer(parent, 'dates', 0, y), ticks, {x: time, y: valueScale([0, 100], [0, -100]), palette});
  marks(layer(parent, 'at'), 'circle', interactive ? [] : [xs[period]])
    .attr('cx', round)
    .attr('cy', round(y))
    .attr('r', 5)
    .attr('fill', palette.ink);
  const slider = {
    label,
    value: period,
    last: xs.length - 1,
    text,
    area: {x: left - 12, y: y - 13, width: right - left + 24, height: 37},
    marks: [{x: xs[period], spans: [[y - 9, y + 9] as const], dots: [{y, fill: palette.ink}]}],
  };
  cursorSlider(layer(parent, 'slider'), interactive ? [slider] : [], palette);
}

/** The period at a point of the chart; undefined away from the line. */
export function periodAt({top, left, right, xs}: PeriodStrip, {x, y}: Point): number | undefined {
  if (x < left - 12 || x > right + 12 || Math.abs(y - top - lineY) > 13) return undefined;
  const distances = xs.map(each => Math.abs(each - x));
  return distances.indexOf(Math.min(...distances));
}

/** The scale of the line. */
export function stripScale({time}: PeriodStrip): ScaleInfo {
  const [from, to] = time.domain();
  const [left, right] = time.range();
  return {type: 'utc', label: 'date', domain: [from, to], range: [left, right]};
}
