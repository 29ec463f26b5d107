import {applyPlan, compileFacts, type LeverName, type Plan, type Run, type Scenario} from '@postbellum/sim-core';
import {weeksPerYear} from './statistics/horizon.ts';

/** Levers whose money is in the facts, US$ million a year. */
const aidLevers = ['reintegrationFunding', 'reliefFunding', 'recoveryFunding', 'justiceFunding'] as const;

/** Levers that show in what is counted: soldiers and police present, and cash that comes out of the pledges. */
const counted: readonly LeverName[] = [...aidLevers, 'troops', 'police', 'exitRule', 'ddrCash'];

/** US$ pledged for reintegration, relief and recovery and given to courts under a plan, over the first weeks of a scenario. */
export function aidOf(scenario: Scenario, plan: Plan, weeks: number): number {
  const facts = compileFacts(scenario);
  applyPlan(facts, plan);
  const millions = aidLevers.map(lever =>
    facts.decisions[lever].subarray(0, weeks).reduce((sum, each) => sum + each, 0),
  );
  // A year of pledges is 52 weeks long, as donors have it.
  return (millions.reduce((sum, each) => sum + each, 0) * 1e6) / 52;
}

/** Years that soldiers and police officers of the mission were in the country, over the first weeks of a run. */
export function missionYears({series: {troops, police}}: Run, weeks: number): number {
  let present = 0;
  for (let week = 0; week < weeks; week++) present += troops[week] + police[week];
  return present / weeksPerYear;
}

/** Levers that a plan changes and whose price is not in the facts. */
export function unpricedLevers({changes}: Plan): readonly LeverName[] {
  return [...new Set(changes.map(({lever}) => lever))].filter(lever => !counted.includes(lever));
}
