import {expect, test} from 'vitest';
import {plain} from './plain.ts';

test('plain(text) folds line breaks and control characters', () => {
  expect(plain(' a\n\tb\u0000\u2028c  d ')).toBe('a b c d');
});

test('plain(text) keeps the spaces that no line breaks at', () => {
  expect(plain('«\u00A0x\u00A0»\u202F; 10\u202F000')).toBe('«\u00A0x\u00A0»\u202F; 10\u202F000');
});
