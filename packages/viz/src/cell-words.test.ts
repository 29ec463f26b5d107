import {assert, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {cellRoom, placeCellWords} from './cell-words.ts';
import {light} from './tokens.ts';

const headOf = (width: number) => ({pad: 24, inner: width - 48, bottom: 100});

test('cellRoom(head, sizes) stays within the chart, and gives cells what they need beside words', () => {
  const widths = integer({min: 320, max: 3_000});
  assert(
    property(widths, integer({min: 50, max: 900}), integer({min: 0, max: 900}), (width, least, more) => {
      const head = headOf(width);
      const {cells, words, isBeside} = cellRoom(head, {least, most: least + more});
      expect(cells).toBeLessThanOrEqual(Math.min(least + more, head.inner));
      expect(words.x + words.width).toBeLessThanOrEqual(head.pad + head.inner);
      if (!isBeside) return;
      expect(cells).toBeGreaterThanOrEqual(least);
      expect(words.x).toBeGreaterThan(head.pad + cells);
      expect(words.width).toBeGreaterThanOrEqual(290);
    }),
  );
});

const note = 'What a reader must know, in a sentence that is about as long as those of charts are.';
const texts = [...Array.from({length: 9}, (_, i) => `${i}. ${note}`), 'Where the numbers come from.'];
const placeIn = (width: number) => {
  const head = headOf(width);
  const room = cellRoom(head, {least: 300, most: 500});
  const cells = {top: 160, bottom: 460};
  return {room, ...placeCellWords(head, {room, cells, legendHeight: 60, longest: note, texts, palette: light})};
};

test('placeCellWords(head, words) fills the column beside the cells, and the rest follows below, the source last', () => {
  const {room, legendAt, readout, notes, height} = placeIn(920);
  expect(room.isBeside).toBe(true);
  expect(legendAt).toEqual({x: room.words.x, top: 160});
  expect(readout.top).toBeGreaterThan(160 + 60);
  const lines = notes.flatMap(({lines}) => lines);
  const beside = lines.filter(({x}) => x === room.words.x);
  const below = lines.filter(({x}) => x === 24);
  expect(beside.length).toBeGreaterThan(3);
  expect(Math.max(...beside.map(({y}) => y))).toBeLessThan(460);
  expect(Math.min(...below.map(({y}) => y))).toBeGreaterThan(460);
  expect(beside.length + below.length).toBe(lines.length);
  expect(lines.map(({text}) => text).join(' ')).toBe(texts.join(' '));
  expect(lines[lines.length - 1].fill).toBe(light.ink);
  expect(Math.max(...lines.map(({y}) => y))).toBeLessThan(height);
});

test('placeCellWords(head, words) of a narrow chart has the legend above the cells and all else below', () => {
  const {room, legendAt, readout, notes} = placeIn(360);
  expect(room.isBeside).toBe(false);
  expect(legendAt.top).toBeLessThan(160);
  expect(readout.top).toBeGreaterThan(460);
  const [first] = notes.flatMap(({lines}) => lines);
  expect(first.y).toBeGreaterThan(readout.top);
});
