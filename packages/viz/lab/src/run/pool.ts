import {failedRun, type RunRange, runsCounted} from '@postbellum/experiments';
import type {FromWorker, PlanResult, RunRequest, ToWorker} from './messages.ts';

/** What a pool needs of a worker. */
export type PoolWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface PoolOptions {
  /** Workers at once. */
  readonly size: number;
  readonly start: () => PoolWorker;
}

/** How to follow runs and stop them. */
export interface RunWatch {
  readonly signal: AbortSignal;
  /** Called with finished runs, the same under every plan, in any order. */
  readonly onPart: (plans: readonly PlanResult[]) => void;
}

/** Computes runs on workers. */
export interface Pool {
  /**
   * Makes the runs of these numbers of a request. Stopped, it ends within 200 ms and every part handed over until then
   * stands. A run that fails rejects with its plan and seed. Asked again meanwhile, it stops what it was doing.
   */
  run(request: RunRequest, numbers: readonly RunRange[], watch: RunWatch): Promise<'done' | 'stopped'>;
  /** Starts the workers before they are needed, so that nothing has to be loaded later. */
  warm(): void;
  close(): void;
}

/** Milliseconds of work that a worker is given at once: enough that it seldom waits for a page that draws. */
const batch = 500;
/** Milliseconds a worker has to answer that it stopped, before it is ended. */
const grace = 200;

/** Workers for this device: all cores of a small one, all but one of a larger one, eight at most. */
export const usualSize = (cores: number): number => Math.max(1, Math.min(8, cores > 2 ? cores - 1 : cores));

/** A pool whose workers are started when they are first needed. */
export function createPool({size, start}: PoolOptions): Pool {
  const idle: PoolWorker[] = [];
  let requests = 0;
  let world: string | undefined;
  let stopLast: () => void = () => {};
  const rest = (worker: PoolWorker): void => {
    worker.onmessage = null;
    // One that fails while nobody waits for it is left, so that the next run starts another and hears of the fault.
    worker.onerror = () => {
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    };
    if (idle.length < size) idle.push(worker);
    else worker.terminate();
  };

  /**
   * A worker makes one world in its life: once an engine has seen a second one, it no longer takes columns for constants,
   * and every run takes twice as long.
   */
  const startAnew = (wanted: string): void => {
    if (world !== undefined && world !== wanted) for (const worker of idle.splice(0)) worker.terminate();
    world = wanted;
  };

  return {
    run(request, numbers, watch) {
      stopLast();
      const wanted = JSON.stringify([request.scenario, request.people]);
      startAnew(wanted);
      const id = ++requests;
      const stopper = new AbortController();
      stopLast = () => stopper.abort();
      const workers = Array.from({length: Math.min(size, runsCounted({ranges: numbers}))}, () => idle.pop() ?? start());
      const signal = AbortSignal.any([watch.signal, stopper.signal]);
      return deal({
        ...{id, request, numbers, workers, signal, onPart: watch.onPart},
        // One that stopped after another world was begun is of the old one.
        rest: worker => (world === wanted ? rest(worker) : worker.terminate()),
      });
    },
    warm() {
      while (idle.length < size && requests === 0) rest(start());
    },
    close() {
      stopLast();
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}

interface Deal extends RunWatch {
  readonly id: number;
  readonly request: RunRequest;
  readonly numbers: readonly RunRange[];
  readonly workers: readonly PoolWorker[];
  /** Takes back a worker that can be used again. */
  readonly rest: (worker: PoolWorker) => void;
}

/** What a worker was given last. */
interface Hand {
  since: number;
  size: number;
}

/** Deals ranges of runs until all are made, one fails, or the signal stops it. */
function deal({id, request, numbers, workers, signal, onPart, rest}: Deal): Promise<'done' | 'stopped'> {
  const hands = new Map<PoolWorker, Hand>();
  let left = numbers;
  let pace = batch;

  return new Promise((resolve, reject) => {
    let outcome: 'done' | 'stopped' = signal.aborted ? 'stopped' : 'done';
    let over = false;
    const tell = (worker: PoolWorker, message: ToWorker): void => worker.postMessage(message);

    const end = (finish: () => void): void => {
      if (over) return;
      over = true;
      signal.removeEventListener('abort', stop);
      for (const worker of workers) {
        if (hands.has(worker)) worker.terminate();
        else rest(worker);
      }
      finish();
    };
    const give = (worker: PoolWorker): void => {
      const fair = Math.ceil(runsCounted({ranges: left}) / (2 * workers.length));
      if (fair < 1 || signal.aborted) {
        hands.delete(worker);
        if (hands.size === 0) end(() => resolve(outcome));
        return;
      }
      const [[from, last], ...others] = left;
      const until = Math.min(last, from + fair, from + Math.max(1, Math.round(batch / pace)));
      hands.set(worker, {since: performance.now(), size: until - from});
      tell(worker, {kind: 'range', request: id, from, until});
      left = until < last ? [[until, last], ...others] : others;
    };
    const stop = (): void => {
      outcome = 'stopped';
      for (const worker of hands.keys()) tell(worker, {kind: 'stop', request: id});
      setTimeout(() => end(() => resolve('stopped')), grace);
    };
    const hear = (worker: PoolWorker, message: FromWorker): void => {
      // What answers an older request is of no use to anybody.
      if (message.request !== id) return;
      if (message.kind === 'part') onPart(message.plans);
      else if (message.kind === 'failed') {
        hands.delete(worker);
        end(() => reject(failedRun({plan: message.plan, seed: message.seed}, message.reason)));
      } else {
        const hand = hands.get(worker);
        if (hand) pace = Math.max(0.1, (performance.now() - hand.since) / hand.size);
        give(worker);
      }
    };

    signal.addEventListener('abort', stop, {once: true});
    for (const worker of workers) {
      worker.onmessage = ({data}: MessageEvent<FromWorker>) => hear(worker, data);
      // Where its file cannot be had the event has no message.
      worker.onerror = ({message}: ErrorEvent) =>
        end(() => reject(new Error(`failed worker: ${message || 'not loaded'}`)));
      tell(worker, {kind: 'begin', request: id, run: request});
    }
    for (const worker of workers) give(worker);
    if (signal.aborted) stop();
  });
}
