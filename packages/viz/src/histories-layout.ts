import type {Histories, History} from '@postbellum/sim-core';
import type {ScaleInfo} from './chart-element.ts';
import {chartHead, readable} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import type {HistoriesData} from './histories-data.ts';
import type {HistoriesOptions} from './histories-options.ts';
import {mostRows, orderedHistories} from './histories-order.ts';
import type {RowShape} from './histories-paths.ts';
import {type HistoriesWords, historiesWords} from './histories-words.ts';
import {languageOf} from './language.ts';
import {type LegendRows, legendRows} from './legend-rows.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {relapseRiskWords} from './relapse-risk-words.ts';
import {placeWords, planLetter, planWords} from './sentences.ts';
import {lineHeight, type TextBlock, textBlock} from './text-block.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';

export interface HistoriesPanel {
  readonly key: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly heading: TextBlock;
  /** Where its rows begin below its corner. */
  readonly rowsTop: number;
  /** All rows in their order, drawn or not. */
  readonly rows: readonly History[];
  readonly end: string;
  readonly spoken: string;
}

export type HistoriesMark = 'peace' | 'unsettled' | 'resumed' | 'after' | 'stopped';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface HistoriesLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: HistoriesWords;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: LegendRows<{readonly kind: HistoriesMark; readonly text: string}> & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly panels: readonly HistoriesPanel[];
  readonly start: string;
  /** How high rows are. */
  readonly row: RowShape;
  /** Rows drawn in each panel: all, or one with an outline for each of the others, so far below where rows begin. */
  readonly rows: number;
  readonly outlines:
    | {readonly count: number; readonly columns: number; readonly top: number; readonly label: TextBlock}
    | undefined;
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly notes: readonly TextBlock[];
}

const gap = 32;
/** Room each plan needs to stand beside the others. */
const sideBySide = 350;
export const historySwatch = 26;
export const outlineStep = 9;

/** The layout that follows from data and options; `interactive` leaves room for the sentence of a row. */
export function historiesLayout(
  {plans}: HistoriesData,
  options: HistoriesOptions,
  interactive: boolean,
): HistoriesLayout {
  const {width = 920, theme = 'light', locale = 'en', order = 'date', show = 'all'} = options;
  const words = historiesWords[locale];
  const language = languageOf(locale);
  const palette = paletteOf(theme);
  const ordered = orderedHistories(plans, order);
  const [{scenario, start}] = plans;
  const end = plans.map(plan => plan.end).sort()[plans.length - 1];
  const sentence = historiesSentence(plans, words, language.month(end));
  const place = placeWords({scenario, start, end}, language);
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle(place, order)},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;

  const legendTop = head.bottom + 14;
  const legend = {...legendRows(legendItems(plans, words), historySwatch, inner), top: legendTop};
  const readout = {top: legendTop + legend.height + 8, width: Math.min(inner, readable)};
  const longest = rowSentences(words, plans, ordered).reduce(
    (long, text) => (text.length > long.length ? text : long),
    '',
  );
  const room = interactive
    ? textBlock(longest, {x: 0, top: 0, width: readout.width}, {size: 13, fill: ''}).height + lineHeight(13)
    : 0;

  const columns = width >= sideBySide * plans.length ? plans.length : 1;
  const panelWidth = (inner - gap * (columns - 1)) / columns;
  const all = ordered[0].length;
  const rows = show === 'one' ? 1 : all;
  const step = show === 'one' ? 24 : Math.min(16, Math.max(2.6, 520 / all));
  const row = {step, bar: step >= 8 ? step - 4 : step * 0.72};
  const headings = plans.map((plan, i) => {
    const text = `${planLetter(i)}${language.colon}${plain(plan.plan.title)} (${words.count(countOf(plan))})`;
    return textBlock(text, {x: 0, top: 0, width: panelWidth}, {size: 15, fill: palette.plans[i].ink, weight: 600});
  });
  const outlineColumns = Math.floor(panelWidth / outlineStep);
  const outlinesTop = step + 34;
  const label = textBlock(
    words.others(all - 1),
    {x: 0, top: outlinesTop, width: panelWidth},
    {size: 12, fill: palette.soft},
  );
  const outlines =
    show === 'one' && all > 1
      ? {count: all - 1, columns: outlineColumns, top: outlinesTop + label.height + 4, label}
      : undefined;
  const rowsHeight = outlines
    ? outlines.top + Math.ceil(outlines.count / outlineColumns) * outlineStep
    : rows * step + 24;
  const headingHeights = headings.map(({height}) => height);
  let top = readout.top + room + 6;
  const panels = plans.map((plan, index): HistoriesPanel => {
    const y = top;
    // Beside each other rows begin at one height.
    const rowsTop = (columns > 1 ? Math.max(...headingHeights) : headingHeights[index]) + 8;
    if (columns === 1 || index === columns - 1) top += rowsTop + rowsHeight + 26;
    return {
      key: plan.plan.name,
      index,
      x: pad + (columns > 1 ? index : 0) * (panelWidth + gap),
      y,
      rowsTop,
      heading: headings[index],
      rows: ordered[index],
      end: plan.end,
      spoken: historiesSentence([plan], words, language.month(plan.end)),
    };
  });
  const x = timeScale(utc(start), utc(end), [0, panelWidth]);
  const texts = notesOf(plans, words, options);
  return {
    width,
    palette,
    words,
    sentence,
    ...head,
    legend,
    readout,
    panels,
    start,
    row,
    rows,
    outlines,
    x,
    ticks: ticksInside(timeTicks(utc(start), utc(end), panelWidth, language), x, panelWidth),
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

/** Ticks whose labels stay inside the panel. */
function ticksInside(ticks: readonly TimeTick[], x: (date: Date) => number, width: number): readonly TimeTick[] {
  return ticks.filter(({date, label}) => x(date) >= label.length * 4 - 8 && x(date) <= width - label.length * 4 + 8);
}

const countOf = (plan: Histories) => ({
  plan: planWords(plan),
  resumed: plan.histories.filter(({resumed}) => resumed !== undefined).length,
  runs: plan.histories.length,
});

/** The result of all plans: title, description and caption alike. */
export const historiesSentence = (plans: readonly Histories[], words: HistoriesWords, end: string): string =>
  words.headline(plans.map(countOf), end);

function legendItems(
  plans: readonly Histories[],
  {legend}: HistoriesWords,
): readonly {readonly kind: HistoriesMark; readonly text: string}[] {
  const all = plans.flatMap(({histories, end}) => histories.map(history => ({...history, stopped: history.end < end})));
  const kinds: readonly (readonly [HistoriesMark, boolean])[] = [
    ['peace', true],
    ['unsettled', all.some(({unsettled}) => unsettled !== undefined)],
    ['resumed', true],
    ['after', true],
    ['stopped', all.some(({stopped}) => stopped)],
  ];
  return kinds.flatMap(([kind, seen]) => (seen ? [{kind, text: legend[kind]}] : []));
}

/** What is said of each row. */
function rowSentences(
  words: HistoriesWords,
  plans: readonly Histories[],
  ordered: readonly (readonly History[])[],
): readonly string[] {
  return ordered[0].map((_, row) =>
    rowSentence(
      words,
      plans.map((plan, i) => ({...plan, rows: ordered[i]})),
      row,
    ),
  );
}

/** What is said of one row: what the run in it did under each plan. */
export function rowSentence(
  words: HistoriesWords,
  panels: readonly {readonly rows: readonly History[]; readonly end: string; readonly plan: Histories['plan']}[],
  row: number,
): string {
  const sentences = panels.map(({rows, end, ...panel}) => words.history(rows[row], planWords(panel), end));
  return words.row(row + 1, panels[0].rows.length, sentences);
}

function notesOf(
  plans: readonly Histories[],
  words: HistoriesWords,
  {order = 'date', locale = 'en', caption}: HistoriesOptions,
): readonly string[] {
  const risk = relapseRiskWords[locale];
  const left = plans[0].histories.length - mostRows;
  const stopped = plans.flatMap(({histories, end}) => histories.filter(run => !run.resumed && run.end < end)).length;
  return [
    ...(left > 0 ? [words.notDrawn(left)] : []),
    ...(order === 'date' || plans.length !== 2
      ? []
      : [words.pairs([planWords(plans[0]), planWords(plans[1])], pairCounts(plans))]),
    ...(stopped > 0 ? [words.stoppedEarly(stopped)] : []),
    words.chance,
    risk.rule(plans[0].rule),
    ...(caption ? [caption] : []),
    provenanceOf(plans, risk.language),
  ];
}

function pairCounts([a, b]: readonly Histories[]): Record<'onlyA' | 'onlyB' | 'both' | 'neither', number> {
  const counts = {onlyA: 0, onlyB: 0, both: 0, neither: 0};
  for (const [i, {resumed}] of a.histories.entries()) {
    const other = b.histories[i].resumed;
    counts[resumed ? (other ? 'both' : 'onlyA') : other ? 'onlyB' : 'neither']++;
  }
  return counts;
}

/** The row at a point in chart coordinates; undefined outside the rows, and where one row is shown. */
export function rowAt({panels, row, rows, x, outlines}: HistoriesLayout, point: Point): number | undefined {
  if (outlines) return undefined;
  const [left, right] = x.range();
  for (const panel of panels) {
    const [across, down] = [point.x - panel.x, point.y - panel.y - panel.rowsTop];
    if (across >= left && across <= right && down >= 0 && down < rows * row.step) return Math.floor(down / row.step);
  }
  return undefined;
}

/** The scale of the chart, by name. */
export function historiesScales({x}: HistoriesLayout): Readonly<Record<'x', ScaleInfo>> {
  const [[from, to], [left, right]] = [x.domain(), x.range()];
  return {x: {type: 'utc', label: '', domain: [from, to], range: [left, right]}};
}
