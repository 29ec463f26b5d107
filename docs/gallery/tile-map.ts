import {deathsByPlace, type Ensemble} from '@postbellum/experiments';
import {placeGrids} from '@postbellum/scenarios';
import {renderToString, type TileMapData, type TileMapOptions, tileMap} from '@postbellum/viz';

/** The share of histories with 25 reported deaths or more under the second plan, place by place and year by year. */
export const dataOf = ([, without]: readonly Ensemble[]): TileMapData =>
  deathsByPlace(without, {tiles: placeGrids[without.scenario.name].tiles, atLeast: 25});

/** Drawn for the year with the highest share, which the title names. */
export function draw(data: TileMapData, options: TileMapOptions): string {
  const most = data.periods.map((_, year) => Math.max(...data.places.map(({values}) => values[year] ?? 0)));
  return renderToString(tileMap, data, {cursor: most.indexOf(Math.max(...most)), ...options});
}
