import type {RelapseRisk} from '@postbellum/sim-core';
import {bisector} from 'd3';
import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {isoDay} from './dates.ts';
import {endLabels} from './end-labels.ts';
import {eventMarkers} from './event-markers.ts';
import {barStyles, hazardStrip} from './hazard-strip.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {Layout, Panel} from './relapse-risk-layout.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {type RiskRow, riskTable} from './risk-table.ts';
import {planLetter} from './sentences.ts';
import {ghostStyle, planStyle, steps} from './steps.ts';

/** One plan: its risk over the months, and below it the chance of each year and the number of histories at risk. */
export function riskPanel(
  parent: SVGElement,
  {plan, index, heading, result, chances, series}: Panel,
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
  bands(layer(parent, 'bands'), series.bands, colours, context);
  timeAxis(layer(parent, 'axis-x'), ticks, context);
  const others = panels.filter(other => other.index !== index);
  steps(
    layer(parent, 'ghosts'),
    others.map(other => ({points: other.series.line, style: ghostStyle(palette.plans[other.index].ink)})),
    context,
  );
  steps(layer(parent, 'line'), [{points: series.line, style: planStyle(colours.ink, index)}], context);
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

const bisectMonths = bisector(({date}: {readonly date: string}) => date).right;

function rowsOf(
  {months}: RelapseRisk,
  columns: readonly {readonly date: Date}[],
  {language, ...words}: RelapseRiskWords,
): readonly RiskRow[] {
  const entries = columns.map(({date}) => {
    const month = isoDay(date).slice(0, 7);
    const entry = months[bisectMonths(months, `${month}-31`) - 1];
    return entry?.date.startsWith(month) ? entry : undefined;
  });
  const row = (label: string, state: 'atPeace' | 'resumed' | 'unsettled'): RiskRow => ({
    label,
    counts: entries.map(entry => (entry ? language.number(entry[state]) : '')),
  });
  return [row(words.atPeace, 'atPeace'), row(words.resumed, 'resumed'), row(words.notSettled, 'unsettled')];
}
