import type {EvidenceGrade} from '@postbellum/sim-core';
import {patterns as mechanismPatterns} from '../patterns/patterns.ts';
import {countryStatistics} from './country-statistics.ts';
import {crossNationalStatistics, variantsNeeded} from './cross-national-statistics.ts';
import type {StatisticOptions} from './measurement.ts';
import table from './patterns.json' with {type: 'json'};

/** What a pattern is about: drawn countries, one country of the two, or a mechanism in whichever country. */
export const scopes = ['cross-national', 'liberia', 'cote-divoire', 'mechanism'] as const;
export type Scope = (typeof scopes)[number];

/** Accepted values, ends included; null where there is no end. */
export type PatternBand = readonly [low: number | null, high: number | null];

/** A regularity of the record that the model should show, as data. */
export interface PatternEntry {
  readonly id: string;
  readonly scope: Scope;
  /** Name of the function that measures it; for a mechanism the pattern in `patterns`, which has bands of its own. */
  readonly statistic: string;
  readonly options?: StatisticOptions;
  readonly title: string;
  readonly unit: string;
  /** Absent where the number is only reported. */
  readonly band?: PatternBand;
  /** Strength of the evidence for the band. */
  readonly grade: EvidenceGrade;
  readonly source: string;
  readonly note?: string;
  /** Why it misses, where it does, and what would mend it. */
  readonly ifMissed?: string;
}

/** Names of the statistics of each scope. */
const statisticsOf: Readonly<Record<Scope, readonly string[]>> = {
  'cross-national': Object.keys(crossNationalStatistics),
  liberia: Object.keys(countryStatistics),
  'cote-divoire': Object.keys(countryStatistics),
  mechanism: mechanismPatterns.map(({id}) => id),
};

const grades: readonly EvidenceGrade[] = ['A', 'B', 'C', 'none'];

/** Checks a table of patterns; throws `invalid pattern` naming the first that is at fault. */
export function readPatterns(json: unknown): readonly PatternEntry[] {
  if (!Array.isArray(json)) throw new RangeError('invalid patterns: not a list');
  const entries = json.map(readPattern);
  const ids = entries.map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`invalid pattern ${twice}: listed twice`);
  return entries;
}

function readPattern(entry: unknown, index: number): PatternEntry {
  const fields: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {};
  const name = typeof fields.id === 'string' && fields.id !== '' ? fields.id : `number ${index}`;
  const fault = faultIn(fields);
  if (fault !== undefined) throw new RangeError(`invalid pattern ${name}: ${fault}`);
  return fields as unknown as PatternEntry;
}

function faultIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  for (const field of ['id', 'statistic', 'title', 'unit', 'source']) {
    if (typeof fields[field] !== 'string' || fields[field] === '') return `${field} is missing`;
  }
  const scope = scopes.find(each => each === fields.scope);
  if (!scope) return `scope ${fields.scope} (one of ${scopes.join(', ')})`;
  if (!statisticsOf[scope].some(each => each === fields.statistic)) {
    return `statistic ${fields.statistic} (there are ${statisticsOf[scope].join(', ')})`;
  }
  if (!grades.some(each => each === fields.grade)) return `grade ${fields.grade} (one of ${grades.join(', ')})`;
  if (fields.band !== undefined && !isBand(fields.band)) return `band ${JSON.stringify(fields.band)} (low, then high)`;
  if (scope !== 'cross-national') return undefined;
  try {
    variantsNeeded((fields.options ?? {}) as StatisticOptions);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isBand(value: unknown): value is PatternBand {
  if (!(Array.isArray(value) && value.length === 2)) return false;
  const [low, high] = value;
  const ends = [low, high].every(end => end === null || Number.isFinite(end));
  return ends && (low !== null || high !== null) && (low === null || high === null || low <= high);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every pattern, in the order they are reported. */
export const patternTable: readonly PatternEntry[] = readPatterns(table);
