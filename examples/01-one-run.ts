// One simulated history of Liberia, from the accord of August 2003 to the mission's last day.
import {liberia, plans} from '@postbellum/scenarios';
import {relapseRules, relapseWeek, simulate} from '@postbellum/sim-core';

const run = simulate(liberia, {plan: plans.history, seed: 'first', people: 5_000});

const week = relapseWeek(run, relapseRules.default);
console.log(week === undefined ? 'The peace held in this history.' : `Armed conflict resumed in week ${week}.`);

for (const name of ['troops', 'underArms', 'displaced', 'commitment'] as const) {
  const everyTwoYears = run.series[name].filter((_, week) => week % 104 === 52);
  console.log(name.padEnd(11), Array.from(everyTwoYears, value => value.toFixed(value < 2 ? 2 : 0)).join('  '));
}
console.log('One possible history among many: simulated, not a forecast.');
