import type {Source} from '@postbellum/sim-core';

/** Cite a list of references by key, with a note on what the source says if that is not the number alone. */
export function citing<Key extends string>(
  references: Readonly<Record<Key, string>>,
): (key: Key, note?: string) => Source {
  return (key, note) => ({
    kind: 'cited',
    reference: note === undefined ? references[key] : `${references[key]}: ${note}`,
  });
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
