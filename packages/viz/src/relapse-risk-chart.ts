import type {ChartElement} from './chart-element.ts';
import {listenToCursor} from './cursor-events.ts';
import {createRoot} from './document-of.ts';
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
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawing = prepare(data, options, isInPage);
  let month = clamp(options.cursor, drawing);
  drawChart(root, drawing, month);

  const stop = isInPage
    ? listenToCursor(root, {
        month: () => month,
        last: () => lastMonth(drawing.data.plans),
        monthAt: point => (drawing.interactive ? monthAt(drawing.layout, point) : undefined),
        moveTo(target) {
          month = target;
          drawCursor(root, drawing, month);
        },
      })
    : () => {};

  function update(data: RelapseRiskData, changed: Partial<RelapseRiskOptions> = {}): SVGSVGElement {
    const atEnd = month === lastMonth(drawing.data.plans);
    drawing = prepare(data, {...drawing.options, ...changed}, isInPage);
    month = clamp(changed.cursor ?? (atEnd ? undefined : month), drawing);
    drawChart(root, drawing, month);
    return root;
  }
  function destroy(): void {
    stop();
    root.remove();
  }

  const chart = Object.assign(root, {
    update,
    destroy,
    scales: () => scalesOf(drawing.layout),
    toTable: () => relapseRiskTables(drawing.data.plans, drawing.layout.words),
  });
  Object.defineProperty(chart, 'value', {
    get: () => (drawing.interactive ? {month, date: longestPlan(drawing.data.plans).months[month].date} : null),
  });
  return chart as unknown as RelapseRiskChart;
}

function prepare(data: RelapseRiskData, options: RelapseRiskOptions, isInPage: boolean): Drawing {
  checkOptions(options);
  checkData(options.events ? {...data, events: options.events} : data);
  const {interactive = isInPage} = options;
  return {data, options, interactive, layout: layoutOf(data, options, interactive)};
}

function clamp(month: number | undefined, {data}: Drawing): number {
  const last = lastMonth(data.plans);
  return month === undefined ? last : Math.max(0, Math.min(last, Math.round(month)));
}
