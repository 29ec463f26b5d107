import type {Source} from '@postbellum/sim-core';

/** Where the tile of a place stands, counted from 0 at the top left. */
export interface PlaceTile {
  readonly row: number;
  readonly column: number;
}

/** A tile for every district of a scenario: an arrangement for charts, read by no mechanism. */
export interface PlaceGrid {
  /** Tiles by code of the district. */
  readonly tiles: Readonly<Record<string, PlaceTile>>;
  readonly source: Source;
}

/** Arrangements of the districts of every scenario shipped, by its name. North is up; tiles are no borders. */
export const placeGrids: Readonly<Record<string, PlaceGrid>> = {
  liberia: gridOf(['. . LO . . .', '. GP BG NI . .', 'CM BM MG GB GG .', '. MO . RC SI RG', '. . . . GK MY']),
  'cote-divoire': gridOf([
    '. Denguele Savanes Bounkani .',
    'Bafing Worodougou Vallee-Bandama Gontougo .',
    'Tonkpi Haut-Sassandra Marahoue NZi-Comoe .',
    'Cavally Guemon Fromager Lacs Moyen-Comoe',
    '. Bas-Sassandra Sud-Bandama Lagunes Sud-Comoe',
    '. . . Abidjan .',
  ]),
  tessera: gridOf(['amber azure coral crimson', 'indigo ivory jade ochre', 'rose sable silver violet']),
};

/** A grid from its rows, codes parted by spaces; a full stop leaves a tile out. */
function gridOf(rows: readonly string[]): PlaceGrid {
  const tiles = rows.flatMap((codes, row) => codes.split(' ').map((code, column) => [code, {row, column}] as const));
  return {
    tiles: Object.fromEntries(tiles.filter(([code]) => code !== '.')),
    source: {
      kind: 'assumed',
      because:
        'a schematic arrangement by hand that keeps neighbours close and north up; sizes and borders are not shown',
    },
  };
}
