import type {Source} from '@postbellum/sim-core';
import {type ReferenceKey, references} from './liberia-references.ts';

/** Read in a source of the list, with a note on what it says if that is not the number alone. */
export function cited(key: ReferenceKey, note?: string): Source {
  return {kind: 'cited', reference: note === undefined ? references[key] : `${references[key]}: ${note}`};
}

/** Computed from, or fitted to, what is named. */
export function calibrated(target: string): Source {
  return {kind: 'calibrated', target};
}

/** Recalled or judged by the authors; to be checked. */
export function estimated(basis: string): Source {
  return {kind: 'estimated', basis};
}

/** A choice without evidence of size. */
export function assumed(because: string): Source {
  return {kind: 'assumed', because};
}
