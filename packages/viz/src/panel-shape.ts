import type {RelapseRisk} from '@postbellum/sim-core';
import {monthsLater, type TimeTick, timeTicks, utc} from './dates.ts';
import {markerRows, markersHeight, type NumberedEvent} from './event-markers.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {riskTableHeight} from './risk-table.ts';
import {countsRuns, countWords, longestPlan, planLetter} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import type {Palette} from './tokens.ts';
import {type ValueScale, valueScale} from './value-scale.ts';
import {yearlyChances, yearlyScale} from './yearly-chance.ts';

/** Where the parts of every panel lie; all panels share it, so that they can be compared by eye. */
export interface PanelShape {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly resultTop: number;
  /** Baseline of the line that names the axis. */
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  readonly stripTop: number;
  readonly stripBottom: number;
  readonly tableTop: number;
  readonly height: number;
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly chance: ValueScale;
  readonly ticks: readonly TimeTick[];
  readonly columns: readonly TimeTick[];
  readonly stripTitle: TextBlock;
  readonly tableHead: TextBlock;
  /** Where the result of the title stands on the line. */
  readonly horizon: Date;
}

export interface PanelTexts {
  readonly heading: TextBlock;
  readonly result: TextBlock;
}

/** Shape of the panels and the texts at the head of each, for panels of this width. */
export function shapeOf(
  plans: readonly RelapseRisk[],
  events: readonly NumberedEvent[],
  width: number,
  {hazard = 'year', riskTable = true}: RelapseRiskOptions,
  palette: Palette,
  words: RelapseRiskWords,
): {shape: PanelShape; texts: readonly PanelTexts[]} {
  const small = {size: 12, fill: palette.soft};
  const {start, end, headline} = longestPlan(plans);
  const left = 34;
  const right = width - (plans.length > 1 ? 52 : 38);
  const x = timeScale(utc(start), utc(end), [left, right]);

  const headings = plans.map((plan, i) => {
    const title = plans.length > 1 ? words.planHeading(planLetter(i), plan.plan.title) : plan.plan.title;
    const fill = palette.plans[i].ink;
    return textBlock(title, {x: 0, top: 0, width}, {size: 15, fill, weight: 600});
  });
  const resultTop = Math.max(...headings.map(({height}) => height)) + 2;
  const everyRuns = countsRuns(plans);
  const results = plans.map(plan => {
    const text = words.result(countWords(plan, everyRuns, words), plan.headline.withinYears);
    return textBlock(text, {x: 14, top: resultTop, width: width - 14}, {size: 13, fill: palette.ink});
  });
  const texts = plans.map((_, i) => ({heading: lowered(headings[i], resultTop - 2), result: results[i]}));

  const occupied = markerRows(events.map(({date}) => x(date)));
  const labelY = resultTop + Math.max(...results.map(({height}) => height)) + 22;
  const railTop = labelY + 6;
  const top = railTop + (occupied.length > 0 ? markersHeight(Math.max(...occupied) + 1) + 4 : 4);
  const bottom = top + (width < 420 ? 190 : 220);
  const y = valueScale([0, 100], [bottom, top]);
  const ticks = timeTicks(utc(start), utc(end), right - left, words.language);

  const chances = plans.map(yearlyChances);
  const missing = chances.flat().some(({chance}) => chance === undefined) ? ` (${words.noBar})` : '';
  const stripText = `${words.yearlyChance}${missing}`;
  const stripTitle = textBlock(stripText, {x: 0, top: bottom + 32, width}, small);
  const withStrip = hazard === 'year';
  const stripTop = bottom + 32 + stripTitle.height + 10;
  const stripBottom = withStrip ? stripTop + 56 : bottom + 22;
  const chance = yearlyScale(chances, [stripBottom, stripTop]);

  const columns = tableColumns(ticks, plans, x, words);
  const eachYear = columns.every(({label}) => /^\d+$/.test(label));
  const counts = [...new Set(plans.map(({runs}) => runs))];
  const tableHead = textBlock(words.tableHead(counts, eachYear), {x: 0, top: 0, width}, small);
  const tableTop = stripBottom + 14;
  const height = riskTable ? tableTop + riskTableHeight(tableHead.lines.length, 3) : stripBottom + 4;
  const horizon = monthsLater(utc(start), Math.round(headline.withinYears * 12));
  return {
    texts,
    shape: {
      width,
      left,
      right,
      resultTop,
      labelY,
      top,
      bottom,
      stripTop,
      stripBottom,
      tableTop,
      height,
      x,
      y,
      chance,
      ticks,
      columns,
      stripTitle,
      tableHead,
      horizon: new Date(Math.min(horizon.getTime(), utc(end).getTime())),
    },
  };
}

/** A block moved down so that it ends at `bottom`. */
function lowered({lines, height}: TextBlock, bottom: number): TextBlock {
  return {height, lines: lines.map(line => ({...line, y: line.y + bottom - height}))};
}

/** The ticks at which counts are given: as many as do not touch each other. */
function tableColumns(
  ticks: readonly TimeTick[],
  plans: readonly RelapseRisk[],
  x: TimeScale,
  {language}: RelapseRiskWords,
): readonly TimeTick[] {
  const widest = Math.max(...plans.map(({runs}) => textWidth(language.number(runs), 12))) + 10;
  const columns: TimeTick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    if (x(tick.date) - widest / 2 < free) continue;
    columns.push(tick);
    free = x(tick.date) + widest / 2;
  }
  return columns;
}
