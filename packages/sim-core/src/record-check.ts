import type {IsoDate} from './calendar.ts';
import type {RunsOfPlan} from './histories.ts';

/** A record beside histories, value by value: the numbers behind the calibration chart. */
export interface RecordCheck extends Omit<RunsOfPlan, 'persons'> {
  /**
   * Parameters of the histories: one set, or two on the same luck, of which the last is the one judged. Whatever there is
   * of each set is in this order; `runs` are those of each.
   */
  readonly sets: readonly ('shipped' | 'fitted')[];
  /** Draws of settings that fitted histories are of, two or more; absent where all have the same settings. */
  readonly draws?: number;
  /** Last day of the record that the fit saw; absent where nothing was fitted. */
  readonly until?: IsoDate;
  /** Days that courses have: the first week of every month, or only the days of the record. */
  readonly days: 'months' | 'record';
  readonly series: readonly CheckedSeries[];
  /** Titles of series of the record that histories are not held against. */
  readonly leftOut: readonly string[];
}

/** One series of a record; all numbers are in its unit. */
export interface CheckedSeries {
  /** Name of the indicator it is compared with, and the title the record has for it. */
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** Whether zero means that there is none, so that an axis begins there. */
  readonly fromZero: boolean;
  /** Whether it follows what was decided week by week, as soldiers sent do, so that agreement says little. */
  readonly followsDecisions: boolean;
  /** Where histories lie, [set][day], days rising. */
  readonly courses: readonly (readonly HistoriesOn[])[];
  /** By rising day. */
  readonly points: readonly CheckedPoint[];
}

/** Where histories lie on a day. */
export interface HistoriesOn {
  readonly on: IsoDate;
  readonly median: number;
  /** The range that holds nine histories in ten. */
  readonly low: number;
  readonly high: number;
}

/** One value of a record. */
export interface CheckedPoint {
  readonly on: IsoDate;
  readonly observed: number;
  /** Distance from it that the record accepts. */
  readonly accepted: number;
  readonly source?: string;
  /** What each set of parameters gave for that day. */
  readonly histories: readonly (Omit<HistoriesOn, 'on'> & {
    /** Whether the median is as close as the record accepts. */
    readonly within: boolean;
    /** Whether it lies in the range of nine histories in ten, widened by what the record accepts. */
    readonly covered: boolean;
  })[];
}
