import {expect, test} from 'vitest';
import {selfTest} from './self-test.ts';
import {toyFree, toySimulator, toyTarget} from './toy.fixture.ts';

test('selfTest() covers planted values about as often as its intervals claim, and names what is not identified', async () => {
  const simulate = toySimulator(([a, b]) => [a + b, a * b, a - b], 0.1);
  const names = ['sum', 'product', 'difference'];
  const targets = names.map(name => ({...toyTarget(name, 0, 0.15), bound: 'at-most' as const}));
  const found = await selfTest({free: toyFree(3), targets, simulate, seed: 'test', sets: 30, points: 80, waves: 2});
  expect(found.waves).toBe(2);
  expect(found.coverage).toBeGreaterThan(0.83);
  expect(found.coverage).toBeLessThan(0.96);
  expect(found.notIdentified).toEqual(['toy.trust']);
  const [{ranks}] = found.parameters;
  expect(ranks).toHaveLength(30);
  const meanRank = ranks.reduce((sum, rank) => sum + rank, 0) / 30;
  expect(Math.abs(meanRank - 0.5)).toBeLessThan(0.15);
});
