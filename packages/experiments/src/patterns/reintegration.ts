import {createSimulation, type Overrides, type Simulation, statuses, type World, weekly} from '@postbellum/sim-core';
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
  measure(scenario, {people, seed, runs, parameters = {}}) {
    const simulation = createSimulation(scenario, {people, parameters});
    const weeks = firstWeekWithBoth(simulation, Math.min(runs, 3), seed);
    const groups = {waiting: emptyGroup(), reintegrated: emptyGroup()};
    for (let run = 0; run < runs; run++) {
      simulation.run({plan: asItWas, seed: `${seed}/${run}`, weeks});
      count(simulation.world, groups);
    }
    const {persons: still, logLivelihood: before, stateTrust: trustBefore} = groups.waiting;
    const {persons: through, logLivelihood: after, stateTrust: trustAfter} = groups.reintegrated;
    const gain = after / through - before / still;
    return [
      {
        what: 'share below the poverty line',
        value: Number.isFinite(gain)
          ? normalShare(normalQuantile(poorBefore) - gain / spread) - poorBefore
          : Number.NaN,
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
        value: tieOverWage(gain, parameters),
        unit: 'ratio',
        band: [1, Number.MAX_VALUE],
      },
    ];
  },
};

/** End of the third year, or of the first after it at which some wait and some are through in a few histories. */
function firstWeekWithBoth({run, world}: Simulation, histories: number, seed: string): number {
  for (let weeks = 156; weeks < world.facts.weeks; weeks += 52) {
    const groups = {waiting: emptyGroup(), reintegrated: emptyGroup()};
    for (let history = 0; history < histories; history++) {
      run({plan: asItWas, seed: `${seed}/${history}`, weeks});
      count(world, groups);
    }
    if (groups.waiting.persons > 0 && groups.reintegrated.persons > 0) return weeks;
  }
  return world.facts.weeks;
}

/** Adds the people of a world to their groups. */
function count({people, everArmed}: World, groups: Readonly<Record<'waiting' | 'reintegrated', Group>>): void {
  const {status, weight, livelihood, stateTrust} = people;
  for (let person = 0; person < everArmed; person++) {
    const code = status[person];
    const group = code === waiting ? groups.waiting : code === reintegrated ? groups.reintegrated : undefined;
    if (!group) continue;
    group.persons += weight[person];
    group.logLivelihood += weight[person] * Math.log(livelihood[person]);
    group.stateTrust += weight[person] * stateTrust[person];
  }
}

interface Group {
  persons: number;
  logLivelihood: number;
  stateTrust: number;
}

const emptyGroup = (): Group => ({persons: 0, logLivelihood: 0, stateTrust: 0});

/** Log odds of the tie that dispersal and reintegration end, over those of the gain in income. */
function tieOverWage(gain: number, parameters: Overrides): number {
  const value = (mechanism: string, parameter: string): number => {
    const found = weekly.find(({name}) => name === mechanism)?.parameters[parameter];
    if (!found) throw new RangeError(`unknown parameter: ${mechanism}.${parameter}`);
    return parameters[mechanism]?.[parameter] ?? found.value;
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
