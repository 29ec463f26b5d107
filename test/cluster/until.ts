import {setTimeout as after} from 'node:timers/promises';

/** Waits until something holds; throws after so many seconds in vain. */
export async function until(what: string, holds: () => boolean, seconds = 120): Promise<void> {
  const end = performance.now() + 1000 * seconds;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await after(20);
  }
}
