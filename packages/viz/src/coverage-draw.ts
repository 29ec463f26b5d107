import type {ReliefCoverage} from '@postbellum/sim-core';
import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {areas, sumLine} from './contributions-areas.ts';
import {letters} from './contributions-letters.ts';
import {levelsOf} from './coverage-data.ts';
import {coverageKey, partFill} from './coverage-key.ts';
import {axisText, type CoverageLayout, type CoveragePanel, endText} from './coverage-layout.ts';
import type {CoverageOptions} from './coverage-options.ts';
import {coverageSentence, monthSentence} from './coverage-sentences.ts';
import {needMetIn, shareMetIn, spentIn} from './coverage-view.ts';
import {cursorSlider} from './cursor-slider.ts';
import {utc} from './dates.ts';
import {endLabels} from './end-labels.ts';
import {eventList} from './event-list.ts';
import {eventMarkers} from './event-markers.ts';
import {hatches, hatchFill} from './hatches.ts';
import {layer, marks, textLines} from './join.ts';
import {legend} from './legend.ts';
import {plain} from './plain.ts';
import {ghostStyle, planStyle, steps} from './steps.ts';
import {textBlock} from './text-block.ts';
import {valueScale} from './value-scale.ts';

/** Options after checking, and the layout that follows from them and the data. */
export interface CoverageDrawing {
  readonly options: CoverageOptions;
  readonly interactive: boolean;
  readonly layout: CoverageLayout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawCoverage(root: SVGSVGElement, drawing: CoverageDrawing, month: number): void {
  const {layout, options, interactive} = drawing;
  const {palette, pad, panels, view, sentence, id} = layout;
  const {theme = 'light'} = options;
  const head = chartFrame(root, layout, {
    spoken: options.title ?? sentence,
    theme,
    style: chartStyle(theme, interactive),
    locale: view.words.language.name,
  });
  hatches(root, id, palette);
  coverageKey(layer(head, 'key', pad, layout.key.top), layout.key, {plans: panels.length, id, palette});
  marks(layer(root, 'panels'), 'g', panels)
    .attr('transform', ({x, y}) => `translate(${x},${y})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({plan}) =>
      plain(`${plan.plan.title}${view.words.language.colon}${coverageSentence([plan], view)}`),
    )
    .each(function (panel) {
      drawPanel(this, panel, layout);
    });
  legend(layer(root, 'legend', pad, layout.legend.top), layout.legend, panels.length, palette);
  eventList(layer(root, 'event-list', pad, layout.list.top), layout.list, palette);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawCoverageCursor(root, drawing, month);
}

function drawPanel(parent: SVGElement, panel: CoveragePanel, layout: CoverageLayout): void {
  textLines(layer(parent, 'heading'), panel.heading.lines);
  drawNeed(layer(parent, 'need'), panel, layout);
  drawShare(layer(parent, 'share'), panel, layout);
  drawSpent(layer(parent, 'spent'), panel, layout);
}

/** Need as a line, what met it and the gap between. */
function drawNeed(parent: SVGElement, panel: CoveragePanel, {shape, palette, events, view, id}: CoverageLayout): void {
  const {x, xs, ticks, need} = shape;
  const {y, unit} = need;
  const colours = palette.plans[panel.index];
  // Rails and dates hang on the ends of the plot, which another chart has at 0 and 100.
  const frame = {x, y: valueScale([0, 100], y.range()), palette};
  const context = {xs, y, palette};
  textLines(layer(parent, 'title'), need.title.lines);
  valueAxis(layer(parent, 'axis-y'), need.values, value => axisText(value, unit, view), {x, y, palette});
  const gap = [{key: 'gap', colour: hatchFill(id, 'hatched')}];
  areas(layer(parent, 'gap'), gap, [panel.gap], {...context, edge: palette.axis});
  const met = [{key: 'met', colour: partFill(colours, 0)}];
  areas(layer(parent, 'met'), met, [panel.met], {...context, edge: colours.edge});
  eventMarkers(layer(parent, 'events'), events, frame);
  timeAxis(layer(parent, 'axis-x'), ticks, frame);
  sumLine(layer(parent, 'line'), panel.needs, context);
}

/** The share of need met, of the history drawn and of all. */
function drawShare(parent: SVGElement, {plan, index}: CoveragePanel, layout: CoverageLayout): void {
  const {shape, palette, panels, view} = layout;
  const {x, right, share} = shape;
  const colours = palette.plans[index];
  const context = {x, y: share.y, palette};
  textLines(layer(parent, 'title'), share.title.lines);
  valueAxis(layer(parent, 'axis-y'), share.values, value => view.words.language.number(value), context);
  const widestFirst = levelsOf(plan.months)
    .map((_, level) =>
      heldToEnd(plan, month => {
        const range = needMetIn(month, view).shares.at(level);
        return range && {low: 100 * range.low, high: 100 * range.high};
      }),
    )
    .toReversed();
  bands(layer(parent, 'bands'), plan.runs > 1 ? widestFirst : [], colours, context, 'straight');
  const lineOf = (of: ReliefCoverage) =>
    heldToEnd(of, month => {
      const value = shareMetIn(month, view);
      return value === undefined ? undefined : {value: 100 * value};
    });
  const ghosts = panels
    .filter(other => other.index !== index)
    .map(other => ({points: lineOf(other.plan), style: ghostStyle(palette.plans[other.index].ink)}));
  steps(layer(parent, 'ghosts'), ghosts, context, 'straight');
  const own = {points: lineOf(plan), style: {...planStyle(colours.ink, index), width: 1.6}};
  steps(layer(parent, 'line'), [own], context, 'straight');
  const plans = panels.map(each => each.plan);
  endLabels(
    layer(parent, 'end-labels'),
    panels.flatMap(({plan: {months}, index: each}) => {
      const value = shareMetIn(months[months.length - 1], view);
      const text = endText(plans, each, view);
      return value === undefined ? [] : [{y: share.y(100 * value), text, fill: palette.plans[each].ink}];
    }),
    {x: right + 9, top: share.top, bottom: share.bottom},
  );
}

/** What was read of each month that has it, and once more on the last day, since it holds until then. */
function heldToEnd<Read>(
  {months, end}: ReliefCoverage,
  read: (month: ReliefCoverage['months'][number]) => Read | undefined,
): readonly (Read & {readonly date: Date})[] {
  const known = months.flatMap(month => {
    const found = read(month);
    return found === undefined ? [] : [{...found, date: utc(month.date)}];
  });
  return [...known, ...known.slice(-1).map(last => ({...last, date: utc(end)}))];
}

/** What was spent, part by part, and on it what met no need. */
function drawSpent(parent: SVGElement, panel: CoveragePanel, {shape, palette, view, id}: CoverageLayout): void {
  const {x, xs, ticks, spent} = shape;
  const {y, unit} = spent;
  const colours = palette.plans[panel.index];
  const context = {xs, y, palette};
  textLines(layer(parent, 'title'), spent.title.lines);
  valueAxis(layer(parent, 'axis-y'), spent.values, value => axisText(value, unit, view), {x, y, palette});
  const duplicated = [{key: 'duplicated', colour: hatchFill(id, 'crossed')}];
  areas(layer(parent, 'duplicated'), duplicated, [panel.duplicated], {...context, edge: palette.axis});
  const parts = view.parts.map(({key}, part) => ({key, colour: partFill(colours, part)}));
  areas(layer(parent, 'parts'), parts, panel.parts, {...context, edge: colours.edge});
  letters(layer(parent, 'badges'), panel.badges, palette);
  timeAxis(layer(parent, 'axis-x'), ticks, {x, y: valueScale([0, 100], y.range()), palette});
}

/** Draw what depends on the month under the cursor: the slider over the panels and the sentence above them. */
export function drawCoverageCursor(root: SVGSVGElement, {layout, interactive}: CoverageDrawing, month: number): void {
  const {palette, panels, shape, readout, pad, view, dates, width} = layout;
  const {x, need, share, spent} = shape;
  const {language, monthsBetween} = view.words;
  const plans = panels.map(({plan}) => plan);
  const text = monthSentence(plans, month, view);
  const sentence = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive ? sentence.lines : []);

  const above = Math.min(...panels.map(panel => panel.y)) + need.top;
  const below = Math.max(...panels.map(panel => panel.y)) + spent.bottom;
  const {months} = plans[0];
  const last = months.length - 1;
  const slider = {
    label: monthsBetween(language.month(months[0].date), language.month(months[last].date)),
    value: month,
    last,
    text,
    area: {x: pad / 2, y: above - 8, width: width - pad, height: below - above + 16},
    marks: panels.map(({x: left, y: down, plan, index}) => {
      const entry = plan.months[month];
      const met = shareMetIn(entry, view);
      const fill = palette.plans[index].ink;
      return {
        x: left + x(dates[month]),
        spans: [need, share, spent].map(plot => [down + plot.top, down + plot.bottom] as const),
        dots: [
          {y: down + need.y(needMetIn(entry, view).need), fill: palette.ink},
          ...(met === undefined ? [] : [{y: down + share.y(100 * met), fill}]),
          {y: down + spent.y(spentIn(entry, view)), fill},
        ],
      };
    }),
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}
