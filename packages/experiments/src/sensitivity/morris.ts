import type {BootstrapOptions} from '../statistics/bootstrap-interval.ts';
import {requireCount} from '../statistics/count.ts';
import type {Measurement} from '../validate/measurement.ts';
import {bootstrapped} from './bootstrapped.ts';
import {elementaryEffects} from './elementary-effects.ts';

/** What moving a parameter through its whole range would change, in units of the output. */
export interface MorrisEffect {
  /** Mean elementary effect; effects of either sign cancel. */
  readonly mu: Measurement;
  /** Mean size of elementary effects, by which parameters are ranked. */
  readonly muStar: Measurement;
  /** Standard deviation of elementary effects: above 0 where the effect is not linear or depends on other parameters. */
  readonly sigma: Measurement;
}

/**
 * Elementary effects of each parameter, in order, from outputs at morrisTrajectories(). Intervals are by bootstrap over
 * trajectories; with fewer than about 20 they are too narrow. Morris 1991, Technometrics 33:161-174; mu* after
 * Campolongo, Cariboni & Saltelli 2007, Environ Model Softw 22:1509-1518.
 */
export function morris(
  points: readonly (readonly number[])[],
  outputs: ArrayLike<number>,
  options: BootstrapOptions,
): MorrisEffect[] {
  const effects = elementaryEffects(points, outputs);
  const trajectories = effects[0].length;
  requireCount('trajectories', trajectories, 2);
  return effects.map(each => {
    const sizes = each.map(Math.abs);
    return {
      mu: bootstrapped(trajectories, units => meanOf(each, units), options),
      muStar: bootstrapped(trajectories, units => meanOf(sizes, units), options),
      sigma: bootstrapped(trajectories, units => sdOf(each, units), options),
    };
  });
}

function meanOf(values: Float64Array, units: Int32Array): number {
  let sum = 0;
  for (const unit of units) sum += values[unit];
  return sum / units.length;
}

function sdOf(values: Float64Array, units: Int32Array): number {
  const mean = meanOf(values, units);
  let squares = 0;
  for (const unit of units) squares += (values[unit] - mean) ** 2;
  return Math.sqrt(squares / (units.length - 1));
}
