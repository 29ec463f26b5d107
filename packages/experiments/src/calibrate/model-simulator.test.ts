import {coteDIvoire, liberia, postWarCountry} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {sequential} from '../executor/sequential.ts';
import {freeParameters} from './free-parameter.ts';
import {type ModelSimulatorOptions, modelSimulator} from './model-simulator.ts';
import {targetSets} from './targets.ts';
import {toyTarget} from './toy.fixture.ts';

const options: ModelSimulatorOptions = {
  free: freeParameters(['resortToForce.baseline:log']),
  targets: targetSets.all,
  runs: 2,
  people: 2_000,
  executor: sequential(),
  country: seed => postWarCountry(seed),
  liberia,
  coteDivoire: coteDIvoire,
};

test('modelSimulator() has a summary for every target, the same for the same replicate', async () => {
  const simulate = modelSimulator(options);
  const summaries = await simulate([0.005], 'a');
  expect(summaries).toHaveLength(targetSets.all.length);
  expect(await simulate([0.005], 'a')).toEqual(summaries);
});

test('modelSimulator() refuses a target of no such name, and one whose country is absent', async () => {
  const misspelt = modelSimulator({...options, runs: 1, targets: [toyTarget('liberia-2003-2009', 0, 1)]});
  await expect(misspelt([0.005], 'a')).rejects.toThrow(
    'unknown target: liberia-2003-2009 (there are liberia-2003-2008)',
  );
  expect(() => modelSimulator({...options, liberia: undefined})).toThrow('missing scenario: liberia');
});
