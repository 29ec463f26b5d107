import {letters} from './contributions-letters.ts';
import type {Part} from './contributions-parts.ts';
import {layer, marks, round, type TextLine, textLines} from './join.ts';
import {lineHeight} from './text-block.ts';
import {textWidth, type Weight} from './text-width.ts';
import type {Palette} from './tokens.ts';
import {wrap} from './wrap.ts';

/** A row of the key: an area, or the line that is the sum of all. */
export interface KeyRow {
  readonly key: string;
  readonly title: string;
  readonly colour: string;
  /** The letter that stands in the area where the key is not beside it; empty where a leader leads there. */
  readonly letter: string;
  /** Index of the part; absent for the sum. */
  readonly part?: number;
  /** Where its area or line ends, for a leader; absent where a letter stands in for it. */
  readonly anchor?: number;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Right end of its value. */
  readonly right: number;
}

export const sumKey = 'sum';

const size = 13;
const step = lineHeight(size);
const swatch = 18;
const gap = 6;
const valueWidth = 50;

type Unplaced = Omit<KeyRow, 'x' | 'top' | 'height' | 'lines' | 'right'>;

/** Rows in the order in which a reader meets them: the sum, what raises from the outside in, what lowers inside out. */
export function keyOrder(
  parts: readonly Part[],
  sum: {readonly title: string; readonly colour: string},
): readonly Unplaced[] {
  const total = ({values}: Part): number => values.reduce((sum, value) => sum + value, 0);
  const rows = parts.map((part, index) => ({
    key: part.key,
    title: part.title,
    colour: part.colour,
    letter: '',
    part: index,
  }));
  return [
    {...sum, key: sumKey, letter: ''},
    ...rows.filter((_, i) => total(parts[i]) >= 0).toReversed(),
    ...rows.filter((_, i) => total(parts[i]) < 0),
  ];
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The sum stands out. */
const weightOf = ({part}: Pick<KeyRow, 'part'>): Weight => (part === undefined ? 600 : 400);

function sized(row: Unplaced, {x, width}: Column): Omit<KeyRow, 'top'> {
  const lines = wrap(row.title, width - swatch - 8 - valueWidth, size, weightOf(row));
  return {...row, x, lines, height: Math.max(lines.length * step, swatch), right: x + width};
}

/** Rows beside the ends of their areas, moved apart where they would touch, within `top` and `bottom` if they fit. */
export function keyBeside(
  rows: readonly Unplaced[],
  column: Column & {readonly top: number; readonly bottom: number},
): readonly KeyRow[] {
  const placed = rows
    .map(row => sized(row, column))
    .toSorted((a, b) => (a.anchor ?? 0) - (b.anchor ?? 0))
    .map(row => ({...row, top: (row.anchor ?? 0) - step / 2}));
  for (let i = 0, free = column.top; i < placed.length; i++) {
    placed[i] = {...placed[i], top: Math.max(placed[i].top, free)};
    free = placed[i].top + placed[i].height + gap;
  }
  for (let i = placed.length - 1, free = column.bottom; i >= 0; i--) {
    placed[i] = {...placed[i], top: Math.min(placed[i].top, free - placed[i].height)};
    free = placed[i].top - gap;
  }
  return placed;
}

/** Width of the longest name with its swatch and its value, of those no wider than `most`. */
export function widthBeside(rows: readonly Unplaced[], most: number): number {
  const needed = rows.map(({title}) => textWidth(title, size, 600) + swatch + 8 + valueWidth);
  return Math.min(most, Math.ceil(Math.max(...needed)));
}

/** Height the rows beside the panel need. */
export function heightBeside(rows: readonly Unplaced[], column: Column): number {
  return rows.reduce((sum, row) => sum + sized(row, column).height + gap, -gap);
}

/** Rows below each other from `top` on, in one or two columns, each area with a letter. */
export function keyBelow(
  rows: readonly Unplaced[],
  {width, top, columns}: {readonly width: number; readonly top: number; readonly columns: number},
): {readonly rows: readonly KeyRow[]; readonly bottom: number} {
  const columnGap = 28;
  const each = (width - (columns - 1) * columnGap) / columns;
  const perColumn = Math.ceil(rows.length / columns);
  const tops = new Array<number>(columns).fill(top);
  const placed = rows.map((row, i) => {
    const column = Math.floor(i / perColumn);
    const letter = row.part === undefined ? '' : 'abcdefghijklmnop'[i - 1];
    const sizedRow = sized({...row, letter}, {x: column * (each + columnGap), width: each});
    const at = {...sizedRow, top: tops[column]};
    tops[column] += sizedRow.height + gap;
    return at;
  });
  return {rows: placed, bottom: Math.max(...tops) - gap};
}

/** Swatches and names, and the leaders from the ends of the areas. */
export function key(
  parent: SVGElement,
  rows: readonly KeyRow[],
  {from, palette}: {readonly from: number; readonly palette: Palette},
): void {
  const middle = ({top}: KeyRow): number => top + step / 2;
  const beside = rows.filter(({anchor}) => anchor !== undefined);
  marks(layer(parent, 'leaders'), 'path', beside, ({key}) => key)
    .attr('fill', 'none')
    .attr('stroke', ({colour}) => colour)
    .attr('stroke-width', 1.4)
    .attr('d', row => {
      const [y, x] = [row.anchor ?? 0, row.x - 4];
      return `M${round(from + 1)},${round(y)}H${round(x - 26)}L${round(x - 5)},${round(middle(row))}H${round(x)}`;
    });
  marks(layer(parent, 'swatches'), 'rect', rows, ({key}) => key)
    .attr('x', ({x}) => round(x))
    .attr('y', row => round(row.part === undefined ? middle(row) - 1.5 : middle(row) - swatch / 2))
    .attr('width', swatch)
    .attr('height', ({part}) => (part === undefined ? 3 : swatch))
    .attr('fill', ({colour}) => colour);
  letters(
    layer(parent, 'letters'),
    rows.filter(({letter}) => letter !== '').map(row => ({x: row.x + swatch / 2, y: middle(row), letter: row.letter})),
    palette,
  );
  textLines(
    layer(parent, 'names'),
    rows.flatMap(row =>
      row.lines.map(
        (text, i): TextLine => ({
          x: row.x + swatch + 8,
          y: middle(row) + size * 0.36 + i * step,
          text,
          size,
          fill: palette.ink,
          weight: weightOf(row),
        }),
      ),
    ),
  );
}

/** A number for every row, at its right end. */
export function keyValues(
  parent: SVGElement,
  rows: readonly KeyRow[],
  textOf: (row: KeyRow) => string,
  palette: Palette,
): void {
  textLines(
    parent,
    rows.map(
      (row): TextLine => ({
        x: row.right,
        y: row.top + step / 2 + size * 0.36,
        text: textOf(row),
        size,
        fill: palette.ink,
        weight: 600,
        anchor: 'end',
      }),
    ),
  );
}
