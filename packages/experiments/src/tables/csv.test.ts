import {expect, test} from 'vitest';
import {csvLine} from './csv.ts';

test('csvLine(cells) quotes what would break the line', () => {
  expect(csvLine(['a,b', 'say "no"', 'two\nlines', 'plain'])).toBe('"a,b","say ""no""","two\nlines",plain\n');
});

test('csvLine(cells) writes numbers so that they read back equal, and nothing for what is absent', () => {
  expect(csvLine([0.1 + 0.2, 1e21, -0, undefined, Number.NaN, 3])).toBe('0.30000000000000004,1e+21,0,,,3\n');
});
