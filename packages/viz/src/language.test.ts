import {expect, test} from 'vitest';
import {english, fr, french, languageOf} from './language.ts';

const year = {one: 'year', many: 'years'};
const an = {one: 'an', many: 'ans'};
const simulation = {one: 'simulation', many: 'simulations', feminine: true};

test('number(value, decimals) sets thousands apart and marks decimals as the language does', () => {
  expect([english.number(1234567.5), english.number(0.25, 1), english.number(999)]).toEqual([
    '1,234,567.5',
    '0.3',
    '999',
  ]);
  expect([french.number(1234567.5), french.number(0.25, 1), french.number(999)]).toEqual([
    '1\u202F234\u202F567,5',
    '0,3',
    '999',
  ]);
});

test('signed(value, decimals) gives what rounds to 0 no sign', () => {
  expect([english.signed(1.25, 1), english.signed(-2, 0), english.signed(-0.04, 1)]).toEqual(['+1.3', '−2', '0.0']);
  expect(french.signed(-1234.5, 1)).toBe('−1\u202F234,5');
});

test('counted(count, noun) has words up to twelve, and in French the singular below two', () => {
  expect([1, 10, 20].map(count => english.counted(count, year))).toEqual(['one year', 'ten years', '20 years']);
  expect(english.counted(1.5, year)).toBe('1.5 years');
  expect([1, 1.5, 10, 20].map(count => french.counted(count, an))).toEqual(['un an', '1,5 an', 'dix ans', '20 ans']);
  expect(french.counted(1, simulation)).toBe('une simulation');
});

test('per100(share) and shortPer100(share) never round to none or all', () => {
  expect([0, 0.001, 0.14, 0.999, 1].map(english.per100)).toEqual(['0', 'fewer than 1', '14', 'more than 99', '100']);
  expect([0.001, 0.14, 0.999].map(french.per100)).toEqual(['moins de 1', '14', 'plus de 99']);
  expect([0.001, 0.14, 0.999].map(french.shortPer100)).toEqual(['<1', '14', '>99']);
});

test('range, listed and months are those of the language', () => {
  expect([english, french].map(({range}) => range('10', '19'))).toEqual(['10 to 19', 'de\u00A010 à\u00A019']);
  expect(english.listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect([french.listed(['a', 'b']), french.listed(['a']), french.listed([])]).toEqual(['a et b', 'a', '']);
  expect([english, french].map(({month}) => month('2005-08-11'))).toEqual(['August 2005', 'août 2005']);
  expect([english, french].map(({shortMonth}) => shortMonth('2005-02-11'))).toEqual(['Feb 2005', 'févr. 2005']);
  expect([languageOf('fr'), languageOf('en')]).toEqual([french, english]);
});

test('number has a power of ten where JavaScript would have an e', () => {
  expect([0.000_005, 2.5e-7, -1e-9, 3e21].map(value => english.number(value))).toEqual([
    '0.000005',
    '2.5\u00A0×\u00A010⁻⁷',
    '-1\u00A0×\u00A010⁻⁹',
    '3\u00A0×\u00A010²¹',
  ]);
  expect(french.number(2.5e-7)).toBe('2,5\u00A0×\u00A010⁻⁷');
});

test('percent, percentOf and rewritten have the marks of the language', () => {
  expect([english, french].map(({percent}) => percent(0.9))).toEqual(['90 %', '90\u00A0%']);
  expect([english, french].map(({percentOf, number}) => percentOf(number(14.5)))).toEqual(['14.5 %', '14,5\u00A0%']);
  expect(['1,234.5', '12.3M', '2e-7', '0.034'].map(english.rewritten)).toEqual([
    '1,234.5',
    '12.3M',
    '2\u00A0×\u00A010⁻⁷',
    '0.034',
  ]);
  expect(['1,234.5', '12.3M', '2e-7', '0.034'].map(french.rewritten)).toEqual([
    '1\u202F234,5',
    '12,3\u202FM',
    '2\u00A0×\u00A010⁻⁷',
    '0,034',
  ]);
});

test('fr`…` sets spaces that do not break, and leaves what is put in as it is', () => {
  const label = 'a : b ; « c » !';
  expect(fr`Plan « ${label} » : 9 % ; oui ?`).toBe(`Plan «\u00A0${label}\u00A0»\u00A0: 9\u00A0%\u202F; oui\u202F?`);
});
