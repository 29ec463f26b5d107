import {cellText, evenThresholds, per100Thresholds, printedOf, stepOf, type Thresholds} from './cell-steps.ts';
import {type CellWords, cellRoom, cellsTop, longestOf, placeCellWords} from './cell-words.ts';
import type {CellFace, PlacedCell} from './cells.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import type {TextLine} from './join.ts';
import {type Language, languageOf} from './language.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {layoutRampLegend, type RampLegend} from './ramp-legend.ts';
import type {SweepHeatmapOptions} from './sweep-heatmap.ts';
import type {HeatmapCell, HeatmapFactor, SweepHeatmapData} from './sweep-heatmap-data.ts';
import {type HeatmapSubject, heatmapHeadline, heatmapWords, pointSentence, settingText} from './sweep-heatmap-words.ts';
import {textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {isShareOfHistories, rangeNotes} from './value-words.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface HeatmapLayout extends ChartHead, CellWords {
  readonly width: number;
  readonly palette: Palette;
  readonly subject: HeatmapSubject;
  readonly sentence: string;
  readonly legend: RampLegend;
  readonly cells: readonly (PlacedCell & CellFace & {readonly cell: HeatmapCell})[];
  /** Names of the factors and numbers along both sides. */
  readonly axes: readonly TextLine[];
}

const leastWidth = 64;
const mostWidth = 128;
const leastHeight = 46;
const mostHeight = 64;
/** Cells of few rows are higher, until the grid is as high as this. */
const gridHeight = 400;
const gap = 4;
const axisSize = 12;

/** The layout that follows from data and options. */
export function heatmapLayoutOf(
  data: SweepHeatmapData,
  options: SweepHeatmapOptions,
  interactive: boolean,
): HeatmapLayout {
  const {width = 920, theme = 'light', locale = 'en', fewRuns = 30} = options;
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = heatmapWords[locale];
  const subject: HeatmapSubject = {data, language, fewRuns};
  const sentence = heatmapHeadline(subject);
  const {scenario, plan, measure, x, y} = data;
  const subtitle = words.subtitle(scenario.title, plan.name.replaceAll('-', ' '), plain(x.name), plain(y.name));
  const head = chartHead({title: options.title ?? sentence, subtitle: options.subtitle ?? subtitle}, {width, palette});
  const {pad} = head;
  const share = isShareOfHistories(measure.unit);
  const unit = share ? words.inHundred : measure.unit === '' ? '' : `, ${plain(measure.unit)}`;
  const thresholds = thresholdsOf(data);
  const grid = everyCell(data);
  const [columns, rows] = [x.values.length, y.values.length];
  const labels = Math.max(...y.values.map(value => textWidth(axisText(value, language), axisSize))) + 8;
  const span = (side: number): number => labels + columns * (side + gap) - gap;
  const room = cellRoom(head, {least: span(leastWidth), most: span(mostWidth)});
  const side = (room.cells - labels - (columns - 1) * gap) / columns;
  const height = Math.max(leastHeight, Math.min(mostHeight, 0.75 * side, gridHeight / rows - gap));
  const legend = layoutRampLegend(words.heading(plain(measure.title), unit), {
    ...{width: room.words.width, thresholds, language, palette},
    others: [
      ...(grid.some(({value}) => value === undefined) ? [{text: words.noData}] : []),
      ...(grid.some(({value, runs}) => value !== undefined && runs < fewRuns)
        ? [{step: 0, mark: 'few' as const, text: words.few(language.number(fewRuns))}]
        : []),
    ],
  });

  const soft = {size: axisSize, fill: palette.soft};
  const yTop = cellsTop(head, room, legend.height);
  const yName = textBlock(factorWords(y), {x: pad, top: yTop, width: room.cells}, soft);
  const top = yTop + yName.height + 4;
  const left = pad + labels;
  const place = (cell: HeatmapCell): PlacedCell => {
    const row = rows - 1 - cell.y;
    const at = {x: left + cell.x * (side + gap), y: top + row * (height + gap)};
    return {key: `${cell.x} ${cell.y}`, row, column: cell.x, ...at, width: side, height};
  };
  const cells = grid
    .map(cell => {
      const placed = place(cell);
      return {...placed, ...faceOf(cell, placed, {subject, thresholds}), cell};
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  const bottom = top + rows * (height + gap);
  const rowLabels = y.values.map((value, index): TextLine => {
    const middle = top + (rows - 1 - index) * (height + gap) + height / 2 + 4;
    return {...soft, x: left - 8, y: middle, text: axisText(value, language), anchor: 'end'};
  });
  const xTop = bottom + 20;
  const xName = textBlock(factorWords(x), {x: left, top: xTop, width: pad + room.cells - left}, soft);
  const axes = [
    ...yName.lines,
    ...rowLabels,
    ...columnLabels(x, {left, side, y: bottom + 12, language}).map(line => ({...soft, ...line})),
    ...xName.lines,
  ];

  const isCut = cells.some(({cell, lines}) => cell.value !== undefined && lines.length === 0);
  const placed = placeCellWords(head, {
    ...{room, palette, cells: {top, bottom: xTop + xName.height}, legendHeight: legend.height},
    longest: interactive ? longestOf(cells.map(({sentence}) => sentence)) : undefined,
    texts: [
      words.steps,
      ...rangeNotes(
        grid.map(({interval}) => interval),
        language,
      ),
      ...(isCut ? [words.unprinted] : []),
      ...(options.caption ? [options.caption] : []),
      provenanceOf([data], language, {design: {points: data.cells.length, factors: 2}}),
    ],
  });
  return {...head, ...placed, width, palette, subject, sentence, legend, cells, axes};
}

/** Shares have the same steps in every chart; means have even ones. */
function thresholdsOf({measure, cells}: SweepHeatmapData): Thresholds {
  if (isShareOfHistories(measure.unit)) return per100Thresholds;
  const values = cells.flatMap(({value}) => value ?? []);
  return values.length > 0 ? evenThresholds(Math.min(...values), Math.max(...values)) : evenThresholds(0, 1);
}

/** Every point of the grid; where there are no data, a cell without histories. */
function everyCell({x, y, cells}: SweepHeatmapData): readonly HeatmapCell[] {
  const known = new Map(cells.map(cell => [`${cell.x} ${cell.y}`, cell]));
  return y.values.flatMap((_, row) =>
    x.values.map((_, column) => known.get(`${column} ${row}`) ?? {x: column, y: row, runs: 0, failed: 0}),
  );
}

const factorWords = ({name, unit}: HeatmapFactor): string => `${plain(name)}${unit === '' ? '' : `, ${plain(unit)}`}`;

/** What a cell shows. */
function faceOf(
  cell: HeatmapCell,
  {width, height}: Pick<PlacedCell, 'width' | 'height'>,
  {subject, thresholds}: {readonly subject: HeatmapSubject; readonly thresholds: Thresholds},
): CellFace {
  const {data, language, fewRuns} = subject;
  const {value, runs} = cell;
  const sentence = pointSentence(subject, cell);
  if (value === undefined) return {sentence, lines: []};
  const share = isShareOfHistories(data.measure.unit);
  const text = cellText(value, share, language);
  const size = [15, 12].find(each => textWidth(text, each, 600) <= width - 4);
  const at = {x: width / 2, y: height / 2 + 6, weight: 600, anchor: 'middle'} as const;
  return {
    step: stepOf(printedOf(value, share), thresholds),
    sentence,
    lines: size === undefined ? [] : [{...at, text, size}],
    mark: runs < fewRuns ? 'few' : undefined,
  };
}

const widestText = 60;

/** A value of a factor at the side; one that is too long is shortened, and the sentences have it whole. */
function axisText(value: number, language: Language): string {
  const text = settingText(value, language);
  return textWidth(text, axisSize) <= widestText ? text : cellText(value, false, language);
}

/** Values along the lower side, as many as fit beside each other. */
function columnLabels(
  {values}: HeatmapFactor,
  {left, side, y, language}: {left: number; side: number; y: number; language: Language},
): readonly Pick<TextLine, 'x' | 'y' | 'text' | 'anchor'>[] {
  const texts = values.map(value => axisText(value, language));
  const widest = Math.max(...texts.map(text => textWidth(text, axisSize))) + 6;
  const every = Math.ceil(widest / (side + gap));
  return texts.flatMap((text, index) =>
    index % every === 0 ? [{x: left + index * (side + gap) + side / 2, y, text, anchor: 'middle' as const}] : [],
  );
}
