import {expect, test} from 'vitest';
import {overflows, overlaps} from './overlaps.ts';

const box = (text: string, left: number, top: number) => ({text, left, top, right: left + 40, bottom: top + 16});

test('overlaps(boxes) names the texts that cover each other and allows for the slack of a line', () => {
  expect(overlaps([box('a', 0, 0), box('b', 30, 4), box('c', 100, 0)])).toEqual(['a | b']);
  expect(overlaps([box('a', 0, 0), box('b', 0, 15), box('c', 40, 0)])).toEqual([]);
});

test('overflows(boxes, size) names the texts outside', () => {
  const boxes = [box('in', 0, 0), box('left', -1, 0), box('right', 61, 0), box('below', 0, 90)];
  expect(overflows(boxes, {width: 100, height: 100})).toEqual(['left', 'right', 'below']);
});
