import type {Interval, RelapseRisk} from '@postbellum/sim-core';
import type {ChartEvent} from './relapse-risk-data.ts';

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from a formula, not from the model, and
 * say nothing about any real place.
 */
interface InventedRisk {
  readonly name: string;
  readonly title: string;
  readonly runs?: number;
  readonly months?: number;
  /** Chance of resuming in a month, by month. */
  readonly monthly?: (month: number) => number;
  /** Share of runs in which fighting never stopped at first. */
  readonly unsettled?: number;
}

const start = {year: 2003, month: 7};

/** ISO day of the first of the month so many months after August 2003. */
export function inventedDate(months: number): string {
  return new Date(Date.UTC(start.year, start.month + months, months === 0 ? 18 : 1)).toISOString().slice(0, 10);
}

/** A result such as `relapseRisk` of experiments gives, with counts that add up. */
export function inventedRisk({
  name,
  title,
  runs = 200,
  months = 175,
  monthly = month => (month < 12 ? 0 : 0.0016),
  unsettled = 0.04,
}: InventedRisk): RelapseRisk {
  let survival = 1;
  const resumed = Array.from({length: months}, (_, month) => {
    survival *= 1 - monthly(month);
    return Math.round(runs * (1 - survival));
  });
  const entries = resumed.map((count, month) => {
    const waiting = Math.min(runs - count, month < 3 ? 0 : Math.round(runs * unsettled * 0.97 ** month));
    return {
      date: inventedDate(month),
      cumulative: count / runs,
      intervals: [intervalAround(count, runs, 0.5), intervalAround(count, runs, 0.9)],
      atPeace: runs - count - waiting,
      resumed: count,
      unsettled: waiting,
    };
  });
  const within = Math.min(119, months - 1);
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name, title},
    start: inventedDate(0),
    end: inventedDate(months),
    seed: '1',
    engine: '0.1.0',
    runs,
    people: 2000,
    persons: 3_100_000,
    rule: {
      name: 'default',
      threshold: 25,
      window: 'rolling',
      windowWeeks: 52,
      quietWeeks: 52,
      channels: ['state-based', 'one-sided'],
    },
    months: entries,
    years: yearsOf(resumed, runs),
    headline: {
      withinYears: Math.min(10, Math.max(1, Math.round(months / 12))),
      share: resumed[within] / runs,
      interval: intervalAround(resumed[within], runs, 0.9),
      neverSettledFirst: unsettled,
    },
  };
}

function yearsOf(resumed: readonly number[], runs: number): RelapseRisk['years'] {
  return Array.from({length: Math.ceil(resumed.length / 12)}, (_, year) => {
    const from = year * 12;
    const to = Math.min(from + 12, resumed.length);
    const events = resumed[to - 1] - (resumed[from - 1] ?? 0);
    const exposure = (runs - resumed[to - 1] + events / 2) * ((to - from) / 12);
    const dates = {from: inventedDate(from), to: inventedDate(to)};
    if (exposure === 0) return {...dates, events, exposure};
    if (year === 0)
      return {...dates, events, exposure: runs / 53, hazard: 0, interval: {level: 0.9, low: 0, high: 158 / runs}};
    const spread = 1.645 * Math.sqrt(events + 1);
    const interval = {
      level: 0.9,
      low: Math.max(0, events - spread) / exposure,
      high: (events + spread + 1) / exposure,
    };
    return {...dates, events, exposure, hazard: events / exposure, interval};
  });
}

/** Wilson's interval, because the invented numbers should at least look right. */
function intervalAround(count: number, runs: number, level: number): Interval {
  const z = level === 0.5 ? 0.674 : 1.645;
  const share = count / runs;
  const centre = (share + z ** 2 / (2 * runs)) / (1 + z ** 2 / runs);
  const half = (z / (1 + z ** 2 / runs)) * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2));
  return {level, low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half))};
}

export const inventedHistory: RelapseRisk = inventedRisk({
  name: 'history',
  title: 'As it was',
  monthly: month => (month < 12 ? 0 : month < 60 ? 0.0022 : 0.0009),
});

export const inventedNoMission: RelapseRisk = inventedRisk({
  name: 'no-mission',
  title: 'No mission is sent',
  monthly: month => (month < 12 ? 0 : month < 48 ? 0.011 : 0.0035),
  unsettled: 0.11,
});

export const inventedHalfForce: RelapseRisk = inventedRisk({
  name: 'half-force',
  title: 'Half the force, and half the police, from the first day to the last',
  monthly: month => (month < 12 ? 0 : month < 48 ? 0.006 : 0.002),
  unsettled: 0.07,
});

export const inventedEvents: readonly ChartEvent[] = [
  {on: '2003-10-01', label: 'the mission takes over'},
  {on: '2004-10-31', label: 'disarmament ends'},
  {on: '2005-10-11', label: 'first elections after the war'},
  {on: '2006-01-16', label: 'the elected president takes office'},
  {on: '2011-10-11', label: 'second elections'},
  {on: '2012-09-17', label: 'drawdown of the mission begins'},
  {on: '2016-06-30', label: 'the state takes over security from the mission'},
];
