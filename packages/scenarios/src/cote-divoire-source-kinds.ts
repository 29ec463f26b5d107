import type {Source} from '@postbellum/sim-core';
import {type ReferenceKey, references} from './cote-divoire-references.ts';
import {citing} from './source-kinds.ts';

export {assumed, calibrated, estimated} from './source-kinds.ts';

/** Read in a source of the list, with a note on what it says if that is not the number alone. */
export const cited: (key: ReferenceKey, note?: string) => Source = citing(references);
