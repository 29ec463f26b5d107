import type {Interval, Overrides, Run, Scenario} from '@postbellum/sim-core';
import {ensemble} from '../ensemble.ts';
import {nextTurn} from '../executor/next-turn.ts';
import {sequential} from '../executor/sequential.ts';
import type {Executor, Watch} from '../executor.ts';
import type {Pattern, Reading} from '../patterns/pattern.ts';
import {patterns as mechanismPatterns} from '../patterns/patterns.ts';
import {countryStatistics} from './country-statistics.ts';
import {type CrossNational, crossNational} from './cross-national.ts';
import {crossNationalStatistics, variantsNeeded} from './cross-national-statistics.ts';
import type {Measurement, Statistic} from './measurement.ts';
import type {PatternBand, PatternEntry} from './pattern-table.ts';
import {type PatternVerdict, verdictOn} from './verdict.ts';

/** A pattern measured: one line of the table. */
export interface PatternFinding {
  readonly id: string;
  /** What was measured. */
  readonly title: string;
  readonly unit: string;
  /** Name of the scenario; absent for drawn countries. */
  readonly scenario?: string;
  readonly value?: number;
  /** 95 % interval from the number of histories alone. */
  readonly interval?: Interval;
  readonly band?: PatternBand;
  readonly verdict: PatternVerdict;
  /** Why there is no value. */
  readonly missing?: string;
  readonly entry: PatternEntry;
}

export interface ValidateOptions extends Watch {
  readonly patterns: readonly PatternEntry[];
  /** Scenarios to measure on, by name; patterns of a country that is not among them are not run. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** Draws a post-war country from a seed. */
  readonly country: (seed: string) => Scenario;
  readonly seed: string;
  /** Histories of each variant and plan. */
  readonly runs: number;
  readonly people: number;
  /** The same for patterns of a mechanism, which need fewer histories of more people. */
  readonly mechanisms: {readonly runs: number; readonly people: number};
  readonly parameters?: Overrides | undefined;
  readonly executor?: Executor | undefined;
}

/** Findings of some patterns that need the same runs. */
interface Part {
  /** Runs it takes, for the progress shown. */
  readonly size: number;
  readonly patterns: readonly PatternEntry[];
  readonly scenario?: string;
  readonly measure: (watch: Watch) => Promise<readonly PatternFinding[]>;
}

/** Measures patterns, each in the country or countries it is about. Stopped early, the rest is told as not run. */
export async function validate({onProgress, signal, ...options}: ValidateOptions): Promise<readonly PatternFinding[]> {
  const parts = partsOf({...options, executor: options.executor ?? sequential()});
  const total = parts.reduce((sum, {size}) => sum + size, 0);
  const findings: PatternFinding[] = [];
  let before = 0;
  for (const {size, patterns, scenario, measure} of parts) {
    const stopped = patterns.map(entry => findingOf(entry, {missing: 'stopped before'}, scenario));
    const start = before;
    const watch = {signal, onProgress: (done: number): void => onProgress?.(start + done, total)};
    const found = signal?.aborted ? stopped : await unlessStopped(signal, stopped, () => measure(watch));
    findings.push(...found);
    before += size;
    if (!signal?.aborted) onProgress?.(before, total);
  }
  return findings;
}

/** What was found, or that it was stopped before. */
async function unlessStopped(
  signal: AbortSignal | undefined,
  stopped: readonly PatternFinding[],
  measure: () => Promise<readonly PatternFinding[]>,
): Promise<readonly PatternFinding[]> {
  try {
    const found = await measure();
    return signal?.aborted ? stopped : found;
  } catch (error) {
    if (signal?.aborted) return stopped;
    throw error;
  }
}

type PartOptions = Omit<ValidateOptions, keyof Watch> & {readonly executor: Executor};

function partsOf(options: PartOptions): readonly Part[] {
  const {patterns, scenarios} = options;
  const drawn = patterns.filter(({scope}) => scope === 'cross-national');
  const inMechanisms = patterns.filter(({scope}) => scope === 'mechanism');
  return [
    ...(drawn.length > 0 ? [crossNationalPart(drawn, options)] : []),
    ...Object.entries(scenarios).flatMap(([name, scenario]) => {
      const own = patterns.filter(({scope}) => scope === name);
      return own.length > 0 ? [countryPart(own, scenario, options)] : [];
    }),
    ...inMechanisms.flatMap(entry => Object.values(scenarios).map(scenario => mechanismPart(entry, scenario, options))),
  ];
}

function crossNationalPart(patterns: readonly PatternEntry[], options: PartOptions): Part {
  const {runs} = options;
  const variants = [...new Set(patterns.flatMap(each => variantsNeeded(each.options ?? {})))];
  const statistics: Readonly<Record<string, Statistic<CrossNational>>> = crossNationalStatistics;
  return {
    size: variants.length * runs,
    patterns,
    async measure(watch) {
      const data = await crossNational({...options, variants, ...watch});
      return patterns.map(entry => findingOf(entry, statistics[entry.statistic](data, entry.options ?? {})));
    },
  };
}

function countryPart(patterns: readonly PatternEntry[], scenario: Scenario, options: PartOptions): Part {
  const wanted = patterns.flatMap(each => each.options?.plan ?? []);
  const plans = scenario.plans.filter(({name}) => name === 'history' || wanted.includes(name));
  return {
    size: plans.length * options.runs,
    patterns,
    scenario: scenario.name,
    async measure({signal, onProgress}) {
      const {seed, runs, people, parameters, executor} = options;
      const made = new Map<string, readonly Run[]>();
      for (const [index, plan] of plans.entries()) {
        const watch = {
          signal,
          onProgress: (done: number): void => onProgress?.(index * runs + done, plans.length * runs),
        };
        const sampling = {seed, runs, people, parameters, executor, districtDeaths: true};
        const found = await ensemble(scenario, {plan, ...sampling, ...watch});
        // Of other plans only deaths are read.
        made.set(plan.name, plan.name === 'history' ? found.runs : found.runs.map(run => ({...run, series: {}})));
      }
      const {history = [], ...others} = Object.fromEntries(made);
      const evidence = {scenario, seed, history, plans: others};
      return patterns.map(entry =>
        findingOf(entry, countryStatistics[entry.statistic](evidence, entry.options ?? {}), scenario.name),
      );
    },
  };
}

function mechanismPart(entry: PatternEntry, scenario: Scenario, options: PartOptions): Part {
  const {seed, parameters, mechanisms} = options;
  return {
    size: mechanisms.runs,
    patterns: [entry],
    scenario: scenario.name,
    async measure() {
      await nextTurn();
      const readings = patternNamed(entry.statistic).measure(scenario, {seed, parameters, ...mechanisms});
      return readings.map(reading => findingOfReading(entry, reading, scenario.name));
    },
  };
}

function patternNamed(name: string): Pattern {
  const found = mechanismPatterns.find(({id}) => id === name);
  if (!found) throw new RangeError(`unknown pattern: ${name}`);
  return found;
}

function findingOf(entry: PatternEntry, measurement: Measurement, scenario?: string): PatternFinding {
  const {id, title, unit, band} = entry;
  const of = {id, title, unit, ...(scenario !== undefined && {scenario}), ...(band && {band}), entry};
  if ('missing' in measurement) return {...of, verdict: 'not run', missing: measurement.missing};
  const {value, interval} = measurement;
  return {...of, value, ...(interval && {interval}), verdict: verdictOn(value, band)};
}

function findingOfReading(entry: PatternEntry, {what, value, unit, band}: Reading, scenario: string): PatternFinding {
  const ends = band && ([band[0], band[1] === Number.MAX_VALUE ? null : band[1]] as const);
  return {
    id: entry.id,
    title: what,
    unit,
    scenario,
    ...(Number.isFinite(value) ? {value} : {missing: 'nothing to measure it on'}),
    ...(ends && {band: ends}),
    verdict: verdictOn(Number.isFinite(value) ? value : undefined, ends),
    entry,
  };
}
