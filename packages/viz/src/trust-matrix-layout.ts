import type {CellChartOptions} from './cell-chart.ts';
import {stepOf, type Thresholds} from './cell-steps.ts';
import type {CellFace, PlacedCell} from './cells.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {TextLine} from './join.ts';
import {languageOf} from './language.ts';
import {layoutPeriodStrip, type PeriodStrip, stripHeight} from './period-strip.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {layoutRampLegend, type RampLegend} from './ramp-legend.ts';
import {namesIn} from './short-names.ts';
import {type TextBlock, textBlock} from './text-block.ts';
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
export interface TrustMatrixLayout extends ChartHead {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly subject: TrustSubject;
  readonly sentence: string;
  readonly legend: RampLegend & {readonly top: number};
  readonly strip: PeriodStrip;
  readonly cells: readonly TrustCell[];
  /** Names of the actors along both sides. */
  readonly names: readonly TextLine[];
  readonly readout: {readonly top: number; readonly width: number};
  readonly notes: readonly TextBlock[];
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
const gap = 5;
const nameSize = 12;

/** The layout that follows from data and options. */
export function trustMatrixLayoutOf(
  data: TrustMatrixData,
  options: CellChartOptions,
  interactive: boolean,
): TrustMatrixLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = trustWords[locale];
  const subject: TrustSubject = {data, language};
  const sentence = trustHeadline(subject);
  const {scenario, plan, from, to, dates, trust} = data;
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(scenario.title, plan.name.replaceAll('-', ' ')),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const legendTop = head.bottom + 10;
  const first = language.month(dates[0]);
  const legend = layoutRampLegend(words.heading, {
    ...{width: inner, thresholds, language, palette},
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
  const stripTop = legendTop + legend.height + 12;
  const strip = layoutPeriodStrip(
    dates.map(date => ({from: date, to: date})),
    {top: stripTop, left: pad + 12, right: width - pad - 20, language},
  );
  const matrix = placeMatrix(data, {top: stripTop + stripHeight + 8, pad, inner, palette, heading: words.trusts});
  const readoutTop = matrix.bottom + 8;
  const room = interactive ? readoutHeight(subject, matrix.cells, inner) + 8 : 0;
  const estimates = trust.flatMap(({values}) => values.map(({interval}) => interval));
  const texts = [
    ...(trust.length < from.length * to.length ? [words.reading] : []),
    words.means(language.number(data.runs), data.runs === 1),
    words.steps,
    ...rangeNotes(estimates, language),
    ...(options.caption ? [options.caption] : []),
    provenanceOf([data], language),
  ];
  const {notes, height} = chartNotes(texts, {pad, inner, palette, top: readoutTop + room + 6});
  return {
    ...head,
    ...{width, height, palette, subject, sentence, strip},
    legend: {...legend, top: legendTop},
    cells: matrix.cells,
    names: matrix.names,
    readout: {top: readoutTop, width: inner},
    notes,
  };
}

interface MatrixPlace extends Pick<ChartHead, 'pad' | 'inner'> {
  readonly top: number;
  readonly palette: Palette;
  readonly heading: string;
}

/** Names of those who trust at the left, of those trusted above, and a cell for each pair. */
function placeMatrix(
  {from, to, trust}: TrustMatrixData,
  {top: start, pad, inner, palette, heading}: MatrixPlace,
): {readonly cells: readonly TrustCell[]; readonly names: readonly TextLine[]; readonly bottom: number} {
  const nameWidth = Math.min(190, inner * 0.32);
  const left = pad + nameWidth + 8;
  const side = Math.min(132, (pad + inner - left - (to.length - 1) * gap) / to.length);
  const soft = {size: nameSize, fill: palette.soft};
  const caption = textBlock(heading, {x: pad, top: start, width: inner}, soft);
  const columnNames = namesIn(
    to.map(({title}) => title),
    side,
    nameSize,
  ).lines;
  const step = 17;
  const headHeight = Math.max(...columnNames.map(({length}) => length)) * step;
  const top = start + caption.height + headHeight + 10;
  const columns = columnNames.flatMap((lines, column) =>
    lines.map((text, i): TextLine => {
      const y = top - 7 - (lines.length - 1 - i) * step;
      return {size: nameSize, fill: palette.ink, x: left + column * (side + gap), y, text};
    }),
  );
  let y = top;
  const cells: TrustCell[] = [];
  const rows: TextLine[] = [];
  for (const [row, actor] of from.entries()) {
    const block = textBlock(actor.title, {x: pad, top: y + 4, width: nameWidth}, {size: nameSize, fill: palette.ink});
    const height = Math.max(cellHeight, block.height + 8);
    rows.push(...block.lines);
    for (const [column, other] of to.entries()) {
      const pair = trust.find(each => each.from === actor.key && each.to === other.key);
      const at = {x: left + column * (side + gap), y, width: side, height};
      cells.push({key: `${row} ${column}`, row, column, ...at, from: actor, to: other, pair});
    }
    y += height + gap;
  }
  return {cells, names: [...caption.lines, ...columns, ...rows], bottom: y - gap};
}

/** Room for the longest sentence a cell can speak. */
function readoutHeight(subject: TrustSubject, cells: readonly TrustCell[], width: number): number {
  const last = subject.data.dates.length - 1;
  const sentences = cells.map(cell => trustSentence(subject, {...cell, month: last}));
  const longest = sentences.reduce((long, each) => (each.length > long.length ? each : long));
  return textBlock(`${longest} 000000000000`, {x: 0, top: 0, width}, {size: 14, fill: ''}).height;
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
