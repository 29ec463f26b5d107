// What would have changed had the soldiers left in January 2005? Run i of both plans shares its luck, so the pair
// differs by the plan and by what follows from it.
import {ensemble, pairedDifference} from '@postbellum/experiments';
import {liberia, plans} from '@postbellum/scenarios';
import {plan} from '@postbellum/sim-core';

const goneIn2005 = plan({
  name: 'gone-in-2005',
  title: 'Soldiers gone in 2005',
  summary: 'From January 2005 there is no soldier; all else is as it was.',
  changes: [{lever: 'troops', from: '2005-01-01', set: 0}],
});

const options = {seed: 'pairs', runs: 40, people: 5_000};
const asItWas = await ensemble(liberia, {...options, plan: plans.history});
const gone = await ensemble(liberia, {...options, plan: goneIn2005});

const {pairs, onlyA, onlyB, points, interval} = pairedDifference(asItWas, gone);
console.log(`conflict resumed in ${onlyB} of ${pairs} pairs without the soldiers alone, in ${onlyA} with them alone`);
console.log(`${points.toFixed(0)} points more (${interval.low.toFixed(0)} to ${interval.high.toFixed(0)})`);
console.log('Simulated, not a forecast.');
