import {Random} from '@postbellum/sim-core';
import type {Watch} from '../executor.ts';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import {type Evaluation, evaluate, type Memory, type Simulator} from './evaluate.ts';
import {replicateNoise} from './replicate-noise.ts';
import type {Target} from './target.ts';

export interface PlantOptions extends Watch {
  readonly points: readonly (readonly number[])[];
  readonly targets: readonly Target[];
  readonly simulate: Simulator;
  readonly seed: string;
  readonly memory: Memory;
}

/** Replicates averaged for each planted point at most. */
const mostReplicates = 20;

/**
 * Targets as they would be if each point were the truth: the mean of replicates, as many as bring their noise below the
 * tolerance, and an error as large as the tolerance in all. Bounds are left out: what is planted is known on both sides,
 * so that a fit to bounds learns less than its self-test. A summary that no replicate defines is no target.
 */
export async function plant(options: PlantOptions): Promise<readonly (readonly Target[])[]> {
  const {points, targets, seed} = options;
  const two = await replicates(options, 0, 2);
  const noise = replicateNoise(
    two.map(([a, b]) => [a.summaries, b.summaries] as const),
    targets.length,
  );
  const needed = Math.max(...targets.map(({tolerance}, at) => Math.ceil(noise[at] / tolerance ** 2)));
  const count = Math.min(mostReplicates, Math.max(2, needed));
  const more = await replicates(options, 2, count);
  return points.map((_, set) => {
    const random = new Random(seed, `observed ${set + 1}`);
    const found = [...two[set], ...more[set]];
    return targets.map(({bound: _bound, ...target}, at) => {
      const values = found.map(({summaries}) => summaries[at]).filter(Number.isFinite);
      if (values.length === 0) return {...target, value: 0, tolerance: Number.POSITIVE_INFINITY};
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const error = Math.sqrt(Math.max(0, target.tolerance ** 2 - noise[at] / values.length));
      return {...target, value: mean + error * normalQuantile(random.uniform(at))};
    });
  });
}

async function replicates(
  {points, simulate, seed, memory, signal}: PlantOptions,
  from: number,
  until: number,
): Promise<readonly (readonly Evaluation[])[]> {
  const found: (readonly Evaluation[])[] = [];
  for (const [set, point] of points.entries()) {
    const asked = Array.from({length: Math.max(0, until - from)}, (_, index) => ({
      key: `${seed}/planted ${set + 1}/${from + index + 1}`,
      point,
    }));
    found.push(await evaluate(asked, simulate, {memory, signal}));
  }
  return found;
}
