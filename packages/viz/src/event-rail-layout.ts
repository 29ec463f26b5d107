import type {ScaleInfo} from './chart-element.ts';
import {chartHead, readable} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import {type EventRailData, eventKinds} from './event-rail-data.ts';
import {
  busyMonths,
  type Grade,
  gradeCounts,
  grades,
  monthSentence,
  monthsOf,
  type RailEntries,
  type RailEntry,
  railEntries,
} from './event-rail-entries.ts';
import type {EventRailOptions} from './event-rail-options.ts';
import {type RailRow, railRows} from './event-rail-rows.ts';
import {type EventRailWords, eventRailWords, spanText} from './event-rail-words.ts';
import type {TextLine} from './join.ts';
import {type LegendRows, legendRows} from './legend-rows.ts';
import {listColumns} from './list-columns.ts';
import {plain} from './plain.ts';
import {placeWords, planWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface EventRailLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: EventRailWords;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: LegendRows<{readonly grade: Grade; readonly text: string}> & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly entries: readonly RailEntry[];
  readonly months: readonly string[];
  readonly busy: readonly number[];
  readonly x: TimeScale;
  readonly rows: readonly RailRow[];
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly TimeTick[];
  readonly list: {
    readonly top: number;
    readonly places: readonly {readonly x: number; readonly y: number}[];
    readonly lines: readonly TextLine[];
  };
  readonly sources: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
}

export const railSwatch = 26;
const tickSize = 12;
const inset = 15;

/** The layout that follows from data and options; `interactive` leaves room for the sentence of a month. */
export function eventRailLayout(data: EventRailData, options: EventRailOptions, interactive: boolean): EventRailLayout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const words = eventRailWords[locale];
  const palette = paletteOf(theme);
  const chosen = railEntries(data, options, words);
  const {entries} = chosen;
  const months = monthsOf(data);
  const sentence = sentenceOf(data, entries, words);
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;

  const legendTop = head.bottom + 10;
  const legend = {...legendRows(legendItems(entries, words), railSwatch, inner), top: legendTop};
  const readout = {top: legendTop + legend.height + (interactive ? 8 : 0), width: Math.min(inner, readable)};
  const room = interactive ? tallestSentence(entries, months, readout.width, words) : 0;
  const top = readout.top + room + 12;

  const [left, right] = [pad + inset, width - pad - inset];
  const [start, end] = [utc(data.start), utc(data.end)];
  const x = timeScale(start, end, [left, right]);
  const {rows, bottom} = railRows(entries, {x, top, pad, inner, words, palette});
  const ticks = timeTicks(start, end, right - left, words.language).filter(({date, label}) => {
    const half = textWidth(label, tickSize) / 2;
    return x(date) - half >= 0 && x(date) + half <= width;
  });

  const listTop = bottom + 38;
  const list = listColumns(
    entries.map(entry => listText(entry, words)),
    inner,
    palette.ink,
  );
  const sourcesTop = listTop + list.height + 18;
  const sources = sourceBlocks(
    chosen.references,
    {x: pad, top: sourcesTop, width: Math.min(inner, readable)},
    {palette, words},
  );
  const last = sources.at(-1)?.lines.at(-1);
  const notesTop = last ? last.y + 18 : sourcesTop;
  return {
    width,
    ...head,
    palette,
    words,
    sentence,
    legend,
    readout,
    entries,
    months,
    busy: busyMonths(entries, months),
    x,
    rows,
    top,
    bottom,
    ticks,
    list: {...list, top: listTop},
    sources,
    ...chartNotes(notesOf(data, chosen, options, words), {pad, inner, top: notesTop, palette}),
  };
}

/** What is shown, in counts: title, description and caption alike. */
function sentenceOf(data: EventRailData, entries: readonly RailEntry[], words: EventRailWords): string {
  const {plan} = data;
  const place = placeWords(data, words.language);
  const events = entries.filter(({until}) => until === undefined).length;
  return words.sentence(
    plan ? words.ofPlan(place, planWords({plan})) : place,
    events,
    entries.length - events,
    gradeCounts(entries),
  );
}

function legendItems(
  entries: readonly RailEntry[],
  words: EventRailWords,
): readonly {readonly grade: Grade; readonly text: string}[] {
  const counts = gradeCounts(entries);
  return grades.flatMap(grade => (counts[grade] > 0 ? [{grade, text: words.grades[grade]}] : []));
}

/** An entry as the list has it: when, what, why, and the number of its source. */
function listText({from, until, text, because, reference}: RailEntry, words: EventRailWords): string {
  const {colon} = words.language;
  const when = until === undefined ? words.day(from) : spanText(from, until, words);
  const why = because === '' ? '' : ` (${because})`;
  return `${when}${colon}${text}${why}${reference === undefined ? '' : `\u00A0[${reference}]`}`;
}

function sourceBlocks(
  references: readonly string[],
  {x, top, width}: {readonly x: number; readonly top: number; readonly width: number},
  {palette, words}: {readonly palette: Palette; readonly words: EventRailWords},
): readonly TextBlock[] {
  if (references.length === 0) return [];
  const title = textBlock(words.sourcesTitle, {x, top, width}, {size: 13, fill: palette.ink, weight: 600});
  const blocks = [title];
  let below = top + title.height + 2;
  for (const [index, text] of references.entries()) {
    const block = textBlock(`[${index + 1}] ${text}`, {x, top: below, width}, {size: 12, fill: palette.soft});
    blocks.push(block);
    below += block.height + 2;
  }
  return blocks;
}

/** Room for the longest sentence the cursor can speak. */
function tallestSentence(
  entries: readonly RailEntry[],
  months: readonly string[],
  width: number,
  words: EventRailWords,
): number {
  const heights = months.map((_, month) => {
    const text = monthSentence(entries, months, month, words);
    return textBlock(text, {x: 0, top: 0, width}, {size: 13, fill: ''}).height;
  });
  return Math.max(...heights);
}

function notesOf(
  {scenario, plan}: EventRailData,
  {entries, outside, minor}: RailEntries,
  {kinds, caption}: EventRailOptions,
  words: EventRailWords,
): readonly string[] {
  const {notes} = words;
  const named = kinds && eventKinds.filter(kind => kinds.includes(kind)).map(kind => words.kinds[kind]);
  const hasForce = entries.some(({isForce}) => isForce);
  return [
    ...(named ? [notes.only(named)] : []),
    ...(minor > 0 ? [notes.minor(minor)] : []),
    ...(outside > 0 ? [notes.outside(outside)] : []),
    ...(hasForce ? [notes.force] : []),
    ...(plan ? [notes.plan] : []),
    notes.model,
    ...(caption ? [caption] : []),
    words.provenance(plain(scenario.name), plan && plain(plan.name)),
  ];
}

/** The month at a point in chart coordinates; undefined outside the rows. */
export function railMonthAt({x, top, bottom, months, pad, width}: EventRailLayout, point: Point): number | undefined {
  if (point.y < top || point.y > bottom || point.x < pad || point.x > width - pad) return undefined;
  const date = x.invert(point.x);
  return Math.max(
    0,
    months.findLastIndex(month => utc(month) <= date),
  );
}

/** Where the cursor stands in a month: in its middle, so that it is between its first day and its last. */
export function monthX({x, months}: EventRailLayout, month: number): number {
  const from = x(utc(months[month]));
  const to = month + 1 < months.length ? x(utc(months[month + 1])) : x.range()[1];
  return (from + to) / 2;
}

/** The scale of the chart, by name. */
export function eventRailScales({x}: EventRailLayout): Readonly<Record<'x', ScaleInfo>> {
  const [[from, to], [left, right]] = [x.domain(), x.range()];
  return {x: {type: 'utc', label: 'date', domain: [from, to], range: [left, right]}};
}
