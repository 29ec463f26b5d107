import {expect, test} from 'vitest';
import {scaleFor, type Tip} from './sensitivity-scale.ts';

test('scaleFor(tips, range) gives marks all the room their labels leave', () => {
  const scale = scaleFor(
    [
      {value: -10, side: 'left', room: 50},
      {value: 30, side: 'right', room: 70},
      {value: 5, side: 'right', room: 10},
    ],
    [100, 500],
  );
  expect(scale(-10)).toBeCloseTo(150, 9);
  expect(scale(30)).toBeCloseTo(430, 9);
});

test('scaleFor(tips, range) gives way to a long label of a short mark', () => {
  const tips: readonly Tip[] = [
    {value: 100, side: 'right', room: 10},
    {value: 50, side: 'right', room: 300},
  ];
  const scale = scaleFor(tips, [0, 400]);
  for (const {value, room} of tips) expect(scale(value) + room).toBeLessThanOrEqual(400 + 1e-9);
  expect(scale(50)).toBeCloseTo(100, 9);
  expect(scale(0)).toBeCloseTo(0, 9);
});

test('scaleFor(tips, range) has 0 on it where nothing moves', () => {
  const scale = scaleFor([{value: 0, side: 'right', room: 40}], [0, 100]);
  expect(scale(0)).toBeGreaterThanOrEqual(0);
  expect(scale(0) + 40).toBeLessThanOrEqual(100 + 1e-9);
  expect(scale(1)).toBeGreaterThan(scale(0));
});
