import type {Plan, RelapseRisk, RelapseRule, Scenario} from '@postbellum/sim-core';
import {type Ensemble, ensembles} from '../ensemble.ts';
import {ensemblesUntil} from '../ensembles-until.ts';
import type {Executor} from '../executor.ts';
import {type PairedDifference, pairedDifference} from '../statistics/paired-difference.ts';
import {type Precision, precisionOf} from '../statistics/precision.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {asBadUse} from './bad-use.ts';
import {terminalProgress} from './progress.ts';

/** What is asked of the command line for one scenario: one plan, or several on shared luck with the first as reference. */
export interface Study {
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
  readonly seed: string;
  /** Runs of each plan, at most where `untilHalfWidth` may stop them before. */
  readonly runs: number;
  /** Percentage points that the interval of relapse may reach to each side; runs go on until it does. */
  readonly untilHalfWidth?: number | undefined;
  readonly people?: number | undefined;
  readonly weeks?: number | undefined;
  readonly rule: RelapseRule;
  readonly withinYears: number;
  readonly workers: number;
  /** Folder the result goes to. */
  readonly folder: string;
  /** Whether to write the monthly values of every run, the largest file. */
  readonly series: boolean;
  /** Whether to write the large tables as Parquet too. */
  readonly parquet?: boolean | undefined;
  /** The command that gives this result again. */
  readonly command: string;
}

/** What came of a study. */
export interface Findings {
  readonly study: Study;
  readonly ensembles: readonly Ensemble[];
  readonly risks: readonly RelapseRisk[];
  readonly differences: readonly PairedDifference[];
  /** How near the result came to what was asked; absent where a number of runs was asked for. */
  readonly precision?: Precision;
  /** Whether it was stopped by hand before all was done. */
  readonly partial: boolean;
  readonly started: string;
  readonly seconds: number;
}

const seconds = (): number => performance.now() / 1000;

/** Simulates and measures; undefined where it was stopped before every plan had a finished run. */
export async function findingsOf(study: Study, executor: Executor, signal: AbortSignal): Promise<Findings | undefined> {
  const {scenario, plans, seed, runs, untilHalfWidth, people, weeks, rule, withinYears} = study;
  const began = seconds();
  const started = new Date().toISOString();
  const shown = terminalProgress();
  try {
    const options = {seed, runs, people, weeks, executor, signal, onProgress: shown.update};
    const precise = (soFar: readonly Ensemble[]): Precision | undefined =>
      untilHalfWidth === undefined ? undefined : precisionOf(soFar, {points: untilHalfWidth, rule, withinYears});
    const made =
      untilHalfWidth === undefined
        ? await ensembles(scenario, plans, options)
        : await ensemblesUntil(scenario, plans, {...options, enough: soFar => precise(soFar)?.reached === true});
    if (made.some(ensemble => ensemble.runs.length === 0)) return undefined;
    const precision = precise(made);
    return {
      study,
      ensembles: made,
      risks: made.map(ensemble => relapseRisk(ensemble, {rule, withinYears})),
      differences: made.slice(1).map(other => pairedDifference(made[0], other, {rule, withinYears})),
      ...(precision && {precision}),
      partial: precision?.reached !== true && made.some(ensemble => ensemble.runs.length < runs),
      started,
      seconds: seconds() - began,
    };
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined;
    throw asBadUse(error);
  } finally {
    shown.end();
  }
}
