import {useState} from 'preact/hooks';

/** How fast histories are shown: as fast as the device can, or one at a time with so much time between two. */
export const speeds = ['full', 'five', 'one'] as const;
export type Speed = (typeof speeds)[number];

/** Milliseconds from one history to the next at least. */
export const intervals: Readonly<Record<Speed, number>> = {full: 0, five: 200, one: 1_000};

/** How a reader wants runs to be made. */
export interface RunChoices {
  readonly speed: Speed;
  /** Whether a run that takes no two seconds begins by itself after a change. */
  readonly runsByItself: boolean;
}

/** Kept while the page is open, from one country to the next; nothing is stored. */
let latest: RunChoices = {speed: 'full', runsByItself: true};

/** The choices of this visit, and how to make others. */
export function useRunChoices(): readonly [RunChoices, (changed: Partial<RunChoices>) => void] {
  const [choices, setChoices] = useState(latest);
  const choose = (changed: Partial<RunChoices>): void => {
    latest = {...latest, ...changed};
    setChoices(latest);
  };
  return [choices, choose];
}
