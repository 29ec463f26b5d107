import {timeAxis} from './axes.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {cursorSlider} from './cursor-slider.ts';
import type {Grade} from './event-rail-entries.ts';
import {monthSentence} from './event-rail-entries.ts';
import {type EventRailLayout, monthX, railSwatch} from './event-rail-layout.ts';
import type {EventRailOptions} from './event-rail-options.ts';
import {barHeight, type RailBar, type RailDiamond} from './event-rail-rows.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legendWords} from './legend-rows.ts';
import {textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import {valueScale} from './value-scale.ts';

/** Options after checking, and the layout that follows from them and the data. */
export interface EventRailDrawing {
  readonly options: EventRailOptions;
  readonly interactive: boolean;
  readonly layout: EventRailLayout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawEventRail(root: SVGSVGElement, drawing: EventRailDrawing, month: number): void {
  const {layout, options, interactive} = drawing;
  const {palette, pad, sentence, words, legend, list, notes, sources, rows} = layout;
  const {theme = 'light'} = options;
  const style = chartStyle(theme, interactive);
  chartFrame(root, layout, {spoken: options.title ?? sentence, theme, style, locale: words.language.name});
  drawLegend(layer(root, 'legend', pad, legend.top), layout);
  drawTime(layer(root, 'time'), layout);
  const groups = marks(layer(root, 'rows'), 'g', rows, ({kind}) => kind)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({title}) => title);
  groups.each(function ({heading, diamonds, bars, kind}) {
    const colours = palette.plans[kind === 'plan' ? 1 : 0];
    textLines(layer(this, 'heading'), heading.lines);
    drawBars(layer(this, 'bars'), bars, {fill: colours.narrow, stroke: colours.edge, palette});
    drawDiamonds(layer(this, 'diamonds'), diamonds, palette);
  });
  groups.order();
  const entries = layer(root, 'event-list', pad, list.top);
  drawListMarks(entries, layout);
  textLines(layer(entries, 'list-texts'), list.lines);
  textLines(
    layer(root, 'sources'),
    sources.flatMap(({lines}) => lines),
  );
  textLines(
    layer(root, 'notes'),
    notes.flatMap(({lines}) => lines),
  );
  drawEventRailCursor(root, drawing, month);
}

/** Draw what depends on the month under the cursor: the slider over the rows and the sentence above them. */
export function drawEventRailCursor(root: SVGSVGElement, {layout, interactive}: EventRailDrawing, month: number): void {
  const {palette, pad, readout, words, months, entries, rows, top, bottom, width} = layout;
  const text = monthSentence(entries, months, month, words);
  const sentence = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive ? sentence.lines : []);
  const last = months.length - 1;
  const slider = {
    label: words.monthsBetween(words.language.month(months[0]), words.language.month(months[last])),
    value: month,
    last,
    text,
    area: {x: pad / 2, y: top - 4, width: width - pad, height: bottom - top + 8},
    marks: [{x: monthX(layout, month), spans: rows.map(({body}) => body), dots: []}],
  };
  cursorSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}

/** Dashes of the outline that tell what is assumed, and what has no source, from the rest. */
const dashes: Readonly<Record<Grade, string>> = {named: 'none', judged: 'none', assumed: '4 2.5', none: '1.2 2'};

function drawDiamonds(parent: SVGElement, diamonds: readonly RailDiamond[], palette: Palette): void {
  marks(layer(parent, 'shapes'), 'path', diamonds)
    .attr('d', ({x, y, half}) => {
      const [left, over] = [round(x - half), round(y)];
      return `M${left},${over}L${round(x)},${round(y - half)}L${round(x + half)},${over}L${round(x)},${round(y + half)}Z`;
    })
    .attr('fill', ({grade}) => (grade === 'named' ? palette.ink : palette.paper))
    .attr('stroke', palette.ink)
    .attr('stroke-dasharray', ({grade}) => dashes[grade]);
  textLines(
    layer(parent, 'numbers'),
    diamonds.map(({x, y, mark, grade}) => ({
      x,
      y: y + 4.3,
      text: mark,
      size: 12,
      fill: grade === 'named' ? palette.paper : palette.ink,
      anchor: 'middle',
    })),
  );
}

function drawBars(
  parent: SVGElement,
  bars: readonly RailBar[],
  {fill, stroke, palette}: {readonly fill: string; readonly stroke: string; readonly palette: Palette},
): void {
  marks(layer(parent, 'shapes'), 'rect', bars)
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y))
    .attr('width', ({width}) => round(width))
    .attr('height', barHeight)
    .attr('rx', 2)
    .attr('fill', ({grade}) => (grade === 'named' ? fill : palette.paper))
    .attr('stroke', stroke)
    .attr('stroke-dasharray', ({grade}) => dashes[grade]);
  textLines(
    layer(parent, 'texts'),
    bars.map(({x, y, text}) => ({x: x + 4, y: y + 13, text, size: 12, fill: palette.ink})),
  );
}

/** The same diamonds and bars before the entries of the list. */
function drawListMarks(parent: SVGElement, {entries, list: {places}, palette}: EventRailLayout): void {
  const placed = entries.map((entry, i) => ({...entry, ...places[i]}));
  const events = placed.filter(({until}) => until === undefined);
  drawDiamonds(
    layer(parent, 'list-diamonds'),
    events.map(({x, y, mark, grade}) => ({x: x - 1, y, half: mark.length > 2 ? 15 : 13, mark, grade})),
    palette,
  );
  for (const [index, name] of ['list-bars', 'list-plan-bars'].entries()) {
    const {narrow, edge} = palette.plans[index];
    const bars = placed.filter(({until, kind}) => until !== undefined && (kind === 'plan') === (index === 1));
    drawBars(
      layer(parent, name),
      bars.map(({x, y, mark, grade}) => {
        const width = textWidth(mark, 12) + 8;
        return {x: x - 1 - width / 2, y: y - 9, width, mark, grade, text: mark};
      }),
      {fill: narrow, stroke: edge, palette},
    );
  }
}

/** Rules behind the marks of each row, and dates below all. */
function drawTime(parent: SVGElement, {ticks, x, rows, bottom, palette}: EventRailLayout): void {
  const rules = ticks.flatMap(({date}) => rows.map(({body: [top, foot]}) => ({x: x(date), top, foot})));
  marks(layer(parent, 'rules'), 'line', rules)
    .attr('x1', ({x}) => round(x))
    .attr('x2', ({x}) => round(x))
    .attr('y1', ({top}) => round(top))
    .attr('y2', ({foot}) => round(foot))
    .attr('stroke', palette.grid);
  // Dates hang on the lowest value of a panel, which here is the foot of the rows.
  timeAxis(layer(parent, 'dates', 0, bottom), ticks, {x, y: valueScale([0, 100], [0, -100]), palette});
}

/** What the fill and the outline of a mark mean. */
function drawLegend(parent: SVGElement, {legend: {items, texts}, palette}: EventRailLayout): void {
  const swatches = items.map(({x, y, grade}) => ({x, y: y - 7, width: railSwatch, mark: '', text: '', grade}));
  marks(layer(parent, 'swatches'), 'rect', swatches)
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y))
    .attr('width', railSwatch)
    .attr('height', 14)
    .attr('rx', 2)
    .attr('fill', ({grade}) => (grade === 'named' ? palette.ink : palette.paper))
    .attr('stroke', palette.ink)
    .attr('stroke-dasharray', ({grade}) => dashes[grade]);
  legendWords(layer(parent, 'words'), texts, palette.soft);
}
