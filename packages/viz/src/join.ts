import {type Selection, select} from 'd3';
import type {Weight} from './text-width.ts';

/** Marks of one tag directly below a parent, one per item, created, kept or removed by key (index if absent). */
export function marks<Tag extends keyof SVGElementTagNameMap, Item>(
  parent: SVGElement,
  tag: Tag,
  items: readonly Item[],
  key?: (item: Item) => string,
): Selection<SVGElementTagNameMap[Tag], Item, SVGElement, unknown> {
  return select<SVGElement, unknown>(parent)
    .selectChildren<SVGElementTagNameMap[Tag], Item>(tag)
    .data(items, key as never)
    .join(tag as never) as never;
}

/** The group of that name directly below a parent. Call in a fixed order: the first call decides what lies on top. */
export function layer(parent: SVGElement, name: string, x = 0, y = 0): SVGGElement {
  const group = select<SVGElement, unknown>(parent)
    .selectChildren<SVGGElement, number>(`g.${name}`)
    .data([0])
    .join('g');
  group.attr('class', name).attr('transform', `translate(${round(x)},${round(y)})`);
  return group.node() as SVGGElement;
}

/** One line of text at its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text below a parent. */
export function textLines(parent: SVGElement, lines: readonly TextLine[]): void {
  marks(parent, 'text', lines)
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y))
    .attr('font-size', ({size}) => size)
    .attr('font-weight', ({weight = 400}) => weight)
    .attr('text-anchor', ({anchor = 'start'}) => anchor)
    .attr('fill', ({fill}) => fill)
    .text(({text}) => text);
}

/** A coordinate to a tenth of a pixel, which keeps files small and equal across engines. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
