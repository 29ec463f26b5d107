import {expect, test} from 'vitest';
import {indicators} from './indicators.ts';
import {tiny} from './tiny.fixture.ts';
import {firstDay} from './tiny-world.fixture.ts';

const observation = {
  ...tiny.observation,
  displacedRegistered: [
    {on: '2001-01-01', value: 0.6},
    {on: '2001-01-15', value: 0.9},
  ],
};

test('displacedRegistered is what registers say of the displaced of that week', () => {
  const world = firstDay({scenario: {...tiny, observation}});
  world.country.displaced[0] = 9_000;
  const read = (week: number): number => {
    world.country.week[0] = week;
    return indicators.displacedRegistered.read(world);
  };
  expect(read(1)).toBeCloseTo(5_400, 9);
  expect(read(2)).toBeCloseTo(8_100, 9);
  expect(indicators.displaced.read(world)).toBe(9_000);
});
