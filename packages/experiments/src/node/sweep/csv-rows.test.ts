import {expect, test} from 'vitest';
import {csvLine} from '../../tables/csv.ts';
import {csvRows} from './csv-rows.ts';

const cellsOf = (text: string): readonly (readonly string[])[] => [...csvRows(text)].map(({cells}) => cells);

test('csvRows(text) reads what csvLine writes', () => {
  const cells = ['a', '', 'b, c', 'say "no"', 'two\nlines', '1.5'];
  expect(cellsOf(csvLine(cells) + csvLine(['x']))).toEqual([cells, ['x']]);
});

test('csvRows(text) counts lines, also those within cells', () => {
  expect([...csvRows('a\n\n"b\nc"\nd')].map(({line}) => line)).toEqual([1, 3, 5]);
});

test('csvRows(text) takes a byte order mark, both line breaks and a missing last one', () => {
  expect(cellsOf('\ufeffa,b\r\n1,\r\n,2')).toEqual([
    ['a', 'b'],
    ['1', ''],
    ['', '2'],
  ]);
  expect(cellsOf('')).toEqual([]);
});

test('csvRows(text) names the line of a quote out of place', () => {
  expect(() => cellsOf('a,b\n1,"2"3\n')).toThrow('invalid CSV at line 2');
  expect(() => cellsOf('a\nb"c\n')).toThrow('invalid CSV at line 2');
  expect(() => cellsOf('a\n"open\n')).toThrow('invalid CSV at line 2');
});
