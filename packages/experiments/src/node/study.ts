import type {Plan, RelapseRisk, RelapseRule, Scenario} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {ensembleParts} from '../ensemble-parts.ts';
import type {Executor} from '../executor.ts';
import {joinedDifference, type PairedDifference, pairedDifference} from '../statistics/paired-difference.ts';
import {type Precision, precisionOf} from '../statistics/precision.ts';
import {joinedCounts, type RelapseCounts, relapseCounts} from '../statistics/relapse-counts.ts';
import {riskFromCounts} from '../statistics/relapse-risk.ts';
import {studyEstimate} from '../words/estimates.ts';
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
  readonly counts: readonly RelapseCounts[];
  readonly risks: readonly RelapseRisk[];
  readonly differences: readonly PairedDifference[];
  /** How near the result came to what was asked; absent where a number of runs was asked for. */
  readonly precision?: Precision;
  /** Whether it was stopped by hand before all was done. */
  readonly partial: boolean;
  readonly started: string;
  readonly seconds: number;
}

/** What is known after some parts of a study. */
type Measured = Pick<Findings, 'counts' | 'risks' | 'differences' | 'precision'>;

const seconds = (): number => performance.now() / 1000;

/**
 * Simulates and measures part by part, handing each to `onPart`, so that memory does not grow with the number of runs;
 * undefined where it was stopped before a run was finished under every plan.
 */
export async function findingsOf(
  study: Study,
  {executor, signal, onPart}: {executor: Executor; signal: AbortSignal; onPart: (part: readonly Ensemble[]) => void},
): Promise<Findings | undefined> {
  const {scenario, plans, seed, runs, untilHalfWidth, people, weeks, workers} = study;
  const began = seconds();
  const started = new Date().toISOString();
  const shown = terminalProgress();
  let measured: Measured | undefined;
  const onProgress = (done: number, total: number): void =>
    shown.update(done, total, {estimate: measured && studyEstimate(measured.risks, measured.differences)});
  // Where the work stops must not depend on the number of hands; where it does not stop, parts keep all of them busy.
  const partRuns = untilHalfWidth === undefined ? Math.max(50, 16 * workers) : 50;
  try {
    const options = {seed, runs, people, weeks, executor, signal, partRuns, onProgress};
    for await (const part of ensembleParts(scenario, plans, options)) {
      onPart(part);
      measured = measuredWith(measured, part, study);
      if (measured.precision?.reached) break;
    }
  } catch (error) {
    if (!(signal.aborted && error === signal.reason)) throw asBadUse(error);
  } finally {
    shown.end();
  }
  if (!measured) return undefined;
  const {precision, risks} = measured;
  const partial = precision?.reached !== true && risks.some(risk => risk.runs < runs);
  return {study, ...measured, partial, started, seconds: seconds() - began};
}

function measuredWith(
  before: Measured | undefined,
  part: readonly Ensemble[],
  {rule, withinYears, untilHalfWidth}: Study,
): Measured {
  const options = {rule, withinYears};
  const [first, ...others] = part;
  const counts = part
    .map(ensemble => relapseCounts(ensemble, options))
    .map((more, plan) => (before ? joinedCounts(before.counts[plan], more) : more));
  const differences = others
    .map(other => pairedDifference(first, other, options))
    .map((more, index) => (before ? joinedDifference(before.differences[index], more) : more));
  const risks = counts.map(riskFromCounts);
  const precision = untilHalfWidth === undefined ? {} : {precision: precisionOf(risks, untilHalfWidth)};
  return {counts, risks, differences, ...precision};
}
