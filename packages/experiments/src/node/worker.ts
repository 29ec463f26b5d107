import {parentPort} from 'node:worker_threads';
import type {SavedRun} from '@postbellum/sim-core';
import {type TaskRunner, taskRunner} from '../executor/task-runner.ts';
import type {Work} from '../executor.ts';
import type {FromWorker, ToWorker} from './worker-messages.ts';

let work: Work | undefined;
let runner: TaskRunner | undefined;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'work') prepare(message.work, message.sameWorld);
  else for (let task = message.from; task < message.until; task++) simulate(task);
});

function prepare(given: Work, sameWorld: boolean): void {
  try {
    work = given;
    runner = taskRunner(given, sameWorld ? runner?.simulation : undefined);
    send({kind: 'ready'});
  } catch (error) {
    send({kind: 'failed', error});
  }
}

function simulate(task: number): void {
  if (!(work && runner)) return;
  try {
    const made = runner.run(work.tasks[task]);
    send(
      {kind: 'done', task, made},
      [made, ...(made.beside ?? [])].flatMap(({run}) => buffersOf(run)),
    );
  } catch (error) {
    send({kind: 'failed', error});
  }
}

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

/** Memory that can be handed over instead of copied. */
function buffersOf({
  deaths,
  reported,
  series,
  reasons,
  relief,
  districtDeaths,
  monthlyDistrictDeaths,
  snapshot,
}: SavedRun): ArrayBuffer[] {
  const arrays = [deaths, reported, series].flatMap(columns => Object.values(columns));
  if (districtDeaths) arrays.push(districtDeaths);
  if (monthlyDistrictDeaths) arrays.push(monthlyDistrictDeaths);
  if (reasons) arrays.push(reasons.values, reasons.logHazard);
  if (relief) arrays.push(relief.need, relief.met, relief.spent, relief.duplicated);
  const buffers = [...arrays.map(({buffer}) => buffer), snapshot];
  return [...new Set(buffers)].filter(buffer => buffer instanceof ArrayBuffer);
}
