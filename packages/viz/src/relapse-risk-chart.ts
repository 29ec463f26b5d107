import type {ChartElement} from './chart-element.ts';
import {cursorChart} from './cursor-chart.ts';
import {checkData, type RelapseRiskData} from './relapse-risk-data.ts';
import {type Drawing, drawChart, drawCursor} from './relapse-risk-draw.ts';
import {lastMonth, layoutOf, monthAt, scalesOf} from './relapse-risk-layout.ts';
import {checkOptions, type RelapseRiskOptions} from './relapse-risk-options.ts';
import {relapseRiskTables} from './relapse-risk-table.ts';
import {longestPlan} from './sentences.ts';

/** The month under the cursor. */
export interface RelapseRiskCursor {
  /** Months since the first one. */
  readonly month: number;
  readonly date: string;
}

export type RelapseRiskChart = ChartElement<RelapseRiskData, RelapseRiskOptions, RelapseRiskCursor>;

/**
 * The risk that armed conflict resumes, plan by plan: the share of histories in which it has, with the uncertainty
 * from the number of runs; the chance of each year; and the number of histories in each state. The heading is the
 * result as a sentence of counts.
 */
export function relapseRiskChart(data: RelapseRiskData, options: RelapseRiskOptions = {}): RelapseRiskChart {
  return cursorChart(data, options, {
    name: 'relapseRiskChart',
    prepare,
    draw: drawChart,
    drawCursor,
    last: ({data}) => lastMonth(data.plans),
    placeAt: ({layout}, point) => monthAt(layout, point),
    value: ({data}, month): RelapseRiskCursor => ({month, date: longestPlan(data.plans).months[month].date}),
    scales: ({layout}) => scalesOf(layout),
    tables: ({data, layout}) => relapseRiskTables(data.plans, layout.words),
  });
}

function prepare(data: RelapseRiskData, options: RelapseRiskOptions, isInPage: boolean): Drawing {
  checkOptions(options);
  checkData(options.events ? {...data, events: options.events} : data);
  const {interactive = isInPage} = options;
  return {data, options, interactive, layout: layoutOf(data, options, interactive)};
}
