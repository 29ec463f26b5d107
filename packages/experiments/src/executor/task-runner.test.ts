import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {taskRunner} from './task-runner.ts';

const smaller = {...liberia, name: 'smaller', mission: {...liberia.mission, troops: 0}};
const task = {plan: plans.history, seed: 'test'};

test('taskRunner() runs a task with a scenario of its own there, and makes each world once while tasks follow', () => {
  let made = 0;
  const runner = taskRunner({scenario: liberia, tasks: [], people: 2000, weeks: 6}, undefined, (...given) => {
    made++;
    return createSimulation(...given);
  });
  const first = runner.run(task);
  const own = runner.run({...task, scenario: smaller});
  expect(runner.run({...task, scenario: smaller}).run).toEqual(own.run);
  expect(made).toBe(2);
  expect(own.run.scenario).toBe('smaller');
  expect(own.run.series.troops[0]).toBeLessThan(first.run.series.troops[0]);
  expect(runner.run(task)).toEqual(first);
  expect(runner.run({...task, scenario: liberia})).toEqual(first);
  expect(made).toBe(2);
});
