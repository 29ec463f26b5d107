import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {type CursorMark, cursorSlider} from './cursor-slider.ts';
import {utc} from './dates.ts';
import {eventList} from './event-list.ts';
import {layer, marks, textLines} from './join.ts';
import {legend} from './legend.ts';
import {plain} from './plain.ts';
import type {RelapseRiskData} from './relapse-risk-data.ts';
import type {Layout} from './relapse-risk-layout.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import {riskPanel} from './risk-panel.ts';
import {headlineSentence, longestPlan, monthSentence} from './sentences.ts';
import {textBlock} from './text-block.ts';

/** Data and options after checking, and the layout that follows from them. */
export interface Drawing {
  readonly data: RelapseRiskData;
  readonly options: RelapseRiskOptions;
  readonly interactive: boolean;
  readonly layout: Layout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawChart(root: SVGSVGElement, drawing: Drawing, month: number): void {
  const {layout, options, interactive} = drawing;
  const {palette, pad, panels, words} = layout;
  const {theme = 'light'} = options;
  const head = chartFrame(root, layout, {
    spoken: options.title ?? layout.sentence,
    locale: words.language.name,
    theme,
    style: chartStyle(theme, interactive),
  });
  legend(layer(head, 'legend', pad, layout.legend.top), layout.legend, panels.length, palette);

  const panelGroups = marks(layer(root, 'panels'), 'g', panels, ({plan}) => plan.plan.name)
    .attr('transform', ({x, y}) => `translate(${x},${y})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({plan}) =>
      plain(`${plan.plan.title}${words.language.colon}${headlineSentence([plan], words)}`),
    );
  panelGroups.each(function (panel) {
    riskPanel(this, panel, layout, options);
  });
  eventList(layer(root, 'event-list', pad, layout.list.top), layout.list, palette);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawCursor(root, drawing, month);
}

/** Draw what depends on the month under the cursor: the slider over the panels and the sentence above them. */
export function drawCursor(
  root: SVGSVGElement,
  {data: {plans}, options, layout, interactive}: Drawing,
  month: number,
): void {
  const {palette, panels, shape, readout, pad, words} = layout;
  const {x, y} = shape;
  const withStrip = options.hazard !== 'none';
  const text = monthSentence(plans, month, words);
  const sentence = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive ? sentence.lines : []);

  const {start, end, months} = longestPlan(plans);
  const date = utc(months[month].date);
  const top = Math.min(...panels.map(panel => panel.y)) + shape.top;
  const bottom = Math.max(...panels.map(panel => panel.y)) + shape.stripBottom;
  const slider = {
    label: words.slider(words.language.month(start), words.language.month(end)),
    value: month,
    last: months.length - 1,
    text,
    area: {x: pad / 2, y: top - 8, width: layout.width - pad, height: bottom - top + 16},
    marks: panels.map(
      ({plan, index, ...panel}): CursorMark => ({
        x: panel.x + x(date),
        spans: [
          [panel.y + shape.top, panel.y + shape.bottom],
          ...(withStrip ? [[panel.y + shape.stripTop, panel.y + shape.stripBottom] as const] : []),
        ],
        dots: plan.months
          .slice(month, month + 1)
          .map(({cumulative}) => ({y: panel.y + y(100 * cumulative), fill: palette.plans[index].ink})),
      }),
    ),
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}
