import {expect, test} from 'vitest';
import {textTable} from './text-table.ts';

test('textTable(heads, rows) aligns columns and leaves no spaces at the end', () => {
  expect(
    textTable(
      ['what', 'n', 'note'],
      [
        ['one', '5', ''],
        ['three', '10', 'here'],
      ],
      {right: [1]},
    ),
  ).toEqual(['what    n  note', 'one     5', 'three  10  here']);
});

test('textTable(heads, rows) breaks the first column where a line would pass 80 columns', () => {
  const words = 'many words '.repeat(10).trim();
  const lines = textTable(['what', 'number'], [[words, '1'.repeat(20)]]);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines[1].endsWith('1'.repeat(20))).toBe(true);
  expect(lines.join(' ').replace(/1+/, '').replace(/\s+/g, ' ')).toContain('words many words');
});
