import {columns} from './terminal.ts';

/** Shows how far work is. */
export interface Progress {
  update(done: number, total: number, more?: ProgressDetails): void;
  /** Ends the line on a terminal. */
  end(): void;
}

/** What else is known of how far work is. */
export interface ProgressDetails {
  /** How much of what is done was there before; it says nothing of the rate. */
  readonly found?: number;
  /** What the result is so far, in a few words. */
  readonly estimate?: string | undefined;
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
    update(done, total, more = {}) {
      const now = seconds();
      const text = progressText({done, total, elapsed: now - started, noun, ...more});
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

/** Text of at most 79 columns: counts, time left and estimate; share done as a bar, and rate, where there is room. */
export function progressText({
  done,
  total,
  elapsed,
  noun = 'runs',
  found = 0,
  estimate,
}: ProgressDetails & {
  readonly done: number;
  readonly total: number;
  readonly elapsed: number;
  readonly noun?: string;
}): string {
  const filled = Math.floor((20 * done) / total);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] `;
  const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}`;
  const {rate, time} = pace(done - found, total - done, elapsed);
  const joined = (parts: readonly (string | undefined)[]): string => parts.filter(part => part).join(', ');
  const whole = joined([count, rate, time, estimate]);
  if (bar.length + whole.length < columns) return bar + whole;
  return whole.length < columns ? whole : joined([count, time, estimate]);
}

/** Rate, and time left or taken; neither before anything was made. */
function pace(made: number, left: number, elapsed: number): {readonly rate?: string; readonly time?: string} {
  if (!(elapsed > 0 && made > 0)) return {};
  const rate = made / elapsed;
  const time = left === 0 ? `in ${duration(elapsed)}` : `about ${duration(left / rate)} left`;
  return {rate: `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`, time};
}

/** Seconds, minutes or hours in words. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  if (seconds < 6000) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
