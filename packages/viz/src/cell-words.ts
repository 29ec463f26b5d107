import type {ChartHead} from './chart-head.ts';
import {type ChartNotes, chartNotes} from './chart-notes.ts';
import {layer, textLines} from './join.ts';
import {textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** A column of words. */
interface Column {
  readonly x: number;
  readonly width: number;
}

/** How wide the cells of a chart may be, and where its words stand: beside the cells, or above and below them. */
export interface CellRoom {
  readonly cells: number;
  readonly words: Column;
  readonly isBeside: boolean;
}

/** Narrower columns are hard to read, wider ones too. */
const leastColumn = 290;
const mostColumn = 560;
const gap = 32;
const readoutSize = 14;

/** Room for cells that need at least so much width and gain nothing from more than so much. */
export function cellRoom(
  {pad, inner}: Pick<ChartHead, 'pad' | 'inner'>,
  {least, most}: {readonly least: number; readonly most: number},
): CellRoom {
  const cells = Math.min(most, inner - gap - leastColumn);
  if (cells < least) return {cells: Math.min(most, inner), words: {x: pad, width: inner}, isBeside: false};
  const words = {x: pad + cells + gap, width: Math.min(mostColumn, inner - cells - gap)};
  return {cells, words, isBeside: true};
}

/** Where the cells, or the line of periods above them, begin. */
export const cellsTop = ({bottom}: Pick<ChartHead, 'bottom'>, {isBeside}: CellRoom, legendHeight: number): number =>
  bottom + (isBeside ? 16 : legendHeight + 22);

/** Words of a chart of cells in their places. */
export interface CellWords extends ChartNotes {
  readonly legendAt: {readonly x: number; readonly top: number};
  readonly readout: Column & {readonly top: number};
}

interface WordsToPlace {
  readonly room: CellRoom;
  readonly cells: {readonly top: number; readonly bottom: number};
  readonly legendHeight: number;
  /** The longest sentence that a cell can speak; absent where none is shown. */
  readonly longest: string | undefined;
  readonly texts: readonly string[];
  readonly palette: Palette;
}

/** Places of the legend, of the sentence of the cell a reader is at, and of the notes. */
export function placeCellWords(
  {pad, inner, bottom}: Pick<ChartHead, 'pad' | 'inner' | 'bottom'>,
  {room: {words, isBeside}, cells, legendHeight, longest, texts, palette}: WordsToPlace,
): CellWords {
  const legendTop = isBeside ? cells.top : bottom + 10;
  const top = isBeside ? legendTop + legendHeight + 14 : cells.bottom + 10;
  const end = top + (longest === undefined ? 0 : readoutHeight(longest, words.width) + 10);
  const beside = isBeside ? {...words, top: end, bottom: cells.bottom} : undefined;
  return {
    legendAt: {x: words.x, top: legendTop},
    readout: {...words, top},
    ...chartNotes(texts, {pad, inner, palette, top: isBeside ? Math.max(end, cells.bottom + 18) : end + 6, beside}),
  };
}

/** Room for a sentence and for the digits it may gain. */
const readoutHeight = (longest: string, width: number): number =>
  textBlock(`${longest} 000`, {x: 0, top: 0, width}, {size: readoutSize, fill: ''}).height;

/** The sentence of the cell a reader is at; it is spoken by the cell itself. */
export function cellReadout(
  root: SVGSVGElement,
  sentence: string | undefined,
  {readout: at, palette}: Pick<CellWords, 'readout'> & {readonly palette: Palette},
): void {
  const said = layer(root, 'readout');
  said.setAttribute('aria-hidden', 'true');
  textLines(said, sentence === undefined ? [] : textBlock(sentence, at, {size: readoutSize, fill: palette.ink}).lines);
}

/** The longest of the sentences that cells can speak. */
export const longestOf = (sentences: readonly string[]): string =>
  sentences.reduce((long, each) => (each.length > long.length ? each : long), '');
