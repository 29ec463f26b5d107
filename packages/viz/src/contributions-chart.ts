import type {ChartElement} from './chart-element.ts';
import {type ContributionsData, checkContributions} from './contributions-data.ts';
import {type Drawing, drawChart, drawCursor} from './contributions-draw.ts';
import {entryAt, lastEntry, layoutOf, scalesOf} from './contributions-layout.ts';
import {type ContributionsChartOptions, checkContributionsOptions} from './contributions-options.ts';
import {contributionsTables} from './contributions-table.ts';
import {listenToCursor} from './cursor-events.ts';
import {createRoot} from './document-of.ts';

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
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawing = prepare(data, options, isInPage);
  let entry = clamp(options.cursor, drawing);
  drawChart(root, drawing, entry);

  const stop = isInPage
    ? listenToCursor(root, {
        month: () => entry,
        last: () => lastEntry(drawing.layout),
        monthAt: point => (drawing.interactive ? entryAt(drawing.layout, point) : undefined),
        moveTo(target) {
          entry = target;
          drawCursor(root, drawing, entry);
        },
      })
    : () => {};

  function update(data: ContributionsData, changed: Partial<ContributionsChartOptions> = {}): SVGSVGElement {
    const atEnd = entry === lastEntry(drawing.layout);
    drawing = prepare(data, {...drawing.options, ...changed}, isInPage);
    entry = clamp(changed.cursor ?? (atEnd ? undefined : entry), drawing);
    drawChart(root, drawing, entry);
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
    toTable: () => contributionsTables(drawing.layout.subject),
  });
  Object.defineProperty(chart, 'value', {
    get: () => (drawing.interactive ? {entry, date: drawing.layout.subject.faction.weeks[entry].date} : null),
  });
  return chart as unknown as ContributionsChart;
}

function prepare(data: ContributionsData, options: ContributionsChartOptions, isInPage: boolean): Drawing {
  checkContributionsOptions(options);
  checkContributions(options.events ? {...data, events: options.events} : data);
  const {interactive = isInPage} = options;
  return {options, interactive, layout: layoutOf(data, options, interactive)};
}

function clamp(entry: number | undefined, {layout}: Drawing): number {
  const last = lastEntry(layout);
  return entry === undefined ? last : Math.max(0, Math.min(last, Math.round(entry)));
}
