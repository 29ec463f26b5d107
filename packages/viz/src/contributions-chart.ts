import type {ChartElement} from './chart-element.ts';
import {type ContributionsData, checkContributions} from './contributions-data.ts';
import {type Drawing, drawChart, drawCursor} from './contributions-draw.ts';
import {entryAt, lastEntry, layoutOf, scalesOf} from './contributions-layout.ts';
import {type ContributionsChartOptions, checkContributionsOptions} from './contributions-options.ts';
import {contributionsTables} from './contributions-table.ts';
import {cursorChart} from './cursor-chart.ts';

/** The entry under the cursor. */
export interface ContributionsCursor {
  /** Entries since the first one. */
  readonly entry: number;
  readonly date: string;
}

export type ContributionsChart = ChartElement<ContributionsData, ContributionsChartOptions, ContributionsCursor>;

/**
 * Why a faction comes as near to resorting to force as it does: over time, the areas of the largest reasons, those that
 * raise its log hazard heaped up from a zero line and those that lower it hung below, with their sum as a line. Data
 * with `against` show the same for the difference between two plans.
 */
export function contributionsChart(
  data: ContributionsData,
  options: ContributionsChartOptions = {},
): ContributionsChart {
  return cursorChart(data, options, {
    name: 'contributionsChart',
    prepare,
    draw: drawChart,
    drawCursor,
    last: ({layout}) => lastEntry(layout),
    placeAt: ({layout}, point) => entryAt(layout, point),
    value: ({layout}, entry): ContributionsCursor => ({entry, date: layout.subject.faction.weeks[entry].date}),
    scales: ({layout}) => scalesOf(layout),
    tables: ({layout}) => contributionsTables(layout.subject),
  });
}

function prepare(data: ContributionsData, options: ContributionsChartOptions, isInPage: boolean): Drawing {
  checkContributionsOptions(options);
  checkContributions(options.events ? {...data, events: options.events} : data);
  const {interactive = isInPage} = options;
  return {options, interactive, layout: layoutOf(data, options, interactive)};
}
