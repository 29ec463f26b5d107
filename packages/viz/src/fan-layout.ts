import type {IndicatorFan} from '@postbellum/sim-core';
import type {ScaleInfo} from './chart-element.ts';
import {chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import {type EventList, layoutEventList} from './event-list.ts';
import {markerRows, markersHeight, type NumberedEvent, numberedEvents} from './event-markers.ts';
import {type FanData, recordWithin} from './fan-data.ts';
import {defaultLines, type FanOptions} from './fan-options.ts';
import {
  type FanWords,
  fanNotes,
  fanWords,
  isOneHistory,
  panelTitle,
  quantity,
  shareIn,
  titleSentence,
  toldMonth,
  widestSentence,
} from './fan-words.ts';
import {indicatorIn, unitIn} from './french-names.ts';
import {type Legend, type LegendItem, layoutLegend} from './legend.ts';
import {plain} from './plain.ts';
import {panelPlaces, panelWidthOf} from './plan-panels.ts';
import {provenanceOf} from './provenance.ts';
import {planLetter} from './sentences.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {niceScale, type ValueScale, valueScale} from './value-scale.ts';

/** One plan's panel; everything but its place is in coordinates of the panel. */
export interface FanPanel {
  readonly x: number;
  readonly y: number;
  readonly plan: IndicatorFan;
  readonly index: number;
  readonly heading: TextBlock;
}

/** Where the parts of every panel lie; all panels share it, so that they can be compared by eye. */
export interface FanShape {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly ticks: readonly TimeTick[];
  readonly values: readonly number[];
}

export interface FanLayout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly words: FanWords;
  readonly sentence: string;
  /** The month that it is of. */
  readonly told: number;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly legend: Legend & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly panels: readonly FanPanel[];
  readonly shape: FanShape;
  /** How many single histories of each plan are drawn. */
  readonly lines: number;
  readonly dates: readonly Date[];
  readonly events: readonly NumberedEvent[];
  readonly list: EventList & {readonly top: number};
  readonly notes: readonly TextBlock[];
}

const textSize = 13;
const label = 12;

/** Everything about the chart that is decided before the first mark is drawn. */
export function fanLayout(data: FanData, options: FanOptions, interactive: boolean): FanLayout {
  const {width = 920, theme = 'light', locale = 'en', lines = defaultLines} = options;
  const plans = data.plans.map(plan => ({...plan, indicator: indicatorIn(plan.indicator, locale)}));
  const words = fanWords[locale];
  const palette = paletteOf(theme);
  const [first] = plans;
  const dates = first.months.map(({date}) => utc(date));
  const sentence = titleSentence(plans, words);
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle:
        options.subtitle ??
        words.subtitle(first.scenario.title, plain(first.indicator.title), plain(unitIn(first.indicator.unit, locale))),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const legendTop = head.bottom + 10;
  const drawn = Math.min(lines, Math.max(...plans.map(({histories}) => histories.length)));
  const legend = layoutLegend(legendItems(plans, drawn, words), inner);
  const readoutTop = legendTop + legend.height + (interactive ? 8 : 0);
  const widest = {x: 0, top: 0, width: inner};
  const readoutHeight = interactive
    ? textBlock(widestSentence(plans, words), widest, {size: textSize, fill: ''}).height
    : 0;
  const panelsTop = readoutTop + readoutHeight + 16;

  const events = numberedEvents(options.events ?? data.events ?? [], first);
  const columns = width < 720 ? 1 : plans.length;
  const panelWidth = panelWidthOf(inner, columns);
  const headings = plans.map((_, i) => {
    const style = {size: 15, fill: palette.plans[i].ink, weight: 600} as const;
    return textBlock(panelTitle(plans, i, words), {x: 0, top: 0, width: panelWidth}, style);
  });
  const headingHeight = Math.max(...headings.map(({height}) => height));
  const shape = shapeOf(plans, events, {width: panelWidth, headingHeight, drawn, words});
  const height = shape.bottom + 22;
  const {places, bottom} = panelPlaces(plans.length, {columns, pad, inner, top: panelsTop, height});
  const panels = plans.map((plan, index) => ({
    ...places[index],
    plan,
    index,
    heading: headings[index],
  }));

  const listTop = bottom + 20;
  const list = layoutEventList(events, inner, palette, words.language);
  const texts = [
    ...fanNotes(plans, lines, words),
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
    told: toldMonth(plans),
    legend: {...legend, top: legendTop},
    readout: {top: readoutTop, width: inner},
    panels,
    shape,
    lines: drawn,
    dates,
    events,
    list: {...list, top: listTop},
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

function shapeOf(
  plans: readonly IndicatorFan[],
  events: readonly NumberedEvent[],
  {
    width,
    headingHeight,
    drawn,
    words,
  }: {
    readonly width: number;
    readonly headingHeight: number;
    readonly drawn: number;
    readonly words: FanWords;
  },
): FanShape {
  const [{start, end}] = plans;
  const labelY = headingHeight + 20;
  const domain = niceScale(extentOf(plans, drawn), [0, 1], 5).domain();
  const values = valueScale(domain, [0, 1]).ticks(5);
  const left = 10 + Math.max(...values.map(value => textWidth(quantity(value, words), label)), 18);
  const endLabel = Math.max(...plans.map((_, i) => textWidth(endText(plans, i, words), label, 600)));
  const right = width - endLabel - 12;
  const x = timeScale(utc(start), utc(end), [left, right]);
  const occupied = markerRows(events.map(({date}) => x(date)));
  const top = labelY + 10 + (occupied.length > 0 ? markersHeight(Math.max(...occupied) + 1) : 0);
  const bottom = top + (width < 420 ? 210 : 260);
  return {
    width,
    left,
    right,
    labelY,
    top,
    bottom,
    x,
    y: valueScale(domain, [bottom, top]),
    ticks: timeTicks(utc(start), utc(end), right - left, words.language),
    values,
  };
}

/** The median of a plan in the last month, as it stands at the end of its line. */
export function endText(plans: readonly IndicatorFan[], index: number, words: FanWords): string {
  const {months} = plans[index];
  const text = quantity(months[months.length - 1].median, words);
  return plans.length > 1 ? `${planLetter(index)} ${text}` : text;
}

/** All that is drawn, and zero where the quantity has one; shares end at 1. */
function extentOf(plans: readonly IndicatorFan[], drawn: number): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const see = (value: number): void => {
    if (value < least) least = value;
    if (value > most) most = value;
  };
  for (const plan of plans) {
    for (const {median, bands} of plan.months) {
      see(median);
      for (const {low, high} of bands) {
        see(low);
        see(high);
      }
    }
    for (const {values} of plan.histories.slice(0, drawn)) for (const value of values) see(value);
    for (const {value} of recordWithin(plan)) see(value);
  }
  const [{fromZero, indicator}] = plans;
  const low = fromZero ? Math.min(0, least) : least;
  const high = fromZero && indicator.unit === 'share' ? Math.max(1, most) : most;
  return low < high ? [low, high] : [low, low + 1];
}

function legendItems(plans: readonly IndicatorFan[], drawn: number, words: FanWords): readonly LegendItem[] {
  const [{months, draws}] = plans;
  const one = isOneHistory(plans);
  const levels = one ? [] : months[0].bands.map(({level}) => level).toReversed();
  return [
    {kind: 'median', text: one ? words.one.own : words.median},
    ...levels.map((level, i) => ({
      kind: i === 0 && levels.length > 1 ? ('wide' as const) : ('narrow' as const),
      text: draws === undefined ? words.band(shareIn(level)) : words.settingsBand(shareIn(level)),
    })),
    ...(drawn > 0 && !one ? [{kind: 'history' as const, text: words.histories(drawn)}] : []),
    ...(plans.length > 1 ? [{kind: 'ghost' as const, text: one ? words.one.other : words.otherMedian}] : []),
    ...(recordWithin(plans[0]).length > 0 ? [{kind: 'observed' as const, text: words.observed}] : []),
  ];
}

/** The month at a point of the chart, or undefined outside the panels. */
export function fanMonthAt({panels, shape, dates}: FanLayout, point: Point): number | undefined {
  const {left, right, top, bottom} = shape;
  const panel = panels.find(
    ({x, y}) => point.x >= x + left && point.x <= x + right && point.y >= y + top && point.y <= y + bottom,
  );
  if (!panel) return undefined;
  const date = shape.x.invert(point.x - panel.x);
  return Math.max(
    0,
    dates.findLastIndex(month => month <= date),
  );
}

/** Scales of the first panel, by name. */
export function fanScales({shape: {x, y}, panels}: FanLayout): Readonly<Record<'x' | 'y', ScaleInfo>> {
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  const {title, unit} = panels[0].plan.indicator;
  return {
    x: {type: 'utc', label: 'date', domain: ends(x.domain()), range: ends(x.range())},
    y: {type: 'linear', label: `${title} (${unit})`, domain: ends(y.domain()), range: ends(y.range())},
  };
}
