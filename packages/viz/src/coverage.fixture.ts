import type {Interval, NeedMet, ReliefCoverage} from '@postbellum/sim-core';
import {inventedDate} from './relapse-risk.fixture.ts';

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from a formula, not from the model, and
 * say nothing about any real place.
 */
interface InventedCoverage {
  readonly name?: string;
  readonly title?: string;
  readonly runs?: number;
  readonly months?: number;
  readonly withinYears?: number;
  readonly sectors?: ReliefCoverage['sectors'];
  readonly agencies?: ReliefCoverage['agencies'];
  /** US$ a month needed in all sectors, by month. */
  readonly need?: (month: number) => number;
  /** Share of it met, by month. */
  readonly met?: (month: number) => number;
  /** Share of spending that met no need. */
  readonly duplicated?: number;
}

const fourSectors = ['food', 'water', 'health', 'shelter'].map(name => ({name, title: name}));
const threeAgencies = [
  {name: 'food', title: 'The food agency'},
  {name: 'shelter', title: 'The shelter agency'},
  {name: 'charities', title: 'Charities'},
];

/** A result such as `reliefCoverage` of experiments gives; the first of sectors and agencies are the largest. */
export function inventedCoverage({
  name = 'history',
  title = 'What was done',
  runs = 200,
  months = 175,
  withinYears = 10,
  sectors = fourSectors,
  agencies = threeAgencies,
  need = month => 4_000_000 + 30_000_000 * Math.exp(-month / 14),
  met = month => 0.55 + 0.25 * Math.sin(month / 30),
  duplicated = 0.15,
}: InventedCoverage = {}): ReliefCoverage {
  const range = (share: number, level: number): Interval => {
    const half = runs === 1 ? 0 : 0.15 * level;
    return {level, low: Math.max(0, share - half), high: Math.min(1, share + half)};
  };
  const overHistories = (value: number) => ({value, range: range(value, 0.9)});
  const partsOf = (count: number): readonly number[] => {
    const sizes = Array.from({length: count}, (_, i) => 1 / (i + 2));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map(size => size / all);
  };
  const needMet = (needed: number, share: number): NeedMet => ({
    need: needed,
    met: needed * share,
    shares: needed > 0 ? [range(share, 0.5), range(share, 0.9)] : [],
  });
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
    sectors,
    agencies,
    middle: `1/${Math.floor(runs / 2)}`,
    headline: {
      withinYears,
      met: overHistories(met(0)),
      sectors: sectors.map((_, i) => overHistories(met(i * 10))),
      duplicated: overHistories(duplicated),
    },
    months: Array.from({length: months}, (_, month) => {
      const all = needMet(need(month), met(month));
      const spent = all.met / (1 - duplicated);
      return {
        date: inventedDate(month),
        all,
        sectors: partsOf(sectors.length).map(part => needMet(part * need(month), met(month))),
        spent,
        duplicated: spent * duplicated,
        agencies: partsOf(agencies.length).map(part => ({spent: part * spent, duplicated: part * spent * duplicated})),
      };
    }),
  };
}
