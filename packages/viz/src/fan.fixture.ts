import type {IndicatorFan} from '@postbellum/sim-core';
import {inventedDate} from './relapse-risk.fixture.ts';

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from a formula, not from the model, and
 * say nothing about any real place.
 */
interface InventedFan {
  readonly name?: string;
  readonly title?: string;
  readonly runs?: number;
  readonly months?: number;
  readonly histories?: number;
  readonly draws?: number;
  readonly indicator?: IndicatorFan['indicator'];
  /** Middle by month. */
  readonly middle?: (month: number) => number;
  readonly observed?: IndicatorFan['observed'];
}

const displaced = {name: 'displaced', title: 'people displaced in the country', unit: 'persons'};

/** A result such as `indicatorFan` of experiments gives, with bands around a middle. */
export function inventedFan({
  name = 'history',
  title = 'What was done',
  runs = 200,
  months = 175,
  histories = 60,
  draws,
  indicator = displaced,
  middle = month => 20_000 + 480_000 * Math.exp(-month / 22),
  observed = [
    {on: '2003-12-31', value: 531_616, source: 'calibrated: year-end stock taken from an invented register'},
    {on: '2005-12-31', value: 237_822, source: 'cited: Invented (2006), A survey'},
    {on: '2009-12-31', value: 11_500},
    {on: '2031-12-31', value: 900_000, source: 'assumed: after the last day'},
  ],
}: InventedFan = {}): IndicatorFan {
  const band = (month: number, level: number) => {
    const half = 0.55 * level * Math.abs(middle(month)) * Math.min(1, (month + 1) / 40);
    return {level, low: middle(month) - half, high: middle(month) + half};
  };
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name, title},
    indicator,
    fromZero: !indicator.unit.startsWith('log'),
    start: inventedDate(0),
    end: inventedDate(months),
    seed: '1',
    engine: '0.1.0',
    runs,
    ...(draws !== undefined && {draws}),
    people: 2000,
    persons: 3_100_000,
    months: Array.from({length: months}, (_, month) => ({
      date: inventedDate(month),
      median: middle(month),
      bands:
        runs === 1 ? [{level: 0.9, low: middle(month), high: middle(month)}] : [band(month, 0.5), band(month, 0.9)],
    })),
    histories: Array.from({length: Math.min(histories, runs)}, (_, history) => ({
      seed: `1/${history}`,
      values: Array.from({length: months}, (_, month) => {
        const {low, high} = band(month, 0.9);
        return (low + high) / 2 + ((high - low) / 2) * Math.sin(history * 2.4 + month / 9);
      }),
    })),
    observed,
  };
}
