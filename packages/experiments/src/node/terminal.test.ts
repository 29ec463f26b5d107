import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wrap} from './terminal.ts';

test('wrap(text) keeps every word and stays within 80 columns', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), {minLength: 1, maxLength: 60});
  fc.assert(
    fc.property(words, fc.nat(6), (list, indent) => {
      const wrapped = wrap(list.join(' '), indent);
      expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(list);
      for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }),
    {seed: 1},
  );
});

test('wrap(text, indent) keeps leading spaces and indents what follows', () => {
  const lines = wrap(`  ${'word '.repeat(20).trim()}`, 4).split('\n');
  expect(lines.map(line => /^ */.exec(line)?.[0].length)).toEqual([2, 4]);
});
