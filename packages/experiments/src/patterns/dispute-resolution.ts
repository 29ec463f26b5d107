import {
  createSimulation,
  dateOf,
  indicators,
  levers,
  type Plan,
  type Scenario,
  sum,
  type World,
} from '@postbellum/sim-core';
import type {Pattern, PatternOptions} from './pattern.ts';

/** Adults as a share of people, as half of Liberians are under 20. */
const adults = 0.5;
/** Share of adults trained in the trial. */
const trained = 0.15;
/** Weeks that training takes, or more where more would have to be trained in a week than the lever allows. */
const leastWeeks = 13;
/** Weeks after the last training at which its effect is read. */
const later = 52;

/** V-adr: training people to settle disputes lowers unresolved disputes and local violence, not trust in the state. */
export const disputeResolution: Pattern = {
  id: 'V-adr',
  title: 'a year after 15 % of adults were trained in settling disputes',
  evidence: 'Blattman, Hartman & Blair 2014; Hartman et al. 2021 (evidence.md R1)',
  measure(scenario, {people, seed, runs, parameters}) {
    const persons = Object.values(scenario.districts).reduce((total, {population}) => total + population, 0);
    const none: Plan = {
      name: 'untrained',
      title: 'Nobody trained',
      summary: 'Nobody is trained in settling disputes.',
      changes: [{lever: 'mediationTraining', set: 0}],
    };
    const most = levers.mediationTraining.range[1];
    const trainingWeeks = Math.max(leastWeeks, Math.ceil((persons * adults * trained) / most));
    const pace = (persons * adults * trained) / trainingWeeks;
    const until = dateOf(scenario.start, trainingWeeks);
    const some: Plan = {
      ...none,
      name: 'trained',
      title: '15 % of adults trained',
      changes: [...none.changes, {lever: 'mediationTraining', until, set: pace}],
    };
    const [before, after] = [none, some].map(plan =>
      lastOf(scenario, plan, trainingWeeks + later, {people, seed, runs, parameters}),
    );
    return [
      {
        what: 'unresolved disputes',
        value: after.disputes / before.disputes - 1,
        unit: 'relative change',
        band: [-0.4, -0.2],
      },
      {
        what: 'expected communal clashes, mean of the year',
        value: after.communal / before.communal - 1,
        unit: 'relative change',
        band: [-1, -0.000001],
      },
      {
        what: 'trust in the state',
        value: after.trust - before.trust,
        unit: 'share',
        band: [-0.03, 0.03],
      },
    ];
  },
};

interface Outcome {
  readonly disputes: number;
  readonly communal: number;
  readonly trust: number;
}

function lastOf(
  scenario: Scenario,
  plan: Plan,
  weeks: number,
  {people, seed, runs, parameters = {}}: PatternOptions,
): Outcome {
  const clashes = {
    title: 'expected communal clashes',
    unit: 'events/year',
    read: ({districts}: World) => sum(districts.communalRate),
  };
  const {disputes: quarrels, trustInState} = indicators;
  const simulation = createSimulation(scenario, {
    people,
    parameters,
    indicators: {disputes: quarrels, trustInState, clashes},
  });
  let [disputes, communal, trust] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const {series} = simulation.run({plan, seed: `${seed}/${run}`, weeks});
    disputes += series.disputes[weeks - 1] / runs;
    trust += series.trustInState[weeks - 1] / runs;
    communal += series.clashes.subarray(weeks - 52).reduce((total, value) => total + value, 0) / 52 / runs;
  }
  return {disputes, communal, trust};
}
