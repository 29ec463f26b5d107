import type {ScaleInfo} from './chart-element.ts';
import {chartHead, readable} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import type {SensitivityChartData, SensitivityRow} from './sensitivity-data.ts';
import {layoutSensitivityLegend, type SensitivityLegend} from './sensitivity-legend.ts';
import {methodNamed} from './sensitivity-methods.ts';
import {levelOf, sensitivityNotes} from './sensitivity-notes.ts';
import {estimateTextOf} from './sensitivity-numbers.ts';
import type {SensitivityChartOptions} from './sensitivity-options.ts';
import {ordered} from './sensitivity-order.ts';
import {type PlacedRows, placeRows} from './sensitivity-rows.ts';
import {
  axisWords,
  rangeWords,
  type Subject,
  subtitleWords,
  summarySentence,
  titleSentence,
} from './sensitivity-sentences.ts';
import {type SensitivityTick, sensitivityTicks} from './sensitivity-ticks.ts';
import {sensitivityWords} from './sensitivity-words.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type Palette, paletteOf} from './tokens.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface SensitivityLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly subject: Subject;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly summary: TextBlock;
  readonly legend: SensitivityLegend & {readonly top: number};
  readonly axis: TextBlock;
  readonly panel: PlacedRows & {readonly top: number; readonly ticks: readonly SensitivityTick[]};
  readonly notes: readonly TextBlock[];
}

/** From this width on names stand beside the marks, and from the next numbers have their intervals. */
const namesBeside = 700;
const intervalsFrom = 880;
/** Where intervals in print would leave marks less than this, they are left to the whiskers. */
const leastSpan = 160;
/** Below so many, labels have no room for the settings either. */
const shortestSpan = 24;

/** The layout that follows from data and options. */
export function sensitivityLayoutOf(data: SensitivityChartData, options: SensitivityChartOptions): SensitivityLayout {
  const {width = 920, theme = 'light', locale = 'en', top: most = 30} = options;
  const words = sensitivityWords[locale];
  const palette = paletteOf(theme);
  const estimate = estimateTextOf(data, words.language);
  const subject: Subject = {data, rows: ordered(data), estimate, words};
  const drawn = subject.rows.slice(0, most);
  const sentence = summarySentence(subject);
  const head = chartHead(
    {title: options.title ?? titleSentence(subject), subtitle: options.subtitle ?? subtitleWords(subject)},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;
  const summaryTop = head.bottom + 8;
  const summaryAt = {x: pad, top: summaryTop, width: Math.min(inner, readable)};
  const summary = textBlock(sentence, summaryAt, {size: 14, fill: palette.ink});
  const legendTop = summaryTop + summary.height + 14;
  const legend = {...layoutSensitivityLegend(data.method, levelOf(data), inner, words), top: legendTop};

  const names = width < namesBeside ? 0 : namesWidth(subject, drawn, inner);
  const axisTop = legendTop + legend.height + 12;
  const axisLeft = pad + (names > 0 ? names + 18 : 0);
  const axisAt = {x: axisLeft, top: axisTop, width: width - pad - axisLeft};
  const axis = textBlock(axisWords(subject), axisAt, {size: 12, fill: palette.soft});
  const panelTop = axisTop + axis.height + 22;
  const shape = {width: inner, top: 0, names, palette};
  const place = (labels: {readonly intervals: boolean; readonly settings: boolean}): PlacedRows =>
    placeRows(subject, drawn, {...shape, ...labels});
  const full = place({intervals: width >= intervalsFrom, settings: true});
  const short = full.span < leastSpan ? place({intervals: false, settings: true}) : full;
  const placed = short.span < shortestSpan ? place({intervals: false, settings: false}) : short;
  const ticks = sensitivityTicks(placed, methodNamed(data.method).signed, pad, words.language);
  const texts = [
    ...sensitivityNotes(subject, subject.rows.length - drawn.length),
    ...(options.caption ? [options.caption] : []),
    provenanceOf([data], subject.words.language, {design: {points: data.points, factors: data.rows.length}}),
  ];
  const top = panelTop + placed.bottom + 40;
  return {
    width,
    ...head,
    palette,
    subject,
    sentence,
    summary,
    legend,
    axis,
    panel: {...placed, top: panelTop, ticks},
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

/** Room for the names beside the marks: what the longest needs, between a fifth and a third of the width. */
function namesWidth(subject: Subject, rows: readonly SensitivityRow[], width: number): number {
  const needed = rows.map(row => Math.max(textWidth(plain(row.title), 13), textWidth(rangeWords(subject, row), 12)));
  return Math.round(Math.min(Math.max(Math.ceil(Math.max(...needed)), width * 0.2), width * 0.36));
}

/** The scale of the chart, by name. */
export function sensitivityScales({panel, axis}: SensitivityLayout): Readonly<Record<'x', ScaleInfo>> {
  const [from, to] = panel.value.domain();
  const label = axis.lines.map(({text}) => text).join(' ');
  return {x: {type: 'linear', label, domain: [from, to], range: [panel.left, panel.right]}};
}
