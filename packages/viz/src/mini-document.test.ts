import {select} from 'd3';
import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';

const svg = 'http://www.w3.org/2000/svg';
const root = () => miniDocument().createElementNS(svg, 'svg');

test('outerHTML escapes text and attributes, closes empty elements and names the namespace once', () => {
  const node = root();
  select(node).append('text').attr('class', 'a "b" & <c>').text('<script> & "more"');
  select(node).append('g');
  expect(node.outerHTML).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><text class="a &quot;b&quot; &amp; &lt;c&gt;">' +
      '&lt;script&gt; &amp; "more"</text><g/></svg>',
  );
});

test('join(tag) enters, updates, removes and orders by key', () => {
  const node = root();
  const draw = (keys: readonly string[]) =>
    select(node)
      .selectChildren<SVGTextElement, string>('text')
      .data(keys, String)
      .join('text')
      .text(key => key);
  draw(['a', 'b', 'c', 'd']);
  const kept = node.children[2];
  draw(['c', 'e', 'a']);
  expect(Array.from(node.children, child => child.textContent)).toEqual(['c', 'e', 'a']);
  expect(node.children[0]).toBe(kept);
});

test('attr(name, null) removes an attribute', () => {
  const node = root();
  select(node).attr('x', 1).attr('x', null);
  expect(node.outerHTML).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
});

test('querySelectorAll(selector) finds tags and classes at any depth and refuses the rest', () => {
  const node = root();
  const group = select(node).append('g').attr('class', 'one two');
  group.append('path').attr('class', 'two');
  expect(node.querySelectorAll('.two').length).toBe(2);
  expect(node.querySelectorAll('path.two').length).toBe(1);
  expect(node.querySelector('path.three')).toBeNull();
  expect(() => node.querySelector('g > path')).toThrow('unsupported selector: g > path (tag, .class or tag.class)');
});
