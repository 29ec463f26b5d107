import {expect, test} from 'vitest';
import {freeParameters} from './free-parameter.ts';
import {surrogateSimulator, surrogateTargets} from './surrogate-simulator.ts';
import {targetSets} from './targets.ts';
import {toyTarget} from './toy.fixture.ts';

const free = freeParameters(['resortToForce.baseline:log']);
const targets = surrogateTargets(targetSets.all);

test('surrogateSimulator() gives a number for each target it has, the same for the same replicate', async () => {
  const simulate = surrogateSimulator({free, targets, runs: 6});
  const summaries = await simulate([0.005], 'a');
  expect(summaries).toHaveLength(targets.length);
  expect(await simulate([0.005], 'a')).toEqual(summaries);
  expect(await simulate([0.005], 'b')).not.toEqual(summaries);
  expect(targets.map(({name}) => name)).not.toContain('reaching-1000');
});

test('surrogateSimulator() loses more peaces where the baseline is higher', async () => {
  const simulate = surrogateSimulator({free, targets, runs: 40});
  const late = targets.findIndex(({name}) => name === 'relapse-15');
  const low = (await simulate([0.003], 'a'))[late];
  const high = (await simulate([0.03], 'a'))[late];
  expect(high).toBeGreaterThan(low);
});

test('surrogateSimulator() refuses parameters that the reduced model does not have, and a target of no such name', async () => {
  const strange = freeParameters(['resortToForce.grievance']);
  expect(() => surrogateSimulator({free: strange, targets, runs: 6})).toThrow(
    /^unsupported parameter: resortToForce.grievance/,
  );
  const misspelt = surrogateSimulator({free, targets: [toyTarget('relapse-4', 0, 1)], runs: 6});
  await expect(misspelt([0.005], 'a')).rejects.toThrow(/^unknown target: relapse-4 \(there are relapse-2, /);
});
