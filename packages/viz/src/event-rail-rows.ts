import type {ChartHead} from './chart-head.ts';
import {utc} from './dates.ts';
import {markerRows} from './event-markers.ts';
import {type EventKind, eventKinds} from './event-rail-data.ts';
import type {Grade, RailEntry} from './event-rail-entries.ts';
import type {EventRailWords} from './event-rail-words.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import {textWidth} from './text-width.ts';
import type {TimeScale} from './time-scale.ts';
import type {Palette} from './tokens.ts';

/** A diamond of an event, by its middle. */
export interface RailDiamond {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly mark: string;
  readonly grade: Grade;
}

/** A bar of a phase, by its left upper corner. */
export interface RailBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly mark: string;
  readonly grade: Grade;
  /** The letter, and what the phase is where there is room. */
  readonly text: string;
}

/** Events and phases of one kind. */
export interface RailRow {
  readonly kind: EventKind;
  readonly title: string;
  readonly heading: TextBlock;
  /** Where marks begin below the title, and where they end. */
  readonly body: readonly [top: number, bottom: number];
  readonly diamonds: readonly RailDiamond[];
  readonly bars: readonly RailBar[];
}

export interface RailRows {
  readonly rows: readonly RailRow[];
  /** Where the last row ends. */
  readonly bottom: number;
}

export const barHeight = 18;
const barStep = 22;
const barText = 12;
const gap = 8;

/** Where rows go. */
interface RailFrame extends Pick<ChartHead, 'pad' | 'inner'> {
  readonly x: TimeScale;
  readonly top: number;
  readonly words: EventRailWords;
  readonly palette: Palette;
}

/** Place entries in rows by kind from `top` on, so that none covers another. */
export function railRows(entries: readonly RailEntry[], {x, top, pad, inner, words, palette}: RailFrame): RailRows {
  const [, right] = x.range();
  let y = top;
  const rows = eventKinds.flatMap((kind): readonly RailRow[] => {
    const own = entries.filter(entry => entry.kind === kind);
    if (own.length === 0) return [];
    const title = words.kinds[kind];
    const heading = textBlock(title, {x: pad, top: y, width: inner}, {size: 13, fill: palette.ink, weight: 600});
    const row = {kind, title, heading};
    y += heading.height + 4;
    const body = y;
    const events = own.filter(({until}) => until === undefined);
    const half = Math.max(13, ...events.map(({mark}) => textWidth(mark, barText) / 2 + 6));
    const positions = events.map(({from}) => x(utc(from)));
    const lanes = markerRows(positions, 2 * half + 1);
    const highest = Math.max(-1, ...lanes);
    const diamonds = events.map(({mark, grade}, i) => ({
      x: positions[i],
      y: y + half + (highest - lanes[i]) * (2 * half + 1),
      half,
      mark,
      grade,
    }));
    y += (highest + 1) * (2 * half + 1) + (events.length > 0 ? 4 : 0);
    const phases = own.filter(({until}) => until !== undefined);
    const {bars, height} = barsOf(phases, x, y, right);
    y += height + gap;
    return [{...row, body: [body - 2, y - gap + 2], diamonds, bars}];
  });
  return {rows, bottom: y};
}

/** Bars one below another where they would touch, each wide enough for its letter. */
function barsOf(
  phases: readonly RailEntry[],
  x: (date: Date) => number,
  top: number,
  right: number,
): {readonly bars: readonly RailBar[]; readonly height: number} {
  const ends: number[] = [];
  const bars = phases.map(({mark, from, until = from, text, grade}): RailBar => {
    const least = textWidth(mark, barText) + 8;
    const width = Math.max(x(utc(until)) - x(utc(from)) - 1, least);
    const left = Math.min(x(utc(from)), right - width);
    const free = ends.findIndex(end => left >= end);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = left + width + 1;
    const whole = `${mark} ${text}`;
    const shown = textWidth(whole, barText) + 8 <= width ? whole : mark;
    return {x: left, y: top + lane * barStep, width, mark, grade, text: shown};
  });
  return {bars, height: ends.length * barStep};
}
