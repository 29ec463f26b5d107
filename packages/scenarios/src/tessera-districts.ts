import type {District, Shares} from '@postbellum/sim-core';
import {type Camp, type Party, type Shape, type Tile, tiles} from './tessera-names.ts';

const tilesInRow = 4;
const capital = tiles.indexOf('ivory');

/** What differs from tile to tile. */
interface Numbers {
  readonly population: number;
  readonly urbanShare: number;
  readonly groups: Shares<Shape>;
  readonly control: Shares<Party>;
  /** Share of the vote of the Round Table; the Corners have the rest. */
  readonly office: number;
  readonly deficit: number;
  readonly lootable: number;
}

const circles: Shares<Shape> = {Circle: 0.7, Square: 0.15, Triangle: 0.15};
const squares: Shares<Shape> = {Circle: 0.2, Square: 0.7, Triangle: 0.1};
const triangles: Shares<Shape> = {Circle: 0.2, Square: 0.1, Triangle: 0.7};
const mixed: Shares<Shape> = {Circle: 0.4, Square: 0.3, Triangle: 0.3};

const numbers: Readonly<Record<Tile, Numbers>> = {
  amber: {
    population: 600_000,
    urbanShare: 0.2,
    groups: circles,
    control: {army: 1},
    office: 0.7,
    deficit: 0.5,
    lootable: 0.2,
  },
  azure: {
    population: 900_000,
    urbanShare: 0.3,
    groups: circles,
    control: {army: 1},
    office: 0.7,
    deficit: 0.4,
    lootable: 0.1,
  },
  coral: {
    population: 700_000,
    urbanShare: 0.2,
    groups: squares,
    control: {squares: 0.6, army: 0.4},
    office: 0.35,
    deficit: 0.6,
    lootable: 0.5,
  },
  crimson: {
    population: 500_000,
    urbanShare: 0.1,
    groups: squares,
    control: {squares: 0.9, army: 0.1},
    office: 0.25,
    deficit: 0.8,
    lootable: 1,
  },
  indigo: {
    population: 800_000,
    urbanShare: 0.2,
    groups: circles,
    control: {army: 0.9, triangles: 0.1},
    office: 0.65,
    deficit: 0.5,
    lootable: 0.2,
  },
  ivory: {
    population: 2_400_000,
    urbanShare: 0.8,
    groups: mixed,
    control: {army: 1},
    office: 0.55,
    deficit: 0.2,
    lootable: 0,
  },
  jade: {
    population: 900_000,
    urbanShare: 0.3,
    groups: mixed,
    control: {army: 0.8, squares: 0.2},
    office: 0.5,
    deficit: 0.4,
    lootable: 0.3,
  },
  ochre: {
    population: 500_000,
    urbanShare: 0.1,
    groups: squares,
    control: {squares: 0.8, army: 0.2},
    office: 0.3,
    deficit: 0.7,
    lootable: 0.6,
  },
  rose: {
    population: 600_000,
    urbanShare: 0.1,
    groups: triangles,
    control: {triangles: 0.85, army: 0.15},
    office: 0.3,
    deficit: 0.7,
    lootable: 0.7,
  },
  sable: {
    population: 700_000,
    urbanShare: 0.2,
    groups: triangles,
    control: {triangles: 0.5, army: 0.5},
    office: 0.4,
    deficit: 0.6,
    lootable: 0.4,
  },
  silver: {
    population: 800_000,
    urbanShare: 0.3,
    groups: mixed,
    control: {army: 1},
    office: 0.55,
    deficit: 0.4,
    lootable: 0.2,
  },
  violet: {
    population: 600_000,
    urbanShare: 0.2,
    groups: circles,
    control: {army: 1},
    office: 0.6,
    deficit: 0.5,
    lootable: 0.3,
  },
};

/**
 * Twelve square tiles in three rows of four:
 *
 *     Amber   Azure  Coral   Crimson
 *     Indigo  Ivory  Jade    Ochre
 *     Rose    Sable  Silver  Violet
 *
 * Ivory is the capital. The Square Movement holds the east, the Triangle Front the south-west.
 */
export const districts = Object.fromEntries(tiles.map((tile, index) => [tile, districtOf(tile, index)])) as Readonly<
  Record<Tile, District<Tile, Party, Shape, Camp>>
>;

function districtOf(tile: Tile, index: number): District<Tile, Party, Shape, Camp> {
  const {office, ...rest} = numbers[tile];
  return {
    name: `${tile[0].toUpperCase()}${tile.slice(1)}`,
    ...rest,
    areaKm2: 10_000,
    latitude: -35 - Math.floor(index / tilesInRow),
    longitude: -18 + (index % tilesInRow),
    landConflict: 0.5,
    roadKm: 130 * stepsBetween(index, capital),
    neighbours: tiles.filter((_, other) => stepsBetween(index, other) === 1),
    votes: {'round-table': office, corners: Math.round(100 * (1 - office)) / 100},
  };
}

/** Tiles to cross from one to another, along rows and columns. */
function stepsBetween(one: number, other: number): number {
  const rows = Math.abs(Math.floor(one / tilesInRow) - Math.floor(other / tilesInRow));
  return rows + Math.abs((one % tilesInRow) - (other % tilesInRow));
}
