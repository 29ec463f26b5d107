import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textWidth} from './text-width.ts';
import {wrap, wrapBalanced} from './wrap.ts';

test('textWidth(text, size) grows with size and weight', () => {
  expect(textWidth('peace', 24)).toBeCloseTo(2 * textWidth('peace', 12), 10);
  expect(textWidth('peace', 12, 600)).toBeGreaterThan(textWidth('peace', 12));
  expect(textWidth('', 12)).toBe(0);
});

test('wrap(text, width, size) breaks between words', () => {
  expect(wrap('armed conflict resumed', 100, 12)).toEqual(['armed conflict', 'resumed']);
  expect(wrap('', 100, 12)).toEqual([]);
});

test('wrap(text, width, size) breaks a word only if it is too wide by itself', () => {
  expect(wrap('a Donaudampfschifffahrt', 60, 12)).toEqual(['a', 'Donauda', 'mpfschiff', 'fahrt']);
});

test('wrap(text, width, size) keeps together what no line breaks at', () => {
  expect(wrap('le plan «\u00A0paix\u00A0» tient', 90, 12)).toEqual(['le plan', '«\u00A0paix\u00A0» tient']);
  expect(wrap('plus de 10\u202F000 histoires', 70, 12)).toEqual(['plus de', '10\u202F000', 'histoires']);
});

test('textWidth(text, size) takes an accented letter to be as wide as without its accent', () => {
  expect(textWidth('àâçéèêëîïôùûüÿ ÉÀÇ', 12)).toBeCloseTo(textWidth('aaceeeeiiouuuy EAC', 12), 10);
  expect(textWidth('\u00A0', 12)).toBe(textWidth(' ', 12));
  expect(textWidth('\u202F', 12)).toBeLessThan(textWidth(' ', 12));
  expect(textWidth('œ', 12)).toBeGreaterThan(textWidth('o', 12));
});

test('wrap(text, width, size) loses no letter and never exceeds the width', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 200}), fc.integer({min: 20, max: 400}), (text, width) => {
      const lines = wrap(text, width, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

test('wrapBalanced(text, width, size) leaves no word alone on the last line', () => {
  const text = 'Armed conflict resumed in 15 of 100 simulated histories within ten years';
  expect(wrap(text, 440, 12)).toEqual(['Armed conflict resumed in 15 of 100 simulated histories within ten', 'years']);
  expect(wrapBalanced(text, 440, 12)).toEqual([
    'Armed conflict resumed in 15 of 100',
    'simulated histories within ten years',
  ]);
});
