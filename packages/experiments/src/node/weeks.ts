import {type Scenario, weeksBetween} from '@postbellum/sim-core';
import {anniversaryWeek} from '../statistics/horizon.ts';
import {BadUse} from './bad-use.ts';

/** Throws BadUse for more weeks than the scenario has. */
export function requireWeeks(weeks: number | undefined, {name, start, end}: Scenario): void {
  const most = weeksBetween(start, end);
  if (weeks !== undefined && weeks > most) throw new BadUse(`invalid weeks: ${weeks} (${name} has ${most} weeks)`);
}

/** Weeks to simulate for a result within so many years: those years and no more, unless others were asked for. */
export function weeksWithin(scenario: Scenario, years: number, asked: number | undefined): number {
  requireWeeks(asked, scenario);
  return asked ?? Math.min(anniversaryWeek(scenario.start, years), weeksBetween(scenario.start, scenario.end));
}
