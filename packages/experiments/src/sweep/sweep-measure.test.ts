import {type Run, relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {inventing, smallSweep} from './sweep.fixture.ts';
import {measureNamed, measureNames, yearsOfMeasure} from './sweep-measure.ts';

const {scenario, plans} = smallSweep();
const rule = relapseRules['any-resumption'];

async function madeRun(seed: string): Promise<Run> {
  const {runs} = await inventing().execute({scenario, tasks: [{plan: plans[0], seed}]});
  if (!runs[0]) throw new Error('no run');
  return runs[0];
}

test.each([
  ['relapsed', 's/0', 1],
  ['relapsed', 's/1', 0],
  ['relapsed.1', 's/0', 1],
  ['deaths', 's/1', 16],
  ['deaths.communal', 's/3', 24],
  ['mean.troops', 's/0', 3.5],
  ['peak.troops', 's/0', 7],
  ['end.troops', 's/0', 7],
])('measureNamed(%s) reads a run', async (name, seed, expected) => {
  expect(measureNamed(name)?.(await madeRun(seed), rule)).toBe(expected);
});

test.each(['relapse', 'relapsed.0', 'relapsed.x', 'deaths.war', 'mean', 'mean.nothing', 'mean.troops.x', 'toString'])(
  'measureNamed(%s) is undefined',
  name => {
    expect(measureNamed(name)).toBeUndefined();
  },
);

test('measureNames lists names that there are', () => {
  for (const name of measureNames) expect(measureNamed(name), name).toBeDefined();
});

test('yearsOfMeasure(name) is how far a name says it looks', () => {
  expect(['relapsed.5', 'relapsed', 'mean.troops'].map(yearsOfMeasure)).toEqual([5, undefined, undefined]);
});
