import {InvalidArgumentError} from 'commander';

/** One of several shares of the batches of a sweep. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Reads `i/n`. */
export function shard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (!(number >= 1 && number <= of)) throw new InvalidArgumentError('A share is needed, such as 2/8.');
  return {number, of};
}

/** Batches of a share: those whose number leaves `number - 1` when divided by `of`. */
export function batchesOf({number, of}: Shard, count: number): readonly number[] {
  return Array.from({length: count}, (_, batch) => batch).filter(batch => batch % of === number - 1);
}
