import {requireCount} from './count.ts';

/** How a plan fares beside others, setting by setting. All are in the unit of the loss. */
export interface Regret {
  /** Mean over settings of its loss less that of the plan best in each setting. */
  readonly mean: number;
  readonly worst: number;
  /** Share of settings in which it is best; plans that tie share a setting. */
  readonly best: number;
  /** Plans, by index, that lose less in every setting. */
  readonly dominatedBy: readonly number[];
}

/**
 * Regret of each plan, [plan][setting], less being better. Losses that still hold chance make regret larger and
 * dominance rarer than they are. Savage 1951, J Am Stat Assoc 46:55-67.
 */
export function regrets(losses: readonly (readonly number[])[]): readonly Regret[] {
  requireCount('plans', losses.length, 1);
  const settings = losses[0].length;
  requireCount('settings', settings, 1);
  const least = losses[0].map((_, setting) => Math.min(...losses.map(loss => loss[setting])));
  const ties = least.map((lowest, setting) => losses.filter(loss => loss[setting] === lowest).length);
  return losses.map(loss => {
    const regret = loss.map((value, setting) => value - least[setting]);
    return {
      mean: sum(regret) / settings,
      worst: Math.max(...regret),
      best: sum(regret.map((value, setting) => (value === 0 ? 1 / ties[setting] : 0))) / settings,
      dominatedBy: losses.flatMap((other, index) => (other.every((value, at) => value < loss[at]) ? [index] : [])),
    };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
