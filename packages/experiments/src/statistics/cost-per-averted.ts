import type {Estimate} from '@postbellum/sim-core';
import {meanEstimate} from './mean-estimate.ts';
import {type RatioOfMeans, ratioOfMeans} from './ratio-of-means.ts';

/** What a plan costs beyond a reference and how many relapses it averts, per history. */
export interface CostPerAverted {
  readonly extraCost: Estimate;
  readonly averted: Estimate;
  /**
   * `ratio`: averts some and costs more. `saves`: averts some and costs no more. `dominated`: averts none and costs
   * more, or as much with more relapses. `undefined`: averts none and costs no more.
   */
  readonly verdict: 'ratio' | 'saves' | 'dominated' | 'undefined';
  /** Cost of each relapse averted; where there is a `ratio` alone. */
  readonly ratio?: RatioOfMeans;
}

/** From extra costs and relapses averted, setting by setting; intervals say what the number of settings and runs leaves open. */
export function costPerAverted(extraCosts: readonly number[], averted: readonly number[], level = 0.9): CostPerAverted {
  const cost = meanEstimate(extraCosts, level);
  const effect = meanEstimate(averted, level);
  const found = {extraCost: cost, averted: effect};
  if (effect.mean > 0 && cost.mean > 0) {
    return {...found, verdict: 'ratio', ratio: ratioOfMeans(extraCosts, averted, level)};
  }
  if (effect.mean > 0) return {...found, verdict: 'saves'};
  const worse = cost.mean > 0 || (cost.mean === 0 && effect.mean < 0);
  return {...found, verdict: worse ? 'dominated' : 'undefined'};
}
