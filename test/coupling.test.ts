import {coteDIvoire, liberia} from '@postbellum/scenarios';
import {
  createCoupledSimulation,
  dayNumber,
  type Mechanism,
  mechanism,
  type Plan,
  type Scenario,
  simulate,
  sum,
  weekly,
  weekOf,
} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';

const people = 2_000;
const seed = 'across the Cavally';
const both: readonly Scenario[] = [liberia, coteDIvoire];
const asItWas: Plan = {name: 'history', title: 'As it was', summary: 'Nothing is changed.', changes: []};
const plans = {[liberia.name]: asItWas, [coteDIvoire.name]: asItWas};

/** Everybody in one country fights without end from a week on. */
const warIn = (country: Scenario, from: number): Mechanism =>
  mechanism({
    name: 'war',
    purpose: 'Everybody fights.',
    writes: ['factions.stance', 'factions.intensity'],
    parameters: {},
    bind({factions, facts}) {
      const here = facts.start === country.start;
      return week => {
        if (!here || week < from) return;
        factions.stance.fill(1);
        factions.intensity.fill(1);
      };
    },
  });
const before = weekly.findIndex(({name}) => name === 'remobilisation');
const mechanisms = weekly.toSpliced(before, 0, warIn(coteDIvoire, weekOf(coteDIvoire.start, '2006-01-01')));

const indicators = {
  neighbourViolence: {title: '', unit: '', read: ({country}) => country.neighbourViolence[0]},
  hosted: {title: '', unit: '', read: ({districts}) => sum(districts.hosted)},
  refugees: {title: '', unit: '', read: ({country}) => country.refugees[0]},
  logHazard: {title: '', unit: '', read: ({factions}) => sum(factions.logHazard)},
  hired: {title: '', unit: '', read: ({factions}) => sum(factions.hired)},
  hiredAway: {title: '', unit: '', read: ({country}) => country.hiredAway[0]},
} satisfies NonNullable<Parameters<typeof simulate>[1]['indicators']>;
const options = {people, indicators};

describe('Liberia and Côte d’Ivoire', () => {
  const pair = createCoupledSimulation(both, options);

  test('run() by history and alone is simulate() of each, bit by bit', () => {
    for (const coupling of ['history', 'alone'] as const) {
      const runs = pair.run({plans, seed, coupling});
      for (const scenario of both) {
        expect(runs[scenario.name]).toEqual(
          simulate(scenario, {...options, plan: asItWas, seed, neighbours: coupling}),
        );
      }
    }
  });

  test('run() together is another history of both, whichever comes first in the list', () => {
    const together = pair.run({plans, seed, coupling: 'together'});
    const history = pair.run({plans, seed, coupling: 'history'});
    for (const {name} of both) expect(together[name].hash).not.toBe(history[name].hash);
    const back = createCoupledSimulation([coteDIvoire, liberia], options);
    expect(back.run({plans, seed, coupling: 'together'})).toEqual(together);
  });

  test('run() together with a war in Côte d’Ivoire from 2006 sends violence and refugees to Liberia', () => {
    const [war, peace] = [mechanisms, weekly].map(each =>
      createCoupledSimulation(both, {...options, mechanisms: each}).run({plans, seed, coupling: 'together'}),
    );
    const meanOf2008 = (runs: typeof war, name: keyof typeof indicators): number => {
      const from = weekOf(liberia.start, '2008-01-01');
      return sum(runs[liberia.name].series[name].slice(from, from + 52)) / 52;
    };
    expect(meanOf2008(war, 'neighbourViolence')).toBeGreaterThan(meanOf2008(peace, 'neighbourViolence') + 0.2);
    expect(meanOf2008(war, 'hosted')).toBeGreaterThan(meanOf2008(peace, 'hosted') + 50_000);
    expect(meanOf2008(war, 'logHazard')).toBeGreaterThan(meanOf2008(peace, 'logHazard') + 0.1);
    const from = weekOf(liberia.start, '2005-12-01');
    expect(war[liberia.name].series.hosted.slice(0, from)).toEqual(peace[liberia.name].series.hosted.slice(0, from));
  });

  test('run() together keeps count of people over the border: hosted as they fled, away as they were hired', () => {
    const runs = createCoupledSimulation(both, {...options, mechanisms}).run({plans, seed, coupling: 'together'});
    const [here, there] = both.map(({name}) => runs[name].series);
    const days = dayNumber(coteDIvoire.start) - dayNumber(liberia.start);
    const {takes} = liberia.neighbours.countries[coteDIvoire.name];
    let most = 0;
    for (let week = 30; week < 600; week++) {
      const then = Math.ceil(((week + 1) * 7 - days) / 7) - 2;
      expect(here.hosted[week]).toBeCloseTo(takes * there.refugees[then], 6);
      expect(here.hiredAway[week]).toBeCloseTo(there.hired[then], 6);
      most = Math.max(most, here.hiredAway[week]);
    }
    expect(most).toBeGreaterThan(1_000);
  });
});
