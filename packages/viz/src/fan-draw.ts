import {timeAxis, valueAxis} from './axes.ts';
import {bands} from './bands.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {cursorSlider} from './cursor-slider.ts';
import {utc} from './dates.ts';
import {endLabels} from './end-labels.ts';
import {eventList} from './event-list.ts';
import {eventMarkers} from './event-markers.ts';
import {recordWithin} from './fan-data.ts';
import {endText, type FanLayout, type FanPanel} from './fan-layout.ts';
import {fanLines} from './fan-lines.ts';
import type {FanOptions} from './fan-options.ts';
import {cursorSentence, isOneHistory, quantity, stateSentence} from './fan-words.ts';
import {unitIn} from './french-names.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legend} from './legend.ts';
import {plain} from './plain.ts';
import {ghostStyle, planStyle, steps} from './steps.ts';
import {textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {valueScale} from './value-scale.ts';

/** Options after checking, and the layout that follows from them and the data. */
export interface FanDrawing {
  readonly options: FanOptions;
  readonly interactive: boolean;
  readonly isInPage: boolean;
  readonly layout: FanLayout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawFan(root: SVGSVGElement, drawing: FanDrawing, month: number): void {
  const {layout, options, interactive} = drawing;
  const {palette, pad, panels, words, sentence, told} = layout;
  const {theme = 'light'} = options;
  const style = chartStyle(theme, interactive);
  const head = chartFrame(root, layout, {
    spoken: options.title ?? sentence,
    theme,
    style,
    locale: words.language.name,
  });
  legend(layer(head, 'legend', pad, layout.legend.top), layout.legend, panels.length, palette);
  marks(layer(root, 'panels'), 'g', panels, ({plan}) => plan.plan.name)
    .attr('transform', ({x, y}) => `translate(${x},${y})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({plan}) =>
      plain(`${plan.plan.title}${words.language.colon}${stateSentence([plan], told, words)}`),
    )
    .each(function (panel) {
      drawPanel(this, panel, drawing);
    });
  eventList(layer(root, 'event-list', pad, layout.list.top), layout.list, palette);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawFanCursor(root, drawing, month);
}

function drawPanel(
  parent: SVGElement,
  {plan, index, heading}: FanPanel,
  {layout, options, isInPage}: FanDrawing,
): void {
  const {shape, palette, dates, events, panels, words, lines} = layout;
  const {x, y, right, top, bottom, width, labelY} = shape;
  const colours = palette.plans[index];
  const context = {x, y, palette};
  // Markers and dates hang on the ends of the panel, which another chart has at 0 and 100.
  const frame = {x, y: valueScale([0, 100], y.range()), palette};
  textLines(layer(parent, 'heading'), heading.lines);
  valueAxis(layer(parent, 'axis-y'), shape.values, value => quantity(value, words), context);
  eventMarkers(layer(parent, 'events'), events, frame);
  const widestFirst = plan.months[0].bands
    .map((_, band) =>
      plan.months.map(({bands: all}, month) => ({date: dates[month], low: all[band].low, high: all[band].high})),
    )
    .toReversed();
  bands(layer(parent, 'bands'), widestFirst, colours, context, 'straight');
  timeAxis(layer(parent, 'axis-x'), shape.ticks, frame);
  fanLines(
    layer(parent, 'histories'),
    {
      histories: plan.histories.slice(0, lines),
      dates,
      stroke: colours.ink,
      canvas: isInPage && options.theme !== 'auto',
    },
    shape,
  );
  const medianOf = (of: FanPanel) => of.plan.months.map(({median}, month) => ({date: dates[month], value: median}));
  const ghosts = panels
    .filter(other => other.index !== index)
    .map(other => ({points: medianOf(other), style: ghostStyle(palette.plans[other.index].ink)}));
  steps(layer(parent, 'ghosts'), ghosts, context, 'straight');
  const own = {points: medianOf(panels[index]), style: {...planStyle(colours.ink, index), width: 1.6}};
  steps(layer(parent, 'median'), [own], context, 'straight');
  marks(
    layer(parent, 'observed'),
    'circle',
    recordWithin(plan).map(({on, value}) => ({date: utc(on), value})),
  )
    .attr('cx', ({date}) => round(x(date)))
    .attr('cy', ({value}) => round(y(value)))
    .attr('r', 3.4)
    .attr('fill', palette.ink)
    .attr('stroke', palette.paper)
    .attr('stroke-width', 1.2);
  const small = {size: 12, fill: palette.soft, y: labelY};
  const unit = plain(unitIn(plan.indicator.unit, words.language.name));
  // The subtitle has the unit too.
  const plans = panels.map(panel => panel.plan);
  const atEnd = isOneHistory(plans) ? words.one.atEnd : words.atEnd;
  const fits = textWidth(unit, 12) + textWidth(atEnd, 12) + 12 <= width;
  textLines(layer(parent, 'labels'), [
    {...small, x: 0, text: fits ? unit : ''},
    {...small, x: width, text: atEnd, anchor: 'end'},
  ]);
  endLabels(
    layer(parent, 'end-labels'),
    panels.map(({plan: {months}, index: each}) => ({
      y: y(months[months.length - 1].median),
      text: endText(plans, each, words),
      fill: palette.plans[each].ink,
    })),
    {x: right + 9, top: top + 3, bottom},
  );
}

/** Draw what depends on the month under the cursor: the slider over the panels and the sentence above them. */
export function drawFanCursor(root: SVGSVGElement, {layout, interactive}: FanDrawing, month: number): void {
  const {palette, panels, shape, readout, pad, words, dates, width} = layout;
  const {x, y} = shape;
  const plans = panels.map(({plan}) => plan);
  const text = cursorSentence(plans, month, words);
  const sentence = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive ? sentence.lines : []);

  const top = Math.min(...panels.map(panel => panel.y)) + shape.top;
  const bottom = Math.max(...panels.map(panel => panel.y)) + shape.bottom;
  const {months} = plans[0];
  const last = months.length - 1;
  const slider = {
    label: words.monthsBetween(words.language.month(months[0].date), words.language.month(months[last].date)),
    value: month,
    last,
    text,
    area: {x: pad / 2, y: top - 8, width: width - pad, height: bottom - top + 16},
    marks: panels.map(({x: left, y: above, plan, index}) => ({
      x: left + x(dates[month]),
      spans: [[above + shape.top, above + shape.bottom] as const],
      dots: [{y: above + y(plan.months[month].median), fill: palette.plans[index].ink}],
    })),
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}
