import {columns} from './terminal.ts';

/** Shows how far work is. */
export interface Progress {
  update(done: number, total: number): void;
  /** Ends the line on a terminal. */
  end(): void;
}

export interface ProgressOptions {
  /** What is counted; `runs` if absent. */
  readonly noun?: string;
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Seconds on a clock that only rises. */
  readonly seconds: () => number;
}

/** Progress on standard error; `noun` is what is counted. */
export function terminalProgress(noun = 'runs'): Progress {
  return progress({
    noun,
    isTerminal: process.stderr.isTTY === true,
    write: text => process.stderr.write(text),
    seconds: () => performance.now() / 1000,
  });
}

/** One line redrawn in place on a terminal; elsewhere a plain line at every tenth of the work. */
export function progress({isTerminal, write, seconds, noun = 'runs'}: ProgressOptions): Progress {
  const started = seconds();
  let drawn = Number.NEGATIVE_INFINITY;
  let tenths = 0;
  let open = false;
  return {
    update(done, total) {
      const now = seconds();
      const text = progressText({done, total, elapsed: now - started, noun});
      if (isTerminal && (now - drawn >= 0.1 || done === total)) {
        drawn = now;
        open = true;
        write(`\r${text.padEnd(columns - 1)}`);
      }
      const reached = Math.floor((10 * done) / total);
      if (!isTerminal && reached > tenths) write(`${text}\n`);
      tenths = reached;
    },
    end() {
      if (open) write('\n');
      open = false;
    },
  };
}

/** Text of at most 79 columns: share done as a bar, counts, rate and time left. */
export function progressText({
  done,
  total,
  elapsed,
  noun = 'runs',
}: {
  done: number;
  total: number;
  elapsed: number;
  noun?: string;
}): string {
  const filled = Math.floor((20 * done) / total);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}]`;
  const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}`;
  if (!(elapsed > 0 && done > 0)) return `${bar} ${count}`;
  const rate = done / elapsed;
  const time = done === total ? `in ${duration(elapsed)}` : `about ${duration((total - done) / rate)} left`;
  return `${bar} ${count}, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s, ${time}`;
}

/** Seconds, minutes or hours in words. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  if (seconds < 6000) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
