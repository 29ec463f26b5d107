import {expect, test} from 'vitest';
import {cellAfterKey} from './cell-events.ts';

/** A map with a hole in it: a b · / c · d / · e f. */
const cells = [
  ['a', 0, 0],
  ['b', 0, 1],
  ['c', 1, 0],
  ['d', 1, 2],
  ['e', 2, 1],
  ['f', 2, 2],
].map(([key, row, column]) => ({key: String(key), row: Number(row), column: Number(column)}));
const walk = (from: string, ...keys: readonly string[]): string | undefined =>
  keys.reduce<string>((at, key) => cellAfterKey(key, at, cells) ?? 'other', from);

test('cellAfterKey(key, …) goes to the next cell in the row or column, over holes', () => {
  expect(walk('a', 'ArrowRight')).toBe('b');
  expect(walk('c', 'ArrowRight')).toBe('d');
  expect(walk('b', 'ArrowDown')).toBe('e');
  expect(walk('d', 'ArrowLeft', 'ArrowUp')).toBe('a');
});

test('cellAfterKey(key, …) takes the nearest cell aside where the row or column ends', () => {
  expect(walk('b', 'ArrowRight')).toBe('d');
  expect(walk('c', 'ArrowDown')).toBe('e');
});

test('cellAfterKey(key, …) stays at the edge, knows Home and End, and leaves other keys alone', () => {
  expect(walk('a', 'ArrowUp')).toBe('a');
  expect(walk('d', 'Home')).toBe('c');
  expect(walk('e', 'End')).toBe('f');
  expect(cellAfterKey('Tab', 'a', cells)).toBeUndefined();
});

test('arrows reach every cell from every other', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  for (const {key: from} of cells) {
    const reached = new Set([from]);
    for (const each of reached) for (const key of keys) reached.add(cellAfterKey(key, each, cells) ?? each);
    expect(reached.size, from).toBe(cells.length);
  }
});
