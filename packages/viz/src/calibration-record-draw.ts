import type {HistoriesOn} from '@postbellum/sim-core';
import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {stateOf} from './calibration-data.ts';
import {untilDashes} from './calibration-legend.ts';
import {statePoints, whiskers} from './calibration-marks.ts';
import type {RecordLayout} from './calibration-record-layout.ts';
import type {SeriesPanel} from './calibration-record-panels.ts';
import {daySentence, dayText, judged, seriesScore} from './calibration-record-sentences.ts';
import {cellText} from './cell-steps.ts';
import type {CursorSlider} from './cursor-slider.ts';
import {utc} from './dates.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {PanelContext} from './panel-context.ts';
import {plain} from './plain.ts';
import {planStyle, steps} from './steps.ts';
import {valueScale} from './value-scale.ts';

/** Panels of all series, and what the model misses below them. */
export function drawRecord(parent: SVGElement, layout: RecordLayout): void {
  const {area, misses, subject} = layout;
  const {record, words} = subject;
  marks(layer(parent, 'panels'), 'g', area.panels, ({series}) => series.indicator)
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({series}) =>
      plain(`${series.title}${words.language.colon}${words.count(seriesScore(series, record), record.runs)}`),
    )
    .each(function (panel) {
      drawPanel(this, panel, layout);
    });
  textLines(
    layer(parent, 'misses'),
    misses.flatMap(({lines}) => lines),
  );
}

function drawPanel(
  parent: SVGElement,
  {series, words: heading, value: y, ticks}: SeriesPanel,
  {subject, palette, area: {time: x, dates, plot}}: RecordLayout,
): void {
  const {record, words} = subject;
  const context = {x, y, palette};
  const set = judged(record);
  textLines(
    layer(parent, 'heading'),
    heading.flatMap(({lines}) => lines),
  );
  valueAxis(layer(parent, 'axis-y'), ticks, value => cellText(value, false, words.language), context);
  const own = stretched(series.courses[set], x);
  bands(
    layer(parent, 'range'),
    record.runs > 1 ? [own.map(({date, low, high}) => ({date, low, high}))] : [],
    palette.plans[0],
    context,
    'straight',
  );
  const others = series.courses.filter((_, at) => at !== set).map(course => stretched(course, x));
  drawOther(layer(parent, 'other'), others, context);
  const style = {...planStyle(palette.plans[0].ink, 0), width: 1.6};
  const median = own.map(({date, median: value}) => ({date, value}));
  steps(layer(parent, 'median'), [{points: median, style}], context, 'straight');
  // Dates hang on the end of a panel, which another chart has at 0.
  timeAxis(layer(parent, 'axis-x'), dates, {x, y: valueScale([0, 100], [plot, 0]), palette});
  drawUntil(parent, {x, plot}, subject, palette);
  const points = series.points.map(point => ({...point, x: x(utc(point.on)), state: stateOf(point, set, record)}));
  const accepted = points.map(({x, observed, accepted}) => ({
    x,
    low: y(observed - accepted),
    high: y(observed + accepted),
  }));
  whiskers(layer(parent, 'accepted'), accepted, palette.ink);
  statePoints(
    layer(parent, 'observed'),
    points.map(({x, observed, state}) => ({x, y: y(observed), state})),
    palette,
  );
}

interface Place {
  readonly date: Date;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** A course with its days as dates; a single day is made wide enough to be seen. */
function stretched(course: readonly HistoriesOn[], x: PanelContext['x']): readonly Place[] {
  const places = course.map(({on, ...place}) => ({...place, date: utc(on)}));
  if (places.length > 1) return places;
  return [-5, 5].map(shift => ({...places[0], date: x.invert(x(places[0].date) + shift)}));
}

/** Median and range of parameters that are not judged, in lines alone so that they hide nothing. */
function drawOther(parent: SVGElement, courses: readonly (readonly Place[])[], context: PanelContext): void {
  const style = planStyle(context.palette.plans[1].ink, 1);
  const lines = courses.flatMap(course =>
    (['low', 'high', 'median'] as const).map(end => ({
      points: course.map(place => ({date: place.date, value: place[end]})),
      style: {...style, width: end === 'median' ? 1.6 : 0.8},
    })),
  );
  steps(parent, lines, context, 'straight');
}

/** The last day the fit saw as a rule, and which side is which. */
function drawUntil(
  parent: SVGElement,
  {x, plot}: {readonly x: PanelContext['x']; readonly plot: number},
  {record: {until, start, end}, words}: RecordLayout['subject'],
  palette: PanelContext['palette'],
): void {
  const [left, right] = x.range();
  const isInside = until !== undefined && until >= start && until <= end;
  marks(layer(parent, 'until'), 'line', isInside ? [x(utc(until))] : [])
    .attr('x1', round)
    .attr('x2', round)
    .attr('y1', 0)
    .attr('y2', plot)
    .attr('stroke', palette.ink)
    .attr('stroke-dasharray', untilDashes);
  const style = {y: -8, size: 12, fill: palette.soft} as const;
  const [seen, unseen] = words.sides;
  textLines(layer(parent, 'sides'), [
    ...(until !== undefined && until >= start ? [{...style, x: left, text: seen}] : []),
    ...(until !== undefined && until < end ? [{...style, x: right, text: unseen, anchor: 'end' as const}] : []),
  ]);
}

/** The slider over the days of the record at one of them. */
export function recordSlider(layout: RecordLayout, at: number): CursorSlider {
  const {days, subject, area, pad, width} = layout;
  const {panels, time, plot} = area;
  const {words} = subject;
  const tops = panels.map(({y}) => y);
  const top = Math.min(...tops);
  const x = time(utc(days[at]));
  return {
    label: words.slider(dayText(days[0], words), dayText(days[days.length - 1], words)),
    value: at,
    last: days.length - 1,
    text: daySentence(subject, days[at]),
    area: {x: pad / 2, y: top - 6, width: width - pad, height: Math.max(...tops) + plot + 12 - top},
    marks: panels.map(({series, x: left, y: above, value}) => ({
      x: left + x,
      spans: spansAround(
        series.points
          .filter(({on}) => on === days[at])
          .map(({observed, accepted}) => [value(observed + accepted), value(observed - accepted)]),
        plot,
      ).map(([from, to]) => [above + from, above + to] as const),
      dots: [],
    })),
  };
}

const clearance = 6;

/** The height of a plot without what stands there on the day, if anything, so that the rule does not hide it. */
function spansAround(
  [taken]: readonly (readonly [top: number, bottom: number])[],
  plot: number,
): readonly (readonly [number, number])[] {
  if (!taken) return [[0, plot]];
  const [top, bottom] = taken;
  return [[0, top - clearance] as const, [bottom + clearance, plot] as const].filter(([from, to]) => to > from);
}
