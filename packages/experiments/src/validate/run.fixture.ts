import type {Channel, Run} from '@postbellum/sim-core';

/** A run written by hand: reported deaths of one kind in the middle of each calendar year from 2001 on. */
export function runWith(
  deathsByYear: readonly number[],
  channel: Channel = 'state-based',
  {seed = 'a', series = {}}: Partial<Pick<Run, 'seed' | 'series'>> = {},
): Run {
  const weeks = Math.floor(deathsByYear.length * 52.18);
  const empty = (): Float64Array => new Float64Array(weeks);
  const reported = {'state-based': empty(), 'one-sided': empty(), communal: empty()};
  for (const [year, deaths] of deathsByYear.entries()) reported[channel][Math.floor((year + 0.5) * 52.18)] = deaths;
  return {
    scenario: 'liberia',
    plan: 'history',
    seed,
    start: '2001-01-01',
    weeks,
    people: 2000,
    deaths: reported,
    reported,
    series,
    hash: '00000000',
  };
}
