import {z} from 'zod';

/** Text that is not empty. */
export const text = z.string().min(1);

/** A day. */
export const date = z.iso.date().describe('A day as YYYY-MM-DD');

/** Seed of the luck; `withSeedAsText` makes a text of a number. */
export const seed = z
  .string()
  .min(1)
  .meta({type: ['string', 'integer']});
