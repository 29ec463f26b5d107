import type {CellChartOptions} from './cell-chart.ts';
import {stepOf, type Thresholds} from './cell-steps.ts';
import {type CellRoom, type CellWords, cellRoom, cellsTop, longestOf, placeCellWords} from './cell-words.ts';
import type {CellFace, PlacedCell} from './cells.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {actorIn} from './french-names.ts';
import type {TextLine} from './join.ts';
import {languageOf} from './language.ts';
import {layoutPeriodStrip, type PeriodStrip, stripHeight} from './period-strip.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {layoutRampLegend, type RampLegend} from './ramp-legend.ts';
import {afterPlan} from './sentences.ts';
import {namesIn, shortNamesNote} from './short-names.ts';
import {textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type Palette, paletteOf} from './tokens.ts';
import type {TrustActor, TrustMatrixData, TrustPair} from './trust-matrix-data.ts';
import {
  changeSince,
  hundredths,
  type TrustSubject,
  trustHeadline,
  trustSentence,
  trustWords,
} from './trust-matrix-words.ts';
import {rangeNotes} from './value-words.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface TrustMatrixLayout extends ChartHead, CellWords {
  readonly width: number;
  readonly palette: Palette;
  readonly subject: TrustSubject;
  readonly sentence: string;
  readonly legend: RampLegend;
  readonly strip: PeriodStrip;
  readonly cells: readonly TrustCell[];
  /** Names of the actors along both sides. */
  readonly names: readonly TextLine[];
}

/** A cell in chart coordinates, with the pair it stands for where the model has it. */
export interface TrustCell extends PlacedCell {
  readonly from: TrustActor;
  readonly to: TrustActor;
  readonly pair: TrustPair | undefined;
}

/** Trust is worth telling apart at all of its levels, so its steps are even. */
const thresholds: Thresholds = [20, 35, 50, 65, 80];
const cellHeight = 56;
const leastWidth = 72;
const mostWidth = 132;
const mostNames = 190;
const gap = 5;
const nameSize = 12;
const nameStep = 17;
const stackedBelow = 480;

/** The layout that follows from data and options. */
export function trustMatrixLayoutOf(
  given: TrustMatrixData,
  options: CellChartOptions,
  interactive: boolean,
): TrustMatrixLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const named = (actors: TrustMatrixData['from']) => actors.map(actor => actorIn(actor, locale));
  const data = {...given, from: named(given.from), to: named(given.to)};
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = trustWords[locale];
  const subject: TrustSubject = {data, language};
  const sentence = trustHeadline(subject);
  const {scenario, plan, from, to, dates, trust} = data;
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(scenario.title, afterPlan(plan.name.replaceAll('-', ' '))),
    },
    {width, palette},
  );
  const {pad} = head;
  const span = (side: number): number => to.length * (side + gap) - gap;
  const nameRoom = namesWidth(from) + 8;
  const room = cellRoom(head, {least: nameRoom + span(leastWidth), most: nameRoom + span(mostWidth)});
  const first = language.month(dates[0]);
  const legend = layoutRampLegend(words.heading, {
    ...{width: room.words.width, thresholds, language, palette},
    others: [
      ...(trust.length < from.length * to.length ? [{text: words.absent}] : []),
      ...(dates.length > 1
        ? [
            {step: 0, mark: 'rise' as const, text: words.rise(first)},
            {step: 0, mark: 'fall' as const, text: words.fall(first)},
          ]
        : []),
    ],
  });
  const stripTop = cellsTop(head, room, legend.height);
  const strip = layoutPeriodStrip(
    dates.map(date => ({from: date, to: date})),
    {top: stripTop, left: pad + 12, right: width - pad - 20, language},
  );
  const top = stripTop + stripHeight + 8;
  const matrix = placeMatrix(data, {top, pad, room, palette, heading: words.trusts});
  const estimates = trust.flatMap(({values}) => values.map(({interval}) => interval));
  const last = dates.length - 1;
  const longest = longestOf(matrix.cells.map(cell => trustSentence(subject, {...cell, month: last})));
  const placed = placeCellWords(head, {
    ...{room, palette, cells: {top, bottom: matrix.bottom}, legendHeight: legend.height},
    // Other months may have longer names and numbers.
    longest: interactive ? `${longest} 00000000` : undefined,
    texts: [
      ...(trust.length < from.length * to.length ? [words.reading] : []),
      ...(matrix.shortened.length > 0 ? [shortNamesNote(matrix.shortened, language)] : []),
      words.means(language.number(data.runs), data.runs === 1),
      words.steps,
      ...rangeNotes(estimates, language),
      ...(options.caption ? [options.caption] : []),
      provenanceOf([data], language),
    ],
  });
  const {cells, names} = matrix;
  return {...head, ...placed, width, palette, subject, sentence, legend, strip, cells, names};
}

interface MatrixPlace extends Pick<ChartHead, 'pad'> {
  readonly room: CellRoom;
  readonly top: number;
  readonly palette: Palette;
  readonly heading: string;
}

/** Room for names at the side of the matrix; longer ones have several lines. */
const namesWidth = (actors: readonly TrustActor[]): number =>
  Math.min(mostNames, Math.max(...actors.map(({title}) => textWidth(plain(title), nameSize))));

interface Matrix {
  readonly cells: readonly TrustCell[];
  readonly names: readonly TextLine[];
  /** Names of the columns in full where they had to be shortened. */
  readonly shortened: readonly {readonly name: readonly string[]; readonly title: string}[];
  readonly bottom: number;
}

/** Names of those trusted above, and for each of those who trust a name and a cell for each pair. */
function placeMatrix(
  {from, to, trust}: TrustMatrixData,
  {top: start, pad, room, palette, heading}: MatrixPlace,
): Matrix {
  // In narrow charts the name of a row stands above it, so that the cells have the width.
  const isStacked = room.cells < stackedBelow;
  const nameWidth = isStacked ? room.cells : Math.min(namesWidth(from), room.cells * 0.32);
  const left = isStacked ? pad : pad + nameWidth + 8;
  const side = Math.min(mostWidth, (pad + room.cells - left - (to.length - 1) * gap) / to.length);
  const ink = {size: nameSize, fill: palette.ink};
  const caption = textBlock(heading, {x: pad, top: start, width: room.cells}, {size: nameSize, fill: palette.soft});
  const titles = to.map(({title}) => title);
  const {lines: columnNames, shortened} = namesIn(titles, side, nameSize);
  const headHeight = Math.max(...columnNames.map(({length}) => length)) * nameStep;
  let y = start + caption.height + headHeight + 10;
  const columns = columnNames.flatMap((lines, column) =>
    lines.map((text, i): TextLine => {
      const line = y - 7 - (lines.length - 1 - i) * nameStep;
      return {...ink, x: left + column * (side + gap), y: line, text};
    }),
  );
  const cells: TrustCell[] = [];
  const rows: TextLine[] = [];
  for (const [row, actor] of from.entries()) {
    const name = textBlock(actor.title, {x: pad, top: y + (isStacked ? 0 : 4), width: nameWidth}, ink);
    rows.push(...name.lines);
    if (isStacked) y += name.height + 4;
    const height = isStacked ? cellHeight : Math.max(cellHeight, name.height + 8);
    for (const [column, other] of to.entries()) {
      const pair = trust.find(each => each.from === actor.key && each.to === other.key);
      const at = {x: left + column * (side + gap), y, width: side, height};
      cells.push({key: `${row} ${column}`, row, column, ...at, from: actor, to: other, pair});
    }
    y += height + gap;
  }
  return {
    cells,
    names: [...caption.lines, ...columns, ...rows],
    shortened: shortened ? titles.map((title, column) => ({name: columnNames[column], title})) : [],
    bottom: y - gap,
  };
}

/** What a cell shows in a month: its step, the number, and whether trust is above or below that of the first month. */
export function trustFace({subject}: TrustMatrixLayout, cell: TrustCell, month: number): CellFace {
  const {pair, width, height} = cell;
  const sentence = trustSentence(subject, {...cell, month});
  if (!pair) return {sentence, lines: []};
  const value = hundredths(pair.values[month].mean);
  const change = changeSince(pair, month);
  const at = {x: width / 2, y: height / 2 + 8, size: width < 40 ? 13 : 17, weight: 600, anchor: 'middle'} as const;
  return {
    step: stepOf(value, thresholds),
    sentence,
    lines: [{...at, text: subject.language.number(value)}],
    mark: change === 0 ? undefined : change > 0 ? 'rise' : 'fall',
  };
}

/** The name of an actor pair for a table. */
export const pairNames = ({from, to}: TrustCell): readonly [string, string] => [plain(from.title), plain(to.title)];
