import {parentPort} from 'node:worker_threads';
import {createSimulation, type Run} from '@postbellum/sim-core';
import type {Work} from '../executor.ts';
import type {FromWorker, ToWorker} from './worker-messages.ts';

let work: Work | undefined;
let simulation: ReturnType<typeof createSimulation> | undefined;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'work') prepare(message.work, message.sameWorld);
  else for (let task = message.from; task < message.until; task++) simulate(task);
});

function prepare(given: Work, sameWorld: boolean): void {
  const {scenario, tasks: _, weeks: __, ...world} = given;
  try {
    work = given;
    if (!(sameWorld && simulation)) simulation = createSimulation(scenario, world);
    send({kind: 'ready'});
  } catch (error) {
    send({kind: 'failed', error});
  }
}

function simulate(task: number): void {
  if (!(work && simulation)) return;
  const {tasks, weeks} = work;
  try {
    const run = simulation.run({...tasks[task], ...(weeks !== undefined && {weeks})});
    send({kind: 'done', task, run, persons: simulation.world.persons}, buffersOf(run));
  } catch (error) {
    send({kind: 'failed', error});
  }
}

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

/** Memory that can be handed over instead of copied. */
function buffersOf({deaths, series, reasons}: Run): ArrayBuffer[] {
  const arrays = [...Object.values(deaths), ...Object.values(series)];
  if (reasons) arrays.push(reasons.values, reasons.logHazard);
  return [...new Set(arrays.map(({buffer}) => buffer))].filter(buffer => buffer instanceof ArrayBuffer);
}
