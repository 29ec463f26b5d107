import {expect, test} from 'vitest';
import {readJson} from './json-text.ts';

test('readJson(text) returns the value of valid JSON', () => {
  expect(readJson(' {"a": [1, -2.5e3, "x\\n", true, null]} ')).toEqual({value: {a: [1, -2500, 'x\n', true, null]}});
});

test.each([
  ['', 'line 1, column 1: end of text (a value)'],
  ['{"a": 1,\n  "b" 2}', 'line 2, column 7: "2" (a colon)'],
  ['{"a": 1\n  "b": 2}', 'line 2, column 3: "\\"" (a comma or a closing brace)'],
  ['{"a": 1,}', 'line 1, column 9: "}" (a field name in double quotes)'],
  ['{a: 1}', 'line 1, column 2: "a" (a field name in double quotes or a closing brace)'],
  ['[1, ]', 'line 1, column 5: "]" (a value)'],
  ['[1 2]', 'line 1, column 4: "2" (a comma or a closing bracket)'],
  ['{"a": NaN}', 'line 1, column 7: "N" (a value)'],
  ['{} {}', 'line 1, column 4: "{" (the end of the text)'],
  ['['.repeat(300_000), 'line 1, column 300001: end of text (a value or a closing bracket)'],
])('readJson(text) says where the text stops being JSON, case %#', (text, message) => {
  expect(readJson(text)).toMatchObject({fault: {path: '', message: `invalid JSON at ${message}`}});
});
