import type {ReliefCoverage} from '@postbellum/sim-core';
import type {ScaleInfo} from './chart-element.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import {roomiest} from './contributions-letters.ts';
import {type Span, stack} from './contributions-stack.ts';
import {type CoverageData, levelsOf} from './coverage-data.ts';
import {type CoverageKey, type KeyItem, layoutKey} from './coverage-key.ts';
import type {CoverageOptions} from './coverage-options.ts';
import {coverageNotes, coverageSentence, monthSentence, panelTitle, percentOf} from './coverage-sentences.ts';
import {type CoverageView, duplicatedIn, needMetIn, partsIn, shareMetIn, spentIn, viewOf} from './coverage-view.ts';
import {coverageWords, type MoneyUnit} from './coverage-words.ts';
import type {Point} from './cursor-events.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import {type EventList, layoutEventList} from './event-list.ts';
import {markerRows, markersHeight, type NumberedEvent, numberedEvents} from './event-markers.ts';
import {shareIn} from './fan-words.ts';
import {nameOf} from './hatches.ts';
import {type Legend, type LegendItem, layoutLegend} from './legend.ts';
import {panelPlaces, panelWidthOf} from './plan-panels.ts';
import {provenanceOf} from './provenance.ts';
import {placeWords, planLetter} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {niceScale, type ValueScale, valueScale} from './value-scale.ts';

/** One plan's panel; everything but its place is in coordinates of the panel. */
export interface CoveragePanel {
  readonly x: number;
  readonly y: number;
  readonly plan: ReliefCoverage;
  readonly index: number;
  readonly heading: TextBlock;
  /** Where what met needs lies in every month, and the gap up to the need. */
  readonly met: readonly Span[];
  readonly gap: readonly Span[];
  /** Where what was spent lies, part by part, and on it what met no need. */
  readonly parts: readonly (readonly Span[])[];
  readonly duplicated: readonly Span[];
  readonly needs: readonly number[];
  readonly badges: readonly {readonly x: number; readonly y: number; readonly letter: string}[];
}

/** One of the plots of a panel, below each other. */
interface Plot {
  readonly title: TextBlock;
  readonly top: number;
  readonly bottom: number;
  readonly y: ValueScale;
  readonly values: readonly number[];
}

/** A plot of US$ a month. */
interface MoneyPlot extends Plot {
  /** What amounts at the axis are told in. */
  readonly unit: MoneyUnit;
}

/** Where the parts of every panel lie; all panels share it, so that they can be compared by eye. */
export interface CoverageShape {
  readonly left: number;
  readonly right: number;
  readonly x: TimeScale;
  /** Left end of every month and right end of the last. */
  readonly xs: readonly number[];
  readonly ticks: readonly TimeTick[];
  readonly need: MoneyPlot;
  /** Share met, 0 to 100. */
  readonly share: Plot;
  readonly spent: MoneyPlot;
  readonly height: number;
}

export interface CoverageLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly view: CoverageView;
  /** Begins the names of the hatchings. */
  readonly id: string;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly key: CoverageKey & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly panels: readonly CoveragePanel[];
  readonly shape: CoverageShape;
  readonly legend: Legend & {readonly top: number};
  readonly dates: readonly Date[];
  readonly events: readonly NumberedEvent[];
  readonly list: EventList & {readonly top: number};
  readonly notes: readonly TextBlock[];
}

const label = 12;
/** Room for the dates below a plot. */
const axisHeight = 22;

/** Everything about the chart that is decided before the first mark is drawn. */
export function coverageLayout(data: CoverageData, options: CoverageOptions, interactive: boolean): CoverageLayout {
  const {plans} = data;
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const words = coverageWords[locale];
  const view = viewOf(plans[0], options, words);
  const palette = paletteOf(theme);
  const sentence = coverageSentence(plans, view);
  const place = placeWords(plans[0], words.language);
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(place, view.wanted, view.by),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const keyTop = head.bottom + 12;
  const key = layoutKey(keyItems(view), inner);
  const readoutTop = keyTop + key.height + (interactive ? 10 : 0);
  const readoutHeight = interactive ? tallestSentence(plans, inner, view) : 0;
  const panelsTop = readoutTop + readoutHeight + 16;

  const events = numberedEvents(options.events ?? data.events ?? [], plans[0]);
  const columns = width < 720 ? 1 : plans.length;
  const panelWidth = panelWidthOf(inner, columns);
  const headings = plans.map((_, i) => {
    const style = {size: 15, fill: palette.plans[i].ink, weight: 600} as const;
    return textBlock(panelTitle(plans, i, words), {x: 0, top: 0, width: panelWidth}, style);
  });
  const headingHeight = Math.max(...headings.map(({height}) => height));
  const shape = shapeOf(plans, events, {width: panelWidth, headingHeight, view, palette});
  const {places, bottom} = panelPlaces(plans.length, {columns, pad, inner, top: panelsTop, height: shape.height});
  const panels = plans.map((plan, index) => ({
    ...panelOf(plan, view, shape),
    ...places[index],
    plan,
    index,
    heading: headings[index],
  }));

  const legendTop = bottom + 4;
  const legend = layoutLegend(legendItems(plans, view), inner);
  const listTop = legendTop + legend.height + 16;
  const list = layoutEventList(events, inner, palette, words.language);
  const lettered = view.parts.filter(({letter}) => letter !== '').length;
  const texts = [
    ...coverageNotes(
      plans,
      view,
      panels.every(({badges}) => badges.length === lettered),
    ),
    ...(options.caption ? [options.caption] : []),
    provenanceOf(plans, words.language),
  ];
  const top = listTop + list.height + (events.length > 0 ? 16 : 0);
  return {
    width,
    ...head,
    palette,
    view,
    id: options.id ?? nameOf([sentence, ...texts, theme, view.by, String(width)]),
    sentence,
    key: {...key, top: keyTop},
    readout: {top: readoutTop, width: inner},
    panels,
    shape,
    legend: {...legend, top: legendTop},
    dates: plans[0].months.map(({date}) => utc(date)),
    events,
    list: {...list, top: listTop},
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

/** Items of the key as a reader meets them: need, what met it and the gap; then spending from above. */
function keyItems({words, wanted, parts, sector}: CoverageView): readonly KeyItem[] {
  const shared: readonly KeyItem[] = [
    {kind: 'need', text: words.need(wanted)},
    {kind: 'part', text: words.met, part: 0, letter: ''},
    {kind: 'gap', text: words.gap},
  ];
  if (sector !== undefined) return shared;
  const areas = parts.map(({title, letter}, part): KeyItem => ({kind: 'part', text: title, part, letter}));
  return [...shared, {kind: 'duplicated', text: words.duplicated}, ...areas.toReversed()];
}

/** What the plot of shares is made of. */
function legendItems(plans: readonly ReliefCoverage[], {words}: CoverageView): readonly LegendItem[] {
  const levels = plans.some(({runs}) => runs > 1) ? levelsOf(plans[0].months).toReversed() : [];
  return [
    {kind: 'median' as const, text: words.drawn},
    ...levels.map((level, i) => ({
      kind: i === 0 && levels.length > 1 ? ('wide' as const) : ('narrow' as const),
      text: words.band(shareIn(level)),
    })),
    ...(plans.length > 1 ? [{kind: 'ghost' as const, text: words.otherDrawn}] : []),
  ];
}

function panelOf(
  plan: ReliefCoverage,
  view: CoverageView,
  {xs, spent}: CoverageShape,
): Pick<CoveragePanel, 'met' | 'gap' | 'parts' | 'duplicated' | 'needs' | 'badges'> {
  const needMet = plan.months.map(month => needMetIn(month, view));
  const byMonth = plan.months.map(month => partsIn(month, view));
  const parts = view.parts.map((_, part) => ({values: byMonth.map(values => values[part])}));
  const duplicated = {values: plan.months.map(month => duplicatedIn(month, view))};
  const spans = stack([...parts, duplicated]);
  const badges = view.parts.flatMap(({letter}, part) => {
    const at = letter === '' ? undefined : roomiest(spans[part], {xs, y: spent.y});
    return at ? [{...at, letter}] : [];
  });
  return {
    met: needMet.map(({met}) => ({low: 0, high: met})),
    gap: needMet.map(({need, met}) => ({low: Math.min(need, met), high: need})),
    parts: spans.slice(0, -1),
    duplicated: spans[spans.length - 1],
    needs: needMet.map(({need}) => need),
    badges,
  };
}

interface ShapeOptions {
  readonly width: number;
  readonly headingHeight: number;
  readonly view: CoverageView;
  readonly palette: Palette;
}

function shapeOf(
  plans: readonly ReliefCoverage[],
  events: readonly NumberedEvent[],
  {width, headingHeight, view, palette}: ShapeOptions,
): CoverageShape {
  const [{start, end, months}] = plans;
  const {plots, axis, language} = view.words;
  const all = plans.flatMap(plan => plan.months);
  const money = [
    moneyAxis(all.map(month => needMetIn(month, view).need)),
    moneyAxis(all.map(month => spentIn(month, view))),
  ];
  const labels = money.flatMap(({values, unit}) => values.map(value => textWidth(axisText(value, unit, view), label)));
  const left = 10 + Math.max(...labels, textWidth('100', label));
  const endLabel = Math.max(...plans.map((_, i) => textWidth(endText(plans, i, view), label, 600)));
  const right = width - endLabel - 12;
  const x = timeScale(utc(start), utc(end), [left, right]);
  const rail = markerRows(events.map(({date}) => x(date)));
  const railRoom = rail.length > 0 ? markersHeight(Math.max(...rail) + 1) : 0;

  function plotAt(text: string, above: number, height: number, room = 0): Pick<Plot, 'title' | 'top' | 'bottom'> {
    const title = textBlock(text, {x: 0, top: above, width}, {size: label, fill: palette.soft});
    const top = above + title.height + 9 + room;
    return {title, top, bottom: top + height};
  }
  const [needAxis, spentAxis] = money;
  const isNarrow = width < 420;
  const need = plotAt(plots.need(axis(needAxis.unit)), headingHeight + 8, isNarrow ? 180 : 200, railRoom);
  const share = plotAt(plots.share, need.bottom + axisHeight + 14, 84);
  const unit = axis(spentAxis.unit);
  const spentTitle = view.sector === undefined ? plots.spent(unit) : plots.spentOnOne(view.wanted, unit);
  const spent = plotAt(spentTitle, share.bottom + 16, isNarrow ? 160 : 190);
  return {
    left,
    right,
    x,
    xs: [...months.map(({date}) => x(utc(date))), right],
    ticks: timeTicks(utc(start), utc(end), right - left, language),
    need: {...need, ...needAxis, y: valueScale(needAxis.domain, [need.bottom, need.top])},
    share: {...share, values: [0, 50, 100], y: valueScale([0, 100], [share.bottom, share.top])},
    spent: {...spent, ...spentAxis, y: valueScale(spentAxis.domain, [spent.bottom, spent.top])},
    height: spent.bottom + axisHeight,
  };
}

/** An axis of amounts from zero to the most of them. */
function moneyAxis(
  amounts: readonly number[],
): Pick<MoneyPlot, 'values' | 'unit'> & {readonly domain: readonly [number, number]} {
  const most = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const scale = niceScale([0, most > 0 ? most : 1], [0, 1], 4);
  return {domain: scale.domain(), values: scale.ticks(4), unit: unitOf(scale.domain()[1])};
}

const unitOf = (most: number): MoneyUnit => (most >= 2_000_000 ? 1_000_000 : most >= 2_000 ? 1_000 : 1);

/** An amount at an axis. */
export const axisText = (value: number, unit: MoneyUnit, {words: {language}}: CoverageView): string =>
  language.number(Number((value / unit).toPrecision(6)));

/** The share met of a plan in the last month, as it stands at the end of its line. */
export function endText(plans: readonly ReliefCoverage[], index: number, view: CoverageView): string {
  const share = shareMetIn(plans[index].months[plans[index].months.length - 1], view);
  const text = share === undefined ? '' : view.words.language.number(percentOf(share));
  return plans.length > 1 ? `${planLetter(index)} ${text}` : text;
}

/** Room for the longest sentence the cursor can speak. */
function tallestSentence(plans: readonly ReliefCoverage[], width: number, view: CoverageView): number {
  const heights = plans[0].months.map((_, month) => {
    const text = monthSentence(plans, month, view);
    return textBlock(text, {x: 0, top: 0, width}, {size: 13, fill: ''}).height;
  });
  return Math.max(...heights);
}

/** The month at a point of the chart, or undefined outside the panels. */
export function coverageMonthAt({panels, shape, dates}: CoverageLayout, point: Point): number | undefined {
  const {left, right, need, spent} = shape;
  const panel = panels.find(
    ({x, y}) => point.x >= x + left && point.x <= x + right && point.y >= y + need.top && point.y <= y + spent.bottom,
  );
  if (!panel) return undefined;
  const date = shape.x.invert(point.x - panel.x);
  return Math.max(
    0,
    dates.findLastIndex(month => month <= date),
  );
}

/** Scales of the first panel, by name. */
export function coverageScales({shape, view}: CoverageLayout): Readonly<Record<string, ScaleInfo>> {
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  const {plots, axis} = view.words;
  const linear = ({y}: Plot, label: string): ScaleInfo => ({
    type: 'linear',
    label,
    domain: ends(y.domain()),
    range: ends(y.range()),
  });
  return {
    x: {type: 'utc', label: 'date', domain: ends(shape.x.domain()), range: ends(shape.x.range())},
    y: linear(shape.need, plots.need(axis(1))),
    share: linear(shape.share, plots.share),
    spent: linear(shape.spent, plots.spent(axis(1))),
  };
}
