import type {TextLine} from './join.ts';
import {plain} from './plain.ts';
import type {SensitivityRow, SensitivityStatistic} from './sensitivity-data.ts';
import {type Lane, methodNamed} from './sensitivity-methods.ts';
import {isFull} from './sensitivity-order.ts';
import {scaleFor, type Tip} from './sensitivity-scale.ts';
import {
  directionWords,
  rangeWords,
  rowSentence,
  type Subject,
  statisticWords,
  withInterval,
} from './sensitivity-sentences.ts';
import {lineHeight, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import type {ValueScale} from './value-scale.ts';
import {wrap} from './wrap.ts';

/** A mark in its place with its label. */
export interface PlacedMark {
  readonly key: string;
  readonly kind: Lane['mark'];
  readonly colours: Lane['colours'];
  readonly isStroked: boolean;
  readonly value: number;
  readonly interval?: {readonly low: number; readonly high: number} | undefined;
  /** Whether it is drawn full: its interval leaves 0 out, or it is a size; else hollow. */
  readonly full: boolean;
  readonly y: number;
}

/** A factor in its place, in coordinates of the panel. */
export interface PlacedRow {
  readonly key: string;
  readonly sentence: string;
  readonly top: number;
  readonly bottom: number;
  /** Where lines of the axis run behind its marks without crossing its name. */
  readonly rules: readonly [top: number, bottom: number];
  readonly marks: readonly PlacedMark[];
  readonly texts: readonly TextLine[];
}

/** All rows with the scale they share. */
export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly value: ValueScale;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels from the outermost mark to the outermost mark: what labels leave. */
  readonly span: number;
}

interface RowsShape {
  readonly width: number;
  readonly top: number;
  /** Width of the column of names beside the marks; none where names stand above them. */
  readonly names: number;
  /** Whether numbers are printed with their intervals. */
  readonly intervals: boolean;
  /** Whether labels of bars name the setting. */
  readonly settings: boolean;
  readonly palette: Palette;
}

const size = 12;
const titleSize = 13;
const laneHeight = 17;
const padding = 7;
const columnGap = 18;
/** From the end of a mark to its label: dots and squares reach beyond their value. */
const gap = 7;
const gapOf = ({mark}: Lane): number => (mark === 'bar' ? gap : gap + 4);

/** Places the rows below each other from `top` on. */
export function placeRows(subject: Subject, drawn: readonly SensitivityRow[], shape: RowsShape): PlacedRows {
  const left = shape.names > 0 ? shape.names + columnGap : 0;
  const right = shape.width;
  const {lanes, holds} = methodNamed(subject.data.method);
  const tips = drawn.flatMap(row => lanes.flatMap(lane => tipOf(subject, row, lane, shape)));
  const value = scaleFor([...holds.map(heldTip), ...tips], [left, right]);
  let top = shape.top;
  const rows = drawn.map(row => {
    const placed = placeRow(subject, row, {...shape, top, left, value});
    top = placed.bottom;
    return placed;
  });
  const ends = tips.map(tip => value(tip.value));
  const span = Math.max(value(0), ...ends) - Math.min(value(0), ...ends);
  return {rows, value, left, right, bottom: top, span};
}

/** The row keeps a margin for the halves of tick labels at its ends. */
const heldTip = (value: number): Tip => ({value, side: value < 0 ? 'left' : 'right', room: 16});

function tipOf(subject: Subject, row: SensitivityRow, lane: Lane, shape: RowsShape): readonly Tip[] {
  const statistic = row.statistics[lane.statistic];
  if ('missing' in statistic) return [];
  const {low, high} = spanOf(statistic);
  const room = gapOf(lane) + textWidth(labelOf(subject, row, lane, shape), size) + 2;
  const tip: Tip = isLeft(statistic) ? {value: low, side: 'left', room} : {value: high, side: 'right', room};
  // The other end of the whisker has no label, but must be on the scale.
  return [tip, isLeft(statistic) ? {value: high, side: 'right', room: 2} : {value: low, side: 'left', room: 2}];
}

type Estimated = Extract<SensitivityStatistic, {readonly value: number}>;

/** From the outermost to the outermost of 0, value and interval. */
function spanOf({value, interval}: Estimated): {readonly low: number; readonly high: number} {
  const all = [0, value, ...(interval ? [interval.low, interval.high] : [])];
  return {low: Math.min(...all), high: Math.max(...all)};
}

const isLeft = ({value}: Estimated): boolean => value < 0;

function labelOf(
  subject: Subject,
  row: SensitivityRow,
  lane: Lane,
  {intervals, settings}: Pick<RowsShape, 'intervals' | 'settings'>,
): string {
  const {estimate} = subject;
  const statistic = row.statistics[lane.statistic];
  if ('missing' in statistic) return '';
  const number = intervals ? withInterval(subject, statistic) : estimate(statistic.value);
  if (lane.mark === 'bar') {
    return settings
      ? `${statisticWords(subject, row, lane.statistic)}${subject.words.language.colon}${number}`
      : number;
  }
  const direction = lane.statistic === 0 ? directionWords(subject, row) : '';
  return direction ? `${number}, ${direction}` : number;
}

type Place = RowsShape & {readonly left: number; readonly value: ValueScale};

function placeRow(subject: Subject, row: SensitivityRow, place: Place): PlacedRow {
  const {palette, names, width, top} = place;
  const nameWidth = names > 0 ? names : width;
  const title = textBlock(
    row.title,
    {x: 0, top: top + padding, width: nameWidth},
    {size: titleSize, fill: palette.ink},
  );
  const belowTitle = top + padding + title.height;
  const range = textBlock(
    rangeWords(subject, row),
    {x: 0, top: belowTitle - 1, width: nameWidth},
    {size, fill: palette.soft},
  );
  const named = belowTitle + range.height;
  const lanes = placeLanes(subject, row, {...place, top: names > 0 ? top + padding + 2 : named + 2});
  const bottom = Math.max(named, lanes.bottom) + padding;
  return {
    key: row.name,
    sentence: rowSentence(subject, row),
    top,
    bottom,
    rules: names > 0 ? [top, bottom] : [named, bottom],
    marks: lanes.marks,
    texts: [...title.lines, ...range.lines, ...lanes.texts],
  };
}

/** Marks and labels of one factor; what all its lanes lack for one reason is said once. */
function placeLanes(
  subject: Subject,
  row: SensitivityRow,
  place: Place,
): {readonly marks: readonly PlacedMark[]; readonly texts: readonly TextLine[]; readonly bottom: number} {
  const {palette, value: x} = place;
  const marks: PlacedMark[] = [];
  const texts: TextLine[] = [];
  const said = new Set<string>();
  let {top} = place;
  for (const lane of methodNamed(subject.data.method).lanes) {
    const statistic = row.statistics[lane.statistic];
    if ('missing' in statistic) {
      if (said.has(statistic.missing)) continue;
      said.add(statistic.missing);
      const lines = missingLines(subject.words.noEstimate(plain(statistic.missing)), {...place, top});
      texts.push(...lines);
      top += Math.max(laneHeight, lines.length * lineHeight(size));
      continue;
    }
    const y = top + laneHeight / 2;
    const {low, high} = spanOf(statistic);
    const {value, interval} = statistic;
    marks.push({
      key: String(lane.statistic),
      kind: lane.mark,
      colours: lane.colours,
      isStroked: lane.isStroked ?? false,
      value,
      interval,
      full: isFull(lane, statistic),
      y,
    });
    texts.push({
      x: isLeft(statistic) ? x(low) - gapOf(lane) : x(high) + gapOf(lane),
      y: y + size * 0.36,
      text: labelOf(subject, row, lane, place),
      size,
      fill: palette.ink,
      anchor: isLeft(statistic) ? 'end' : 'start',
    });
    top += laneHeight;
  }
  return {marks, texts, bottom: top};
}

/** Why there is no estimate, on the side of the base line where there is more room. */
function missingLines(words: string, {left, width, top, value: x, palette}: Place): readonly TextLine[] {
  const zero = x(0);
  const toRight = width - zero >= zero - left;
  const room = (toRight ? width - zero : zero - left) - gap;
  return wrap(words, room, size).map((text, i) => ({
    x: toRight ? zero + gap : zero - gap,
    y: top + laneHeight / 2 + size * 0.36 + i * lineHeight(size),
    text,
    size,
    fill: palette.soft,
    anchor: toRight ? 'start' : 'end',
  }));
}
