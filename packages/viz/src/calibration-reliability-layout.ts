import type {ForecastCheck} from '@postbellum/sim-core';
import {type CalibrationLegend, type CalibrationLegendItem, layoutCalibrationLegend} from './calibration-legend.ts';
import type {CalibrationOptions} from './calibration-options.ts';
import {
  dotSentence,
  holdsSaid,
  levelText,
  type ReliabilitySubject,
  reliabilityHeadline,
  reliabilityNotes,
  totals,
} from './calibration-reliability-sentences.ts';
import {reliabilityWords} from './calibration-reliability-words.ts';
import type {ScaleInfo} from './chart-element.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import type {TextLine} from './join.ts';
import {languageOf} from './language.ts';
import {provenanceOf} from './provenance.ts';
import {placeWords} from './sentences.ts';
import {lineHeight, type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {type ValueScale, valueScale} from './value-scale.ts';
import {wrap} from './wrap.ts';

/** Everything about the reliability diagram that is decided before the first mark is drawn. */
export interface ReliabilityLayout extends ChartHead {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly subject: ReliabilitySubject;
  readonly sentence: string;
  readonly legend: CalibrationLegend & {readonly x: number; readonly top: number};
  /** Where what the cursor reads stands. */
  readonly readingTop: number;
  /** The square, and the strip of bars below it; both begin at the margin. */
  readonly plot: {readonly top: number; readonly bottom: number};
  readonly strip: {readonly top: number; readonly bottom: number};
  /** The name of the axis below the square, on as many lines as it needs. */
  readonly said: readonly Pick<TextLine, 'x' | 'y' | 'text' | 'size'>[];
  readonly x: ValueScale;
  /** 0 at the bottom of the square, 100 at its top, from the corner of the chart. */
  readonly y: ValueScale;
  /** Of numbers of forecasts, 0 at the bottom of the strip. */
  readonly count: ValueScale;
  /** Numbers above the bars that have room for theirs. */
  readonly counted: readonly {readonly x: number; readonly text: string}[];
  /** In 100 forecasts, on the whole. */
  readonly overall: number;
  readonly notes: readonly TextBlock[];
}

const mostSide = 440;
const axisRoom = 34;
const stripHeight = 44;
/** Size of the names of axes. */
const nameSize = 12;
const besideGap = 48;
const leastBeside = 320;

/** The layout that follows from data and options. */
export function reliabilityLayout(
  check: ForecastCheck,
  options: CalibrationOptions,
  interactive: boolean,
): ReliabilityLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = reliabilityWords[locale];
  const subject: ReliabilitySubject = {check, words, language};
  const {bins} = check.reliability;
  const {forecasts, events} = totals(check);
  const sentence = reliabilityHeadline(subject);
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle(placeWords(check, language))},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;
  const readingTop = head.bottom + 12;
  const heights = bins.map(
    (_, at) => textBlock(dotSentence(subject, at), {x: 0, top: 0, width: inner}, {size: 13, fill: ''}).height,
  );
  const bodyTop = readingTop + (interactive ? Math.max(...heights) + 8 : 0);
  const side = Math.min(mostSide, inner - axisRoom - 14);
  const beside = inner - axisRoom - side - besideGap;
  const isWide = beside >= leastBeside;
  const items = legendItems(subject, language.per100(events / forecasts));
  const legend = layoutCalibrationLegend(items, isWide ? beside : inner);
  const top = bodyTop + (isWide ? 26 : legend.height + 30);
  const x = valueScale([0, 100], [pad + axisRoom, pad + axisRoom + side]);
  const y = valueScale([0, 100], [top + side, top]);
  const said = wrap(words.said, side + axisRoom, nameSize).map((text, line) => ({
    x: pad + axisRoom + side,
    y: top + side + 34 + line * lineHeight(nameSize),
    text,
    size: nameSize,
  }));
  const stripTop = top + side + 74 + (said.length - 1) * lineHeight(nameSize);
  const strip = {top: stripTop, bottom: stripTop + stripHeight};
  const most = Math.max(...bins.map(bin => bin.forecasts));
  const count = valueScale([0, most], [strip.bottom, strip.top]);
  const right = pad + inner - beside;
  const texts = [
    ...reliabilityNotes(subject),
    ...(options.caption ? [options.caption] : []),
    provenanceOf([check], language),
  ];
  const place = isWide
    ? {pad: right, inner: beside, top: top + legend.height + 14}
    : {pad, inner, top: strip.bottom + 20};
  const {notes, height} = chartNotes(texts, {...place, palette});
  return {
    ...head,
    ...{width, palette, subject, sentence, readingTop, strip, said, x, y, count, notes},
    // Notes beside the square may end above it, and have no margin of the chart below.
    height: Math.ceil(Math.max(isWide ? height - right + pad : height, strip.bottom + pad)),
    legend: {...legend, x: isWide ? right : pad, top: isWide ? top - 6 : bodyTop},
    plot: {top, bottom: top + side},
    counted: countsWithRoom(
      bins.map(({probability, forecasts}) => ({x: x(100 * probability), text: language.number(forecasts)})),
      pad + axisRoom,
    ),
    overall: (100 * events) / forecasts,
  };
}

function legendItems(subject: ReliabilitySubject, overall: string): readonly CalibrationLegendItem[] {
  const {check, words} = subject;
  const {bins} = check.reliability;
  return [
    ...(bins.some(holdsSaid) ? [{kind: 'within' as const, text: words.legend.holds}] : []),
    ...(bins.every(holdsSaid) ? [] : [{kind: 'off' as const, text: words.legend.misses}]),
    {kind: 'interval', text: words.legend.interval(levelText(subject))},
    {kind: 'diagonal', text: words.legend.diagonal},
    {kind: 'overall', text: words.legend.overall(overall)},
  ];
}

/** What the cursor reads on one of the dots. */
export function reliabilityReading(
  {subject, pad, inner, readingTop, palette}: ReliabilityLayout,
  at: number,
): readonly TextLine[] {
  const place = {x: pad, top: readingTop, width: inner};
  return textBlock(dotSentence(subject, at), place, {size: 13, fill: palette.ink}).lines;
}

/** From left to right, those whose text does not touch the one before. */
function countsWithRoom(all: ReliabilityLayout['counted'], left: number): ReliabilityLayout['counted'] {
  let free = left - 12;
  return all.filter(({x, text}) => {
    const half = textWidth(text, 12) / 2 + 2;
    if (x - half < free) return false;
    free = x + half;
    return true;
  });
}

/** The dot nearest to a point of the chart; undefined outside the square. */
export function dotAt({x, plot, strip, subject}: ReliabilityLayout, point: Point): number | undefined {
  const [left, right] = x.range();
  if (point.x < left - 6 || point.x > right + 6 || point.y < plot.top || point.y > strip.bottom) return undefined;
  const {bins} = subject.check.reliability;
  const distance = (at: number): number => Math.abs(x(100 * bins[at].probability) - point.x);
  return bins.reduce((nearest, _, at) => (distance(at) < distance(nearest) ? at : nearest), 0);
}

export function reliabilityScales({x, y, subject}: ReliabilityLayout): Readonly<Record<'x' | 'y', ScaleInfo>> {
  const ends = ([from, to]: readonly number[]): readonly [number, number] => [from, to];
  const {said, came} = subject.words;
  return {
    x: {type: 'linear', label: said, domain: ends(x.domain()), range: ends(x.range())},
    y: {type: 'linear', label: came, domain: ends(y.domain()), range: ends(y.range())},
  };
}
