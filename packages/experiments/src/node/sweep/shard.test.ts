import {expect, test} from 'vitest';
import {batchesOf, shard} from './shard.ts';

test('shard(text) reads i/n', () => {
  expect(shard('2/8')).toEqual({number: 2, of: 8});
});

test.each(['0/2', '3/2', '2', 'a/b', '1/2/3', '-1/2', ''])('shard(%j) is refused', text => {
  expect(() => shard(text)).toThrow('such as 2/8');
});

test('batchesOf(shard, count) gives each batch to one share', () => {
  const shares = [1, 2, 3].map(number => batchesOf({number, of: 3}, 7));
  expect(shares).toEqual([
    [0, 3, 6],
    [1, 4],
    [2, 5],
  ]);
  expect(batchesOf({number: 3, of: 3}, 2)).toEqual([]);
});
