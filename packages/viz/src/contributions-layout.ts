import type {ScaleInfo} from './chart-element.ts';
import {chartHead, readable} from './chart-head.ts';
import {chartNotes} from './chart-notes.ts';
import type {HazardTick} from './contributions-axis.ts';
import {type ContributionsData, factionOf} from './contributions-data.ts';
import {hazardTicks} from './contributions-hazard.ts';
import {heightBeside, type KeyRow, keyBelow, keyBeside, keyOrder, widthBeside} from './contributions-key.ts';
import {roomiest} from './contributions-letters.ts';
import {contributionsNotes} from './contributions-notes.ts';
import type {ContributionsChartOptions} from './contributions-options.ts';
import {partsOf} from './contributions-parts.ts';
import {
  entrySentence,
  hazardText,
  type Subject,
  subtitleWords,
  summarySentence,
  titleSentence,
} from './contributions-sentences.ts';
import {extentOf, type Span, stack} from './contributions-stack.ts';
import {contributionsWords} from './contributions-words.ts';
import {type TimeTick, timeTicks, utc} from './dates.ts';
import {type EventList, layoutEventList} from './event-list.ts';
import {markerRows, markersHeight, type NumberedEvent, numberedEvents} from './event-markers.ts';
import {reasonIn} from './french-names.ts';
import type {TextLine} from './join.ts';
import {provenanceOf} from './provenance.ts';
import {lineHeight, type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import {type TimeScale, timeScale} from './time-scale.ts';
import {type Palette, paletteOf} from './tokens.ts';
import {type ValueScale, valueScale} from './value-scale.ts';
import {wrap} from './wrap.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly palette: Palette;
  readonly subject: Subject;
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly summary: TextBlock;
  readonly readout: {readonly top: number; readonly width: number};
  readonly panel: Panel;
  readonly events: readonly NumberedEvent[];
  readonly list: EventList & {readonly top: number};
  readonly notes: readonly TextBlock[];
}

/** The panel with its axes and its key, in coordinates of its own. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What the axes are of. */
  readonly labels: readonly TextLine[];
  readonly time: TimeScale;
  readonly value: ValueScale;
  readonly xs: readonly number[];
  readonly ticks: readonly TimeTick[];
  readonly hazards: readonly HazardTick[];
  readonly spans: readonly (readonly Span[])[];
  readonly rows: readonly KeyRow[];
  readonly badges: readonly {readonly x: number; readonly y: number; readonly letter: string}[];
  /** Where the time the numbers of the key belong to is written. */
  readonly timeAt: {readonly x: number; readonly y: number};
  readonly height: number;
}

const textSize = 13;
const fromWide = 820;
const leastAxisWidth = 50;

/** Everything about the chart that is decided before the first mark is drawn. */
export function layoutOf(given: ContributionsData, options: ContributionsChartOptions, interactive: boolean): Layout {
  const {width = 920, theme = 'light', locale = 'en'} = options;
  const data = {...given, reasons: given.reasons.map(reason => reasonIn(reason, locale))};
  const palette = paletteOf(theme);
  const subject = subjectOf(data, options);
  const sentence = summarySentence(subject);
  const head = chartHead(
    {title: options.title ?? titleSentence(subject), subtitle: options.subtitle ?? subtitleWords(subject)},
    {width, palette},
  );
  const {pad, inner} = head;
  const summaryTop = head.bottom + 8;
  const summaryAt = {x: pad, top: summaryTop, width: Math.min(inner, readable)};
  const summary = textBlock(sentence, summaryAt, {size: 14, fill: palette.ink});
  const readoutTop = summaryTop + summary.height + (interactive ? 10 : 0);
  const panelTop = readoutTop + (interactive ? readoutHeight(subject, inner) : 0) + 18;

  const events = numberedEvents(options.events ?? data.events ?? [], data);
  const panel = {...panelOf(subject, events, {width: inner, palette}), x: pad, y: panelTop};
  const listTop = panelTop + panel.height + 20;
  const list = layoutEventList(events, inner, palette, subject.words.language);
  const lettered = panel.rows.filter(({letter}) => letter !== '').length;
  const plans = data.against ? [data, {...data, plan: data.against}] : [data];
  const texts = [
    ...contributionsNotes(subject, panel.badges.length < lettered),
    ...(options.caption ? [options.caption] : []),
    provenanceOf(plans, subject.words.language, {inPairs: plans.length > 1}),
  ];
  const top = listTop + list.height + (events.length > 0 ? 16 : 0);
  return {
    width,
    ...head,
    palette,
    subject,
    sentence,
    summary,
    readout: {top: readoutTop, width: inner},
    panel,
    events,
    list: {...list, top: listTop},
    ...chartNotes(texts, {pad, inner, top, palette}),
  };
}

function subjectOf(data: ContributionsData, options: ContributionsChartOptions): Subject {
  const {width = 920, groupBy = 'reason', theme = 'light', locale = 'en'} = options;
  const words = contributionsWords[locale];
  const {named = width < fromWide ? 6 : 8} = options;
  const faction = factionOf(data, options.faction);
  const taken = partsOf(data, faction, {named, groupBy, theme, restTitle: words.otherReasons});
  const largest = Math.max(...taken.parts.flatMap(({values}) => values.map(Math.abs)), 0);
  return {data, faction, taken, decimals: largest < 1 ? 2 : 1, words};
}

function panelOf(
  subject: Subject,
  events: readonly NumberedEvent[],
  {width, palette}: {readonly width: number; readonly palette: Palette},
): Omit<Panel, 'x' | 'y'> {
  const {data, faction, words} = subject;
  const {parts, sums, offset} = subject.taken;
  const wide = width + 48 >= fromWide;
  const rows = keyOrder(parts, {title: words.allTogether, colour: palette.ink});
  const keyWidth = widthBeside(rows, Math.round(width * 0.32));
  const keyX = width - keyWidth;
  const left = 34;
  const spans = stack(parts);
  const [low, high] = extentOf(spans);
  const domain: readonly [number, number] =
    low === high ? [-1, 1] : [low - 0.03 * (high - low), high + 0.03 * (high - low)];
  const hazards = hazardTicks(offset + domain[0], offset + domain[1]).map(hazard => ({
    at: Math.log(hazard) - offset,
    label: `${data.against ? '×' : ''}${hazardText(subject, hazard)}`,
  }));
  const axisWidth = Math.max(leastAxisWidth, ...hazards.map(({label}) => Math.ceil(textWidth(label, 12)) + 12));
  const right = wide ? keyX - axisWidth - 30 : width - axisWidth;
  const start = utc(faction.weeks[0].date);
  const time = timeScale(start, utc(data.end), [left, right]);
  const xs = [...faction.weeks.map(({date}) => time(utc(date))), right];

  const labels = axisLabels(subject, right + axisWidth, palette);
  const labelY = labels[labels.length - 1].y;
  const occupied = markerRows(events.map(({date}) => time(date)));
  const top = labelY + 10 + (occupied.length > 0 ? markersHeight(Math.max(...occupied) + 1) : 0);
  const column = {x: keyX, width: keyWidth};
  const bottom = top + (wide ? Math.max(380, heightBeside(rows, column)) : width < 456 ? 280 : 320);
  const value = valueScale(domain, [bottom, top]);
  const shared = {
    left,
    right,
    top,
    bottom,
    labels,
    time,
    value,
    xs,
    ticks: timeTicks(start, utc(data.end), right - left, words.language),
    hazards,
    spans,
  };
  if (wide) {
    const last = xs.length - 2;
    const anchored = rows.map(row => {
      if (row.part === undefined) return {...row, anchor: value(sums[last])};
      const span = spans[row.part][last];
      return {...row, anchor: value((span.low + span.high) / 2)};
    });
    const beside = keyBeside(anchored, {...column, top, bottom});
    return {
      ...shared,
      rows: beside,
      badges: [],
      timeAt: {x: width, y: Math.min(labels[0].y, beside[0].top - 8)},
      height: bottom + 22,
    };
  }
  const below = keyBelow(rows, {width, top: bottom + 54, columns: width < 560 ? 1 : 2});
  const badges = below.rows.flatMap(({part, letter}) => {
    const place = part === undefined ? undefined : roomiest(spans[part], {xs, y: value});
    return place ? [{...place, letter}] : [];
  });
  return {...shared, rows: below.rows, badges, timeAt: {x: width, y: bottom + 44}, height: below.bottom};
}

/** What the axes are of, one at each end of a line, or one below the other where a line is too short. */
function axisLabels({data, words}: Subject, width: number, palette: Palette): readonly TextLine[] {
  const [own, hazard] = data.against
    ? [words.axisOfDifference, words.hazardAxisOfDifference]
    : [words.axis, words.hazardAxis];
  const style = {size: 12, fill: palette.soft};
  const fits = textWidth(own, 12) + textWidth(hazard, 12) + 12 <= width;
  const [above, below] = [own, hazard].map(text => wrap(text, width, 12));
  const step = fits ? 0 : lineHeight(12);
  return [
    ...above.map((text, i): TextLine => ({...style, x: 0, y: 12 + i * step, text})),
    ...below.map(
      (text, i): TextLine => ({
        ...style,
        x: width,
        y: 12 + (fits ? 0 : above.length + i) * step,
        text,
        anchor: 'end',
      }),
    ),
  ];
}

/** Room for the longest sentence the cursor can show. */
function readoutHeight(subject: Subject, width: number): number {
  const heights = subject.faction.weeks.map((_, entry) => {
    const text = entrySentence(subject, entry);
    return textBlock(text, {x: 0, top: 0, width}, {size: textSize, fill: ''}).height;
  });
  return Math.max(...heights);
}

/** Index of the last entry. */
export const lastEntry = ({subject}: Layout): number => subject.faction.weeks.length - 1;

/** The entry at a point of the chart, or undefined outside the panel. */
export function entryAt({panel}: Layout, point: {readonly x: number; readonly y: number}): number | undefined {
  const x = point.x - panel.x;
  const y = point.y - panel.y;
  if (x < panel.left || x > panel.right || y < panel.top || y > panel.bottom) return undefined;
  return Math.max(
    0,
    panel.xs.slice(0, -1).findLastIndex(left => left <= x),
  );
}

/** Scales of the panel, by name. */
export function scalesOf({panel, subject}: Layout): Readonly<Record<'x' | 'y', ScaleInfo>> {
  const ends = <Value>([from, to]: readonly Value[]): readonly [Value, Value] => [from, to];
  const {axis, axisOfDifference, date} = subject.words;
  const label = subject.data.against ? axisOfDifference : axis;
  return {
    x: {type: 'utc', label: date, domain: ends(panel.time.domain()), range: ends(panel.time.range())},
    y: {type: 'linear', label, domain: ends(panel.value.domain()), range: ends(panel.value.range())},
  };
}
