import {ticks as niceValues} from 'd3';
import {cellRoom} from './cell-words.ts';
import type {ScaleInfo} from './chart-element.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {isoDay, timeTicks, utc} from './dates.ts';
import {type DotplotPanel, type DotplotTick, dotRows, placeDotplot, roomyTicks} from './dotplot-panel.ts';
import {unitIn} from './french-names.ts';
import {type Language, languageOf} from './language.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {monthsBetween, type QuantileDotplotData, runsOf, valuesOf} from './quantile-dotplot-data.ts';
import {dotsFor, type QuantileDotplotOptions} from './quantile-dotplot-options.ts';
import {type QuantileDotplotWords, quantileDotplotWords, threeDigits} from './quantile-dotplot-words.ts';
import {relapseRiskWords} from './relapse-risk-words.ts';
import {placeWords, planWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {niceScale} from './value-scale.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface QuantileDotplotLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: QuantileDotplotWords;
  readonly language: Language;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly readout: {readonly top: number; readonly width: number};
  readonly panel: DotplotPanel & {readonly top: number};
  readonly axis: TextBlock;
  /** What never happened, apart from the axis. */
  readonly never: {readonly label: TextBlock; readonly dots: DotplotPanel['dots']} | undefined;
  readonly values: readonly number[];
  readonly count: number;
  /** Where the threshold can stand, from left to right. */
  readonly thresholds: readonly number[];
  readonly x: (value: number) => number;
  readonly scale: ScaleInfo;
  readonly notes: readonly TextBlock[];
}

/** Wider axes would leave dots alone instead of stacking them. */
const mostWidth = 760;
/** Notes stand beside axes no narrower than this. */
const leastBeside = 640;
/** Highest that stacks may grow. */
const mostHeight = 260;

/** The layout that follows from data and options. */
export function quantileDotplotLayout(
  data: QuantileDotplotData,
  options: QuantileDotplotOptions,
): QuantileDotplotLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const words = quantileDotplotWords[locale];
  const language = languageOf(locale);
  const palette = paletteOf(theme);
  const count = dotsFor(options);
  const values = valuesOf(data);
  const {end, runs} = runsOf(data);
  const sentence = dotplotSentence(data, words, language);
  const place = placeWords(runsOf(data), language);
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle(place, count)},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;

  const readout = {top: head.bottom + 14, width: inner};
  const readoutHeight = textBlock('0'.repeat(74), {x: 0, top: 0, width: inner}, {size: 15, fill: ''}).height;
  const top = readout.top + readoutHeight + 12;
  const room = cellRoom(head, {least: leastBeside, most: mostWidth});
  const plot = room.cells;
  const axis = axisOf(data, plot, language);
  const panel = placeDotplot(values, count, {...axis, width: plot, height: mostHeight});
  const axisWords =
    data.kind === 'relapse'
      ? words.resumedOn
      : words.axis(plain(data.samples.measure.title), plain(unitIn(data.samples.measure.unit, locale)));
  const axisTop = top + panel.height + 28;
  const label = textBlock(axisWords, {x: pad, top: axisTop, width: plot}, {size: 13, fill: palette.soft});
  const none = values.filter(value => !Number.isFinite(value)).length;
  const neverTop = axisTop + label.height + 14;
  const neverText = words.never(language.month(end), panel.apart, count, none, runs);
  const neverLabel = textBlock(neverText, {x: pad, top: neverTop, width: plot}, {size: 15, fill: palette.ink});
  const rowsTop = neverTop + neverLabel.height + 6;
  const dots = dotRows(panel.apart, panel.diameter, plot, rowsTop);
  const never = data.kind === 'relapse' ? {label: neverLabel, dots} : undefined;
  const bottom = never ? Math.max(rowsTop, ...dots.map(({y}) => y + panel.diameter / 2)) : neverTop - 14;
  const beside = room.isBeside ? {...room.words, top, bottom} : undefined;
  const texts = [
    words.rounding,
    words.chance,
    ...(data.kind === 'relapse' ? [relapseRiskWords[locale].rule(data.histories.rule)] : []),
    ...(options.caption ? [options.caption] : []),
    provenanceOf([runsOf(data)], language),
  ];
  return {
    width,
    palette,
    words,
    language,
    sentence,
    ...head,
    readout,
    panel: {...panel, top},
    axis: label,
    never,
    values,
    count,
    thresholds: axis.thresholds,
    x: axis.x,
    scale: {...axis.scale, label: axisWords},
    ...chartNotes(texts, {pad, inner, top: bottom + 18, palette, beside}),
  };
}

interface Axis {
  readonly x: (value: number) => number;
  readonly ticks: readonly DotplotTick[];
  readonly thresholds: readonly number[];
  readonly scale: ScaleInfo;
}

/** The axis of the data on so many pixels. */
function axisOf(data: QuantileDotplotData, width: number, language: Language): Axis {
  if (data.kind === 'relapse') {
    const {start, end} = data.histories;
    const x = timeScale(utc(start), utc(end), [0, width]);
    return {
      x: value => x(new Date(value)),
      ticks: timeTicks(utc(start), utc(end), width, language).map(({date, label}) => ({x: x(date), label})),
      thresholds: monthsBetween(start, end),
      scale: {type: 'utc', label: '', domain: [utc(start), utc(end)], range: [0, width]},
    };
  }
  const [low, high] = spread(data.samples.values);
  const x = niceScale([low, high], [8, width - 8], 10);
  const [from, to] = x.domain();
  return {
    x: value => x(value),
    ticks: roomyTicks(x, value => threeDigits(value, language)),
    // Twelve digits are free of what adding steps leaves.
    thresholds: niceValues(from, to, 100).map(value => Number(value.toPrecision(12))),
    scale: {type: 'linear', label: '', domain: [from, to], range: [8, width - 8]},
  };
}

/** The ends of values, apart even where all are the same. */
function spread(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high > low) return [low, high];
  const half = Math.abs(low) / 2 || 1;
  return [low - half, high + half];
}

/** What the data come to: title, description and caption alike. */
function dotplotSentence(data: QuantileDotplotData, words: QuantileDotplotWords, language: Language): string {
  const sorted = valuesOf(data).toSorted((a, b) => a - b);
  const plan = planWords(runsOf(data));
  if (data.kind === 'relapse') {
    const resumed = sorted.filter(Number.isFinite);
    const half = resumed[Math.ceil(resumed.length / 2) - 1];
    const month = half === undefined ? undefined : language.month(isoDay(new Date(half)));
    return words.relapse(plan, resumed.length, sorted.length, month);
  }
  const {title, unit} = data.samples.measure;
  const most = sorted.length >= 10;
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [low, high] = (most ? [at(0.1), at(0.9)] : [at(0), at(1)]).map(value => threeDigits(value, language));
  return words.number(
    plan,
    plain(title),
    low,
    unit === '' ? high : `${high} ${plain(unitIn(unit, language.name))}`,
    most,
  );
}

/** How many dots and histories stand on the near side of a threshold. */
export function countBefore(
  {thresholds, panel, values}: QuantileDotplotLayout,
  step: number,
): {readonly dots: number; readonly histories: number} {
  const limit = thresholds[step];
  return {
    dots: panel.dots.filter(({value}) => value < limit).length,
    histories: values.filter(value => value < limit).length,
  };
}

/** What stands on the near side of a threshold, in words. */
export function thresholdSentence(layout: QuantileDotplotLayout, data: QuantileDotplotData, step: number): string {
  const {thresholds, values, count, words, language} = layout;
  const limit = thresholds[step];
  const {dots, histories} = countBefore(layout, step);
  if (data.kind === 'relapse') {
    return words.before(language.month(isoDay(new Date(limit))), dots, count, histories, values.length);
  }
  const {unit} = data.samples.measure;
  const number = threeDigits(limit, language);
  return words.below(
    unit === '' ? number : `${number} ${plain(unitIn(unit, language.name))}`,
    dots,
    count,
    histories,
    values.length,
  );
}

/** The step of the threshold nearest to a value; the middle of the axis where there is none. */
export function stepAt({thresholds}: QuantileDotplotLayout, value: number | undefined): number {
  if (value === undefined) return Math.floor((thresholds.length - 1) / 2);
  const distance = (step: number): number => Math.abs(thresholds[step] - value);
  return thresholds.reduce((nearest, _, step) => (distance(step) < distance(nearest) ? step : nearest), 0);
}

/** The step at a point in chart coordinates; undefined outside the panel. */
export function stepAtPoint(layout: QuantileDotplotLayout, {x, y}: Point): number | undefined {
  const {panel, pad, thresholds} = layout;
  if (x < pad || x > pad + panel.width || y < panel.top || y > panel.top + panel.height + 24) return undefined;
  const distance = (step: number): number => Math.abs(layout.x(thresholds[step]) + pad - x);
  return thresholds.reduce((nearest, _, step) => (distance(step) < distance(nearest) ? step : nearest), 0);
}
