import {requireOutputs} from './outputs.ts';

/** Outputs with one parameter at its low place, at the base and at its high place: a bar of a tornado chart. */
export interface OneAtATimeEffect {
  readonly parameter: number;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** Largest of the three less the smallest, so that an effect that turns back counts too. */
  readonly swing: number;
}

/**
 * Effect of each parameter alone from outputs at aroundBase() points, the largest swing first. Parameters with equal
 * swings keep their order. Says nothing of parameters together.
 */
export function oneAtATime(outputs: ArrayLike<number>): OneAtATimeEffect[] {
  requireOutputs(outputs, outputs.length);
  if (!(outputs.length >= 3 && outputs.length % 2 === 1)) {
    throw new RangeError(`invalid outputs: ${outputs.length} (the base, then low and high of each parameter)`);
  }
  const base = outputs[0];
  return Array.from({length: (outputs.length - 1) / 2}, (_, parameter): OneAtATimeEffect => {
    const low = outputs[2 * parameter + 1];
    const high = outputs[2 * parameter + 2];
    return {parameter, low, base, high, swing: Math.max(low, base, high) - Math.min(low, base, high)};
  }).sort((a, b) => b.swing - a.swing);
}
