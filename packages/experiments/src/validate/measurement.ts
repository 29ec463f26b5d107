import type {Channel, Interval, IsoDate} from '@postbellum/sim-core';

/** What a statistic found: a number, or why there is none. */
export type Measurement =
  | {readonly value: number; readonly interval?: Interval | undefined}
  | {readonly missing: string};

/** Options of a statistic as the table of patterns gives them. Each statistic says which it reads. */
export interface StatisticOptions {
  /** Cross-national: variants to read, and the one to compare with. */
  readonly variant?: string;
  readonly variants?: readonly string[];
  readonly against?: string;
  /** Peace-years, both included. */
  readonly years?: readonly [from: number, to: number];
  readonly otherYears?: readonly [from: number, to: number];
  /** One country: plan in place of history. */
  readonly plan?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly on?: IsoDate;
  /** Only histories in which war returned between two dates, or which were quiet in the year before a date. */
  readonly returned?: readonly [from: IsoDate, until: IsoDate];
  readonly quietBefore?: IsoDate;
  readonly indicator?: string;
  readonly atLeast?: number;
  readonly threshold?: number;
  readonly channels?: readonly Channel[];
  readonly places?: readonly string[];
  /** Recorded shares of deaths by district, and what all others had together. */
  readonly shares?: Readonly<Record<string, number>>;
  readonly others?: number;
  /** A record: date, value, accepted distance as a share of it. */
  readonly points?: readonly (readonly [on: IsoDate, value: number, tolerance: number])[];
  /** Why a pattern cannot be measured. */
  readonly because?: string;
}

/** A statistic of some evidence. */
export type Statistic<Evidence> = (evidence: Evidence, options: StatisticOptions) => Measurement;

/** An option the statistic cannot do without; throws `missing option` where the table lacks it. */
export function required<Name extends keyof StatisticOptions>(
  options: StatisticOptions,
  name: Name,
): NonNullable<StatisticOptions[Name]> {
  const value = options[name];
  if (value === undefined || value === null) throw new RangeError(`missing option: ${name}`);
  return value;
}
