import type {Emulator} from './emulator.ts';
import {held, type Target} from './target.ts';

/** Places further than this from some target, in standard deviations, are left out (the rule of three sigma). */
export const implausibleFrom = 3;

/**
 * How far a place is from the targets at worst: the largest distance of a summary's mean from its target in standard
 * deviations of all that is uncertain about it (Craig et al. 1997; McCulloch et al. 2022).
 */
export function implausibility(emulator: Emulator, targets: readonly Target[], place: readonly number[]): number {
  const {means, variances} = emulator.at(place);
  let worst = 0;
  for (const [index, target] of targets.entries()) {
    const {value, tolerance, discrepancy = 0} = target;
    if (!Number.isFinite(variances[index])) continue;
    const spread = Math.sqrt(variances[index] + tolerance * tolerance + discrepancy * discrepancy);
    worst = Math.max(worst, Math.abs(held(target, means[index]) - value) / spread);
  }
  return worst;
}

/** Whether no emulator of any wave so far leaves a place out. */
export function notImplausible(
  emulators: readonly Emulator[],
  targets: readonly Target[],
  place: readonly number[],
): boolean {
  return emulators.every(emulator => implausibility(emulator, targets, place) <= implausibleFrom);
}
