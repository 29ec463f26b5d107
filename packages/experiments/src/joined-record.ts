import type {Channel, Run} from '@postbellum/sim-core';

/** What relapse is read from. */
export type DeathRecord = Pick<Run, 'start' | 'weeks' | 'reported'>;

/** Reported deaths of a history up to the week it was saved, and after it those of a future that goes on from there. */
export function joinedRecord(past: DeathRecord, future: DeathRecord): DeathRecord {
  const weeks = past.weeks + future.weeks;
  const joined = (channel: Channel): Float64Array => {
    const deaths = new Float64Array(weeks);
    deaths.set(past.reported[channel]);
    deaths.set(future.reported[channel], past.weeks);
    return deaths;
  };
  return {
    start: past.start,
    weeks,
    reported: {
      'state-based': joined('state-based'),
      'one-sided': joined('one-sided'),
      communal: joined('communal'),
    },
  };
}
