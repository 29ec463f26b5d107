import {expect, test} from 'vitest';
import {typedNumber} from './typed-number.ts';

test('typedNumber(text, language) reads numbers as they are written in it', () => {
  expect(['7500', '7,500', '0.5', ' 12 '].map(text => typedNumber(text, 'en'))).toEqual([7_500, 7_500, 0.5, 12]);
  expect(['7500', '7 500', '7\u202f500', '0,5', '0.5'].map(text => typedNumber(text, 'fr'))).toEqual([
    7_500, 7_500, 7_500, 0.5, 0.5,
  ]);
  for (const text of ['', '-1', '0x10', '1e3', '7,5', 'many', '1.', '1,2,3'])
    expect(typedNumber(text, 'en'), text).toBeNaN();
});
