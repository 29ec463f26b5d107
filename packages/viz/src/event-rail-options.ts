import type {BaseOptions} from './chart-element.ts';
import {type EventKind, eventKinds} from './event-rail-data.ts';
import {checkName, checkOptions} from './relapse-risk-options.ts';

export interface EventRailOptions extends Omit<BaseOptions, 'events'> {
  /** Rows to show; default all that have something. */
  readonly kinds?: readonly EventKind[];
  /** The events of note, or all of them. Default `main`. */
  readonly show?: 'main' | 'all';
  /** Month at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
}

/** Throw on options that cannot be drawn. */
export function checkEventRailOptions({kinds = [], show = 'main', ...options}: EventRailOptions): void {
  checkOptions(options);
  for (const kind of kinds) checkName('kind', kind, eventKinds);
  checkName('show', show, ['main', 'all']);
}
