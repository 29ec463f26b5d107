import {createSimulation, type Plan, type Scenario, sum, type World} from '@postbellum/sim-core';
import type {Pattern, PatternOptions, Reading} from './pattern.ts';

/**
 * Agencies of equal size that share the same money. From about eight on each project stands alone already and more
 * agencies add nothing, so the rise is asked for up to there and the last number is only reported.
 */
const numbers = [1, 2, 4, 8, 16];
const rising = 4;

/** V-frag: at equal spending, more agencies that share no data duplicate more and leave more gaps. */
export const fragmentation: Pattern = {
  id: 'V-frag',
  title: 'duplication and gaps by number of agencies that share nothing, at equal spending',
  evidence: 'clusters cut duplication and widen coverage (IASC 2010, evidence.md E14); Knack & Rahman (E13)',
  measure(scenario, {people, seed, runs, parameters}) {
    const apart: Plan = {
      name: 'apart',
      title: 'No shared plans',
      summary: 'Agencies share nothing.',
      changes: [
        {lever: 'sharedPlans', set: 0},
        {lever: 'unifiedCommand', set: 0},
      ],
    };
    const measured = numbers.map(number =>
      wasteOf(withAgencies(scenario, number), apart, {people, seed, runs, parameters}),
    );
    const together = {...apart, name: 'together', changes: [{lever: 'sharedPlans', set: 1} as const]};
    const shared = wasteOf(withAgencies(scenario, 16), together, {people, seed, runs: 1, parameters});
    const rises = (values: readonly number[]): number =>
      Math.min(...values.slice(1, rising).map((value, index) => value / values[index] - 1));
    return [
      ...measured.flatMap(({duplicated, gap}, index): Reading[] => [
        {what: `${agenciesOf(numbers[index])}: spending that met no need`, value: duplicated, unit: 'share'},
        {what: `${agenciesOf(numbers[index])}: need left unmet`, value: gap, unit: 'US$ million/week'},
      ]),
      {
        what: 'smallest rise of duplication from one number to the next, up to 8',
        value: rises(measured.map(each => each.duplicated)),
        unit: 'share',
        band: [0, 100],
      },
      {
        what: 'smallest rise of gaps from one number to the next, up to 8',
        value: rises(measured.map(each => each.gap)),
        unit: 'share',
        band: [0, 100],
      },
      {what: 'all plans shared: spending that met no need', value: shared.duplicated, unit: 'share', band: [0, 0]},
    ];
  },
};

const agenciesOf = (number: number): string => `${number} ${number === 1 ? 'agency' : 'agencies'}`;

function withAgencies(scenario: Scenario, number: number): Scenario {
  const names = Array.from({length: number}, (_, index) => `agency${index}`);
  return {...scenario, agencies: Object.fromEntries(names.map(name => [name, {title: name, share: 1 / number}]))};
}

interface Waste {
  /** Share of spending that met no need. */
  readonly duplicated: number;
  /** US$ million a week. */
  readonly gap: number;
}

/** Means over the first two years of histories. */
function wasteOf(scenario: Scenario, plan: Plan, {people, seed, runs, parameters = {}}: PatternOptions): Waste {
  const weeks = 104;
  const simulation = createSimulation(scenario, {
    people,
    parameters,
    indicators: {gap: {title: 'gap', unit: 'US$/week', read: ({districts}: World) => sum(districts.gap)}},
  });
  let [duplicated, spent, gap] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const {series} = simulation.run({plan, seed: `${seed}/${run}`, weeks});
    duplicated += simulation.world.programmes.reliefDuplicated[0];
    spent += simulation.world.programmes.reliefSpent[0];
    gap += sum(series.gap) / weeks / 1e6 / runs;
  }
  return {duplicated: duplicated / spent, gap};
}
