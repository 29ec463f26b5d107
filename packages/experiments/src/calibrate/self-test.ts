import type {Interval} from '@postbellum/sim-core';
import {requireCount} from '../statistics/count.ts';
import {tailOf} from '../statistics/two-sided.ts';
import {wilson} from '../statistics/wilson.ts';
import {type CalibrateOptions, calibrate} from './calibrate.ts';
import type {Simulator} from './evaluate.ts';
import {nameOf, pointAt} from './free-parameter.ts';
import {latinHypercube} from './latin-hypercube.ts';
import {leastShrinkage, marginals} from './marginal.ts';
import {inMind, partlyApart} from './memory.ts';
import {plant} from './plant.ts';
import {type Posterior, posteriorQuantile, posteriorRank} from './posterior.ts';

export interface SelfTestOptions extends Omit<CalibrateOptions, 'check' | 'choose' | 'fixed' | 'onWave' | 'command'> {
  /** Planted sets to recover. */
  readonly sets: number;
  /** Level of the intervals whose coverage is reported. */
  readonly level?: number;
}

/** How well planted values of one parameter were recovered. */
export interface Recovery {
  readonly name: string;
  /** Share of sets whose interval held the planted value, and its uncertainty. */
  readonly coverage: number;
  readonly interval: Interval;
  /** Share of each posterior below the planted value; spread evenly from 0 to 1 if all is well. */
  readonly ranks: readonly number[];
  readonly meanShrinkage: number;
  /** Whether the targets teach anything about it: a mean shrinkage of 0.1 or more. */
  readonly identified: boolean;
}

/** Whether calibration finds what was planted. */
export interface SelfTest {
  readonly sets: number;
  /** Waves of each fit. The test is of fitting in so many waves, and of no other way. */
  readonly waves: number;
  readonly level: number;
  /** Share of all intervals, over sets and parameters, that held the planted value. */
  readonly coverage: number;
  /** Its uncertainty as if all intervals were independent. Sets share the points of the first wave: the truth is wider. */
  readonly interval: Interval;
  readonly parameters: readonly Recovery[];
  readonly notIdentified: readonly string[];
  /** Mean share of the prior that history matching left. */
  readonly meanShareLeft: number;
}

/**
 * Plants sets of parameters drawn from the prior, simulates what would be observed if each were the truth, and
 * calibrates on that (Carrella 2021, JASSS 24(2)7). All sets share the points of the first wave.
 */
export async function selfTest({sets, level = 0.9, ...options}: SelfTestOptions): Promise<SelfTest> {
  requireCount('sets', sets, 1);
  const {free, targets, seed, points = 300, waves = 1, signal} = options;
  const {memory = inMind()} = options;
  const first = waves === 1 ? points : Math.ceil(points / 2);
  const simulate = counting(options, first + sets * (2 + points - first));
  const truths = latinHypercube(sets, free.length, `${seed}/planted`).map(place => pointAt(free, place));
  const observed = await plant({points: truths, targets, simulate, seed, memory, signal});
  const posteriors: Posterior[] = [];
  for (const [set, asked] of observed.entries()) {
    const own = partlyApart(memory, `set ${set + 1}`, key => !key.startsWith(`${seed}/wave 1/`));
    const fit = {free, targets: asked, simulate, seed, points, waves, check: 0, memory: own, signal};
    posteriors.push(await calibrate(fit));
  }
  return summary({free, waves}, truths, posteriors, level);
}

/** The simulator, with progress by points simulated. */
function counting({simulate, onProgress}: Omit<SelfTestOptions, 'sets'>, total: number): Simulator {
  let done = 0;
  return async (point, replicate, watch) => {
    const summaries = await simulate(point, replicate, watch);
    done++;
    onProgress?.(done, Math.max(done, total));
    return summaries;
  };
}

function summary(
  {free, waves}: Required<Pick<SelfTestOptions, 'free' | 'waves'>>,
  truths: readonly (readonly number[])[],
  posteriors: readonly Posterior[],
  level: number,
): SelfTest {
  const sets = posteriors.length;
  const learnt = posteriors.map(marginals);
  const tail = tailOf(level);
  const covers = (posterior: Posterior, parameter: number, truth: number): boolean =>
    posteriorQuantile(posterior, parameter, tail) <= truth &&
    truth <= posteriorQuantile(posterior, parameter, 1 - tail);
  let all = 0;
  const parameters = free.map((each, parameter): Recovery => {
    const covered = posteriors.filter((posterior, set) => covers(posterior, parameter, truths[set][parameter])).length;
    all += covered;
    const meanShrinkage = learnt.reduce((sum, set) => sum + set[parameter].shrinkage, 0) / sets;
    return {
      name: nameOf(each),
      coverage: covered / sets,
      interval: wilson(covered, sets, 0.9),
      ranks: posteriors.map((posterior, set) => posteriorRank(posterior, parameter, truths[set][parameter])),
      meanShrinkage,
      identified: meanShrinkage >= leastShrinkage,
    };
  });
  const intervals = sets * free.length;
  return {
    sets,
    waves,
    level,
    coverage: all / intervals,
    interval: wilson(all, intervals, 0.9),
    parameters,
    notIdentified: parameters.filter(({identified}) => !identified).map(({name}) => name),
    meanShareLeft: posteriors.reduce((sum, each) => sum + each.waves[waves - 1].shareLeft, 0) / sets,
  };
}
