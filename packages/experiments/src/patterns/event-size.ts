import {createSimulation, mean, sum, type World} from '@postbellum/sim-core';
import {asItWas, type Pattern} from './pattern.ts';

/** Most deaths in one event for which the exponent is fitted, the cap of the model. */
const largest = 1_000;

/** V-size: deaths per event follow a power law, and fighting comes in bursts. */
export const eventSize: Pattern = {
  id: 'V-size',
  title: 'size of deadly events and their clustering while factions fight',
  evidence: 'Clauset & Young 2005; Johnson et al.; Bohorquez et al. 2009 (evidence.md V1); self-excitation (V2)',
  measure(scenario, {people, seed, runs, parameters = {}}) {
    const simulation = createSimulation(scenario, {
      people,
      indicators: {
        events: {title: 'events', unit: 'events/week', read: ({districts}: World) => sum(districts.events)},
        fighting: {title: 'fighters', unit: 'persons', read: ({factions}: World) => sum(factions.fighting)},
      },
      parameters: {...parameters, resortToForce: {...parameters.resortToForce, baseline: 0.03}},
    });
    const sizes: number[] = [];
    const factors: number[] = [];
    for (let run = 0; run < runs; run++) {
      const {deaths, series} = simulation.run({plan: asItWas, seed: `${seed}/${run}`});
      const counts: number[] = [];
      series.events.forEach((events, week) => {
        if (series.fighting[week] === 0) return;
        counts.push(events);
        // In a week with one event all deaths are that event's.
        if (events === 1) sizes.push(deaths['state-based'][week] + deaths['one-sided'][week]);
      });
      if (counts.length >= 26) factors.push(fano(counts));
    }
    return [
      {what: 'exponent of deaths per event', value: powerLawExponent(sizes), unit: '1', band: [1.8, 2.7]},
      {
        what: 'weekly Fano factor of events, mean of histories',
        value: mean(factors),
        unit: '1',
        band: [1.000001, Number.MAX_VALUE],
      },
      {what: 'events read', value: sizes.length, unit: 'events'},
    ];
  },
};

/** Variance over mean: 1 where events fall independently, more where they cluster. */
function fano(counts: readonly number[]): number {
  const mean = counts.reduce((total, count) => total + count, 0) / counts.length;
  return counts.reduce((total, count) => total + (count - mean) ** 2, 0) / counts.length / mean;
}

/** Maximum-likelihood exponent a of p(x) = x^-a / sum of k^-a over 1 to `largest`, by golden-section search. */
export function powerLawExponent(sizes: readonly number[]): number {
  const meanLog = sizes.reduce((total, size) => total + Math.log(size), 0) / sizes.length;
  const loss = (a: number): number => {
    let norm = 0;
    for (let k = 1; k <= largest; k++) norm += k ** -a;
    return Math.log(norm) + a * meanLog;
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [1.01, 6];
  while (high - low > 1e-6) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
