// Why is force nearer without the mission? Each faction’s log hazard of resorting to force is a sum of reasons, written
// down week by week when asked for. On shared luck, what differs between two plans is what the plans did.
import {liberia, plans} from '@postbellum/scenarios';
import {dateOf, explain, explainDifference, simulate, weekOf} from '@postbellum/sim-core';

const week = weekOf(liberia.start, '2005-11-08'); // the day of the run-off
const options = {seed: 'why', people: 5_000, weeks: week + 1, reasons: true};
const asItWas = simulate(liberia, {...options, plan: plans.history});
const without = simulate(liberia, {...options, plan: plans.noMission});

const [now] = explain(asItWas, week);
console.log(
  `${now.faction}, week of ${dateOf(liberia.start, week)}: hazard ${now.hazard.toFixed(3)} a year with the mission`,
);

for (const {faction, hazardRatio, byMechanism} of explainDifference(asItWas, without, week)) {
  console.log(`${faction}: ${hazardRatio.toFixed(1)} times that without it, in log units by mechanism`);
  for (const {mechanism, value} of byMechanism.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 5)) {
    console.log(`  ${mechanism.padEnd(16)} ${value.toFixed(2).padStart(5)}`);
  }
}
console.log('One pair of possible histories: simulated, not a forecast.');
