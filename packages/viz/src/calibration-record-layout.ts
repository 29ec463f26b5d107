import type {RecordCheck} from '@postbellum/sim-core';
import {stateOf} from './calibration-data.ts';
import {type CalibrationLegend, type CalibrationLegendItem, layoutCalibrationLegend} from './calibration-legend.ts';
import type {CalibrationOptions} from './calibration-options.ts';
import {columnsIn, readingSize, type SeriesPanels, seriesPanels} from './calibration-record-panels.ts';
import {
  dayHead,
  judged,
  missWords,
  pointText,
  type RecordSubject,
  recordDays,
  recordHeadline,
  recordNotes,
  recordProvenance,
  recordSubtitle,
} from './calibration-record-sentences.ts';
import {recordWords} from './calibration-record-words.ts';
import type {ScaleInfo} from './chart-element.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {utc} from './dates.ts';
import type {TextLine} from './join.ts';
import {capital} from './language.ts';
import {plain} from './plain.ts';
import {placeWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {type Palette, paletteOf} from './tokens.ts';

/** Everything about the record beside histories that is decided before the first mark is drawn. */
export interface RecordLayout extends ChartHead {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly subject: RecordSubject;
  readonly sentence: string;
  readonly legend: CalibrationLegend & {readonly x: number; readonly top: number};
  /** Where the day under the cursor stands. */
  readonly readingTop: number;
  readonly area: SeriesPanels;
  /** Days the cursor walks over. */
  readonly days: readonly string[];
  readonly misses: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
}

const leastMisses = 400;
const missGap = 32;

/** The layout that follows from data and options. */
export function recordLayout(data: RecordCheck, options: CalibrationOptions, interactive: boolean): RecordLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const palette = paletteOf(theme);
  const words = recordWords[locale];
  const record = {
    ...data,
    series: data.series.toSorted((a, b) => Number(a.followsDecisions) - Number(b.followsDecisions)),
  };
  const subject: RecordSubject = {record, words};
  const sentence = recordHeadline(subject);
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? recordSubtitle(subject, placeWords(record, words.language)),
    },
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;
  const legendTop = head.bottom + 10;
  const legend = layoutCalibrationLegend(legendItems(subject), inner);
  const days = recordDays(record);
  const readingTop = legendTop + legend.height + 10;
  const room = interactive ? tallestHead(subject, days, inner) + 12 : 4;
  const area = seriesPanels(subject, {pad, inner, top: readingTop + room, palette}, interactive);
  const misses = missBlocks(subject, {pad, inner, top: area.bottom + 22, palette});
  const texts = [...recordNotes(subject), ...(options.caption ? [options.caption] : []), recordProvenance(subject)];
  return {
    ...head,
    ...{width, palette, subject, sentence, readingTop, area, days},
    legend: {...legend, x: pad, top: legendTop},
    misses: misses.blocks,
    ...chartNotes(texts, {pad, inner, palette, top: misses.bottom + 14}),
  };
}

function legendItems({record, words}: RecordSubject): readonly CalibrationLegendItem[] {
  const {sets, runs, until, series} = record;
  const set = judged(record);
  const states = series.flatMap(({points}) => points.map(point => stateOf(point, set, record)));
  const told = words.legend.states(runs);
  return [
    {kind: 'median', text: words.legend.median(sets.length > 1 ? sets[set] : undefined)},
    ...(runs > 1 ? [{kind: 'range' as const, text: words.legend.range}] : []),
    ...(sets.length > 1 ? [{kind: 'other' as const, text: words.legend.other(sets[0])}] : []),
    ...(['within', 'off', 'outside'] as const)
      .filter(state => states.includes(state))
      .map(state => ({kind: state, text: told[state]})),
    {kind: 'whisker', text: words.legend.accepted},
    ...(until === undefined ? [] : [{kind: 'until' as const, text: words.legend.until}]),
  ];
}

/** Room for the longest day the cursor can stand at. */
function tallestHead(subject: RecordSubject, days: readonly string[], width: number): number {
  const heights = days.map(on => textBlock(dayHead(subject, on), {x: 0, top: 0, width}, {size: 13, fill: ''}).height);
  return Math.max(...heights);
}

/** What the cursor reads on one of the days: the day above the panels, and each value above its panel. */
export function recordReading(
  {subject, days, area, pad, inner, readingTop, palette}: RecordLayout,
  at: number,
): readonly TextLine[] {
  const day = days[at];
  const fill = palette.ink;
  const head = textBlock(dayHead(subject, day), {x: pad, top: readingTop, width: inner}, {size: 13, fill});
  const values = area.panels.flatMap(({series, x, y}) => {
    const place = {x, top: y - area.reading, width: area.width};
    return textBlock(pointText(subject, series, day), place, {size: readingSize, fill}).lines;
  });
  return [...head.lines, ...values];
}

interface Flow {
  readonly pad: number;
  readonly inner: number;
  readonly top: number;
  readonly palette: Palette;
}

/** What is missed, series by series in one or two columns, below a heading. */
function missBlocks(
  subject: RecordSubject,
  {pad, inner, top, palette}: Flow,
): {readonly blocks: readonly TextBlock[]; readonly bottom: number} {
  const {record, words} = subject;
  const {sets, series} = record;
  const name = words.misses.heading(sets.length > 1 ? sets[judged(record)] : undefined);
  const heading = textBlock(name, {x: pad, top, width: inner}, {size: 15, fill: palette.ink, weight: 600});
  const columns = columnsIn(inner, series.length, {least: leastMisses, most: 2, gap: missGap});
  const width = (inner - (columns - 1) * missGap) / columns;
  const blocks: TextBlock[] = [heading];
  let rowTop = top + heading.height + 6;
  for (let first = 0; first < series.length; first += columns) {
    const bottoms = series.slice(first, first + columns).map((each, column) => {
      let below = rowTop;
      const texts = [capital(plain(each.title)), ...missWords(subject, each)];
      for (const [i, text] of texts.entries()) {
        const style = {size: 13, fill: i === 0 ? palette.ink : palette.soft, weight: i === 0 ? 600 : 400} as const;
        const block = textBlock(text, {x: pad + column * (width + missGap), top: below, width}, style);
        blocks.push(block);
        below += block.height;
      }
      return below;
    });
    rowTop = Math.max(...bottoms) + 10;
  }
  return {blocks, bottom: rowTop - 10};
}

/** The day of the record nearest to a point of the chart; undefined outside the panels. */
export function recordDayAt({area: {panels, time, plot}, days}: RecordLayout, point: Point): number | undefined {
  const [left, right] = time.range();
  const panel = panels.find(
    ({x, y}) => point.x >= x + left - 6 && point.x <= x + right + 6 && point.y >= y && point.y <= y + plot,
  );
  if (!panel) return undefined;
  const distance = (at: number): number => Math.abs(panel.x + time(utc(days[at])) - point.x);
  return days.reduce((nearest, _, at) => (distance(at) < distance(nearest) ? at : nearest), 0);
}

/** Scales of the first panel, by name. */
export function recordScales({area: {time, panels}}: RecordLayout): Readonly<Record<'x' | 'y', ScaleInfo>> {
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  const [{value, series}] = panels;
  const label = `${series.title} (${series.unit})`;
  return {
    x: {type: 'utc', label: 'date', domain: ends(time.domain()), range: ends(time.range())},
    y: {type: 'linear', label, domain: ends(value.domain()), range: ends(value.range())},
  };
}
