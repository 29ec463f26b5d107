import {expect, test} from 'vitest';
import {patterns} from '../patterns/patterns.ts';
import {patternTable, readPatterns, scopes} from './pattern-table.ts';

const entry = patternTable[0];

test('patternTable holds patterns of every scope, and every pattern of a mechanism', () => {
  expect(new Set(patternTable.map(({scope}) => scope))).toEqual(new Set(scopes));
  const ids = patternTable.map(({id}) => id);
  for (const {id} of patterns) expect(ids).toContain(id);
});

test('patternTable says why each pattern with a band may miss, and has the bands of the curve', () => {
  for (const {id, band, ifMissed} of patternTable) if (band) expect(ifMissed, id).toMatch(/\.$/);
  const curve = patternTable.filter(({id}) => /^V-KM-\d+$/.test(id)).map(({band}) => band);
  expect(curve).toEqual([23, 33, 45, 58, 65].map(points => [(points - 6) / 100, (points + 6) / 100]));
});

test('readPatterns() refuses what cannot be measured and names it', () => {
  const faults: [object, string][] = [
    [{statistic: 'magic'}, /^invalid pattern V-KM-2: statistic magic \(there are cumulativeRelapse/.source],
    [{band: [2, 1]}, 'band \\[2,1\\]'],
    [{band: [null, null]}, 'band \\[null,null\\]'],
    [{scope: 'mars'}, 'scope mars'],
    [{grade: 'D'}, 'grade D'],
    [{title: ''}, 'title is missing'],
    [{options: {variant: 'mars'}}, 'unknown variant: mars'],
  ];
  for (const [change, message] of faults) {
    expect(() => readPatterns([{...entry, ...change}])).toThrow(new RegExp(message));
  }
  expect(() => readPatterns([entry, entry])).toThrow('invalid pattern V-KM-2: listed twice');
  expect(() => readPatterns({})).toThrow('invalid patterns: not a list');
});
