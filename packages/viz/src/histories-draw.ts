import {dateLabels} from './axes.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import type {HistoriesData} from './histories-data.ts';
import {type HistoriesLayout, type HistoriesMark, historySwatch, outlineStep, rowSentence} from './histories-layout.ts';
import type {HistoriesOptions} from './histories-options.ts';
import {historiesPaths} from './histories-paths.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legendWords} from './legend-rows.ts';
import {rowSlider} from './row-slider.ts';
import {textBlock} from './text-block.ts';
import type {Palette, PlanColours} from './tokens.ts';

/** Data and options after checking, and the layout that follows from them. */
export interface HistoriesDrawing {
  readonly data: HistoriesData;
  readonly options: HistoriesOptions;
  readonly interactive: boolean;
  readonly layout: HistoriesLayout;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawHistories(root: SVGSVGElement, drawing: HistoriesDrawing, row: number): void {
  const {layout, options, interactive} = drawing;
  const {pad, legend, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  const style = chartStyle(theme, interactive);
  chartFrame(root, layout, {spoken: options.title ?? sentence, locale, theme, style});
  drawLegend(layer(root, 'legend', pad, legend.top), layout);
  const groups = marks(layer(root, 'panels'), 'g', layout.panels, ({key}) => key)
    .attr('class', 'panel')
    .attr('transform', ({x, y}) => `translate(${round(x)},${round(y)})`)
    .attr('role', 'graphics-object')
    .attr('aria-label', ({spoken}) => spoken);
  groups.each(function ({heading}) {
    textLines(layer(this, 'heading'), heading.lines);
    drawTimeAxis(layer(this, 'time', 0, layout.rowsTop), layout);
    layer(this, 'rows', 0, layout.rowsTop);
    drawOutlines(layer(this, 'outlines'), layout);
  });
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
  drawRow(root, drawing, row);
}

/** Draw what depends on the row under the cursor: its sentence and frame, and the rows where one alone is shown. */
export function drawRow(
  root: SVGSVGElement,
  {data, layout, options, interactive}: HistoriesDrawing,
  row: number,
): void {
  const {palette, pad, panels, readout, words, rowsTop, x, start} = layout;
  const isOne = options.show === 'one';
  const {step} = layout.row;
  marks(layer(root, 'panels'), 'g', panels, ({key}) => key).each(function ({rows, end, index}) {
    drawPaths(
      layer(this, 'rows', 0, rowsTop),
      historiesPaths(isOne ? rows.slice(row, row + 1) : rows, x, {start, end}, layout.row),
      palette.plans[index],
      palette,
      layout.row.step < 6 ? 0.5 : 1,
    );
  });
  const named = panels.map((panel, i) => ({...panel, plan: data.plans[i].plan}));
  const text = rowSentence(words, named, row);
  const block = textBlock(text, {x: pad, top: readout.top, width: readout.width}, {size: 13, fill: palette.ink});
  const spoken = layer(root, 'readout');
  spoken.setAttribute('aria-hidden', 'true');
  textLines(spoken, interactive || isOne ? block.lines : []);

  const width = x.range()[1];
  const top = Math.min(...panels.map(({y}) => y)) + rowsTop;
  const bottom = Math.max(...panels.map(({y}) => y)) + rowsTop + layout.rows * step;
  const slider = {
    label: words.slider,
    row: row + 1,
    rows: panels[0].rows.length,
    text,
    area: {x: pad / 2, y: top - 4, width: layout.width - pad, height: bottom - top + 8},
    boxes: isOne
      ? []
      : panels.map(panel => ({
          x: panel.x - 3,
          y: panel.y + rowsTop + row * step - 1,
          width: width + 6,
          height: step + 2,
        })),
  };
  rowSlider(layer(root, 'slider'), interactive ? [slider] : [], palette);
}

/** The marks of rows, each kind as one path; `thin` is the width of lines and outlines. */
function drawPaths(
  parent: SVGElement,
  paths: Readonly<Record<HistoriesMark, string>>,
  {narrow, edge}: PlanColours,
  {ink, paper, soft}: Palette,
  thin: number,
): void {
  const kinds: readonly HistoriesMark[] = ['peace', 'unsettled', 'after', 'resumed', 'stopped'];
  const drawn = kinds.map(kind => ({kind, d: paths[kind]})).filter(({d}) => d !== '');
  const fills = {peace: narrow, unsettled: paper, after: 'none', resumed: 'none', stopped: 'none'};
  const strokes = {peace: 'none', unsettled: soft, after: edge, resumed: ink, stopped: soft};
  const widths = {peace: 0, unsettled: thin, after: thin, resumed: 2.4, stopped: 1.2};
  marks(parent, 'path', drawn, ({kind}) => kind)
    .attr('class', ({kind}) => kind)
    .attr('fill', ({kind}) => fills[kind])
    .attr('stroke', ({kind}) => strokes[kind])
    .attr('stroke-width', ({kind}) => widths[kind])
    .attr('stroke-dasharray', ({kind}) => (kind === 'stopped' ? '2 1' : 'none'))
    .attr('d', ({d}) => d)
    .order();
}

/** Lines behind the rows, and dates below them. */
function drawTimeAxis(parent: SVGElement, {ticks, x, row, rows, palette}: HistoriesLayout): void {
  const bottom = rows * row.step;
  marks(layer(parent, 'rules'), 'line', ticks)
    .attr('x1', ({date}) => round(x(date)))
    .attr('x2', ({date}) => round(x(date)))
    .attr('y1', 0)
    .attr('y2', round(bottom + 4))
    .attr('stroke', palette.grid);
  dateLabels(layer(parent, 'dates'), ticks, {x, bottom, palette});
}

/** An outline for each history that is not shown. */
function drawOutlines(parent: SVGElement, {outlines, palette}: HistoriesLayout): void {
  const side = outlineStep - 3;
  const boxes = Array.from({length: outlines?.count ?? 0}, (_, i) => {
    const column = i % (outlines?.columns ?? 1);
    const line = Math.floor(i / (outlines?.columns ?? 1));
    return `M${column * outlineStep + 0.5},${round((outlines?.top ?? 0) + line * outlineStep)}h${side}v${side}h${-side}z`;
  });
  marks(layer(parent, 'boxes'), 'path', outlines ? [boxes.join('')] : [])
    .attr('fill', 'none')
    .attr('stroke', palette.axis)
    .attr('d', String);
  textLines(layer(parent, 'label'), outlines?.label.lines ?? []);
}

/** Short rows that look as the marks do, with what they mean. */
function drawLegend(parent: SVGElement, {legend: {items, texts}, palette}: HistoriesLayout): void {
  const groups = marks(layer(parent, 'swatches'), 'g', items, ({kind}) => kind).attr(
    'transform',
    ({x, y}) => `translate(${round(x)},${round(y - 6)})`,
  );
  groups.each(function ({kind}) {
    drawPaths(layer(this, 'swatch'), {...noPaths, [kind]: swatches[kind]}, palette.plans[0], palette, 1);
  });
  legendWords(layer(parent, 'words'), texts, palette.soft);
}

const noPaths: Readonly<Record<HistoriesMark, string>> = {
  peace: '',
  unsettled: '',
  resumed: '',
  after: '',
  stopped: '',
};
const block = `M0,2H${historySwatch}v8H0z`;
const swatches: Readonly<Record<HistoriesMark, string>> = {
  peace: block,
  unsettled: block,
  resumed: `M${historySwatch / 2},0v12`,
  after: `M0,6H${historySwatch}`,
  stopped: `M${historySwatch / 2},0v12`,
};
