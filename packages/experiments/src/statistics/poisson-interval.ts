import type {Interval} from '@postbellum/sim-core';
import {bisect} from './bisect.ts';
import {requireCount} from './count.ts';
import {tailOf} from './two-sided.ts';

/**
 * Garwood's exact interval of a Poisson mean of which `count` events were seen: the means under which so many events
 * or more, or so many or fewer, would be just as rare as the level allows. Garwood 1936, Biometrika 28:437-442.
 * The usual form through chi-square quantiles is the same solution.
 */
export function poissonInterval(count: number, level: number): Interval {
  requireCount('count', count);
  const tail = tailOf(level);
  const logFactorial = sumOfLogs(count);
  const most = 2 * count + 20 - 4 * Math.log(tail);
  return {
    level,
    low: count === 0 ? 0 : bisect(mean => orMore(count, mean, logFactorial) - tail, 0, count),
    high: bisect(mean => tail - orFewer(count, mean, logFactorial), count, most),
  };
}

function sumOfLogs(count: number): number {
  let sum = 0;
  for (let factor = 2; factor <= count; factor++) sum += Math.log(factor);
  return sum;
}

const exactly = (count: number, mean: number, logFactorial: number): number =>
  mean === 0 ? Number(count === 0) : Math.exp(count * Math.log(mean) - mean - logFactorial);

function orMore(count: number, mean: number, logFactorial: number): number {
  let term = exactly(count, mean, logFactorial);
  let sum = 0;
  for (let events = count + 1; term > sum * 1e-17; events++) {
    sum += term;
    term *= mean / events;
  }
  return sum;
}

function orFewer(count: number, mean: number, logFactorial: number): number {
  let term = exactly(count, mean, logFactorial);
  let sum = 0;
  for (let events = count; term > sum * 1e-17; events--) {
    sum += term;
    term *= events / mean;
  }
  return sum;
}
