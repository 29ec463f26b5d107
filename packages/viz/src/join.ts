import {type Selection, select} from 'd3';
import {svg} from './document-of.ts';
import type {Weight} from './text-width.ts';

/** Marks of one tag directly below a parent, one per item, created, kept or removed by key (index if absent). */
export function marks<Tag extends keyof SVGElementTagNameMap, Item>(
  parent: SVGElement,
  tag: Tag,
  items: readonly Item[],
  key?: (item: Item) => string,
): Selection<SVGElementTagNameMap[Tag], Item, SVGElement, unknown> {
  const joined = select<SVGElement, unknown>(parent)
    .selectChildren<SVGElementTagNameMap[Tag], Item>(tag)
    .data(items, key as never)
    .join(tag as never);
  return Object.assign(joined, {attr, text}) as never;
}

type Marks = Selection<SVGElement, unknown, SVGElement, unknown>;
type Read = (this: SVGElement, item: unknown, index: number, nodes: unknown) => unknown;

const reader = (value: unknown): Read => (typeof value === 'function' ? (value as Read) : () => value);

/** As d3's `attr`, but writes only what changes: an update leaves most marks as they are, and the browser need not look. */
function attr(this: Marks, name: string, value: unknown): Marks {
  const read = reader(value);
  return this.each(function (item, index, nodes) {
    write(this, name, read.call(this, item, index, nodes));
  });
}

/** As d3's `text`, in the same way. */
function text(this: Marks, value: unknown): Marks {
  const read = reader(value);
  return this.each(function (item, index, nodes) {
    const written = String(read.call(this, item, index, nodes));
    if (this.textContent !== written) this.textContent = written;
  });
}

function write(node: Element, name: string, value: unknown): void {
  if (value === null || value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
}

/** The group of that name directly below a parent. Call in a fixed order: the first call decides what lies on top. */
export function layer(parent: SVGElement, name: string, x = 0, y = 0): SVGGElement {
  const group = childOfClass(parent, name) ?? parent.appendChild(parent.ownerDocument.createElementNS(svg, 'g'));
  write(group, 'class', name);
  write(group, 'transform', `translate(${round(x)},${round(y)})`);
  return group as SVGGElement;
}

function childOfClass({children}: SVGElement, name: string): Element | undefined {
  for (let i = 0; i < children.length; i++) if (children[i].getAttribute('class') === name) return children[i];
  return undefined;
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
  marks(parent, 'text', lines).each(function ({x, y, size, weight = 400, anchor = 'start', fill, text}) {
    write(this, 'x', round(x));
    write(this, 'y', round(y));
    write(this, 'font-size', size);
    write(this, 'font-weight', weight);
    write(this, 'text-anchor', anchor);
    write(this, 'fill', fill);
    if (this.textContent !== text) this.textContent = text;
  });
}

/** A coordinate to a tenth of a pixel, which keeps files small and equal across engines. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
