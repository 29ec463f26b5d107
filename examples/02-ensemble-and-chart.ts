// Forty histories under each of two plans, drawn as one figure that is written beside the results.
import {mkdirSync, writeFileSync} from 'node:fs';
import {ensemble, relapseRisk} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {liberia, plans} from '@postbellum/scenarios';
import {relapseRiskChart, renderToString} from '@postbellum/viz';

const options = {seed: 'notebook', runs: 40, people: 5_000, executor: workerThreads()};
const asItWas = relapseRisk(await ensemble(liberia, {...options, plan: plans.history}));
const early = relapseRisk(await ensemble(liberia, {...options, plan: plans.exitAfterTwoYears}));

const svg = renderToString(relapseRiskChart, {plans: [asItWas, early]}, {width: 920});
mkdirSync('results', {recursive: true});
writeFileSync('results/example-02.svg', svg);

for (const {plan, headline} of [asItWas, early]) {
  console.log(`${plan.title}: ${(100 * headline.share).toFixed(0)} of 100 histories within ten years`);
}
console.log('The figure is in results/example-02.svg. Simulated, not a forecast.');
