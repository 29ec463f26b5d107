import {expect, test} from 'vitest';
import {keyBelow, keyBeside} from './contributions-key.ts';
import {roomiest} from './contributions-letters.ts';

const row = (key: string, anchor: number) => ({key, title: key, colour: '', letter: '', part: 0, anchor});
const column = {x: 0, width: 200};

test('keyBeside(rows, column) leaves distant rows at their areas and parts close ones in their order', () => {
  const placed = keyBeside([row('c', 150), row('a', 100), row('b', 102)], {...column, top: 0, bottom: 400});
  expect(placed.map(({key}) => key)).toEqual(['a', 'b', 'c']);
  expect(placed.map(({top}) => top)).toEqual([91, 115, 141]);
});

test('keyBeside(rows, column) stays within the panel', () => {
  const placed = keyBeside([row('a', 98), row('b', 99), row('c', 100)], {...column, top: 0, bottom: 100});
  expect(placed.map(({top}) => top)).toEqual([34, 58, 82]);
});

test('keyBelow(rows, shape) gives every area a letter and the sum none', () => {
  const {part: _, ...sum} = row('sum', 0);
  const {rows} = keyBelow([sum, row('a', 0), row('b', 0)], {width: 300, top: 0, columns: 1});
  expect(rows.map(({letter}) => letter)).toEqual(['', 'a', 'b']);
});

test('roomiest(spans, scale) finds the highest place and none in a thin area', () => {
  const xs = Array.from({length: 21}, (_, i) => i * 10);
  const spans = xs.slice(1).map((_, i) => ({low: 0, high: i >= 8 && i <= 12 ? 40 : 18}));
  const y = (value: number) => -value;
  expect(roomiest(spans, {xs, y})).toEqual({x: 95, y: -20});
  expect(
    roomiest(
      spans.map(() => ({low: 0, high: 10})),
      {xs, y},
    ),
  ).toBeUndefined();
});
