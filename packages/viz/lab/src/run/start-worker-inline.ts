import InlineWorker from './worker.ts?worker&inline';

/** Starts a worker from text within the page, for the lab in one file. */
export const startWorker = (): Worker => new InlineWorker();
