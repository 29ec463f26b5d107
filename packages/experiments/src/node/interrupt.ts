import {tell} from './terminal.ts';

/** A signal that Ctrl-C sets. Pressed again a second or more later, it ends the process at once with code 130. */
export function interruptSignal(): {readonly signal: AbortSignal; release(): void} {
  const controller = new AbortController();
  let first = 0;
  const interrupt = (): void => {
    if (!controller.signal.aborted) {
      first = performance.now();
      tell('\nStopping. Finished runs are kept (Ctrl-C again quits at once).');
      controller.abort();
    } else if (performance.now() - first > 1000) process.exit(130);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    },
  };
}
