import {expect, test} from 'vitest';
import {namesIn} from './short-names.ts';
import {textWidth} from './text-width.ts';

test('namesIn(titles, width) keeps whole names where all fit on two lines', () => {
  expect(namesIn(['Lofa', 'Grand Cape Mount'], 90, 12)).toEqual({
    lines: [['Lofa'], ['Grand Cape', 'Mount']],
    shortened: false,
  });
});

test('namesIn(titles, width) shortens all of them where one does not, no two alike', () => {
  const {lines, shortened} = namesIn(['Grand Bassa', 'Grand Baya', 'Montserrado', 'Montagne', 'Montana'], 44, 12);
  expect(shortened).toBe(true);
  expect(lines.flat()).toEqual(['GB', 'Gra', 'Mon', 'Mont', 'Mo']);
});

test('namesIn(titles, width) keeps to the width whatever the names', () => {
  const hostile = ['WWWWWWWW', 'WWWWWWWX', 'WWWWWWWY', '<script>', '  ', '大大大大大大'];
  const {lines} = namesIn(hostile, 26, 12);
  expect(new Set(lines.flat()).size).toBe(hostile.length);
  for (const line of lines.flat()) expect(textWidth(line, 12)).toBeLessThanOrEqual(26);
});

test('namesIn(titles, width) breaks a name after a hyphen, and keeps its words together elsewhere', () => {
  expect(namesIn(['Haut-Sassandra', 'a - b', 'Sud-Comoé'], 75, 12)).toEqual({
    lines: [['Haut-', 'Sassandra'], ['a - b'], ['Sud-Comoé']],
    shortened: false,
  });
});
