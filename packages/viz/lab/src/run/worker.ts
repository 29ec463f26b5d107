import {scenarios} from '@postbellum/scenarios';
import type {ToWorker} from './messages.ts';
import {runWorker, type Send} from './run-worker.ts';

/** What a worker has of the browser; its types exclude those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: Send;
}

const scope = globalThis as unknown as WorkerScope;
const hear = runWorker(scenarios, (message, transfer) => scope.postMessage(message, transfer));
scope.onmessage = ({data}) => void hear(data);
