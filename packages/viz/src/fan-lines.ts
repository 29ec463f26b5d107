import type {FanShape} from './fan-layout.ts';
import {marks, round} from './join.ts';
import {bends, linePath, places} from './paths.ts';

/** Pixels by which a thin line may miss a point: half of the thinnest stroke. */
const tolerance = 0.2;

/** Up to so many histories have a path each; more are drawn as one picture. */
const mostPaths = 50;
/** Pixels of the canvas to one of the chart, for screens that have more. */
const sharpness = 2;

interface Lines {
  readonly histories: readonly {readonly values: readonly number[]}[];
  readonly dates: readonly Date[];
  readonly stroke: string;
  /** Whether a canvas may be used: in a page, and not where style rules decide the colour. */
  readonly canvas: boolean;
}

/** Single histories as thin lines: a path each, or where they are many one path, or in a page a canvas. */
export function fanLines(parent: SVGElement, {histories, dates, stroke, canvas}: Lines, shape: FanShape): void {
  const {x, y} = shape;
  const xs = dates.map(date => x(date));
  const many = histories.length > mostPaths;
  const at = places(xs, 'straight');
  const [zero, one] = [y(0), y(1)];
  const pathOf = (values: readonly number[]): string =>
    linePath(
      at,
      values.map(value => zero + (one - zero) * value),
      tolerance,
    );
  const paths = many && canvas ? [] : histories.map(({values}) => pathOf(values));
  marks(parent, 'path', many && !canvas ? [paths.join('')] : paths)
    .attr('fill', 'none')
    .attr('stroke', stroke)
    .attr('stroke-width', many ? 0.4 : 0.7)
    .attr('stroke-linejoin', 'round')
    .attr('d', path => path);
  marks(parent, 'foreignObject', many && canvas ? [shape] : [])
    .attr('x', ({left}) => round(left))
    .attr('y', ({top}) => round(top))
    .attr('width', ({left, right}) => round(right - left))
    .attr('height', ({top, bottom}) => round(bottom - top))
    .each(function () {
      paint(canvasOf(this), {histories, xs, stroke}, shape);
    });
}

/** The canvas in an element, made where there is none. */
function canvasOf(parent: SVGForeignObjectElement): HTMLCanvasElement {
  const found = parent.querySelector('canvas');
  if (found) return found;
  const made = parent.ownerDocument.createElement('canvas');
  made.setAttribute('aria-hidden', 'true');
  return parent.appendChild(made);
}

function paint(
  canvas: HTMLCanvasElement,
  {histories, xs, stroke}: Pick<Lines, 'histories' | 'stroke'> & {readonly xs: readonly number[]},
  {left, right, top, bottom, y}: FanShape,
): void {
  canvas.width = Math.round((right - left) * sharpness);
  canvas.height = Math.round((bottom - top) * sharpness);
  canvas.setAttribute('style', `display:block;width:${round(right - left)}px;height:${round(bottom - top)}px`);
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.setTransform(sharpness, 0, 0, sharpness, -left * sharpness, -top * sharpness);
  brush.strokeStyle = stroke;
  brush.lineWidth = 0.4;
  const [zero, one] = [y(0), y(1)];
  for (const {values} of histories) {
    brush.beginPath();
    const ys = values.map(value => zero + (one - zero) * value);
    brush.moveTo(xs[0], ys[0]);
    for (const month of bends(xs, ys)) brush.lineTo(xs[month], ys[month]);
    brush.stroke();
  }
}
