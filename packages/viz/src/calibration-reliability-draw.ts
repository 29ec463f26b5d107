import {diagonalDashes, overallDashes} from './calibration-legend.ts';
import {statePoints, whiskers} from './calibration-marks.ts';
import type {ReliabilityLayout} from './calibration-reliability-layout.ts';
import {dotSentence, holdsSaid} from './calibration-reliability-sentences.ts';
import type {CursorSlider} from './cursor-slider.ts';
import {layer, marks, round, type TextLine, textLines} from './join.ts';

const ticks = [0, 20, 40, 60, 80, 100];

/** The square with its dots, and the number of forecasts at each below it. */
export function drawReliability(parent: SVGElement, layout: ReliabilityLayout): void {
  const {subject, palette, x, y, overall} = layout;
  const {bins} = subject.check.reliability;
  drawAxes(layer(parent, 'axes'), layout);
  const lines = [
    {from: [0, 0], to: [100, 100], dashes: diagonalDashes},
    {from: [0, overall], to: [100, overall], dashes: overallDashes},
  ] as const;
  marks(layer(parent, 'lines'), 'line', lines)
    .attr('x1', ({from}) => round(x(from[0])))
    .attr('y1', ({from}) => round(y(from[1])))
    .attr('x2', ({to}) => round(x(to[0])))
    .attr('y2', ({to}) => round(y(to[1])))
    .attr('stroke', palette.soft)
    .attr('stroke-width', 1.2)
    .attr('stroke-dasharray', ({dashes}) => dashes);
  const placed = bins.map(bin => ({bin, x: x(100 * bin.probability)}));
  whiskers(
    layer(parent, 'intervals'),
    placed.map(({bin: {interval}, x}) => ({x, low: y(100 * interval.low), high: y(100 * interval.high)})),
    palette.plans[0].ink,
  );
  statePoints(
    layer(parent, 'points'),
    placed.map(({bin, x}) => ({x, y: y(100 * bin.frequency), state: holdsSaid(bin) ? 'within' : 'off'})),
    palette,
  );
  drawStrip(layer(parent, 'strip'), layout);
}

function drawAxes(parent: SVGElement, {x, y, plot, pad, said, palette, subject: {words}}: ReliabilityLayout): void {
  const [left, right] = x.range();
  const rules = (name: string, horizontal: boolean): void => {
    marks(layer(parent, name), 'line', ticks)
      .attr('x1', tick => round(horizontal ? left : x(tick)))
      .attr('x2', tick => round(horizontal ? right : x(tick)))
      .attr('y1', tick => round(horizontal ? y(tick) : plot.top))
      .attr('y2', tick => round(horizontal ? y(tick) : plot.bottom))
      .attr('stroke', tick => (tick === 0 ? palette.axis : palette.grid));
  };
  rules('across', true);
  rules('upright', false);
  const style = {size: 12, fill: palette.soft};
  textLines(layer(parent, 'values'), [
    ...ticks.map((tick): TextLine => ({...style, x: left - 6, y: y(tick) + 4, text: String(tick), anchor: 'end'})),
    ...ticks.map(
      (tick): TextLine => ({...style, x: x(tick), y: plot.bottom + 17, text: String(tick), anchor: 'middle'}),
    ),
  ]);
  textLines(layer(parent, 'names'), [
    {...style, x: pad, y: plot.top - 12, text: words.came},
    ...said.map((line): TextLine => ({...style, ...line, anchor: 'end'})),
  ]);
}

/** Bars of how many forecasts each dot is of. */
function drawStrip(parent: SVGElement, {x, strip, count, counted, pad, palette, subject}: ReliabilityLayout): void {
  const {check, words} = subject;
  const [left, right] = x.range();
  const barWidth = 5;
  marks(layer(parent, 'bars'), 'rect', check.reliability.bins)
    .attr('x', ({probability}) => round(x(100 * probability) - barWidth / 2))
    .attr('y', ({forecasts}) => round(count(forecasts)))
    .attr('width', barWidth)
    .attr('height', ({forecasts}) => round(strip.bottom - count(forecasts)))
    .attr('fill', palette.plans[0].ink);
  marks(layer(parent, 'baseline'), 'line', [strip.bottom])
    .attr('x1', round(left))
    .attr('x2', round(right))
    .attr('y1', round)
    .attr('y2', round)
    .attr('stroke', palette.axis);
  const style = {size: 12, fill: palette.soft};
  textLines(layer(parent, 'name'), [{...style, x: pad, y: strip.top - 24, text: words.forecasts}]);
  textLines(
    layer(parent, 'counts'),
    counted.map((each): TextLine => ({...style, ...each, y: strip.top - 5, anchor: 'middle'})),
  );
}

const clearance = 8;

/** The slider over the dots at one of them; its rule leaves dot and interval free. */
export function reliabilitySlider(layout: ReliabilityLayout, at: number): CursorSlider {
  const {subject, x, y, plot, strip, pad} = layout;
  const {bins} = subject.check.reliability;
  const {probability, interval} = bins[at];
  const [, right] = x.range();
  const spans = [
    [plot.top, y(100 * interval.high) - clearance],
    [y(100 * interval.low) + clearance, plot.bottom],
  ] as const;
  return {
    label: subject.words.slider,
    value: at,
    last: bins.length - 1,
    text: dotSentence(subject, at),
    area: {x: pad / 2, y: plot.top - 8, width: right + 14 - pad / 2, height: strip.bottom - plot.top + 14},
    marks: [{x: x(100 * probability), spans: spans.filter(([from, to]) => to > from), dots: []}],
  };
}
