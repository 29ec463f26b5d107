import {expect, test} from 'vitest';
import {placeGrids} from './place-grids.ts';
import {scenarios} from './scenarios.ts';

for (const [name, {districts}] of Object.entries(scenarios)) {
  const {tiles} = placeGrids[name];
  const steps = (one: string, other: string): number =>
    Math.max(Math.abs(tiles[one].row - tiles[other].row), Math.abs(tiles[one].column - tiles[other].column));

  test(`placeGrids has one tile for every district of ${name}, no two in one place`, () => {
    expect(Object.keys(tiles).toSorted()).toEqual(Object.keys(districts).toSorted());
    const places = Object.values(tiles).map(({row, column}) => `${row}/${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test(`placeGrids puts three in four neighbours of ${name} beside each other, and every district by one of its own`, () => {
    const pairs = Object.entries(districts).flatMap(([code, {neighbours}]) =>
      neighbours.map(other => steps(code, other) === 1),
    );
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.75);
    for (const [code, {neighbours}] of Object.entries(districts)) {
      expect(
        neighbours.some(other => steps(code, other) === 1),
        code,
      ).toBe(true);
    }
  });

  test(`placeGrids keeps the north of ${name} up and its west to the left`, () => {
    const far = Object.keys(districts).flatMap(one =>
      Object.keys(districts)
        .filter(other => districts[one].latitude - districts[other].latitude > 1.5)
        .map(other => tiles[one].row <= tiles[other].row),
    );
    const wide = Object.keys(districts).flatMap(one =>
      Object.keys(districts)
        .filter(other => districts[other].longitude - districts[one].longitude > 1.5)
        .map(other => tiles[one].column <= tiles[other].column),
    );
    expect(far.filter(Boolean).length / far.length).toBeGreaterThan(0.9);
    expect(wide.filter(Boolean).length / wide.length).toBeGreaterThan(0.9);
  });
}
