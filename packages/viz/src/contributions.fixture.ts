import type {Contributions, Estimate} from '@postbellum/sim-core';
import {inventedDate} from './relapse-risk.fixture.ts';

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from formulas, not from the model, and
 * say nothing about any real place.
 */
interface InventedContributions {
  readonly name?: string;
  readonly title?: string;
  readonly against?: {readonly name: string; readonly title: string};
  readonly months?: number;
  readonly runs?: number;
  /** Days between entries; by month if absent. */
  readonly days?: number;
  readonly reasons?: readonly InventedReason[];
}

export interface InventedReason {
  readonly name: string;
  readonly title: string;
  readonly mechanism: string;
  /** What it adds to the log hazard of the first faction, by years since the first day. */
  readonly adds: (years: number) => number;
}

/** From `from` to `to`, half of the way in `half` years. */
const towards =
  (from: number, to: number, half: number) =>
  (years: number): number =>
    to + (from - to) * 0.5 ** (years / half);

const from = (first: number, value: (years: number) => number) => (years: number) =>
  years < first ? 0 : value(years - first);

const pulse = (at: number, before: number, after: number, height: number) => (years: number) =>
  years >= at - before && years < at + after ? height : 0;

/** Wobble of a mean over few histories. */
const wobble = (size: number, phase: number) => (years: number) =>
  size *
  (Math.sin(7.3 * years + phase) * 0.5 + Math.sin(17.9 * years + 2.1 * phase) * 0.3 + Math.sin(29 * years) * 0.1);

const sum =
  (...parts: readonly ((years: number) => number)[]) =>
  (years: number): number =>
    parts.reduce((total, part) => total + part(years), 0);

/** The reasons of the model with courses as a peace that holds might have them. */
export const inventedReasons: readonly InventedReason[] = [
  {name: 'baseline', title: 'baseline of any faction', mechanism: 'resortToForce', adds: () => -5.3},
  {name: 'population', title: 'size of the population', mechanism: 'resortToForce', adds: () => -0.29},
  {name: 'frailty', title: 'what the model leaves out, drawn once', mechanism: 'resortToForce', adds: () => 0.04},
  {
    name: 'stock',
    title: 'people who would answer a call',
    mechanism: 'remobilisation',
    adds: sum(towards(0.62, -0.55, 1.6), wobble(0.03, 1)),
  },
  {name: 'disbelief', title: 'no belief in the settlement', mechanism: 'commitment', adds: () => 2.7},
  {
    name: 'beliefFromStart',
    title: 'belief left from the accord’s first day',
    mechanism: 'commitment',
    adds: towards(-0.54, 0, 1.1),
  },
  {
    name: 'beliefFromAccord',
    title: 'belief from carrying out the accord',
    mechanism: 'commitment',
    adds: sum(towards(0, -1.35, 2.2), wobble(0.03, 2)),
  },
  {
    name: 'beliefFromMission',
    title: 'belief from deterrence of the others',
    mechanism: 'monitoring',
    adds: sum(towards(0, -0.85, 1.2), from(9, towards(0, 0.6, 2)), wobble(0.04, 3)),
  },
  {
    name: 'beliefFromEvents',
    title: 'belief lost to events',
    mechanism: 'commitment',
    adds: sum(from(0.3, towards(0.18, 0, 1)), from(11.1, towards(0.12, 0, 0.7))),
  },
  {
    name: 'exclusion',
    title: 'exclusion from power',
    mechanism: 'timeline',
    adds: years => (years < 2.41 ? 0.3 : 1.2),
  },
  {
    name: 'deterrence',
    title: 'deterrence its leaders face',
    mechanism: 'monitoring',
    adds: sum(towards(-0.05, -0.72, 0.4), from(4.1, towards(0, 0.3, 3)), from(9, towards(0, 0.35, 2)), wobble(0.02, 4)),
  },
  {
    name: 'grievance',
    title: 'grievance of its people',
    mechanism: 'grievance',
    adds: sum(towards(0.34, -0.14, 4), from(10.6, towards(0.15, 0, 1)), wobble(0.04, 5)),
  },
  {
    name: 'rents',
    title: 'resource rents it takes',
    mechanism: 'stateAuthority',
    adds: sum(towards(0.3, 0.05, 1.4), wobble(0.01, 6)),
  },
  {name: 'leader', title: 'inclination of its leader', mechanism: 'leadership', adds: sum(() => 0.06, wobble(0.06, 7))},
  {name: 'splits', title: 'commanders who broke away', mechanism: 'splits', adds: from(1.2, towards(0.12, 0.04, 2))},
  {name: 'alliances', title: 'allies at war', mechanism: 'alliances', adds: sum(() => 0.02, wobble(0.02, 8))},
  {
    name: 'neighbours',
    title: 'war next door',
    mechanism: 'neighbours',
    adds: years => (years < 3.6 ? 0.54 - 0.12 * years : years < 6.9 ? 0.09 : years < 8.4 ? 0.45 : 0.06),
  },
  {
    name: 'poll',
    title: 'a poll without accommodation',
    mechanism: 'elections',
    adds: sum(pulse(2.15, 0.16, 0.23, 0.14), pulse(8.15, 0.16, 0.23, 0.21), pulse(14.15, 0.16, 0.23, 0.12)),
  },
  {
    name: 'contest',
    title: 'a contested result between armed sides',
    mechanism: 'elections',
    adds: sum(pulse(2.15, 0, 0.4, 0.31), pulse(8.15, 0, 0.4, 0.63)),
  },
  {name: 'income', title: 'income per head', mechanism: 'recovery', adds: sum(towards(0.16, 0.07, 5), wobble(0.01, 9))},
];

/** The same reasons as differences between having no mission and having it. */
export const inventedDifferences: readonly InventedReason[] = inventedReasons.map(reason => {
  const changes: Readonly<Record<string, (years: number) => number>> = {
    stock: towards(0, 0.38, 1.5),
    beliefFromAccord: towards(0, 0.62, 2.5),
    beliefFromMission: sum(towards(0, 0.85, 1.2), from(9, towards(0, -0.6, 2)), wobble(0.04, 3)),
    beliefFromEvents: towards(0, 0.21, 2),
    deterrence: sum(towards(0.05, 0.72, 0.4), from(4.1, towards(0, -0.3, 3)), from(9, towards(0, -0.35, 2))),
    grievance: sum(towards(0, 0.2, 3), wobble(0.03, 2)),
    rents: towards(0, 0.24, 2),
    leader: wobble(0.05, 4),
    splits: from(1, towards(0, -0.12, 2)),
    exclusion: years => (years < 2.41 ? 0 : -0.3),
    poll: sum(pulse(2.15, 0.16, 0.23, 0.11), pulse(8.15, 0.16, 0.23, 0.09)),
    income: towards(0, 0.09, 4),
  };
  return {...reason, adds: changes[reason.name] ?? (() => 0)};
});

/** A result such as `meanContributions` of experiments gives, with sums that add up. */
export function inventedContributions({
  name = 'history',
  title = 'As it was',
  against,
  months = 175,
  runs = 200,
  days,
  reasons = inventedReasons,
}: InventedContributions = {}): Contributions {
  const entries = Array.from({length: months}, (_, entry) =>
    days === undefined
      ? {date: inventedDate(entry), years: entry / 12}
      : {date: dayAfter(entry * days), years: (entry * days) / 365.25},
  );
  const estimate = (mean: number, sd: number): Estimate => {
    if (runs === 1) return {mean};
    const half = (1.645 * sd) / Math.sqrt(runs);
    return {mean, sd, interval: {level: 0.9, low: mean - half, high: mean + half}};
  };
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name, title},
    ...(against ? {against} : {}),
    start: inventedDate(0),
    end: days === undefined ? inventedDate(months) : dayAfter(months * days),
    seed: '1',
    engine: '0.1.0',
    runs,
    people: 2000,
    persons: 3_100_000,
    reasons: reasons.map(({name, title, mechanism}) => ({name, title, mechanism})),
    factions: [
      {name: 'rebels', title: 'the former rebels', scale: 1},
      {name: 'government', title: 'the former government: army and militias', scale: 0.6},
    ].map(({name, title, scale}) => ({
      name,
      title,
      weeks: entries.map(({date, years}) => {
        const means = reasons.map(
          ({name, adds}) => adds(years) * (name === 'baseline' || name === 'disbelief' ? 1 : scale),
        );
        const log = means.reduce((sum, value) => sum + value, 0);
        return {
          date,
          contributions: means.map(mean => estimate(mean, 0.3)),
          logHazard: estimate(log, against ? 0.9 : 1.2),
          hazard: estimate(against ? 0.01 * log : Math.exp(log + 0.72), 0.1),
        };
      }),
    })),
  };
}

function dayAfter(days: number): string {
  return new Date(Date.parse(inventedDate(0)) + days * 86_400_000).toISOString().slice(0, 10);
}

export const inventedAgainst = inventedContributions({
  name: 'no-mission',
  title: 'No mission is sent',
  against: {name: 'history', title: 'As it was'},
  reasons: inventedDifferences,
});
