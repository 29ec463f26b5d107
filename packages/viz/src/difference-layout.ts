import {cellRoom} from './cell-words.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import {type DifferenceData, differencesOf, type Verdict, verdictCounts, verdicts} from './difference-data.ts';
import type {DifferenceOptions} from './difference-options.ts';
import {type DifferenceWords, differenceWords, type PlanNames} from './difference-words.ts';
import {type DotplotPanel, placeDotplot, roomyTicks} from './dotplot-panel.ts';
import {unitIn} from './french-names.ts';
import {type Language, languageOf} from './language.ts';
import {type LegendRows, legendRows} from './legend-rows.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {dotsFor} from './quantile-dotplot-options.ts';
import {threeDigits} from './quantile-dotplot-words.ts';
import {placeWords, planWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {niceScale, type ValueScale} from './value-scale.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface DifferenceLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: DifferenceWords;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: LegendRows<{readonly kind: Verdict; readonly text: string}> & {readonly top: number};
  readonly bar: {readonly top: number; readonly cell: number; readonly kinds: readonly Verdict[]};
  readonly mean: TextBlock;
  /** Where the mean and its interval are drawn, above the dots. */
  readonly meanTop: number;
  readonly panel: DotplotPanel & {readonly top: number};
  readonly x: ValueScale;
  readonly sides: readonly TextBlock[];
  readonly axis: TextBlock;
  readonly notes: readonly TextBlock[];
}

/** Wider axes would leave dots alone instead of stacking them. */
const mostWidth = 760;
/** Notes stand beside axes no narrower than this. */
const leastBeside = 640;
const mostHeight = 260;
export const barHeight = 26;
export const verdictSwatch = 16;

/** The layout that follows from data and options. */
export function differenceLayout(data: DifferenceData, options: DifferenceOptions): DifferenceLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const words = differenceWords[locale];
  const language = languageOf(locale);
  const palette = paletteOf(theme);
  const plans: PlanNames = {a: planWords(data.a), b: planWords(data.b)};
  const title = plain(data.measure.title);
  const unit = plain(unitIn(data.measure.unit, locale));
  const counts = verdictCounts(data);
  const of100 = of100Words(data, language);
  const count = dotsFor(options);
  const sentence = words.headline(title, plans, of100);
  const place = placeWords(data.a, language);
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle(place, count)},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;
  const room = cellRoom(head, {least: leastBeside, most: mostWidth});
  const plot = room.cells;

  const legendTop = head.bottom + 14;
  const items = verdicts.map(kind => ({kind, text: words.verdict(kind, of100[kind])}));
  const legend = {...legendRows(items, verdictSwatch, inner), top: legendTop};
  const kinds = verdicts.flatMap(verdict => Array<Verdict>(counts[verdict].of100).fill(verdict));
  const bar = {top: legendTop + legend.height + 8, cell: plot / 100, kinds};

  const signed = signedWith(language);
  const {interval} = data;
  const range = interval && language.range(signed(interval.low), signed(interval.high));
  const meanAt = {x: pad, top: bar.top + barHeight + 26, width: plot};
  const meanText = words.mean(signed(data.mean), range, unit, plans);
  const mean = textBlock(meanText, meanAt, {size: 15, fill: palette.ink});
  const meanTop = meanAt.top + mean.height + 14;
  const top = meanTop + 16;
  const differences = differencesOf(data);
  const x = symmetricScale([...differences, interval?.low ?? 0, interval?.high ?? 0], plot);
  const ticks = roomyTicks(x, signed);
  const shape = {x: (value: number) => x(value), width: plot, height: mostHeight, ticks};
  const panel = placeDotplot(differences, count, {...shape, anchor: 0});
  const sidesTop = top + panel.height + 26;
  const sides = sideBlocks(data, words, plans.b, {x: pad, top: sidesTop, width: plot}, palette);
  const axisTop = sidesTop + Math.max(...sides.map(({height}) => height)) + 4;
  const axisWords = words.axis(title, unit, plans);
  const axis = textBlock(axisWords, {x: pad, top: axisTop, width: plot}, {size: 13, fill: palette.soft});
  const bottom = axisTop + axis.height;
  const beside = room.isBeside ? {...room.words, top: bar.top, bottom} : undefined;
  const pairs = {worse: counts.worse.pairs, same: counts.same.pairs, better: counts.better.pairs};
  const texts = [
    words.pairs(pairs, data.pairs.length),
    words.reading(interval?.level),
    words.chance,
    ...(options.caption ? [options.caption] : []),
    provenanceOf([data.a, data.b], language, {inPairs: true}),
  ];
  return {
    width,
    palette,
    words,
    sentence,
    ...head,
    legend,
    bar,
    mean,
    meanTop,
    panel: {...panel, top},
    x,
    sides,
    axis,
    ...chartNotes(texts, {pad, inner, top: bottom + 16, palette, beside}),
  };
}

/** Counts out of a hundred in words, never none where there are some. */
function of100Words(data: DifferenceData, {per100}: Language): Readonly<Record<Verdict, string>> {
  const {worse, same, better} = verdictCounts(data);
  const total = data.pairs.length;
  const write = ({pairs, of100}: {pairs: number; of100: number}): string =>
    (of100 === 0 && pairs > 0) || (of100 === 100 && pairs < total) ? per100(pairs / total) : String(of100);
  return {worse: write(worse), same: write(same), better: write(better)};
}

/** Three digits with their sign. */
const signedWith =
  (language: Language) =>
  (value: number): string => {
    const text = threeDigits(value, language);
    return value > 0 && text !== '0' ? `+${text}` : text;
  };

/** A scale with 0 in the middle that holds all values. */
function symmetricScale(values: readonly number[], width: number): ValueScale {
  const most = Math.max(...values.map(Math.abs)) || 1;
  return niceScale([-most, most], [10, width - 10], 8);
}

/** What the halves of the axis mean, at its two ends. */
function sideBlocks(
  {measure}: DifferenceData,
  words: DifferenceWords,
  b: string,
  {x, top, width}: {x: number; top: number; width: number},
  palette: Palette,
): readonly TextBlock[] {
  const half = width / 2 - 12;
  const [left, right] = measure.better === 'more' ? (['worse', 'better'] as const) : (['better', 'worse'] as const);
  const style = {size: 13, fill: palette.ink};
  const first = textBlock(words.side(left, b), {x, top, width: half}, style);
  const second = textBlock(words.side(right, b), {x: x + width, top, width: half}, style);
  return [first, {...second, lines: second.lines.map(line => ({...line, anchor: 'end' as const}))}];
}
