import type {IsoDate} from './calendar.ts';
import type {Reason} from './reasons.ts';
import type {RelapseRule} from './relapse.ts';

/** Kinds of violence whose deaths are told apart. */
export const channels = ['state-based', 'one-sided', 'communal'] as const;
export type Channel = (typeof channels)[number];

/** What one simulated history leaves behind. Weekly arrays have one entry per week simulated. */
export interface Run {
  readonly scenario: string;
  readonly plan: string;
  readonly seed: string;
  /** First day of the first week recorded. */
  readonly start: IsoDate;
  readonly weeks: number;
  /** Agents simulated. */
  readonly people: number;
  /** Deaths per week by channel, persons. */
  readonly deaths: Readonly<Record<Channel, Float64Array>>;
  /** The same on the scale of UCDP: what is reported of them. Relapse is read from these. */
  readonly reported: Readonly<Record<Channel, Float64Array>>;
  /** Reported deaths by organised groups, [calendar year since the start’s × district]; kept where asked for. */
  readonly districtDeaths?: Float64Array;
  /** The same by calendar month, [calendar month since the start’s × district]. */
  readonly monthlyDistrictDeaths?: Float64Array;
  /** Indicators by name, one value at the end of each week. */
  readonly series: Readonly<Record<string, Float64Array>>;
  /** Why factions came as near to resorting to force as they did; recorded where `reasons` was asked for. */
  readonly reasons?: RecordedReasons;
  /** Relief by sector and by agency; recorded where `relief` was asked for. */
  readonly relief?: RecordedRelief;
  /** Hash of the world after the last week, eight hexadecimal digits. */
  readonly hash: string;
}

/** Each faction's log hazard of resorting to force, week by week, and the reasons it is the sum of. */
export interface RecordedReasons {
  /** Names of factions, in the order of the arrays. */
  readonly factions: readonly string[];
  /** Names of reasons, in the order of the arrays. */
  readonly names: readonly string[];
  /** What each reason adds to the natural logarithm of the hazard per year, [week × faction × reason], row-major. */
  readonly values: Float64Array;
  /** Natural logarithm of the hazard per year, [week × faction], row-major. */
  readonly logHazard: Float64Array;
}

/**
 * Relief week by week, in US$ a week. In every week needs of all sectors less what met them are the gap, and spending of
 * all agencies less what they duplicated is what met needs.
 */
export interface RecordedRelief {
  /** Names of sectors and of agencies, in the order of the arrays. */
  readonly sectors: readonly string[];
  readonly agencies: readonly string[];
  /** Relief that needs unmet when the week began could have taken, in reach or not, [week × sector], row-major. */
  readonly need: Float64Array;
  /** Relief that met a need, [week × sector], row-major. */
  readonly met: Float64Array;
  /** What was spent on projects, [week × agency], row-major. */
  readonly spent: Float64Array;
  /** What of that met no need, [week × agency], row-major. */
  readonly duplicated: Float64Array;
}

/** An interval with the share of certainty it claims, both ends in the unit of the estimate. */
export interface Interval {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A mean over runs, in the unit of what is averaged. */
export interface Estimate {
  readonly mean: number;
  /** Standard deviation from run to run; absent with a single run, as is the interval. */
  readonly sd?: number;
  /** Interval of the mean from the number of runs alone. */
  readonly interval?: Interval;
}

/**
 * Why factions come as near to resorting to force as they do, as means over an ensemble: the numbers behind the chart
 * of contributions. With `against`, every number is the paired difference: `plan` less `against`.
 */
export interface Contributions {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly against?: {readonly name: string; readonly title: string};
  /** First day simulated and last. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly seed: string;
  readonly engine: string;
  /** Runs, or pairs of runs. */
  readonly runs: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  /** What a log hazard is the sum of, in the order of every `contributions`. */
  readonly reasons: readonly Reason[];
  readonly factions: readonly {
    readonly name: string;
    readonly title: string;
    /** One entry per week read: the first week of each month unless others were asked for. */
    readonly weeks: readonly {
      /** First day of the week; its values are those at its end. */
      readonly date: IsoDate;
      /** What each reason adds to the log hazard; the means sum to that of `logHazard`. */
      readonly contributions: readonly Estimate[];
      /** Natural logarithm of the hazard of resorting to force, per year. */
      readonly logHazard: Estimate;
      /** That hazard itself, per year. */
      readonly hazard: Estimate;
    }[];
  }[];
}

/** Relapse risk of one plan over an ensemble: the numbers behind the headline chart. */
export interface RelapseRisk {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly seed: string;
  readonly engine: string;
  readonly runs: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  readonly rule: RelapseRule;
  /**
   * One entry per month, at the month's first week. In every month `atPeace + resumed + unsettled = runs`:
   * runs in which the rule has been met by then (`resumed`), in which deaths are at or over the threshold or were
   * before a quiet spell was ever completed (`unsettled`), and the rest (`atPeace`).
   */
  readonly months: readonly {
    readonly date: IsoDate;
    /** Share of runs in which armed conflict has resumed, 0 to 1. */
    readonly cumulative: number;
    /** Intervals of that share from the number of runs alone, widest last. */
    readonly intervals: readonly Interval[];
    readonly atPeace: number;
    readonly resumed: number;
    readonly unsettled: number;
  }[];
  /** One entry per year since the start: relapses per year at risk. */
  readonly years: readonly {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly events: number;
    /** Years at risk summed over runs. */
    readonly exposure: number;
    /** Relapses per year at risk; absent where nothing was at risk. */
    readonly hazard?: number;
    /** Interval of the hazard from the number of runs alone. */
    readonly interval?: Interval;
  }[];
  /** Result within the horizon the headline uses. */
  readonly headline: {
    readonly withinYears: number;
    readonly share: number;
    readonly interval: Interval;
    /** Share of runs in which deaths reached the threshold before the peace had been quiet long enough. */
    readonly neverSettledFirst: number;
  };
}

/** One indicator over time, of one plan over an ensemble: the numbers behind the fan chart. All are in its unit. */
export interface IndicatorFan {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly indicator: {readonly name: string; readonly title: string; readonly unit: string};
  /** Whether zero means that there is none, so that an axis begins there. */
  readonly fromZero: boolean;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly seed: string;
  readonly engine: string;
  /** Histories, over all draws. */
  readonly runs: number;
  /** Draws of settings that the histories are of, two or more; absent where all have the same settings. */
  readonly draws?: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  /**
   * One entry per month, for the end of the week that begins on `date`, the month's first. Without draws, bands hold
   * that share of histories: chance. With draws, they hold that share of what each draw gives on average, corrected for
   * few runs: settings. Widest last.
   */
  readonly months: readonly {readonly date: IsoDate; readonly median: number; readonly bands: readonly Interval[]}[];
  /** Single histories with one value per month; where there are draws, one of each draw in turn. */
  readonly histories: readonly {readonly seed: string; readonly values: readonly number[]}[];
  /** What the record has of the indicator, and where each value is from. */
  readonly observed: readonly {readonly on: IsoDate; readonly value: number; readonly source?: string}[];
}

/** A share in one history, and where so many of all histories lie; all 0 to 1. */
export interface ShareOfHistories {
  readonly value: number;
  readonly range: Interval;
}

/** Relief that needs could have taken and what met them, US$ a month in the middle history. */
export interface NeedMet {
  readonly need: number;
  readonly met: number;
  /** Where the share met lies in so many of all histories, widest last; empty in a month in which none needed any. */
  readonly shares: readonly Interval[];
}

/**
 * How far relief met needs, of one plan over an ensemble: the numbers behind the coverage chart. Money is that of one
 * history, the middle one, so that it adds up: in every month sectors sum to all, agencies to what was spent, and what
 * was spent less what was duplicated is what met needs. Ranges are over all histories.
 */
export interface ReliefCoverage {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly seed: string;
  readonly engine: string;
  readonly runs: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  readonly sectors: readonly {readonly name: string; readonly title: string}[];
  readonly agencies: readonly {readonly name: string; readonly title: string}[];
  /** Seed of the middle history: as many met a larger share of all need as met a smaller one, or one more did. */
  readonly middle: string;
  /** Result within the horizon the headline uses. */
  readonly headline: {
    readonly withinYears: number;
    /** Share of need that was met, in all sectors and in each. */
    readonly met: ShareOfHistories;
    readonly sectors: readonly ShareOfHistories[];
    /** Share of spending that met no need; none where nothing was spent. */
    readonly duplicated: ShareOfHistories;
  };
  /** One entry per month, for the weeks that begin in it. */
  readonly months: readonly {
    /** First day of the month's first week. */
    readonly date: IsoDate;
    readonly all: NeedMet;
    readonly sectors: readonly NeedMet[];
    /** US$ a month that agencies spent on projects, and what of it met no need. */
    readonly spent: number;
    readonly duplicated: number;
    readonly agencies: readonly {readonly spent: number; readonly duplicated: number}[];
  }[];
}
