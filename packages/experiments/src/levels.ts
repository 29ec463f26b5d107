import {type Change, type LeverName, levers, type Plan} from '@postbellum/sim-core';

/**
 * What brings a lever to one of its named levels from the first day on. A multiple is held inside the lever's range:
 * where history times the factor would pass its top, the top holds. Throws `unknown level`.
 */
export function levelChanges(lever: LeverName, name: string): readonly Change[] {
  const {levels} = levers[lever];
  const level = Object.entries(levels).find(([known]) => known === name)?.[1];
  if (!level) {
    throw new RangeError(`unknown level: ${name} of ${lever} (there are ${Object.keys(levels).join(', ')})`);
  }
  return 'set' in level ? [{lever, set: level.set}] : multiplied(lever, level.multiply);
}

/** What multiplies a lever, over the whole scenario or between two dates, and holds it inside its range. */
export function multiplied(lever: LeverName, multiply: number, span: Pick<Change, 'from' | 'until'> = {}): Change[] {
  const change: Change = {lever, multiply, ...span};
  if (!(multiply > 1)) return [change];
  return [{lever, atMost: largest(levers[lever].range[1], multiply), ...span}, change];
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
