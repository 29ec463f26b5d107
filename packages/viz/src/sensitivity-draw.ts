import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {SensitivityLayout} from './sensitivity-layout.ts';
import {sensitivityLegend} from './sensitivity-legend.ts';
import {barsAndDots, whiskers} from './sensitivity-marks.ts';
import type {SensitivityChartOptions} from './sensitivity-options.ts';
import {titleSentence} from './sensitivity-sentences.ts';
import {tickSize} from './sensitivity-ticks.ts';

/** Draw everything, or move what is drawn to other data: the same marks either way. */
export function drawSensitivity(
  root: SVGSVGElement,
  layout: SensitivityLayout,
  options: SensitivityChartOptions,
): void {
  const {palette, pad, panel, subject} = layout;
  const {theme = 'light'} = options;
  const head = chartFrame(root, layout, {
    spoken: options.title ?? titleSentence(subject),
    locale: subject.words.language.name,
    theme,
    style: chartStyle(theme, false),
  });
  textLines(layer(head, 'summary'), layout.summary.lines);
  sensitivityLegend(layer(root, 'legend', pad, layout.legend.top), layout.legend, palette);
  textLines(layer(root, 'axis-words'), layout.axis.lines);

  drawRules(layer(root, 'rules', pad, panel.top), layout);
  drawRows(layer(root, 'rows', pad, panel.top), layout);
  textLines(
    layer(root, 'notes'),
    layout.notes.flatMap(({lines}) => lines),
  );
}

/** Lines of the axis behind the rows, its numbers above and below them, the base line and the lines between factors. */
function drawRules(parent: SVGElement, {panel, palette, width, pad}: SensitivityLayout): void {
  const {ticks, rows, bottom} = panel;
  marks(layer(parent, 'between'), 'line', rows.slice(1), ({key}) => key)
    .attr('x1', 0)
    .attr('x2', width - 2 * pad)
    .attr('y1', ({top}) => round(top))
    .attr('y2', ({top}) => round(top))
    .attr('stroke', palette.grid);
  marks(layer(parent, 'ticks'), 'path', ticks)
    .attr('fill', 'none')
    .attr('stroke', ({value}) => (value === 0 ? palette.ink : palette.grid))
    .attr('d', ({x}) => rows.map(({rules: [top, bottom]}) => `M${round(x)},${round(top)}V${round(bottom)}`).join(''));
  textLines(
    layer(parent, 'values'),
    [-6, bottom + 16].flatMap(y =>
      ticks.map(({x, text}) => ({x, y, text, size: tickSize, fill: palette.soft, anchor: 'middle' as const})),
    ),
  );
}

/** The rows of all factors, each an object of its own to a screen reader. */
function drawRows(parent: SVGElement, {panel, palette, sentence}: SensitivityLayout): void {
  parent.setAttribute('role', 'graphics-object');
  parent.setAttribute('aria-label', sentence);
  const groups = marks(parent, 'g', panel.rows, ({key}) => key)
    .attr('class', 'row')
    .attr('role', 'graphics-symbol')
    .attr('aria-label', ({sentence}) => sentence);
  groups.each(function ({marks: drawn, texts}) {
    const context = {x: panel.value, palette};
    barsAndDots(this, drawn, context);
    whiskers(this, drawn, context);
    textLines(layer(this, 'texts'), texts);
  });
}
