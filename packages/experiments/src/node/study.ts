import type {Plan, RelapseRisk, RelapseRule, Scenario} from '@postbellum/sim-core';
import {type Ensemble, ensembles} from '../ensemble.ts';
import type {Executor} from '../executor.ts';
import {type PairedDifference, pairedDifference} from '../statistics/paired-difference.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {asBadUse} from './bad-use.ts';
import {terminalProgress} from './progress.ts';

/** What is asked of the command line for one scenario: one plan, or several on shared luck with the first as reference. */
export interface Study {
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
  readonly seed: string;
  readonly runs: number;
  readonly people?: number | undefined;
  readonly weeks?: number | undefined;
  readonly rule: RelapseRule;
  readonly withinYears: number;
  readonly workers: number;
  /** Folder the result goes to. */
  readonly folder: string;
  /** Whether to write the monthly values of every run, the largest file. */
  readonly series: boolean;
  /** The command that gives this result again. */
  readonly command: string;
}

/** What came of a study. */
export interface Findings {
  readonly study: Study;
  readonly ensembles: readonly Ensemble[];
  readonly risks: readonly RelapseRisk[];
  readonly differences: readonly PairedDifference[];
  /** Whether it was stopped before all runs were done. */
  readonly partial: boolean;
  readonly started: string;
  readonly seconds: number;
}

const seconds = (): number => performance.now() / 1000;

/** Simulates and measures; undefined where it was stopped before every plan had a finished run. */
export async function findingsOf(study: Study, executor: Executor, signal: AbortSignal): Promise<Findings | undefined> {
  const {scenario, plans, seed, runs, people, weeks, rule, withinYears} = study;
  const began = seconds();
  const started = new Date().toISOString();
  const shown = terminalProgress();
  try {
    const options = {seed, runs, people, weeks, executor, signal, onProgress: shown.update};
    const made = await ensembles(scenario, plans, options);
    if (made.some(ensemble => ensemble.runs.length === 0)) return undefined;
    return {
      study,
      ensembles: made,
      risks: made.map(ensemble => relapseRisk(ensemble, {rule, withinYears})),
      differences: made.slice(1).map(other => pairedDifference(made[0], other, {rule, withinYears})),
      partial: made.some(ensemble => ensemble.runs.length < runs),
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
