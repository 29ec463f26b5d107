import type {RelapseRisk} from '@postbellum/sim-core';
import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {utc} from './dates.ts';
import {endLabels} from './end-labels.ts';
import {eventMarkers} from './event-markers.ts';
import {barStyles, hazardStrip} from './hazard-strip.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {BandStep, Step} from './panel-context.ts';
import type {Layout, Panel} from './relapse-risk-layout.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {type RiskRow, riskTable} from './risk-table.ts';
import {planLetter} from './sentences.ts';
import {ghostStyle, planStyle, steps} from './steps.ts';

/** One plan: its risk over the months, and below it the chance of each year and the number of histories at risk. */
export function riskPanel(
  parent: SVGElement,
  {plan, index, heading, result, chances}: Panel,
  {panels, shape, palette, events, words}: Layout,
  {hazard = 'year', riskTable: withTable = true}: RelapseRiskOptions,
): void {
  const {x, y, right, top, bottom, ticks, width} = shape;
  const colours = palette.plans[index];
  const context = {x, y, palette};
  const {number, shortPer100} = words.language;
  textLines(layer(parent, 'heading'), heading.lines);
  textLines(layer(parent, 'result'), result.lines);
  dot(layer(parent, 'result-dot'), 5, shape.resultTop + 9, colours.ink, palette.paper);

  valueAxis(layer(parent, 'axis-y'), y.ticks(5), number, context);
  eventMarkers(layer(parent, 'events'), events, context);
  bands(layer(parent, 'bands'), bandsOf(plan), colours, context);
  timeAxis(layer(parent, 'axis-x'), ticks, context);
  const others = panels.filter(other => other.index !== index);
  steps(
    layer(parent, 'ghosts'),
    others.map(other => ({points: stepsOf(other.plan), style: ghostStyle(palette.plans[other.index].ink)})),
    context,
  );
  steps(layer(parent, 'line'), [{points: stepsOf(plan), style: planStyle(colours.ink, index)}], context);
  dot(layer(parent, 'line-dot'), x(shape.horizon), y(100 * plan.headline.share), colours.ink, palette.paper);

  textLines(layer(parent, 'labels'), [
    {x: 0, y: shape.labelY, text: words.in100, size: 12, fill: palette.soft},
    {x: width, y: shape.labelY, text: words.atTheEnd, size: 12, fill: palette.soft, anchor: 'end'},
  ]);
  endLabels(
    layer(parent, 'end-labels'),
    panels.map(other => ({
      y: y(100 * lastOf(other.plan)),
      text:
        panels.length > 1 ? `${planLetter(other.index)} ${shortPer100(lastOf(other.plan))}` : shortPer100(lastOf(plan)),
      fill: palette.plans[other.index].ink,
    })),
    {x: right + 9, top: top + 3, bottom},
  );

  const strip = layer(parent, 'strip');
  textLines(layer(strip, 'strip-title'), hazard === 'year' ? shape.stripTitle.lines : []);
  const stripParts = marks(layer(strip, 'strip-parts'), 'g', hazard === 'year' ? [0] : []);
  stripParts.each(function () {
    hazardStrip(this, chances, colours, barStyles[index], {x, y: shape.chance, palette, labelOf: number});
  });

  const table = marks(layer(parent, 'table', 0, shape.tableTop), 'g', withTable ? [0] : []);
  table.each(function () {
    const positions = shape.columns.map(({date}) => x(date));
    riskTable(this, shape.tableHead.lines, rowsOf(plan, shape.columns, words), positions, {width: right, palette});
  });
}

const lastOf = ({months}: RelapseRisk): number => months[months.length - 1].cumulative;

function dot(parent: SVGElement, cx: number, cy: number, fill: string, halo: string): void {
  marks(parent, 'circle', [0])
    .attr('cx', round(cx))
    .attr('cy', round(cy))
    .attr('r', 4.2)
    .attr('fill', fill)
    .attr('stroke', halo)
    .attr('stroke-width', 1.4);
}

/** The share in 100 by month; the last value holds to the end. */
function stepsOf({months, end}: RelapseRisk): readonly Step[] {
  const points = months.map(({date, cumulative}) => ({date: utc(date), value: 100 * cumulative}));
  return changes(points, ({value}) => String(value), utc(end));
}

/** Intervals in 100 by month, the widest band first. */
function bandsOf({months, end}: RelapseRisk): readonly (readonly BandStep[])[] {
  const levels = months[0].intervals.map(({level}) => level).toSorted((a, b) => b - a);
  return levels.map(level => {
    const band = months.flatMap(({date, intervals}) => {
      const interval = intervals.find(interval => interval.level === level);
      return interval ? [{date: utc(date), low: 100 * interval.low, high: 100 * interval.high}] : [];
    });
    return changes(band, ({low, high}) => `${low} ${high}`, utc(end));
  });
}

/** A value that repeats the one before draws nothing; the last one holds to the end. */
function changes<Point extends {readonly date: Date}>(
  points: readonly Point[],
  read: (point: Point) => string,
  end: Date,
): readonly Point[] {
  const kept = points.filter((point, i) => i === 0 || read(point) !== read(points[i - 1]));
  return [...kept, {...points[points.length - 1], date: end}];
}

function rowsOf(
  {months}: RelapseRisk,
  columns: readonly {readonly date: Date}[],
  {language, ...words}: RelapseRiskWords,
): readonly RiskRow[] {
  const byMonth = new Map(months.map(month => [month.date.slice(0, 7), month]));
  const entries = columns.map(({date}) => byMonth.get(date.toISOString().slice(0, 7)));
  const row = (label: string, state: 'atPeace' | 'resumed' | 'unsettled'): RiskRow => ({
    label,
    counts: entries.map(entry => (entry ? language.number(entry[state]) : '')),
  });
  return [row(words.atPeace, 'atPeace'), row(words.resumed, 'resumed'), row(words.notSettled, 'unsettled')];
}
