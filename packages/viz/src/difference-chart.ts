import type {ChartElement, TableData} from './chart-element.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {
  checkDifference,
  type DifferenceData,
  type Verdict,
  verdictCounts,
  verdictOf,
  verdicts,
} from './difference-data.ts';
import {barHeight, type DifferenceLayout, differenceLayout, verdictSwatch} from './difference-layout.ts';
import type {DifferenceOptions} from './difference-options.ts';
import {drawDotplot} from './dotplot-panel.ts';
import {layer, marks, round, textLines} from './join.ts';
import {legendWords} from './legend-rows.ts';
import {checkDotplotOptions} from './quantile-dotplot-options.ts';
import {stillChart} from './still-chart.ts';
import type {Palette} from './tokens.ts';

/** It has no cursor: every number it knows is printed or in the table. */
export type DifferenceChart = ChartElement<DifferenceData, DifferenceOptions, never>;

/**
 * Two plans on shared luck, pair by pair: in how many of a hundred pairs the second is worse, the same or better, and by
 * how much, as dots about 0; the mean of all pairs with its interval above them.
 */
export function differenceChart(data: DifferenceData, options: DifferenceOptions = {}): DifferenceChart {
  return stillChart(data, options, {
    name: 'differenceChart',
    prepare(data, options) {
      checkDotplotOptions(options);
      checkDifference(data);
      return differenceLayout(data, options);
    },
    draw,
    scales: layout => ({x: scaleOf(layout)}),
    tables,
  });
}

function scaleOf({x, axis}: DifferenceLayout) {
  const [[from, to], [left, right]] = [x.domain(), x.range()];
  const label = axis.lines.map(({text}) => text).join(' ');
  return {type: 'linear', label, domain: [from, to], range: [left, right]} as const;
}

/** Draw everything, or move what is drawn to other data: the same marks either way. */
function draw(root: SVGSVGElement, layout: DifferenceLayout, data: DifferenceData, options: DifferenceOptions): void {
  const {palette, pad, legend, bar, panel, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  chartFrame(root, layout, {spoken: options.title ?? sentence, locale, theme, style: chartStyle(theme, false)});
  const key = layer(root, 'legend', pad, legend.top);
  drawCells(
    layer(key, 'swatches'),
    legend.items.map(({kind, x, y}) => ({
      kind,
      x,
      y: y - verdictSwatch / 2,
      width: verdictSwatch,
      height: verdictSwatch,
    })),
    palette,
  );
  legendWords(layer(key, 'words'), legend.texts, palette.ink);
  const cells = bar.kinds.map((kind, i) => ({
    kind,
    x: i * bar.cell,
    y: 0,
    width: bar.cell - Math.min(2, bar.cell * 0.22),
    height: barHeight,
  }));
  const barGroup = layer(root, 'bar', pad, bar.top);
  barGroup.setAttribute('role', 'graphics-object');
  barGroup.setAttribute('aria-label', sentence);
  drawCells(barGroup, cells, palette);

  const words = layer(root, 'mean-words');
  textLines(words, layout.mean.lines);
  const dots = layer(root, 'panel', pad, panel.top);
  dots.setAttribute('role', 'graphics-object');
  dots.setAttribute('aria-label', layout.mean.lines.map(({text}) => text).join(' '));
  drawZero(layer(dots, 'zero'), layout);
  const ink = palette.plans[1].ink;
  drawDotplot(layer(dots, 'dotplot'), panel, {isFull: value => verdictOf(value, data) === 'worse', ink, palette});
  drawMean(layer(root, 'mean', pad, layout.meanTop), data, layout);
  textLines(
    layer(root, 'axis-words'),
    [...layout.sides, layout.axis, ...layout.notes].flatMap(({lines}) => lines),
  );
}

interface Cell {
  readonly kind: Verdict;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cells of pairs: full where worse, with a bar across where the same, an outline where better. */
function drawCells(parent: SVGElement, cells: readonly Cell[], {paper, soft, plans}: Palette): void {
  const ink = plans[1].ink;
  const fills: Readonly<Record<Verdict, string>> = {worse: ink, same: paper, better: paper};
  marks(layer(parent, 'cells'), 'rect', cells)
    .attr('class', ({kind}) => kind)
    .attr('x', ({x}) => round(x + 0.5))
    .attr('y', ({y}) => round(y + 0.5))
    .attr('width', ({width}) => round(width - 0.5))
    .attr('height', ({height}) => round(height - 1))
    .attr('fill', ({kind}) => fills[kind])
    .attr('stroke', ({kind}) => (kind === 'same' ? soft : ink))
    .attr('stroke-width', ({width}) => (width > 5 ? 1 : 0.5));
  marks(
    layer(parent, 'same'),
    'rect',
    cells.filter(({kind}) => kind === 'same'),
  )
    .attr('x', ({x}) => round(x + 0.5))
    .attr('y', ({y, height}) => round(y + height / 2 - 1.5))
    .attr('width', ({width}) => round(width - 0.5))
    .attr('height', 3)
    .attr('fill', soft);
}

/** The line of no difference. */
function drawZero(parent: SVGElement, {x, panel, palette}: DifferenceLayout): void {
  marks(parent, 'line', [x(0)])
    .attr('x1', round)
    .attr('x2', round)
    .attr('y1', -24)
    .attr('y2', round(panel.height + 1))
    .attr('stroke', palette.axis)
    .attr('stroke-dasharray', '2 3');
}

/** A diamond at the mean, and a line over its interval. */
function drawMean(parent: SVGElement, {mean, interval}: DifferenceData, {x, palette}: DifferenceLayout): void {
  marks(layer(parent, 'interval'), 'path', interval ? [interval] : [])
    .attr('fill', 'none')
    .attr('stroke', palette.ink)
    .attr('stroke-width', 1.6)
    .attr('d', ({low, high}) => {
      const [left, right] = [round(x(low)), round(x(high))];
      return `M${left},-4v8M${left},0H${right}M${right},-4v8`;
    });
  marks(layer(parent, 'diamond'), 'path', [round(x(mean))])
    .attr('fill', palette.ink)
    .attr('stroke', palette.paper)
    .attr('d', at => `M${at},-6l6,6l-6,6l-6,-6z`);
}

/** How many pairs of each kind, every pair, and the mean. */
function tables({sentence, words}: DifferenceLayout, data: DifferenceData): readonly TableData[] {
  const counts = verdictCounts(data);
  return [
    {
      caption: sentence,
      columns: words.countColumns,
      rows: verdicts.map(verdict => [words.verdicts[verdict], counts[verdict].of100, counts[verdict].pairs]),
    },
    {
      caption: words.pairTable,
      columns: words.pairColumns,
      rows: data.pairs.map(({run, a, b}) => [run, a, b, b - a]),
    },
    {
      caption: words.meanTable,
      columns: words.meanColumns,
      rows: [[data.mean, data.interval?.low ?? '', data.interval?.high ?? '', data.measure.unit]],
    },
  ];
}
