import type {CheckedSeries} from '@postbellum/sim-core';
import {pointText, type RecordSubject, seriesScore} from './calibration-record-sentences.ts';
import {cellText} from './cell-steps.ts';
import type {ChartHead} from './chart-head.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import {capital} from './language.ts';
import {plain} from './plain.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import type {Palette} from './tokens.ts';
import {niceScale, type ValueScale} from './value-scale.ts';

/** One series: its place, which is the corner of its plot, its words above that, and its own scale of values. */
export interface SeriesPanel {
  readonly series: CheckedSeries;
  readonly x: number;
  readonly y: number;
  readonly words: readonly TextBlock[];
  readonly value: ValueScale;
  readonly ticks: readonly number[];
}

/** The panels of all series, which share a scale of time. */
export interface SeriesPanels {
  readonly panels: readonly SeriesPanel[];
  readonly time: TimeScale;
  readonly dates: readonly TimeTick[];
  readonly width: number;
  /** Height of each plot. */
  readonly plot: number;
  /** How far above a plot what the cursor reads there begins. */
  readonly reading: number;
  readonly bottom: number;
}

const leastPanel = 280;
const mostColumns = 3;
const gap = 28;
const plot = 150;
const belowPlot = 26;
export const readingSize = 12;

/** Place the panels of a record in rows from `top` on; with a cursor there is room for what it reads. */
export function seriesPanels(
  subject: RecordSubject,
  {pad, inner, top, palette}: Pick<ChartHead, 'pad' | 'inner'> & {readonly top: number; readonly palette: Palette},
  interactive: boolean,
): SeriesPanels {
  const {record, words} = subject;
  const {series, until, start, end} = record;
  const columns = columnsIn(inner, series.length, {least: leastPanel, most: mostColumns, gap});
  const width = (inner - (columns - 1) * gap) / columns;
  const scales = series.map(scaleOf);
  const ticks = scales.map(scale => scale.ticks(4));
  const left = 10 + Math.max(...ticks.flat().map(tick => textWidth(cellText(tick, false, words.language), 12)));
  const time = timeScale(utc(start), utc(end), [left, width - 14]);
  const dates = timeTicks(utc(start), utc(end), width - 14 - left, words.language).filter(
    ({date, label}) => time(date) + textWidth(label, 12) / 2 <= width,
  );
  const above = until === undefined ? 10 : 24;
  const reading = above + (interactive ? tallestReading(subject, width) : 0);
  const titles = series.map(each => seriesWords(subject, each, {width, bottom: -reading, palette}));
  const panels: SeriesPanel[] = [];
  let rowTop = top;
  for (let first = 0; first < series.length; first += columns) {
    const row = series.slice(first, first + columns);
    const heights = titles
      .slice(first, first + columns)
      .map(blocks => blocks.reduce((sum, {height}) => sum + height, 0));
    const y = rowTop + Math.max(...heights) + reading;
    for (const [i, each] of row.entries()) {
      const at = first + i;
      panels.push({
        series: each,
        x: pad + i * (width + gap),
        y,
        words: titles[at],
        value: scales[at],
        ticks: ticks[at],
      });
    }
    rowTop = y + plot + belowPlot + 18;
  }
  return {panels, time, dates, width, plot, reading, bottom: rowTop - 18};
}

/** Columns at least so wide, at most so many. */
export function columnsIn(
  width: number,
  count: number,
  {least, most, gap}: {readonly least: number; readonly most: number; readonly gap: number},
): number {
  return Math.max(1, Math.min(count, most, Math.floor((width + gap) / (least + gap))));
}

/** All that is drawn of a series, from zero where it has one; shares end at 1. */
function scaleOf({courses, points, fromZero, unit}: CheckedSeries): ValueScale {
  const drawn = [
    ...courses.flatMap(course => course.flatMap(({low, high}) => [low, high])),
    ...points.flatMap(({observed, accepted}) => [observed - accepted, observed + accepted]),
    ...(fromZero ? [0] : []),
    ...(fromZero && unit === 'share' ? [1] : []),
  ];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  return niceScale([low, high > low ? high : low + 1], [plot, 0], 4);
}

/** Title and unit of a series, and how near the histories come to it, ending at `bottom`. */
function seriesWords(
  {record, words}: RecordSubject,
  series: CheckedSeries,
  {width, bottom, palette}: {readonly width: number; readonly bottom: number; readonly palette: Palette},
): readonly TextBlock[] {
  const {title, unit} = series;
  const measured = unit === '' ? '' : ` (${plain(unit)})`;
  const lines = [
    {text: capital(words.count(seriesScore(series, record), record.runs)), style: {size: 13, fill: palette.soft}},
    {text: `${capital(plain(title))}${measured}`, style: {size: 14, fill: palette.ink, weight: 600}},
  ] as const;
  let top = bottom;
  return lines.map(({text, style}) => {
    top -= textBlock(text, {x: 0, top: 0, width}, style).height;
    return textBlock(text, {x: 0, top, width}, style);
  });
}

/** Room for the longest text the cursor can put above a panel. */
function tallestReading(subject: RecordSubject, width: number): number {
  const heights = subject.record.series.flatMap(series =>
    series.points.map(({on}) => {
      const text = pointText(subject, series, on);
      return textBlock(text, {x: 0, top: 0, width}, {size: readingSize, fill: ''}).height;
    }),
  );
  return Math.max(...heights);
}
