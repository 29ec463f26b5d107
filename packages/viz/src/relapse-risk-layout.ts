import type {RelapseRisk} from '@postbellum/sim-core';
import type {ScaleInfo} from './chart-element.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import {type EventList, layoutEventList} from './event-list.ts';
import {type NumberedEvent, numberedEvents} from './event-markers.ts';
import type {YearlyChance} from './hazard-strip.ts';
import {type Legend, type LegendItem, layoutLegend} from './legend.ts';
import {notes} from './notes.ts';
import {type PanelShape, type PanelTexts, shapeOf} from './panel-shape.ts';
import {panelGap, panelPlaces, panelWidthOf} from './plan-panels.ts';
import {provenanceOf} from './provenance.ts';
import type {RelapseRiskData} from './relapse-risk-data.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import {type RelapseRiskWords, relapseRiskWords} from './relapse-risk-words.ts';
import {type RiskSeries, riskSeries} from './risk-series.ts';
import {headlineSentence, longestPlan, placeWords, planWords} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {yearlyChances} from './yearly-chance.ts';

/** One plan's panel; everything but its place is in coordinates of the panel. */
export interface Panel extends PanelTexts {
  readonly x: number;
  readonly y: number;
  readonly plan: RelapseRisk;
  readonly index: number;
  readonly chances: readonly YearlyChance[];
  readonly series: RiskSeries;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: RelapseRiskWords;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: Legend & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly panels: readonly Panel[];
  readonly shape: PanelShape;
  readonly events: readonly NumberedEvent[];
  readonly list: EventList & {readonly top: number};
  readonly notes: readonly TextBlock[];
}

const minPanel = 330;
const textSize = 13;

/** Everything about the chart that is decided before the first mark is drawn. */
export function layoutOf(data: RelapseRiskData, options: RelapseRiskOptions, interactive: boolean): Layout {
  const {plans} = data;
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const words = relapseRiskWords[locale];
  const palette = paletteOf(theme);
  const sentence = headlineSentence(plans, words);
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(placeWords(longestPlan(plans), words.language)),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const legendTop = head.bottom + 10;
  const legend = layoutLegend(legendItems(plans, words), inner);
  const readoutTop = legendTop + legend.height + (interactive ? 8 : 0);
  const panelsTop = readoutTop + (interactive ? readoutHeight(plans, inner, words) : 0) + 16;

  const events = numberedEvents(options.events ?? data.events ?? [], longestPlan(plans));
  const columns = width < 720 ? 1 : Math.min(plans.length, Math.floor((inner + panelGap) / (minPanel + panelGap)));
  const panelWidth = panelWidthOf(inner, columns);
  const {shape, texts: panelTexts} = shapeOf(plans, events, panelWidth, options, palette, words);
  const {places, bottom} = panelPlaces(plans.length, {columns, pad, inner, top: panelsTop, height: shape.height});
  const panels = plans.map((plan, index) => ({
    ...places[index],
    plan,
    index,
    ...panelTexts[index],
    chances: yearlyChances(plan),
    series: riskSeries(plan),
  }));

  const listTop = bottom + 20;
  const list = layoutEventList(events, inner, palette, words.language);
  const texts = [
    ...notes(plans, words),
    ...(options.caption ? [options.caption] : []),
    provenanceOf(plans, words.language),
  ];
  const top = listTop + list.height + (events.length > 0 ? 16 : 0);
  return {
    width,
    ...head,
    palette,
    words,
    sentence,
    legend: {...legend, top: legendTop},
    readout: {top: readoutTop, width: inner},
    panels,
    shape,
    events,
    list: {...list, top: listTop},
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

function legendItems(plans: readonly RelapseRisk[], {legend, resumed}: RelapseRiskWords): readonly LegendItem[] {
  const levels = plans[0].months[0].intervals.map(({level}) => level).toSorted((a, b) => b - a);
  const bands = levels.map((level, i) => ({
    kind: i === 0 && levels.length > 1 ? ('wide' as const) : ('narrow' as const),
    text: legend.interval(level),
  }));
  return [
    {kind: 'line', text: resumed},
    ...bands,
    {kind: 'result', text: legend.result(plans[0].headline.withinYears)},
    ...(plans.length > 1 ? [{kind: 'ghost' as const, text: legend.others(plans.length)}] : []),
  ];
}

/** Room for the longest sentence the cursor can speak. */
function readoutHeight(plans: readonly RelapseRisk[], width: number, {language, byMonth}: RelapseRiskWords): number {
  const longest = plans.map(plan => ({plan: planWords(plan), resumed: plan.runs, runs: plan.runs}));
  const text = byMonth(language.month('2000-09-01'), longest);
  return textBlock(text, {x: 0, top: 0, width}, {size: textSize, fill: ''}).height;
}

/** Index of the last month of the plan simulated longest. */
export const lastMonth = (plans: readonly RelapseRisk[]): number => longestPlan(plans).months.length - 1;

/** The month at a point of the chart, or undefined outside the panels. */
export function monthAt({panels, shape}: Layout, point: {readonly x: number; readonly y: number}): number | undefined {
  const panel = panels.find(
    ({x, y}) =>
      point.x >= x + shape.left &&
      point.x <= x + shape.right &&
      point.y >= y + shape.top &&
      point.y <= y + shape.stripBottom,
  );
  if (!panel) return undefined;
  const date = shape.x
    .invert(point.x - panel.x)
    .toISOString()
    .slice(0, 10);
  const {months} = longestPlan(panels.map(({plan}) => plan));
  return Math.max(
    0,
    months.findLastIndex(month => month.date <= date),
  );
}

/** Scales of the first panel, by name. */
export function scalesOf({shape, words}: Layout): Readonly<Record<'x' | 'y' | 'hazard', ScaleInfo>> {
  const {x, y, chance} = shape;
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  return {
    x: {type: 'utc', label: words.date, domain: ends(x.domain()), range: ends(x.range())},
    y: {type: 'linear', label: words.in100, domain: ends(y.domain()), range: ends(y.range())},
    hazard: {
      type: 'linear',
      label: words.chanceAxis,
      domain: ends(chance.domain()),
      range: ends(chance.range()),
    },
  };
}
