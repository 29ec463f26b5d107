import {type Overrides, type Plan, weekly} from '@postbellum/sim-core';
import {multiplied} from '../levels.ts';
import type {Factor, LeverFactor} from './factor.ts';

/** A value of each factor in their order; undefined leaves the factor as it is. */
export type Point = readonly (number | undefined)[];

/** Values of parameters at a point, as `simulate` takes them. */
export function overridesAt(factors: readonly Factor[], point: Point): Overrides {
  const overrides: Record<string, Record<string, number>> = {};
  for (const [index, factor] of factors.entries()) {
    const value = point[index];
    if (factor.kind !== 'parameter' || value === undefined) continue;
    overrides[factor.mechanism] = {...overrides[factor.mechanism], [factor.parameter]: value};
  }
  return overrides;
}

/** A plan with the levers of a point set over whatever the plan does to them. */
export function planAt(plan: Plan, factors: readonly Factor[], point: Point): Plan {
  const changes = factors.flatMap((factor, index) => {
    const value = point[index];
    return factor.kind === 'lever' && value !== undefined ? leverChanges(factor, value) : [];
  });
  return {...plan, changes: [...plan.changes, ...changes]};
}

function leverChanges({lever, change, from, until}: LeverFactor, value: number): Plan['changes'] {
  const span = {...(from !== undefined && {from}), ...(until !== undefined && {until})};
  return change === 'set' ? [{lever, set: value, ...span}] : multiplied(lever, value, span);
}

/** What a factor left as it is stands at: the declared value of a parameter; nothing for a lever, which has a history. */
export function asItIs(factor: Factor): number | undefined {
  if (factor.kind === 'lever') return undefined;
  return weekly.find(({name}) => name === factor.mechanism)?.parameters[factor.parameter]?.value;
}
