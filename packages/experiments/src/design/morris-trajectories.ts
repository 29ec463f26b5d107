import {Random} from '@postbellum/sim-core';
import {requireCount} from '../statistics/count.ts';

export interface MorrisOptions {
  /** Key of the draws: equal arguments give equal points, and more trajectories begin with the same ones. */
  readonly seed: string;
  /** Evenly spaced values each parameter takes, from 0 to 1; even, so that all are drawn equally often. */
  readonly levels?: number;
}

/**
 * Random walks on a grid in the unit cube, [point][parameter], one after another: each has one point more than there
 * are parameters, and each of its steps moves one parameter, each once and in random order, by p / (2(p - 1)) up or
 * down, where p is the number of levels. morris() reads outputs at these points.
 * Morris 1991, Technometrics 33:161-174.
 */
export function morrisTrajectories(count: number, parameters: number, {seed, levels = 4}: MorrisOptions): number[][] {
  requireCount('count', count);
  requireCount('parameters', parameters, 1);
  if (!(Number.isInteger(levels) && levels >= 2 && levels % 2 === 0)) {
    throw new RangeError(`invalid levels: ${levels} (an even number, 2 or more)`);
  }
  const random = new Random(seed, 'trajectories');
  return Array.from({length: count}, (_, trajectory) => {
    random.setWeek(trajectory);
    return walk(random, parameters, levels).map(point => point.map(level => level / (levels - 1)));
  }).flat();
}

/** Points of one trajectory as levels counted from 0. */
function walk(random: Random, parameters: number, levels: number): number[][] {
  const jump = levels / 2;
  const indices = Array.from({length: parameters}, (_, parameter) => parameter);
  const low = indices.map(parameter => Math.floor(random.uniform(parameter, 0) * jump));
  const rises = indices.map(parameter => random.uniform(parameter, 1) < 0.5);
  const turns = indices.map(parameter => random.uniform(parameter, 2));
  const order = indices.toSorted((a, b) => turns[a] - turns[b]);
  const points = [low.map((level, parameter) => (rises[parameter] ? level : level + jump))];
  for (const [step, parameter] of order.entries()) {
    points.push(points[step].with(parameter, rises[parameter] ? low[parameter] + jump : low[parameter]));
  }
  return points;
}
