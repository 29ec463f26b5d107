/** Name of a statistic, and of one that is drawn. */
export type StatisticName = 'low' | 'high' | 'mu*' | 'mu' | 'sigma' | 'total' | 'first' | 'prcc';
export type LaneName = Exclude<StatisticName, 'mu'>;

/** How a statistic is drawn: by its index, with a colour of the palette. */
interface Lane {
  readonly statistic: number;
  readonly mark: 'bar' | 'dot' | 'square';
  /** Index of the colours, as plans have them. */
  readonly colours: 0 | 1 | 2;
  /** Whether strokes cross its bars, which tell them from other bars without colour. */
  readonly isStroked?: boolean;
  readonly name: LaneName;
  /** Whether it is a size, never below 0: luck alone makes it larger, so that its interval tells nothing of an effect. */
  readonly isSize: boolean;
}

/** What an analysis gives for each factor, and how the chart shows it. */
interface Method {
  /** Names of the statistics in the order of a row. */
  readonly statistics: readonly StatisticName[];
  /** From top to bottom in the row of a factor. */
  readonly lanes: readonly Lane[];
  /** Whether numbers are in the unit in which the measure changes; else they are shares or correlations. */
  readonly inUnit: boolean;
  /** Whether a number without its sign would be half of what it says. */
  readonly signed: boolean;
  /** Values the axis always holds. */
  readonly holds: readonly number[];
}

/** Analyses of sensitivity as the chart knows them. */
export const sensitivityMethods = {
  'one-at-a-time': {
    statistics: ['low', 'high'],
    lanes: [
      {statistic: 0, mark: 'bar', colours: 1, isStroked: true, name: 'low', isSize: false},
      {statistic: 1, mark: 'bar', colours: 0, name: 'high', isSize: false},
    ],
    inUnit: true,
    signed: true,
    holds: [],
  },
  morris: {
    statistics: ['mu*', 'mu', 'sigma'],
    lanes: [
      {statistic: 0, mark: 'dot', colours: 0, name: 'mu*', isSize: true},
      {statistic: 2, mark: 'square', colours: 2, name: 'sigma', isSize: true},
    ],
    inUnit: true,
    signed: false,
    holds: [],
  },
  sobol: {
    statistics: ['total', 'first'],
    lanes: [
      {statistic: 0, mark: 'dot', colours: 0, name: 'total', isSize: true},
      {statistic: 1, mark: 'square', colours: 2, name: 'first', isSize: false},
    ],
    inUnit: false,
    signed: false,
    holds: [0, 1],
  },
  prcc: {
    statistics: ['prcc'],
    lanes: [{statistic: 0, mark: 'dot', colours: 0, name: 'prcc', isSize: false}],
    inUnit: false,
    signed: true,
    holds: [-1, 1],
  },
} as const satisfies Record<string, Method>;

/** Name of an analysis. */
export type SensitivityChartMethod = keyof typeof sensitivityMethods;

/** A method by its name, without what is special to it. */
export const methodNamed = (name: SensitivityChartMethod): Method => sensitivityMethods[name];

export type {Lane, Method};
