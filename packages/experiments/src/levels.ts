import {type Change, type LeverName, levers, type Plan} from '@postbellum/sim-core';

/**
 * What brings a lever to one of its named levels from the first day on. A multiple is held inside the lever's range:
 * where history times the factor would pass its top, the top holds. Throws `unknown level`.
 */
export function levelChanges(lever: LeverName, name: string): readonly Change[] {
  const {levels, range} = levers[lever];
  const level = Object.entries(levels).find(([known]) => known === name)?.[1];
  if (!level) {
    throw new RangeError(`unknown level: ${name} of ${lever} (there are ${Object.keys(levels).join(', ')})`);
  }
  if ('set' in level) return [{lever, set: level.set}];
  const {multiply} = level;
  return multiply > 1
    ? [
        {lever, atMost: largest(range[1], multiply)},
        {lever, multiply},
      ]
    : [{lever, multiply}];
}

/** The plan with a lever at one of its levels, over whatever the plan itself does to that lever. */
export function withLevel(plan: Plan, lever: LeverName, level: string): Plan {
  return {
    name: `${plan.name}+${lever}=${level}`,
    title: `${plan.title}, ${lever} ${level}`,
    summary: `${plan.summary} ${levers[lever].title}: ${level}.`.trim(),
    changes: [...plan.changes, ...levelChanges(lever, level)],
  };
}

/** The largest value that times the factor is not above the top: rounding may lift the quotient by a hair. */
function largest(top: number, factor: number): number {
  const quotient = top / factor;
  return quotient * factor > top ? quotient * (1 - Number.EPSILON) : quotient;
}
