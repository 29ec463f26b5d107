import {scenarios} from '@postbellum/scenarios';
import type {FromWorker, ToWorker} from './messages.ts';
import type {PoolWorker} from './pool.ts';
import {runWorker} from './run-worker.ts';

/** What tests see and do of a worker in this thread. */
export interface LocalWorker extends PoolWorker {
  readonly heard: ToWorker[];
  ended: boolean;
  /** Hears nothing more, as one that is busy. */
  deaf: boolean;
  say(message: FromWorker): void;
}

/** A worker in this thread that does what one in a browser does, message by message. */
export function localWorker(): LocalWorker {
  const hear = runWorker(scenarios, message => setTimeout(() => worker.say(structuredClone(message))));
  const worker: LocalWorker = {
    heard: [],
    ended: false,
    deaf: false,
    onmessage: null,
    onerror: null,
    postMessage(message: ToWorker) {
      worker.heard.push(message);
      setTimeout(() => worker.ended || worker.deaf || hear(message));
    },
    terminate() {
      worker.ended = true;
    },
    say(data) {
      if (!worker.ended) worker.onmessage?.call(worker as unknown as Worker, {data} as MessageEvent);
    },
  };
  return worker;
}
