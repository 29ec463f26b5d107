import {type CellChartOptions, type CellDrawing, type CellState, cellChart} from './cell-chart.ts';
import type {ChartElement, TableData} from './chart-element.ts';
import {periodAt, stripScale} from './period-strip.ts';
import {checkOptions} from './relapse-risk-options.ts';
import {checkTileMap, type TileMapData} from './tile-map-data.ts';
import {drawTileMap} from './tile-map-draw.ts';
import {type TileMapLayout, tileMapLayoutOf} from './tile-map-layout.ts';
import {periodName, tileHeadline, tileMapWords} from './tile-map-words.ts';
import {unitWords} from './value-words.ts';

/** The tile and the period that a reader is at. */
export interface TileMapCursor {
  readonly place: string;
  /** Periods since the first one. */
  readonly period: number;
  readonly from: string;
  readonly to: string;
}

export type TileMapOptions = CellChartOptions;

export type TileMap = ChartElement<TileMapData, TileMapOptions, TileMapCursor>;

/**
 * A number for every county, district or zone, one square each: its step on a ramp of six, the number in it, hatched
 * where there is none. A slider walks over months or years, arrows from square to square.
 */
export function tileMap(data: TileMapData, options: TileMapOptions = {}): TileMap {
  return cellChart('tileMap', data, options, prepare);
}

function prepare(data: TileMapData, options: TileMapOptions, isInPage: boolean): CellDrawing<TileMapCursor> {
  const {width = 920, theme = 'light', locale = 'en', interactive = isInPage} = options;
  checkOptions({width, theme, locale});
  checkTileMap(data);
  const layout = tileMapLayoutOf(data, options, interactive);
  return {
    interactive,
    cells: layout.tiles,
    periods: data.periods.length,
    periodAt: point => periodAt(layout.strip, point),
    draw: (root, state) => drawTileMap(root, layout, {options, interactive, state}),
    valueOf: ({cell, period}: CellState) => ({place: cell, period, ...data.periods[period]}),
    notes: layout.notes,
    scales: () => ({time: stripScale(layout.strip)}),
    tables: () => [tableOf(layout)],
  };
}

/** The numbers of the map, place by place and period by period. */
function tableOf({subject, tiles}: TileMapLayout): TableData {
  const {data, language} = subject;
  const {periods, measure, runs} = data;
  return {
    caption: tileHeadline(subject),
    columns: tileMapWords[language.name].columns,
    rows: tiles.flatMap(({place: {key, title, values, intervals}}) =>
      periods.map(({from, to}, period) => {
        const interval = intervals?.[period];
        const numbers = [values[period] ?? '', interval?.low ?? '', interval?.high ?? ''];
        return [key, title, periodName(subject, period), from, to, ...numbers, unitWords(measure.unit, language), runs];
      }),
    ),
  };
}
