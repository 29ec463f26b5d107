/** How a statistic is drawn: by its index, with words for the legend and a colour of the palette. */
interface Lane {
  readonly statistic: number;
  readonly mark: 'bar' | 'dot' | 'square';
  /** Index of the colours, as plans have them. */
  readonly colours: 0 | 1 | 2;
  readonly words: string;
  /** Whether it is a size, never below 0: luck alone makes it larger, so that its interval tells nothing of an effect. */
  readonly isSize: boolean;
}

/** What an analysis gives for each factor, and how the chart shows it. */
interface Method {
  /** Names of the statistics in the order of a row. */
  readonly statistics: readonly string[];
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
export const tornadoMethods = {
  'one-at-a-time': {
    statistics: ['low', 'high'],
    lanes: [
      {statistic: 0, mark: 'bar', colours: 1, words: 'at the low end of its range', isSize: false},
      {statistic: 1, mark: 'bar', colours: 0, words: 'at the high end', isSize: false},
    ],
    inUnit: true,
    signed: true,
    holds: [],
  },
  morris: {
    statistics: ['mu*', 'mu', 'sigma'],
    lanes: [
      {statistic: 0, mark: 'dot', colours: 0, words: 'mu*: mean size of the effect', isSize: true},
      {statistic: 2, mark: 'square', colours: 2, words: 'sigma: its spread', isSize: true},
    ],
    inUnit: true,
    signed: false,
    holds: [],
  },
  sobol: {
    statistics: ['total', 'first'],
    lanes: [
      {statistic: 0, mark: 'dot', colours: 0, words: 'total: alone and together with others', isSize: true},
      {statistic: 1, mark: 'square', colours: 2, words: 'first: alone', isSize: false},
    ],
    inUnit: false,
    signed: false,
    holds: [0, 1],
  },
  prcc: {
    statistics: ['prcc'],
    lanes: [{statistic: 0, mark: 'dot', colours: 0, words: 'partial rank correlation', isSize: false}],
    inUnit: false,
    signed: true,
    holds: [-1, 1],
  },
} as const satisfies Record<string, Method>;

/** Name of an analysis. */
export type TornadoMethod = keyof typeof tornadoMethods;

/** A method by its name, without what is special to it. */
export const methodNamed = (name: TornadoMethod): Method => tornadoMethods[name];

export type {Lane, Method};
