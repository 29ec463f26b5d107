import {relapseRules, relapseWeek, ruleText, simulate} from '@postbellum/sim-core';
import {asItWas, tiny} from '../packages/sim-core/src/tiny.fixture.ts';

// Twenty histories of an invented country: its numbers mean nothing, the kernel and the mechanisms are real.
const runs = Array.from({length: 20}, (_, run) =>
  simulate(tiny, {plan: asItWas, seed: `example/${run}`, people: 2_000}),
);
const relapsed = runs.filter(run => relapseWeek(run, relapseRules.default) !== undefined);
console.log(`${relapsed.length} of ${runs.length} simulated histories of an invented country saw conflict resume`);
console.log(`counted: ${ruleText(relapseRules.default)}`);
console.log('Simulated, not a forecast.');
