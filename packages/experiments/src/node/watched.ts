import type {Executor, Watch} from '../executor.ts';
import {asBadUse} from './bad-use.ts';
import {interruptSignal} from './interrupt.ts';
import {terminalProgress} from './progress.ts';
import {tell} from './terminal.ts';
import {workerThreads} from './worker-threads.ts';

/** What came of work that can be followed and stopped. */
export interface Watched<Result> {
  /** Absent where it was stopped before anything was done. */
  readonly result?: Result;
  readonly stopped: boolean;
  /** When it began, as an ISO date and time, and how long it took. */
  readonly started: string;
  readonly seconds: number;
}

/**
 * Simulates on worker threads with a progress bar, until done or Ctrl-C; `noun` is what progress counts, `note` prints a line
 * above the bar. What the kernel refuses is bad use.
 */
export async function watched<Result>(
  workers: number,
  simulate: (
    options: Required<Watch> & {readonly executor: Executor; readonly note: (line: string) => void},
  ) => Promise<Result>,
  noun = 'runs',
): Promise<Watched<Result>> {
  const executor = workerThreads({workers});
  const interrupt = interruptSignal();
  const shown = terminalProgress(noun);
  const started = new Date().toISOString();
  const began = performance.now();
  const spent = (): number => (performance.now() - began) / 1000;
  try {
    const note = (line: string): void => {
      shown.end();
      tell(line);
    };
    const result = await simulate({executor, signal: interrupt.signal, onProgress: shown.update, note});
    return {result, stopped: interrupt.signal.aborted, started, seconds: spent()};
  } catch (error) {
    if (!(interrupt.signal.aborted && error === interrupt.signal.reason)) throw asBadUse(error);
    return {stopped: true, started, seconds: spent()};
  } finally {
    shown.end();
    interrupt.release();
    await executor.close();
  }
}
