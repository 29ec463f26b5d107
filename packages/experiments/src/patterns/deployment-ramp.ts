import {createSimulation} from '@postbellum/sim-core';
import {asItWas, type Pattern} from './pattern.ts';

/** Share of its peak from which a mission counts as deployed. */
const deployed = 0.95;

/** V-ramp: a mission reaches its strength within a year, not at once. */
export const deploymentRamp: Pattern = {
  id: 'V-ramp',
  title: 'weeks from the accord to full strength of the mission',
  evidence: 'Rappa 2016: about 10 months on average, 12 in Africa (evidence.md P17)',
  measure(scenario, {people, seed, parameters = {}}) {
    const {series} = createSimulation(scenario, {people, parameters}).run({plan: asItWas, seed, weeks: 156});
    const peak = series.troops.reduce((most, troops) => Math.max(most, troops), 0);
    const week = series.troops.findIndex(troops => troops >= deployed * peak) + 1;
    return [{what: 'weeks to 95 % of peak strength', value: week, unit: 'weeks', band: [35, 60]}];
  },
};
