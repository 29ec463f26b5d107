import type {SensitivityChartData, SensitivityRow, SensitivityStatistic} from './sensitivity-data.ts';
import type {SensitivityChartMethod} from './sensitivity-methods.ts';

/**
 * INVENTED numbers of an invented country, for tests and pictures. They come from formulas, not from the model, and
 * say nothing about any real place.
 */
const factors: readonly Omit<SensitivityRow, 'statistics'>[] = [
  {
    name: 'resort.baseline',
    title: 'hazard per faction with 10,000 persons to call on, full belief, no exclusion and no deterrence',
    unit: '1/year',
    low: 0.003,
    high: 0.03,
    declared: 0.0092,
    source: 'calibrated',
  },
  {
    name: 'troops',
    title: 'peacekeeping soldiers authorised',
    unit: 'times the plan',
    low: 0,
    high: 2,
    change: 'multiply',
    grade: 'A',
  },
  {
    name: 'resort.disbelief',
    title: 'effect of no belief in the settlement against full belief',
    unit: 'log hazard',
    low: 1,
    high: 4.5,
    declared: 3,
    source: 'calibrated',
  },
  {
    name: 'tie.decay',
    title: 'speed at which ties fall towards their floor',
    unit: '1/year',
    low: 0.05,
    high: 2,
    declared: 0.2,
    source: 'calibrated',
  },
  {
    name: 'implementation',
    title: 'share of the accord carried out so far or under way',
    unit: 'share',
    low: 0.3,
    high: 0.9,
    grade: 'B',
  },
  {
    name: 'resort.exclusion',
    title: 'effect of full exclusion from power',
    unit: 'log hazard',
    low: 1.5,
    high: 4,
    declared: 3,
    source: 'calibrated',
  },
  {
    name: 'watch.perSoldier',
    title: 'deterrence per soldier in a country of ten million',
    unit: '1/soldier',
    low: 0.00003,
    high: 0.0005,
    declared: 0.00012,
    source: 'calibrated',
  },
  {
    name: 'income.growth',
    title: 'growth of income in peace',
    unit: '1/year',
    low: 0,
    high: 0.08,
    declared: 0.04,
    source: 'cited',
  },
  {
    name: 'tie.floor',
    title: 'tie that time alone does not end',
    unit: 'share',
    low: 0.3,
    high: 0.9,
    declared: 0.59,
    source: 'calibrated',
  },
  {
    name: 'reliefFunding',
    title: 'money pledged for humanitarian relief',
    unit: 'times the plan',
    low: 0,
    high: 2,
    change: 'multiply',
    grade: 'C',
  },
  {
    name: 'trust.gain',
    title: 'trust gained from a year of service',
    unit: '1/year',
    low: 0.01,
    high: 0.3,
    declared: 0.1,
    source: 'assumed',
  },
  {name: 'ddr.cash', title: 'cash promised to each person who disarms', unit: 'US$', low: 0, high: 600, grade: 'B'},
  {
    name: 'mediation',
    title: 'people trained in settling disputes',
    unit: 'persons/week',
    low: 0,
    high: 2_000,
    grade: 'A',
  },
  {name: 'pollDelay', title: 'weeks by which a poll is put off', unit: 'weeks', low: 0, high: 156, grade: 'B'},
  {name: 'drones', title: 'surveillance teams with drones', unit: 'teams', low: 0, high: 15, grade: 'none'},
  {
    name: 'rents.share',
    title: 'rents that armed groups take',
    unit: 'share',
    low: 0.1,
    high: 0.6,
    declared: 0.3,
    source: 'estimated',
  },
  {name: 'judges', title: 'money for courts and justice hubs', unit: 'US$ million/year', low: 0, high: 40, grade: 'B'},
  {
    name: 'camps.return',
    title: 'rate at which displaced people go home unaided',
    unit: '1/year',
    low: 0.05,
    high: 0.5,
    declared: 0.2,
    source: 'cited',
  },
  {name: 'dialogue', title: 'dialogue meetings between groups', unit: 'meetings/month', low: 0, high: 40, grade: 'B'},
  {
    name: 'leader.spread',
    title: 'spread of inclination between leaders',
    unit: 'standard deviations',
    low: 0.2,
    high: 2,
    declared: 1,
    source: 'assumed',
  },
];

const estimated = (value: number, half: number): SensitivityStatistic => ({
  value,
  interval: {level: 0.95, low: value - half, high: value + 1.1 * half},
});

/** Effects that fall off, of either sign; some turn back. */
const effectOf = (index: number): number => 19 * 0.78 ** index * (index % 3 === 1 ? -1 : 1);

const statisticsOf: Readonly<Record<SensitivityChartMethod, (index: number) => readonly SensitivityStatistic[]>> = {
  'one-at-a-time': index => [
    estimated(-0.6 * effectOf(index) * (index === 4 ? -0.5 : 1), 2.4),
    estimated(effectOf(index), 2.6),
  ],
  morris: index => [
    estimated(Math.abs(effectOf(index)) + 1, 0.8 + 2 * 0.8 ** index),
    estimated(effectOf(index) * 0.9, 1.2 + 2 * 0.8 ** index),
    estimated(Math.abs(effectOf(index)) * 0.5 + 1.2, 1),
  ],
  sobol: index => [estimated(0.5 * 0.75 ** index + 0.03, 0.05), estimated(0.35 * 0.7 ** index - 0.01, 0.06)],
  prcc: index => [estimated(effectOf(index) / 24, 0.07)],
};

interface InventedSensitivity extends Partial<SensitivityChartData> {
  /** How many factors. */
  readonly count?: number;
}

/** Data such as `postbellum sensitivity` makes of a sweep. */
export function inventedSensitivity({
  method = 'one-at-a-time',
  count = 20,
  ...changes
}: InventedSensitivity = {}): SensitivityChartData {
  const known = Array.from({length: count}, (_, index) => {
    const factor = factors[index % factors.length];
    const name = index < factors.length ? factor.name : `${factor.name}${index}`;
    return {...factor, name, statistics: statisticsOf[method](index)};
  });
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name: 'history', title: 'As it was'},
    measure: {name: 'relapsed.10', title: 'relapse within ten years', unit: '%', changeUnit: 'percentage points'},
    method,
    ...(method === 'one-at-a-time' ? {base: 14.5} : {}),
    rows: known,
    start: '2003-08-18',
    end: '2013-08-12',
    points: method === 'one-at-a-time' ? 2 * count + 1 : 20 * (count + 1),
    runs: 200,
    people: 2_000,
    seed: '1',
    engine: '0.1.0',
    ...changes,
  };
}
