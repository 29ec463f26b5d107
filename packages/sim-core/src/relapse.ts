import {dateOf} from './calendar.ts';
import type {Channel, Run} from './series.ts';

/** How relapse is read from reported deaths. It is printed on every chart, because the answer depends on it. */
export interface RelapseRule {
  readonly name: string;
  /** Deaths within the window that count as armed conflict. */
  readonly threshold: number;
  /** `rolling`: the last `windowWeeks` weeks; `calendar-year`: since 1 January, as UCDP counts. */
  readonly window: 'rolling' | 'calendar-year';
  readonly windowWeeks: number;
  /** Weeks below the threshold that must have passed before its crossing is a relapse. */
  readonly quietWeeks: number;
  readonly channels: readonly Channel[];
}

const organised: readonly Channel[] = ['state-based', 'one-sided'];

/** The rules offered by name. Communal violence never counts as relapse. */
export const relapseRules = {
  default: {name: 'default', threshold: 25, window: 'rolling', windowWeeks: 52, quietWeeks: 52, channels: organised},
  'calendar-year': {
    name: 'calendar-year',
    threshold: 25,
    window: 'calendar-year',
    windowWeeks: 53,
    quietWeeks: 52,
    channels: organised,
  },
  war: {name: 'war', threshold: 1000, window: 'rolling', windowWeeks: 52, quietWeeks: 52, channels: organised},
  'state-based': {
    name: 'state-based',
    threshold: 25,
    window: 'rolling',
    windowWeeks: 52,
    quietWeeks: 52,
    channels: ['state-based'],
  },
  'any-resumption': {
    name: 'any-resumption',
    threshold: 25,
    window: 'rolling',
    windowWeeks: 52,
    quietWeeks: 0,
    channels: organised,
  },
} as const satisfies Record<string, RelapseRule>;

/** Name of a rule offered. */
export type RelapseRuleName = keyof typeof relapseRules;

/** The rule in one sentence, as charts print it. */
export function ruleText({threshold, window, windowWeeks, quietWeeks, channels}: RelapseRule): string {
  const kinds = `reported ${channels.join(' and ')} deaths`;
  const span = window === 'rolling' ? `within ${windowWeeks} weeks` : 'within a calendar year';
  const quiet = quietWeeks > 0 ? `, after at least ${quietWeeks} weeks below` : '';
  return `${threshold.toLocaleString('en')} ${kinds} ${span}${quiet}`;
}

/**
 * Where a run stands after each week. `settling`: deaths below the threshold, the quiet spell not yet complete.
 * `at-risk`: a quiet spell is complete, a crossing would be a relapse. `unsettled`: the threshold was reached before
 * a quiet spell was complete, and none has been since. `resumed`: armed conflict has resumed, for good.
 */
export const peaceStates = ['settling', 'at-risk', 'unsettled', 'resumed'] as const;
export type PeaceState = (typeof peaceStates)[number];

/** Codes into `peaceStates`, one per week; peace is taken to begin with week 0, whatever deaths came before. */
export function peaceStateByWeek(run: Pick<Run, 'reported' | 'start' | 'weeks'>, rule: RelapseRule): Uint8Array {
  const states = new Uint8Array(run.weeks);
  const inWindow = deathsInWindow(run, rule);
  let quiet = 0;
  let crossed = false;
  for (let week = 0; week < run.weeks; week++) {
    const reached = inWindow[week] >= rule.threshold;
    if (reached && quiet >= rule.quietWeeks) return states.fill(3, week);
    crossed = reached || (crossed && quiet < rule.quietWeeks);
    quiet = reached ? 0 : quiet + 1;
    states[week] = quiet >= rule.quietWeeks ? 1 : crossed ? 2 : 0;
  }
  return states;
}

/** The first week in which the rule is met, or undefined if it never is. */
export function relapseWeek(run: Pick<Run, 'reported' | 'start' | 'weeks'>, rule: RelapseRule): number | undefined {
  const week = peaceStateByWeek(run, rule).indexOf(3);
  return week < 0 ? undefined : week;
}

function deathsInWindow(
  {reported, start, weeks}: Pick<Run, 'reported' | 'start' | 'weeks'>,
  rule: RelapseRule,
): Float64Array {
  const counted = new Float64Array(weeks);
  for (const channel of rule.channels) {
    for (let week = 0; week < weeks; week++) counted[week] += reported[channel][week];
  }
  const sums = new Float64Array(weeks);
  let sum = 0;
  let first = 0;
  let oldest = 0;
  let year = '';
  for (let week = 0; week < weeks; week++) {
    const thisYear = rule.window === 'calendar-year' ? dateOf(start, week).slice(0, 4) : year;
    if (thisYear !== year) first = week;
    year = thisYear;
    first = Math.max(first, week - rule.windowWeeks + 1);
    sum += counted[week];
    while (oldest < first) sum -= counted[oldest++];
    sums[week] = sum;
  }
  return sums;
}
