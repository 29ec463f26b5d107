import type {ForecastCheck, ReliabilityBin} from '@postbellum/sim-core';
import type {BrierWords, DotWords, ReliabilityWords, Totals} from './calibration-reliability-words.ts';
import type {TableData} from './chart-element.ts';
import {capital, type Language} from './language.ts';
import {plain} from './plain.ts';

/** What sentences are made of. */
export interface ReliabilitySubject {
  readonly check: ForecastCheck;
  readonly words: ReliabilityWords;
  readonly language: Language;
}

const hair = 1e-9;

/** Whether the interval of what came holds what was said. */
export const holdsSaid = ({probability, interval: {low, high}}: ReliabilityBin): boolean =>
  probability >= low - hair && probability <= high + hair;

/** How many forecasts there are, in how many it came and was expected to, and how many dots agree. */
export function totals({reliability: {bins}}: ForecastCheck): Totals {
  const sum = (read: (bin: ReliabilityBin) => number): number => bins.reduce((total, bin) => total + read(bin), 0);
  return {
    forecasts: sum(({forecasts}) => forecasts),
    events: sum(({events}) => events),
    expected: Math.round(sum(({forecasts, probability}) => forecasts * probability)),
    dots: bins.length,
    holds: bins.filter(holdsSaid).length,
  };
}

/** What the diagram comes to: title, description and caption alike. */
export function reliabilityHeadline({check, words}: ReliabilitySubject): string {
  return words.headline({event: capital(plain(check.event)), ...totals(check)});
}

/** One dot, as the cursor speaks it. */
export const dotSentence = ({check, words, language}: ReliabilitySubject, at: number): string =>
  words.dot(dotWords(check.reliability.bins[at], language));

function dotWords(bin: ReliabilityBin, {per100, number}: Language): DotWords {
  const {probability, events, forecasts, frequency, interval} = bin;
  const end = (share: number): string => number(Math.round(100 * share));
  return {
    ...{said: per100(probability), events, forecasts, came: per100(frequency)},
    ...{low: end(interval.low), high: end(interval.high), holds: holdsSaid(bin)},
  };
}

/** Level of the intervals, `90 %`. */
export const levelText = ({check, language}: ReliabilitySubject): string =>
  language.percent(check.reliability.bins[0].interval.level);

/** Below so many forecasts a dot says little. */
const few = 10;

/** What a reader must know to read the diagram, in paragraphs below it. */
export function reliabilityNotes(subject: ReliabilitySubject): readonly string[] {
  const {check, words} = subject;
  const {bins} = check.reliability;
  const small = bins.filter(({forecasts}) => forecasts < few).length;
  return [
    words.notes.brier(brierWords(subject)),
    words.notes.interval(levelText(subject)),
    ...(small > 0 ? [words.notes.few(small, bins.length, few)] : []),
  ];
}

/** Parts so small that rounding made them. */
const none = 5e-4;

function brierWords({check, language}: ReliabilitySubject): BrierWords {
  const {brier, reliability, resolution, uncertainty, withinBins} = check.reliability;
  const text = (value: number): string => `${value < -none ? '−' : ''}${language.number(Math.abs(value), 3)}`;
  return {
    ...{brier: text(brier), reliability: text(reliability)},
    ...{resolution: text(resolution), uncertainty: text(uncertainty)},
    withinBins: Math.abs(withinBins) < none ? undefined : text(withinBins),
  };
}

/** All forecasts together, the dots, and what the Brier score is made of, to three decimals as in the notes. */
export function reliabilityTables(subject: ReliabilitySubject): readonly TableData[] {
  const {check, words} = subject;
  const {tables} = words;
  const {brier, reliability, resolution, uncertainty, withinBins, bins} = check.reliability;
  const rounded = (value: number): number => Number(value.toFixed(3));
  const {forecasts, events, expected, dots, holds} = totals(check);
  return [
    {
      caption: reliabilityHeadline(subject),
      columns: tables.totals,
      rows: [[forecasts, events, expected, dots, holds]],
    },
    {
      caption: tables.byDot,
      columns: tables.dots,
      rows: bins.map(bin => [
        rounded(bin.probability),
        bin.forecasts,
        bin.events,
        rounded(bin.frequency),
        rounded(bin.interval.low),
        rounded(bin.interval.high),
        holdsSaid(bin) ? tables.yes : tables.no,
      ]),
    },
    {
      caption: tables.brier,
      columns: tables.score,
      rows: Object.entries({brier, reliability, resolution, uncertainty, withinBins}).map(([name, value]) => [
        tables.parts[name as keyof BrierWords],
        rounded(value),
      ]),
    },
  ];
}
