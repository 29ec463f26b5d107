import {meanEstimate} from '../statistics/mean-estimate.ts';
import {pairedInterval} from '../statistics/paired-interval.ts';
import type {Measurement} from '../validate/measurement.ts';

/** What a parameter changes at each end of its range, in units of the output: the bars of a tornado chart. */
export interface EndEffects {
  readonly low: Measurement;
  readonly high: Measurement;
}

const level = 0.95;

/**
 * Output of each parameter at its low and at its high end less that of the base, with 95 % intervals, from the outputs of
 * all histories, [point][history], at aroundBase() points. History i has the same luck at every point, so histories are
 * compared pair by pair; NaN is a history that failed. Where outputs are 0 or 1 the interval is Tango's, else Student's.
 */
export function endEffects(outputs: readonly ArrayLike<number>[]): EndEffects[] {
  const [base] = outputs;
  return Array.from({length: (outputs.length - 1) / 2}, (_, parameter) => ({
    low: pairedEffect(base, outputs[2 * parameter + 1]),
    high: pairedEffect(base, outputs[2 * parameter + 2]),
  }));
}

function pairedEffect(base: ArrayLike<number>, moved: ArrayLike<number>): Measurement {
  const pairs = Array.from({length: base.length}, (_, run): readonly [number, number] => [
    base[run],
    moved[run],
  ]).filter(pair => pair.every(Number.isFinite));
  if (pairs.length === 0) return {missing: 'no history ended both there and with all as they are'};
  const {mean: value, interval} = meanEstimate(
    pairs.map(([from, to]) => to - from),
    level,
  );
  return {value, interval: pairs.flat().every(isEvent) ? intervalOfShares(pairs) : interval};
}

/** Whether an output says that something happened or did not. */
const isEvent = (output: number): boolean => output === 0 || output === 1;

function intervalOfShares(pairs: readonly (readonly [number, number])[]): ReturnType<typeof pairedInterval> {
  const onlyA = pairs.filter(([from, to]) => from > to).length;
  const onlyB = pairs.filter(([from, to]) => to > from).length;
  return pairedInterval({onlyA, onlyB, pairs: pairs.length}, level);
}
