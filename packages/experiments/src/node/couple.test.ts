import {coteDIvoire, liberia, tessera} from '@postbellum/scenarios';
import {createCoupledSimulation, simulate} from '@postbellum/sim-core';
import {afterAll, describe, expect, test} from 'vitest';
import {type CoupleOptions, couple} from '../couple.ts';
import {coupledEnsembles} from '../coupled-ensembles.ts';
import {coupleLines} from './couple-lines.ts';
import {workerThreads} from './worker-threads.ts';

const both = [liberia, coteDIvoire];
const [asItWas] = liberia.plans;
const plans = {liberia: asItWas, 'cote-divoire': coteDIvoire.plans[0]};
const options: CoupleOptions = {plans, seed: 'pair', runs: 3, people: 2_000, weeks: 160};
const two = workerThreads({workers: 2});
afterAll(() => two.close());

describe('coupledEnsembles', () => {
  test('coupledEnsembles() has the runs of the pair in every coupling, and by history those of one country', async () => {
    const made = await coupledEnsembles(both, options);
    const pair = createCoupledSimulation(both, {people: 2_000});
    for (const coupling of ['history', 'alone', 'together'] as const) {
      const runs = pair.run({plans, seed: 'pair/1', coupling, weeks: 160});
      for (const {name} of both) {
        expect(made[coupling][name].runs.map(({seed}) => seed)).toEqual(['pair/0', 'pair/1', 'pair/2']);
        expect(made[coupling][name].runs[1]).toEqual(runs[name]);
      }
    }
    const alone = simulate(coteDIvoire, {plan: plans['cote-divoire'], seed: 'pair/2', people: 2_000, weeks: 160});
    expect(made.history['cote-divoire'].runs[2]).toEqual(alone);
    expect(made.history['cote-divoire'].persons).toBeGreaterThan(made.history.liberia.persons);
  });

  test('coupledEnsembles() gives the same on worker threads', async () => {
    expect(await coupledEnsembles(both, {...options, executor: two})).toEqual(await coupledEnsembles(both, options));
  });

  test('coupledEnsembles() refuses countries that are not next door, and one without a plan', async () => {
    const strangers = {...options, plans: {liberia: asItWas, tessera: tessera.plans[0]}};
    await expect(coupledEnsembles([liberia, tessera], {...strangers, executor: two})).rejects.toThrow(
      'invalid scenarios: liberia, tessera',
    );
    await expect(coupledEnsembles(both, {...options, plans: {liberia: asItWas}})).rejects.toThrow(
      'missing plan: cote-divoire (one for each scenario)',
    );
  });
});

describe('couple', () => {
  test('couple() measures both countries in every coupling and the differences between couplings', async () => {
    const findings = await couple(both, {...options, executor: two});
    expect(findings.map(({scenario}) => scenario.name)).toEqual(['liberia', 'cote-divoire']);
    for (const {couplings, differences} of findings) {
      expect(couplings.map(({coupling, runs}) => [coupling, runs])).toEqual([
        ['history', 3],
        ['alone', 3],
        ['together', 3],
      ]);
      for (const {relapse} of couplings) expect(relapse.withinYears).toBe(3);
      const shares = Object.fromEntries(couplings.map(({coupling, relapse}) => [coupling, relapse.share]));
      for (const {coupling, less, points, pairs} of differences) {
        expect(pairs).toBe(3);
        expect(points).toBeCloseTo(100 * (shares[coupling] - shares[less]), 9);
      }
    }
    const [{couplings, differences}] = findings;
    const hosted = Object.fromEntries(couplings.map(each => [each.coupling, each.hosted.mean]));
    expect(hosted.alone).toBe(0);
    expect(hosted.history).toBeGreaterThan(0);
    expect(differences[0].logHazard.mean).not.toBe(0);
  });

  test('couple() is the same country without difference where nobody next door matters', async () => {
    const quiet = both.map(scenario => ({
      ...scenario,
      neighbours: {
        ...scenario.neighbours,
        countries: Object.fromEntries(
          Object.entries(scenario.neighbours.countries).map(([name, country]) => {
            const none = [{on: scenario.start, value: 0}];
            return [name, {...country, violence: none, refugees: none, fighters: none}];
          }),
        ),
      },
    }));
    const [{differences}] = await couple(quiet, {...options, runs: 2});
    expect(differences[1]).toMatchObject({coupling: 'history', less: 'alone', points: 0, logHazard: {mean: 0}});
  });

  test('couple() measures nothing where it was stopped before every coupling had a run', async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    expect(await couple(both, {...options, onProgress, signal: controller.signal})).toEqual([]);
  });

  test('coupleLines() shows each country in lines of at most 80 columns', async () => {
    const lines = coupleLines(await couple(both, {...options, executor: two})).join('\n');
    expect(lines).toContain('Liberia');
    expect(lines).toMatch(/^together +\d+ \(\d+ to \d+\) +[\d,]+ ± [\d,]+ +[\d,]+( ± [\d,]+)?$/m);
    expect(lines).toMatch(/^together less history +[+-]?\d+ \([+-]?\d+ to [+-]?\d+\) +[+-]?\d\.\d+ ± \d/m);
    expect(lines).toMatch(/^alone +\d+ \(\d+ to \d+\) +0 +0$/m);
    for (const line of lines.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
