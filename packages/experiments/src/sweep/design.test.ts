import {expect, test} from 'vitest';
import {designPlaces, designPoints} from './design.ts';
import {guarantee, troops} from './sweep.fixture.ts';

const factors = [guarantee, troops];

test('designPoints(grid) combines levels, and listed values in place of levels', () => {
  expect(designPoints({kind: 'grid', levels: 2}, factors, 's')).toEqual([
    [0.2, 0],
    [0.2, 2],
    [1.2, 0],
    [1.2, 2],
  ]);
  const listed = {...troops, values: [0, 5, 1]};
  expect(designPoints({kind: 'grid', levels: 1}, [guarantee, listed], 's')).toEqual([
    [0.7, 0],
    [0.7, 5],
    [0.7, 1],
  ]);
});

test.each([
  ['latin-hypercube', {kind: 'latin-hypercube', points: 8}, 8],
  ['sobol', {kind: 'sobol', points: 8}, 8],
  ['morris', {kind: 'morris', trajectories: 3, levels: 4}, 9],
  ['saltelli', {kind: 'saltelli', basePoints: 4}, 16],
] as const)('designPoints(%s) depends on the seed alone and keeps to the ranges', (_, design, count) => {
  const points = designPoints(design, factors, 'a');
  expect(points).toEqual(designPoints(design, factors, 'a'));
  expect(points).not.toEqual(designPoints(design, factors, 'b'));
  expect(points).toHaveLength(count);
  expect(designPlaces(design, factors, 'a')).toHaveLength(count);
  for (const [first = -1, second = -1] of points) {
    expect(first >= 0.2 && first <= 1.2 && second >= 0 && second <= 2).toBe(true);
  }
});

test('designPoints(one-at-a-time) leaves all but one factor as they are', () => {
  expect(designPoints({kind: 'one-at-a-time'}, factors, 's')).toEqual([
    [undefined, undefined],
    [0.2, undefined],
    [1.2, undefined],
    [undefined, 0],
    [undefined, 2],
  ]);
});

test('designPoints(rows) are the rows', () => {
  expect(designPoints({kind: 'rows', points: [[0.5, 1]]}, factors, 's')).toEqual([[0.5, 1]]);
});
