import type {IsoDate} from './calendar.ts';
import type {Interval, RelapseRisk} from './series.ts';

/** What one run did, as a relapse rule reads it. Days are the first of their week. */
export interface History {
  /** Number of the run, that of its seed. */
  readonly run: number;
  /** Deaths reached the threshold before a quiet spell was complete. */
  readonly unsettled?: IsoDate;
  /** A quiet spell is complete: from now on a crossing is a relapse. */
  readonly settled?: IsoDate;
  readonly resumed?: IsoDate;
  /** Last day seen; a run that ends before its plan is censored. */
  readonly end: IsoDate;
}

/** Where the runs of one plan come from. */
export type RunsOfPlan = Pick<
  RelapseRisk,
  'scenario' | 'plan' | 'start' | 'end' | 'seed' | 'engine' | 'runs' | 'people' | 'persons'
>;

/** What every run of a plan did, by rising number. */
export interface Histories extends RunsOfPlan {
  readonly rule: RelapseRisk['rule'];
  readonly histories: readonly History[];
}

/** A number read from each run, as a chart names it: `deaths in communal violence within ten years`, in persons. */
export interface NumberOfRun {
  readonly title: string;
  readonly unit: string;
}

/** A number of every run of a plan, by rising number. */
export interface Samples extends RunsOfPlan {
  readonly measure: NumberOfRun;
  readonly values: readonly number[];
}

/** A number of every pair of runs that share their luck, under the plans `a` and `b`. */
export interface PairedSamples {
  readonly a: RunsOfPlan;
  readonly b: RunsOfPlan;
  /** Whether more of it is better or worse. */
  readonly measure: NumberOfRun & {readonly better: 'more' | 'less'};
  readonly pairs: readonly {readonly run: number; readonly a: number; readonly b: number}[];
  /** Mean of `b` less `a`, with its interval from pair to pair; no interval of a single pair. */
  readonly mean: number;
  readonly interval?: Interval;
}
