import {expect, test} from 'vitest';
import {apart} from './end-labels.ts';
import {markerRows} from './event-markers.ts';

const label = (y: number) => ({y, text: '', fill: ''});

test('apart(labels, limits) leaves distant labels and parts close ones', () => {
  const limits = {top: 0, bottom: 200};
  expect(apart([label(100), label(20)], limits).map(({y}) => y)).toEqual([20, 100]);
  expect(apart([label(100), label(98)], limits).map(({y}) => y)).toEqual([98, 113]);
});

test('apart(labels, limits) stays within the limits', () => {
  expect(apart([label(199), label(200), label(200)], {top: 0, bottom: 200}).map(({y}) => y)).toEqual([170, 185, 200]);
});

test('markerRows(positions) puts markers that would touch in different rows', () => {
  expect(markerRows([0, 10, 21, 100])).toEqual([0, 1, 0, 0]);
  expect(markerRows([5, 5, 5])).toEqual([0, 1, 2]);
});
