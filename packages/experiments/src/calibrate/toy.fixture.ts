import {Random} from '@postbellum/sim-core';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import type {Simulator} from './evaluate.ts';
import type {Free} from './free-parameter.ts';
import type {Target} from './target.ts';

/** Parameters of the model that toys borrow the names of; searched from 0 to 1. */
export function toyFree(count: number): readonly Free[] {
  const names = ['mediation', 'monitoring', 'trust'];
  return names
    .slice(0, count)
    .map(parameter => ({mechanism: 'toy', parameter, low: 0, high: 1, scale: 'linear' as const, unit: '1'}));
}

export function toyTarget(name: string, value: number, tolerance: number): Target {
  return {name, title: name, value, tolerance, source: 'made up'};
}

/** Summaries that are functions of the point with normal noise. */
export function toySimulator(
  summaries: (point: readonly number[]) => readonly number[],
  noise: number,
): Simulator & {calls: number} {
  const simulate = async (point: readonly number[], replicate: string): Promise<readonly number[]> => {
    simulator.calls++;
    const random = new Random(replicate, 'toy');
    return summaries(point).map((value, at) => value + noise * normalQuantile(random.uniform(at)));
  };
  const simulator = Object.assign(simulate, {calls: 0});
  return simulator;
}
