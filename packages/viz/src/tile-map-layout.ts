import type {CellChartOptions} from './cell-chart.ts';
import {cellText, per100Thresholds, printedOf, stepOf, type Thresholds, wideThresholds} from './cell-steps.ts';
import {type CellWords, cellRoom, cellsTop, longestOf, placeCellWords} from './cell-words.ts';
import type {CellFace, PlacedCell} from './cells.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {dayAfter} from './dates.ts';
import {measureIn, unitIn} from './french-names.ts';
import type {TextLine} from './join.ts';
import {languageOf} from './language.ts';
import {layoutPeriodStrip, type PeriodStrip, stripHeight} from './period-strip.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {layoutRampLegend, type RampLegend} from './ramp-legend.ts';
import {afterPlan} from './sentences.ts';
import {type BoxNames, namesIn, shortNamesNote} from './short-names.ts';
import {lineHeight} from './text-block.ts';
import {textWidth} from './text-width.ts';
import type {TileMapData, TilePlace} from './tile-map-data.ts';
import {isShare, type TileSubject, tileHeadline, tileMapWords, tileSentence} from './tile-map-words.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {rangeNotes} from './value-words.ts';

/** Everything about the map that is decided before the first mark is drawn. */
export interface TileMapLayout extends ChartHead, CellWords {
  readonly width: number;
  readonly palette: Palette;
  readonly subject: TileSubject;
  readonly sentence: string;
  readonly thresholds: Thresholds;
  readonly legend: RampLegend;
  readonly strip: PeriodStrip;
  readonly tiles: readonly Tile[];
}

/** A tile in chart coordinates, with the lines of its name. */
export interface Tile extends PlacedCell {
  readonly place: TilePlace;
  readonly name: readonly string[];
}

const leastSide = 72;
const roomySide = 96;
const mostSide = 132;
/** Maps of many rows have smaller tiles, so that they are seen whole. */
const mostHeight = 640;
const nameSize = 12;
const namePad = 4;

/** The layout that follows from data and options. */
export function tileMapLayoutOf(given: TileMapData, options: CellChartOptions, interactive: boolean): TileMapLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const data = {...given, measure: measureIn(given.measure, locale, given)};
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = tileMapWords[locale];
  const subject: TileSubject = {data, language};
  const sentence = tileHeadline(subject);
  const {scenario, plan, measure, every} = data;
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(scenario.title, afterPlan(plan.name.replaceAll('-', ' ')), every),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const unit = measure.unit === '' ? '' : `, ${plain(unitIn(measure.unit, locale))}`;
  const thresholds = thresholdsOf(data);
  const missing = data.places.some(({values}) => values.includes(null));
  const grid = gridOf(data.places, inner);
  const room = cellRoom(head, grid);
  const legend = layoutRampLegend(words.heading(plain(measure.title), unit, isShare(data)), {
    ...{width: room.words.width, thresholds, language, palette},
    others: missing ? [{text: words.noData}] : [],
  });
  const stripTop = cellsTop(head, room, legend.height);
  const strip = layoutPeriodStrip(data.periods, {
    ...{top: stripTop, left: pad + 12, right: width - pad - 20, language},
  });
  const top = stripTop + stripHeight + 8;
  const {tiles, bottom, names} = placeTiles(data.places, {left: pad, top, width: room.cells, ...grid});
  const placed = placeCellWords(head, {
    ...{room, palette, cells: {top, bottom}, legendHeight: legend.height},
    longest: interactive ? longestOf(everySentence(subject)) : undefined,
    texts: [
      ...notesOf(subject, tiles, names),
      ...(options.caption ? [options.caption] : []),
      provenanceOf([data], language),
    ],
  });
  return {...head, ...placed, width, palette, subject, sentence, thresholds, legend, strip, tiles};
}

/** Shares have the same steps in every map; counts have those that fit the largest. */
function thresholdsOf(data: TileMapData): Thresholds {
  const values = data.places.flatMap(({values}) => values.map(value => value ?? 0));
  return isShare(data) ? per100Thresholds : wideThresholds(Math.max(...values));
}

interface Grid {
  readonly columns: number;
  readonly gap: number;
  /** How wide the tiles must be together, and at most. */
  readonly least: number;
  readonly most: number;
}

function gridOf(places: readonly TilePlace[], inner: number): Grid {
  const gap = inner < 480 ? 5 : 7;
  const [columns, rows] = [
    Math.max(...places.map(({column}) => column)) + 1,
    Math.max(...places.map(({row}) => row)) + 1,
  ];
  const span = (side: number): number => columns * side + (columns - 1) * gap;
  const words = places.flatMap(({title}) => plain(title).split(/ |(?<=-)/));
  const named = Math.max(...words.map(word => textWidth(word, nameSize))) + 2 * namePad;
  const least = Math.max(leastSide, Math.min(roomySide, named));
  const most = Math.max(least, Math.min(mostSide, mostHeight / rows - gap));
  return {columns, gap, least: span(least), most: span(most)};
}

function placeTiles(
  places: readonly TilePlace[],
  {left, top, width, columns, gap}: Grid & {readonly left: number; readonly top: number; readonly width: number},
): {readonly tiles: readonly Tile[]; readonly bottom: number; readonly names: BoxNames} {
  const side = (width - (columns - 1) * gap) / columns;
  const names = namesIn(
    places.map(({title}) => title),
    side - 2 * namePad,
    nameSize,
  );
  const tiles = places
    .map((place, i): Tile => {
      const {key, row, column} = place;
      const at = {x: left + column * (side + gap), y: top + row * (side + gap)};
      return {key, row, column, ...at, width: side, height: side, place, name: names.lines[i]};
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {tiles, bottom: Math.max(...tiles.map(({y}) => y)) + side, names};
}

/** What tiles can speak. */
const everySentence = (subject: TileSubject): readonly string[] =>
  subject.data.places.flatMap(place => subject.data.periods.map((_, period) => tileSentence(subject, place, period)));

function notesOf({data, language}: TileSubject, tiles: readonly Tile[], names: BoxNames): readonly string[] {
  const words = tileMapWords[language.name];
  const [first, last] = [data.periods[0], data.periods[data.periods.length - 1]];
  const begins = data.every === 'year' ? '-01-01' : '-01';
  const isCut = !(first.from.endsWith(begins) && dayAfter(last.to).endsWith(begins));
  const shortened = tiles.map(({place: {title}, name}) => ({name, title}));
  return [
    words.tiles,
    ...(names.shortened ? [shortNamesNote(shortened, language)] : []),
    words.steps,
    ...rangeNotes(
      data.places.flatMap(({intervals}) => intervals ?? []),
      language,
    ),
    ...(isCut ? [words.cut(data.every, first.from, last.to)] : []),
  ];
}

/** What a tile shows in a period. */
export function tileFace({subject, thresholds}: TileMapLayout, tile: Tile, period: number): CellFace {
  const {data, language} = subject;
  const {place, name, width, height} = tile;
  const value = place.values[period];
  const share = isShare(data);
  const text = value === null ? '' : cellText(value, share, language);
  const size = width < 60 ? 13 : 17;
  const step = lineHeight(nameSize);
  const fits = textWidth(text, size, 600) <= width - 2;
  const nameLines = name.map((text, i): Omit<TextLine, 'fill'> => {
    return {x: namePad + 1, y: (width < 44 ? 0 : namePad) + nameSize + i * step, text, size: nameSize};
  });
  const number = {
    x: width / 2,
    y: height - (width < 44 ? 4 : width < 60 ? 8 : 12),
    text,
    size,
    weight: 600,
    anchor: 'middle',
  } as const;
  return {
    step: value === null ? undefined : stepOf(printedOf(value, share), thresholds),
    sentence: tileSentence(subject, place, period),
    lines: [...nameLines, ...(text !== '' && fits ? [number] : [])],
  };
}
