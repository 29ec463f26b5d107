/** Seed of the lab unless another is asked for, that of the stored histories. */
export const usualSeed = '1';

/** Agents asked for in each run, in stored histories too: the fewest there can be, so that a phone makes hundreds in a minute. */
export const usualPeople = 2_000;
