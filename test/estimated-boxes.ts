import {textWidth, type Weight} from '../packages/viz/src/text-width.ts';
import type {TextBox} from './browser/overlaps.ts';

/** Every text of a chart with the box that layout takes it to fill, where there is no browser to measure it. */
export function estimatedBoxes(chart: Element, x = 0, y = 0): readonly TextBox[] {
  const [, across = 0, down = 0] =
    /^translate\(([-\d.]+),([-\d.]+)\)/.exec(chart.getAttribute('transform') ?? '') ?? [];
  const [left, top] = [x + Number(across), y + Number(down)];
  if (chart.localName === 'text') return [boxOf(chart, left, top)];
  return Array.from(chart.children).flatMap(child => estimatedBoxes(child, left, top));
}

function boxOf(text: Element, x: number, y: number): TextBox {
  const number = (name: string): number => Number(text.getAttribute(name));
  const size = number('font-size');
  const width = textWidth(text.textContent ?? '', size, Number(text.getAttribute('font-weight') ?? 400) as Weight);
  const shares = {start: 0, middle: 0.5, end: 1};
  const share = shares[(text.getAttribute('text-anchor') ?? 'start') as keyof typeof shares];
  const left = x + number('x') - share * width;
  const baseline = y + number('y');
  return {
    text: text.textContent ?? '',
    left,
    right: left + width,
    top: baseline - 0.95 * size,
    bottom: baseline + 0.25 * size,
  };
}
