import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensemble} from '../ensemble.ts';
import {sequential} from './sequential.ts';

const options = {plan: plans.history, seed: 'test', runs: 1, people: 2000, weeks: 4};

test('sequential() uses its world again for work in the same world, and makes another for other work', async () => {
  let made = 0;
  const executor = sequential((...given) => {
    made++;
    return createSimulation(...given);
  });
  const first = await ensemble(liberia, {...options, executor});
  await ensemble(liberia, {...options, executor, leaveOut: 'trust', weeks: 5});
  expect(made).toBe(1);
  expect((await ensemble(liberia, {...options, executor})).runs).toEqual(first.runs);
  await ensemble(liberia, {...options, executor, reasons: true});
  await ensemble(liberia, {...options, executor, reasons: true, people: 2500});
  expect(made).toBe(3);
});
