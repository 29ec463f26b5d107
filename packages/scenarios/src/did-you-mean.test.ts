import {describe, expect, test} from 'vitest';
import {allowedNames, editDistance} from './did-you-mean.ts';

describe('did you mean', () => {
  test('editDistance(one, other) counts a swap of neighbours once', () => {
    expect(editDistance('lrud', 'lurd')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('allowedNames(given, names) proposes a near name and lists all', () => {
    expect(allowedNames('lrud', ['gol', 'lurd'])).toBe('did you mean lurd? allowed: gol, lurd');
    expect(allowedNames('x', ['gol', 'lurd'])).toBe('allowed: gol, lurd');
    expect(allowedNames('x', [])).toBe('none is listed');
  });
});
