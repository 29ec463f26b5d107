// Liberia and Côte d'Ivoire side by side: violence, refugees and fighters for hire go both ways within a run. The same
// five histories are also told what history had of the country next door, or nothing, so that what differs is the border.
import {coupledEnsembles, peakWithin, relapseRisk} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {coteDIvoire, coteDIvoirePlans, liberia, plans} from '@postbellum/scenarios';
import {couplings, mean} from '@postbellum/sim-core';

const executor = workerThreads();
const made = await coupledEnsembles([liberia, coteDIvoire], {
  plans: {[liberia.name]: plans.history, [coteDIvoire.name]: coteDIvoirePlans.history},
  seed: 'border',
  runs: 5,
  people: 2_000,
  executor,
});
await executor.close();

console.log('country        coupling   resumed   refugees hosted at once, mean of the most');
for (const {name} of [liberia, coteDIvoire]) {
  for (const coupling of couplings) {
    const ensemble = made[coupling][name];
    const {headline} = relapseRisk(ensemble);
    const resumed = `${Math.round(5 * headline.share)} of 5`;
    const hosted = mean(ensemble.runs.map(peakWithin('hostedRefugees', headline.withinYears)));
    console.log(
      `${name.padEnd(14)} ${coupling.padEnd(10)} ${resumed.padEnd(9)} ${Math.round(hosted).toLocaleString('en')}`,
    );
  }
}
console.log('Five histories tell little: simulated, not a forecast.');
