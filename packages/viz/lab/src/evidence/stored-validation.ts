import type {PatternFinding} from '@postbellum/experiments';

/** What `postbellum validate --json` prints. */
export interface PrintedValidation extends Omit<StoredValidation, 'engine' | 'findings'> {
  readonly findings: readonly PatternFinding[];
}

/** A pattern measured, as it is stored. */
export interface StoredFinding
  extends Pick<
      PatternFinding,
      'id' | 'title' | 'unit' | 'scenario' | 'value' | 'interval' | 'band' | 'verdict' | 'missing'
    >,
    Pick<PatternFinding['entry'], 'scope' | 'grade' | 'source' | 'ifMissed'> {}

/** The patterns as they were measured last, and how much was simulated for it. */
export interface StoredValidation {
  readonly engine: string;
  /** What was measured: `all`, or a country. */
  readonly of: string;
  /** Histories of each variant and plan, and agents in each. */
  readonly runs: number;
  readonly people: number;
  readonly mechanisms: {readonly runs: number; readonly people: number};
  readonly seed: string;
  /** Whether it was stopped early. */
  readonly partial: boolean;
  readonly findings: readonly StoredFinding[];
}

/** What is kept of a printed validation. */
export function storedValidation(
  {of, runs, people, mechanisms, seed, partial, findings}: PrintedValidation,
  engine: string,
): StoredValidation {
  return {engine, of, runs, people, mechanisms, seed, partial, findings: findings.map(storedFinding)};
}

function storedFinding({entry: {scope, grade, source, ifMissed}, ...finding}: PatternFinding): StoredFinding {
  const {id, title, unit, scenario, value, interval, band, verdict, missing} = finding;
  return {
    ...{id, title, unit, verdict, scope, grade, source},
    ...(scenario !== undefined && {scenario}),
    ...(value !== undefined && {value: rounded(value)}),
    ...(interval && {interval: {...interval, low: rounded(interval.low), high: rounded(interval.high)}}),
    ...(band && {band}),
    ...(missing !== undefined && {missing}),
    ...(verdict === 'misses' && ifMissed !== undefined && {ifMissed}),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(6));
