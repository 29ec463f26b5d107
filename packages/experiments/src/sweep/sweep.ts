import type {Plan, RelapseRule, Scenario} from '@postbellum/sim-core';
import {type Design, designPoints} from './design.ts';
import type {Factor} from './factor.ts';
import type {Point} from './point.ts';

/** Everything a sweep depends on besides the version of the engine. */
export interface SweepSettings {
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
  readonly seed: string;
  /** Histories under each plan at each point; history i has the seed `<seed>/<i>` everywhere, so that points share luck. */
  readonly runs: number;
  /** Agents in each history. */
  readonly people: number;
  readonly weeks: number;
  readonly rule: RelapseRule;
  readonly factors: readonly Factor[];
  readonly design: Design;
  /** What is read from each history, by name. */
  readonly measures: readonly string[];
  /** Histories computed and kept together. */
  readonly batch: number;
}

/** A sweep with its points: a fixed list of histories, cut into batches. */
export interface Sweep extends SweepSettings {
  readonly points: readonly Point[];
}

/** One history of a sweep, by the number of its point, of its plan and of the history itself. */
export interface SweepRun {
  readonly point: number;
  readonly plan: number;
  readonly run: number;
  readonly seed: string;
}

/** The sweep that settings amount to. */
export function sweepOf(settings: SweepSettings): Sweep {
  return {...settings, points: designPoints(settings.design, settings.factors, settings.seed)};
}

/** Histories in all. */
export function runCount({points, plans, runs}: Sweep): number {
  return points.length * plans.length * runs;
}

/** Batches in all; the last one may be smaller. */
export function batchCount(sweep: Sweep): number {
  return Math.ceil(runCount(sweep) / sweep.batch);
}

/** Histories of a batch, counted from 0: point after point, in each plan after plan, in each history after history. */
export function runsOfBatch(sweep: Sweep, batch: number): readonly SweepRun[] {
  const first = batch * sweep.batch;
  const count = Math.min(sweep.batch, runCount(sweep) - first);
  return Array.from({length: count}, (_, index) => runAt(sweep, first + index));
}

function runAt({plans, runs, seed}: Sweep, index: number): SweepRun {
  const run = index % runs;
  const cell = Math.floor(index / runs);
  return {point: Math.floor(cell / plans.length), plan: cell % plans.length, run, seed: `${seed}/${run}`};
}
