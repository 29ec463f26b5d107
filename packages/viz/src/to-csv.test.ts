import {csvParseRows} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toCSV} from './to-csv.ts';

test('toCSV(table) quotes what must be quoted, ends lines as RFC 4180 says and writes numbers with a point', () => {
  const rows = [
    ['a, "b"', 1.5, 'two\nlines'],
    ['é', -1234567.25, ''],
  ];
  expect(toCSV({caption: 'Not written', columns: ['plan', 'value', 'a "name"'], rows})).toBe(
    'plan,value,"a ""name""",simulated\r\n"a, ""b""",1.5,"two\nlines",true\r\né,-1234567.25,,true\r\n',
  );
});

test('toCSV(table) disarms what a spreadsheet would take for a formula, and leaves negative numbers', () => {
  const texts = ['=1+1', '+1', '-2 to 3', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0", '−2'];
  const csv = toCSV({caption: '', columns: ['=x'], rows: [...texts.map(text => [text]), [-2]]});
  expect(csvParseRows(csv).map(([cell]) => cell)).toEqual([
    "'=x",
    ...texts.slice(0, 6).map(text => `'${text}`),
    '−2',
    '-2',
  ]);
});

test('toCSV(table) says of the record that it is not simulated', () => {
  expect(toCSV({caption: '', columns: ['x'], rows: [[1]], simulated: false})).toBe('x,simulated\r\n1,false\r\n');
});

test('toCSV(table) reads back as it was', () => {
  const cell = fc.oneof(fc.string({unit: 'grapheme'}), fc.double({noNaN: true, noDefaultInfinity: true}));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), {maxLength: 5}), rows => {
      const [, ...lines] = csvParseRows(toCSV({caption: '', columns: ['a', 'b'], rows}));
      const guarded = (value: string | number) =>
        typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value);
      expect(lines).toEqual(rows.map(row => [...row.map(guarded), 'true']));
    }),
  );
});
