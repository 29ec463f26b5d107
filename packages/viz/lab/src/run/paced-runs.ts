import type {RunRange} from '@postbellum/experiments';
import type {JoinedWatch, runJoined} from './joined-runs.ts';
import type {PlanResult, RunRequest} from './messages.ts';

interface PacedWatch extends Omit<JoinedWatch, 'onMore'> {
  /** Milliseconds from one run to the next at least. */
  readonly interval: number;
  /** Called with the runs there are so far, plan by plan, and the number of the newest. */
  readonly onMore: (joined: readonly PlanResult[], newest: number) => void;
}

/** Makes runs one at a time by rising number, each as `make` makes several; stopped, it ends at once. */
export async function runPaced(
  make: typeof runJoined,
  request: RunRequest,
  numbers: readonly RunRange[],
  {interval, signal, made = [], onMore}: PacedWatch,
): Promise<'done' | 'stopped'> {
  let joined = made;
  let due = 0;
  for (const [from, until] of numbers) {
    for (let number = from; number < until; number++) {
      let next = joined;
      const status = await make(request, [[number, number + 1]], {
        ...{signal, made: joined},
        onMore(more) {
          next = more();
        },
      });
      await untilDue(due - performance.now(), signal);
      if (status === 'stopped' || signal.aborted) return 'stopped';
      joined = next;
      due = performance.now() + interval;
      onMore(joined, number);
    }
  }
  return 'done';
}

/** Waits so many milliseconds, or until it is stopped. */
function untilDue(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (milliseconds <= 0 || signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, {once: true});
  });
}
