import {createSimulation, statuses, weekly} from '@postbellum/sim-core';
import {bisect} from '../statistics/bisect.ts';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import {asItWas, type Pattern} from './pattern.ts';

/** Codes of people waiting for a reintegration place and of those through it. */
const waiting = statuses.indexOf('demobilised');
const reintegrated = statuses.indexOf('reintegrated');

/**
 * Poor before the programme, as a share, and spread of log income: with a Gini of 0.36 log-normal incomes have a
 * standard deviation of 0.66. Both Liberia 2007, evidence in liberia.md section 2.
 */
const poorBefore = 0.64;
const spread = 0.66;

/**
 * V-ddr: who went through reintegration is less poor than who still waits, trusts the state no more, and answers a call
 * less; breaking ties matters more than the wage.
 */
export const reintegration: Pattern = {
  id: 'V-ddr',
  title: 'former fighters after reintegration against those still waiting for a place, same week',
  evidence:
    'Gilligan, Mvukiyehe & Samii 2013 (evidence.md D3); Daly, Paler & Samii 2020; Vasquez-Cortes 2024 (D5, D6); Blattman & Annan 2016 (D1)',
  measure(scenario, {people, seed, runs}) {
    const simulation = createSimulation(scenario, {people});
    const groups = {waiting: emptyGroup(), reintegrated: emptyGroup()};
    for (let run = 0; run < runs; run++) {
      simulation.run({plan: asItWas, seed: `${seed}/${run}`, weeks: 156});
      const {status, weight, livelihood, stateTrust} = simulation.world.people;
      for (let person = 0; person < simulation.world.everArmed; person++) {
        const group =
          status[person] === waiting
            ? groups.waiting
            : status[person] === reintegrated
              ? groups.reintegrated
              : undefined;
        if (!group) continue;
        group.persons += weight[person];
        group.logLivelihood += weight[person] * Math.log(livelihood[person]);
        group.stateTrust += weight[person] * stateTrust[person];
      }
    }
    const {persons: still, logLivelihood: before, stateTrust: trustBefore} = groups.waiting;
    const {persons: through, logLivelihood: after, stateTrust: trustAfter} = groups.reintegrated;
    const gain = after / through - before / still;
    return [
      {
        what: 'share below the poverty line',
        value: normalShare(normalQuantile(poorBefore) - gain / spread) - poorBefore,
        unit: 'share',
        band: [-0.35, -0.2],
      },
      {
        what: 'trust in the state',
        value: trustAfter / through - trustBefore / still,
        unit: 'share',
        band: [-0.03, 0.03],
      },
      {
        what: 'effect on answering a call of the tie a programme ends, over that of the income it adds (log odds)',
        value: tieOverWage(gain),
        unit: 'ratio',
        band: [1, Number.MAX_VALUE],
      },
    ];
  },
};

interface Group {
  persons: number;
  logLivelihood: number;
  stateTrust: number;
}

const emptyGroup = (): Group => ({persons: 0, logLivelihood: 0, stateTrust: 0});

/** Log odds of the tie that dispersal and reintegration end, over those of the gain in income, at declared values. */
function tieOverWage(gain: number): number {
  const value = (mechanism: string, parameter: string): number => {
    const found = weekly.find(({name}) => name === mechanism)?.parameters[parameter];
    if (!found) throw new RangeError(`unknown parameter: ${mechanism}.${parameter}`);
    return found.value;
  };
  const logOdds = (tie: number): number => Math.log(tie / (1 - tie));
  const before = 0.98;
  const after = value('remobilisation', 'floor') * (1 - value('remobilisation', 'reintegrated'));
  return (logOdds(before) - logOdds(after)) / (value('remobilisation', 'wage') * (Math.exp(gain) - 1));
}

/** Share of a standard normal below x. */
function normalShare(x: number): number {
  return bisect(share => normalQuantile(share) - x, 1e-12, 1 - 1e-12);
}
