import {cellText} from './cell-steps.ts';
import {type ChartHead, chartHead} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {Point} from './cursor-events.ts';
import {isoDay, timeTicks, utc} from './dates.ts';
import {measureIn, unitIn} from './french-names.ts';
import {languageOf} from './language.ts';
import {type Legend, layoutLegend} from './legend.ts';
import {plain} from './plain.ts';
import {provenanceOf} from './provenance.ts';
import type {SmallMultiplesOptions} from './small-multiples.ts';
import {type ChartFacet, isShareOf, type SmallMultiplesData} from './small-multiples-data.ts';
import {
  longestFacet,
  type MultiplesSubject,
  multiplesHeadline,
  multiplesSentence,
  multiplesWords,
} from './small-multiples-words.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {niceScale, type ValueScale} from './value-scale.ts';

/** Everything about the chart that is decided before the first mark is drawn. */
export interface MultiplesLayout extends ChartHead {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly subject: MultiplesSubject;
  readonly sentence: string;
  readonly legend: Legend & {readonly top: number};
  readonly readout: {readonly top: number; readonly width: number};
  readonly label: TextBlock;
  /** Places of the panels, whose own coordinates begin at the left of the value axis and the top of the plot. */
  readonly panels: readonly {
    readonly facet: ChartFacet;
    readonly x: number;
    readonly y: number;
    readonly heading: TextBlock;
  }[];
  readonly time: TimeScale;
  readonly value: ValueScale;
  readonly ticks: readonly number[];
  readonly dates: readonly {readonly date: Date; readonly label: string}[];
  /** Height of the plot of each panel. */
  readonly plot: number;
  readonly tickText: (value: number) => string;
  readonly notes: readonly TextBlock[];
}

const leastPanel = 236;
const mostColumns = 4;
const panelGap = 22;
const belowPlot = 26;

/** The layout that follows from data and options. */
export function multiplesLayoutOf(
  given: SmallMultiplesData,
  options: SmallMultiplesOptions,
  interactive: boolean,
): MultiplesLayout {
  const {width = 920, theme = 'light', locale = 'en', plotHeight: plot = 140} = options;
  const [start, end] = extentOf(given);
  const data = {...given, measure: measureIn(given.measure, locale, {start, end})};
  const palette = paletteOf(theme);
  const language = languageOf(locale);
  const words = multiplesWords[locale];
  const subject: MultiplesSubject = {data, language};
  const sentence = multiplesHeadline(subject);
  const share = isShareOf(data);
  const head = chartHead(
    {
      title: options.title ?? sentence,
      subtitle: options.subtitle ?? words.subtitle(language.month(start), language.month(end)),
    },
    {width, palette},
  );
  const {pad, inner} = head;
  const level = language.number(Math.round(100 * data.band.level));
  const hasBands = data.facets.some(({steps}) => steps.some(({low}) => low !== undefined));
  const legendTop = head.bottom + 10;
  const legend = layoutLegend(
    [
      {kind: 'line', text: words.line(share)},
      ...(hasBands ? [{kind: 'narrow' as const, text: words.band[data.band.of](level)}] : []),
    ],
    inner,
  );
  const readoutTop = legendTop + legend.height + 8;
  const room = interactive ? readoutHeight(subject, inner) + 8 : 0;
  const unit = share
    ? words.per100
    : [plain(data.measure.title), plain(unitIn(data.measure.unit, locale))].filter(Boolean).join(', ');
  const label = textBlock(unit, {x: pad, top: readoutTop + room, width: inner}, {size: 12, fill: palette.soft});

  const count = data.facets.length;
  const columns = Math.max(1, Math.min(count, mostColumns, Math.floor((inner + panelGap) / (leastPanel + panelGap))));
  const panelWidth = (inner - (columns - 1) * panelGap) / columns;
  const value = niceScale(domainOf(data), [plot, 0], 4);
  const ticks = value.ticks(4);
  const tickText = (tick: number): string => cellText(tick, false, language);
  const left = Math.max(...ticks.map(tick => textWidth(tickText(tick), 12))) + 10;
  const time = timeScale(utc(start), utc(end), [left, panelWidth - 16]);
  const dates = timeTicks(utc(start), utc(end), panelWidth - 16 - left, language).filter(
    ({date, label}) => time(date) + textWidth(label, 12) / 2 <= panelWidth + 4,
  );
  const headings = data.facets.map(({title}) =>
    textBlock(title, {x: 0, top: 0, width: panelWidth}, {size: 14, fill: palette.ink, weight: 600}),
  );
  let top = readoutTop + room + label.height + 8;
  const panels: MultiplesLayout['panels'][number][] = [];
  for (let first = 0; first < count; first += columns) {
    const row = data.facets.slice(first, first + columns);
    const headHeight = Math.max(...row.map((_, i) => headings[first + i].height));
    for (const [i, facet] of row.entries()) {
      const heading = headings[first + i];
      panels.push({facet, x: pad + i * (panelWidth + panelGap), y: top + headHeight + 10, heading});
    }
    top += headHeight + 10 + plot + belowPlot + 12;
  }
  const sources = data.facets.map(facet => ({...facet, start: facet.steps[0].date}));
  const texts = [
    ...(count > 1 ? [words.shared] : []),
    ...(hasBands ? [words.notes[data.band.of](level)] : []),
    ...(options.caption ? [options.caption] : []),
    provenanceOf(sources, language, {nameOf: ({title}) => plain(title)}),
  ];
  const {notes, height} = chartNotes(texts, {pad, inner, palette, top: top + 4});
  return {
    ...head,
    ...{width, height, palette, subject, sentence, label, panels, time, value},
    ...{ticks, tickText, dates, plot, notes},
    legend: {...legend, top: legendTop},
    readout: {top: readoutTop, width: inner},
  };
}

/** First and last day of all facets. */
function extentOf({facets}: SmallMultiplesData): readonly [start: string, end: string] {
  const starts = facets.map(({steps}) => steps[0].date).toSorted();
  const ends = facets.map(({end}) => end).toSorted();
  return [starts[0], ends[ends.length - 1]];
}

/** A probability from none to all of a hundred; anything else from zero, or from its lowest value below. */
function domainOf(data: SmallMultiplesData): readonly [number, number] {
  if (isShareOf(data)) return [0, 100];
  const all = data.facets.flatMap(({steps}) => steps.flatMap(({value, low = value, high = value}) => [low, high]));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  return low === high ? [0, 1] : [low, high];
}

/** Room for the longest sentence the cursor can speak. */
function readoutHeight(subject: MultiplesSubject, width: number): number {
  const {steps} = longestFacet(subject.data);
  const longest = steps
    .map((_, month) => multiplesSentence(subject, month))
    .reduce((long, each) => (each.length > long.length ? each : long));
  return textBlock(`${longest} 000000000000`, {x: 0, top: 0, width}, {size: 13, fill: ''}).height;
}

/** The month at a point of the chart; undefined outside the panels. */
export function multiplesMonthAt({panels, time, plot, subject}: MultiplesLayout, point: Point): number | undefined {
  const [left, right] = time.range();
  const panel = panels.find(
    ({x, y}) => point.x >= x + left && point.x <= x + right && point.y >= y && point.y <= y + plot,
  );
  if (!panel) return undefined;
  const day = isoDay(time.invert(point.x - panel.x));
  return Math.max(
    0,
    longestFacet(subject.data).steps.findLastIndex(({date}) => date <= day),
  );
}
