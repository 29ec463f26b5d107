import type {ChartElement} from './chart-element.ts';
import {type CoverageData, checkCoverage} from './coverage-data.ts';
import {type CoverageDrawing, drawCoverage, drawCoverageCursor} from './coverage-draw.ts';
import {coverageLayout, coverageMonthAt, coverageScales} from './coverage-layout.ts';
import {type CoverageOptions, checkCoverageOptions} from './coverage-options.ts';
import {coverageTables} from './coverage-table.ts';
import {cursorChart} from './cursor-chart.ts';

/** The month under the cursor. */
export interface CoverageCursor {
  /** Months since the first one. */
  readonly month: number;
  readonly date: string;
}

export type CoverageChart = ChartElement<CoverageData, CoverageOptions, CoverageCursor>;

/**
 * Need for relief against what agencies provided, month by month under one or two plans: need as a line, what met it in
 * areas by sector or agency, the gap hatched, and below zero, cross-hatched, what was spent without meeting a need. That
 * is one history, the middle one; below it, the share of need met has bands over all histories.
 */
export function coverageChart(data: CoverageData, options: CoverageOptions = {}): CoverageChart {
  return cursorChart(data, options, {
    name: 'coverageChart',
    prepare,
    draw: drawCoverage,
    drawCursor: drawCoverageCursor,
    last: ({layout}) => layout.dates.length - 1,
    placeAt: ({layout}, point) => coverageMonthAt(layout, point),
    value: ({layout}, month): CoverageCursor => ({month, date: layout.panels[0].plan.months[month].date}),
    scales: ({layout}) => coverageScales(layout),
    tables: ({layout}) =>
      coverageTables(
        layout.panels.map(({plan}) => plan),
        layout.view,
      ),
  });
}

function prepare(data: CoverageData, options: CoverageOptions, isInPage: boolean): CoverageDrawing {
  checkCoverageOptions(options);
  checkCoverage(options.events ? {...data, events: options.events} : data, options);
  const {interactive = isInPage} = options;
  return {options, interactive, layout: coverageLayout(data, options, interactive)};
}
