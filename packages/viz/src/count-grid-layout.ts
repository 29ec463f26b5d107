import type {RelapseRisk} from '@postbellum/sim-core';
import {cellRoom} from './cell-words.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {CountGridData} from './count-grid-data.ts';
import type {CountGridOptions} from './count-grid-options.ts';
import {type Squares, squaresOf} from './count-grid-squares.ts';
import {type CountGridWords, countGridWords, type SquareCount} from './count-grid-words.ts';
import {type Language, languageOf} from './language.ts';
import {type LegendRows, legendRows} from './legend-rows.ts';
import {neverSettled, noneResumed} from './notes.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import {type RelapseRiskWords, relapseRiskWords} from './relapse-risk-words.ts';
import {placeWords, planLetter, planWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {type Palette, paletteOf} from './tokens.ts';

/** What a square is: of a history in which conflict resumed, where periods are told apart in which, or of another. */
export type SquareKind = 'resumed' | 'first' | 'early' | 'late' | 'not';

export interface GridPanel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly index: number;
  readonly heading: TextBlock;
  readonly count: TextBlock;
  readonly grid: {readonly top: number; readonly step: number};
  readonly squares: readonly SquareKind[];
  readonly spoken: string;
}

/** Everything about the chart that is decided before the first mark is drawn. */
export interface CountGridLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: LegendRows<{readonly kind: SquareKind; readonly text: string}> & {readonly top: number};
  readonly panels: readonly GridPanel[];
  readonly notes: readonly TextBlock[];
}

const gap = 28;
/** Narrower panels stand below each other. */
const leastPanel = 150;
/** Where notes stand beside them, grids are no smaller than this. */
const leastBeside = 280;
const mostGrid = 360;
export const squareSwatch = 14;

/** The layout that follows from data and options. */
export function countGridLayout({plans}: CountGridData, options: CountGridOptions): CountGridLayout {
  const {width = 920, theme = 'light', locale = 'en', shade = 'none'} = options;
  const words = countGridWords[locale];
  const palette = paletteOf(theme);
  const sentence = countGridSentence(plans, words, languageOf(locale));
  const place = placeWords(plans[0], languageOf(locale));
  const head = chartHead(
    {title: options.title ?? sentence, subtitle: options.subtitle ?? words.subtitle(place)},
    {width, palette, longSubtitle: true},
  );
  const {pad, inner} = head;

  const legendTop = head.bottom + 14;
  const legend = {...legendRows(legendItems(shade, words), squareSwatch, inner), top: legendTop};
  const columns = Math.max(1, Math.min(plans.length, Math.floor((inner + gap) / (leastPanel + gap))));
  const span = (side: number): number => columns * (side + gap) - gap;
  const room = cellRoom(head, {least: span(leastBeside), most: span(mostGrid)});
  const shape = {
    width: (room.cells - gap * (columns - 1)) / columns,
    palette,
    shade,
    words,
    language: languageOf(locale),
  };
  const panelsTop = legendTop + legend.height + 16;
  let top = panelsTop;
  const panels: GridPanel[] = [];
  for (let first = 0; first < plans.length; first += columns) {
    const row = plans.slice(first, first + columns).map((plan, column) => placePanel(plan, first + column, shape));
    const gridTop = Math.max(...row.map(({grid}) => grid.top));
    const bottom = Math.max(...row.map(({grid}) => gridTop + 10 * grid.step));
    for (const [column, panel] of row.entries()) {
      const x = pad + column * (shape.width + gap);
      panels.push({...panel, x, y: top, grid: {...panel.grid, top: gridTop}});
    }
    top += bottom + 24;
  }
  const beside = room.isBeside ? {...room.words, top: panelsTop, bottom: top - 24} : undefined;
  const texts = gridNotes(plans, words, relapseRiskWords[locale], options.caption);
  return {
    width,
    palette,
    sentence,
    ...head,
    legend,
    panels,
    ...chartNotes(texts, {pad, inner, top, palette, beside}),
  };
}

interface PanelShape {
  readonly width: number;
  readonly palette: Palette;
  readonly shade: 'none' | 'period';
  readonly words: CountGridWords;
  readonly language: Language;
}

/** One plan's panel from its own corner. */
function placePanel(plan: RelapseRisk, index: number, {width, palette, shade, words, language}: PanelShape): GridPanel {
  const squares = squaresOf(plan);
  const {count, low, high} = countOf(plan, language);
  const name = `${planLetter(index)}${language.colon}${plain(plan.plan.title)}`;
  const heading = textBlock(name, {x: 0, top: 0, width}, {size: 15, fill: palette.plans[index].ink, weight: 600});
  const when = periodCounts(squares, shade, words).map(([period, filled]) => `${filled} ${period}`);
  const result = `${words.count(count)} (${words.range(low, high)})`;
  const numbers = when.length > 0 ? `${result}${language.colon}${when.join(', ')}` : result;
  const below = textBlock(numbers, {x: 0, top: heading.height + 2, width}, {size: 13, fill: palette.ink});
  return {
    key: plan.plan.name,
    x: 0,
    y: 0,
    index,
    heading,
    count: below,
    grid: {top: heading.height + below.height + 10, step: width / 10},
    squares: kindsOf(squares, shade),
    spoken: words.spoken(countOf(plan, language), periodCounts(squares, shade, words)),
  };
}

/** A hundred kinds of squares, those of relapses first. */
function kindsOf({periods: [first, early, late], resumed, not}: Squares, shade: 'none' | 'period'): SquareKind[] {
  const counts: readonly (readonly [SquareKind, number])[] =
    shade === 'none'
      ? [['resumed', resumed]]
      : [
          ['first', first],
          ['early', early],
          ['late', late],
        ];
  return [...counts, ['not', not] as const].flatMap(([kind, count]) => Array<SquareKind>(count).fill(kind));
}

function periodCounts(
  {periods}: Squares,
  shade: 'none' | 'period',
  words: CountGridWords,
): readonly (readonly [string, number])[] {
  return shade === 'none' ? [] : words.periods.map((period, i) => [period, periods[i]] as const);
}

function legendItems(
  shade: 'none' | 'period',
  {periods, resumed, not}: CountGridWords,
): readonly {readonly kind: SquareKind; readonly text: string}[] {
  const kinds = ['first', 'early', 'late'] as const;
  const filled =
    shade === 'none'
      ? [{kind: 'resumed' as const, text: resumed}]
      : kinds.map((kind, i) => ({kind, text: i === 0 ? `${resumed} ${periods[i]}` : periods[i]}));
  return [...filled, {kind: 'not', text: not}];
}

/** A plan's result as it is counted. */
export function countOf(plan: RelapseRisk, {per100}: Pick<Language, 'per100'>): SquareCount {
  const {share, interval} = plan.headline;
  const [low, high] = [interval.low, interval.high].map(end => String(Math.round(end * 100)));
  return {plan: planWords(plan), count: per100(share), low, high};
}

/** The result of all plans: title, description and caption alike. */
export function countGridSentence(plans: readonly RelapseRisk[], words: CountGridWords, language: Language): string {
  return words.headline(
    plans.map(plan => countOf(plan, language)),
    plans[0].headline.withinYears,
  );
}

function gridNotes(
  plans: readonly RelapseRisk[],
  words: CountGridWords,
  risk: RelapseRiskWords,
  caption: string | undefined,
): readonly string[] {
  return [
    ...noneResumed(plans, risk),
    words.squares([...new Set(plans.map(({runs}) => runs))]),
    words.interval(plans[0].headline.interval.level),
    risk.rule(plans[0].rule),
    ...neverSettled(plans, risk),
    ...(caption ? [caption] : []),
    provenanceOf(plans, risk.language),
  ];
}
