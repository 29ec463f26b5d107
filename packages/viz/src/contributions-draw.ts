import {timeAxis, valueAxis} from './axes.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle, classOf} from './chart-style.ts';
import {areas, sumLine} from './contributions-areas.ts';
import {hazardAxis} from './contributions-axis.ts';
import {areaStyle} from './contributions-colours.ts';
import {key, keyValues} from './contributions-key.ts';
import {type Layout, lastEntry} from './contributions-layout.ts';
import {letters} from './contributions-letters.ts';
import type {ContributionsChartOptions} from './contributions-options.ts';
import {entrySentence, spokenEntry, timeWords, titleSentence} from './contributions-sentences.ts';
import {cursorSlider} from './cursor-slider.ts';
import {eventList} from './event-list.ts';
import {eventMarkers} from './event-markers.ts';
import {layer, marks, round, textLines} from './join.ts';
import {plain} from './plain.ts';
import {textBlock} from './text-block.ts';
import {valueScale} from './value-scale.ts';

/** Options after checking, and the layout that follows from them and the data. */
export interface Drawing {
  readonly options: ContributionsChartOptions;
  readonly interactive: boolean;
  readonly layout: Layout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawChart(root: SVGSVGElement, drawing: Drawing, entry: number): void {
  const {layout, options, interactive} = drawing;
  const {palette, pad, panel} = layout;
  const {theme = 'light'} = options;
  const style = chartStyle(theme, interactive) + areaStyle(`.${classOf(theme)}`, theme);
  const head = chartFrame(root, layout, {
    spoken: options.title ?? titleSentence(layout.subject),
    locale: layout.subject.words.language.name,
    theme,
    style,
  });
  textLines(layer(head, 'summary'), layout.summary.lines);

  const group = layer(root, 'panel', panel.x, panel.y);
  group.setAttribute('role', 'graphics-object');
  group.setAttribute(
    'aria-label',
    `${plain(layout.subject.faction.title)}${layout.subject.words.language.colon}${layout.sentence}`,
  );
  drawPanel(group, layout);
  eventList(layer(root, 'event-list', pad, layout.list.top), layout.list, palette);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawCursor(root, drawing, entry);
}

function drawPanel(parent: SVGElement, {panel, palette, subject, events}: Layout): void {
  const {taken, words} = subject;
  const {left, right, time: x, value: y, xs} = panel;
  const ticks = y.ticks(6);
  const places = Math.max(0, ...ticks.map(tick => (String(tick).split('.')[1] ?? '').length));
  const context = {xs, y, palette};
  // Markers and dates hang on the ends of the panel, which another chart has at 0 and 100.
  const frame = {x, y: valueScale([0, 100], y.range()), palette};

  valueAxis(layer(parent, 'axis-y'), ticks, tick => words.language.signed(tick, places), {x, y, palette});
  areas(layer(parent, 'areas'), taken.parts, panel.spans, context);
  eventMarkers(layer(parent, 'events'), events, frame);
  marks(layer(parent, 'zero'), 'line', [0])
    .attr('x1', round(left))
    .attr('x2', round(right))
    .attr('y1', round(y(0)))
    .attr('y2', round(y(0)))
    .attr('stroke', palette.ink);
  timeAxis(layer(parent, 'axis-x'), panel.ticks, frame);
  sumLine(layer(parent, 'sum'), taken.sums, context);
  letters(layer(parent, 'badges'), panel.badges, palette);
  key(layer(parent, 'key'), panel.rows, {from: right, palette});
  hazardAxis(layer(parent, 'axis-hazard'), panel.hazards, {right, y, palette});
  textLines(layer(parent, 'labels'), panel.labels);
}

/** Draw what depends on the entry under the cursor: the numbers of the key, the sentence above, the slider. */
export function drawCursor(root: SVGSVGElement, {layout, interactive}: Drawing, entry: number): void {
  const {palette, panel, readout, pad, subject} = layout;
  const {taken, decimals, words} = subject;
  const valueAt = (part: number | undefined): number =>
    part === undefined ? taken.sums[entry] : taken.parts[part].values[entry];
  const numbers = layer(root, 'numbers', panel.x, panel.y);
  keyValues(
    layer(numbers, 'key-values'),
    panel.rows,
    ({part}) => words.language.signed(valueAt(part), decimals),
    palette,
  );
  textLines(layer(numbers, 'key-time'), [
    {...panel.timeAt, text: timeWords(subject, entry), size: 12, fill: palette.soft, anchor: 'end'},
  ]);

  const text = entrySentence(subject, entry);
  const sentence = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive ? sentence.lines : []);

  const last = lastEntry(layout);
  const slider = {
    label: words.slider(timeWords(subject, 0), timeWords(subject, last)),
    value: entry,
    last,
    text: spokenEntry(subject, entry),
    area: {
      x: panel.x + panel.left - 6,
      y: panel.y + panel.top - 6,
      width: panel.right - panel.left + 12,
      height: panel.bottom - panel.top + 12,
    },
    marks: [
      {
        x: panel.x + panel.xs[entry],
        spans: [[panel.y + panel.top, panel.y + panel.bottom] as const],
        dots: [{y: panel.y + panel.value(taken.sums[entry]), fill: palette.ink}],
      },
    ],
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}
