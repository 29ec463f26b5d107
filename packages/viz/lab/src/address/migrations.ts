/** Turns the keys of links of one version into those of the next. */
export type Migration = (query: URLSearchParams) => URLSearchParams;

/** Version of the grammar of links. */
export const linkVersion = 1;

/** What to do to links of version 1, of version 2, and so on; the last gives those of `linkVersion`. */
export const migrations: readonly Migration[] = [];
