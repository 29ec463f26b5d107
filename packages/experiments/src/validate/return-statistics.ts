import {relapseRules, relapseWeek} from '@postbellum/sim-core';
import {valueOn} from '../statistics/observed-comparison.ts';
import {pairedInterval} from '../statistics/paired-interval.ts';
import {organised, reportedByYear} from './calendar-years.ts';
import {type CountryEvidence, weeksToReturn} from './country-evidence.ts';
import {required, type Statistic} from './measurement.ts';
import {noPlan, shareOfRuns} from './run-summaries.ts';

/** Share of histories that relapse at any time, by the default rule. */
const relapseShare: Statistic<CountryEvidence> = (evidence, options) =>
  shareOfRuns(evidence, options, run => relapseWeek(run, relapseRules.default) !== undefined);

/** Share of histories in which war returns from `from` up to `until`. */
const returnShare: Statistic<CountryEvidence> = (evidence, options) => {
  const [from, until] = [required(options, 'from'), required(options, 'until')];
  return shareOfRuns(evidence, options, run => weeksToReturn(run, from, until) !== undefined);
};

/** By how much that share is higher under `plan` than in history, on shared luck. */
const returnDifference: Statistic<CountryEvidence> = ({history, plans}, options) => {
  const [from, until] = [required(options, 'from'), required(options, 'until')];
  const others = plans[required(options, 'plan')];
  if (!others) return noPlan(options);
  const pairs = Math.min(history.length, others.length);
  let [onlyA, onlyB] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [history, others].map(runs => weeksToReturn(runs[pair], from, until) !== undefined);
    if (a && !b) onlyA++;
    if (b && !a) onlyB++;
  }
  return {value: (onlyB - onlyA) / pairs, interval: pairedInterval({onlyA, onlyB, pairs}, 0.95)};
};

/** Share of histories with a calendar year of `threshold` reported deaths or more, among the years of `from` to `until`. */
const violentYearShare: Statistic<CountryEvidence> = (evidence, options) => {
  const {threshold = 25, channels = organised} = options;
  const [from, until] = yearsOf(options);
  return shareOfRuns(evidence, options, run =>
    reportedByYear(run, channels).some(({year, deaths}) => year >= from && year <= until && deaths >= threshold),
  );
};

/**
 * Share of histories in which no calendar year of `from` to `until` has more than `threshold` reported deaths, and in
 * which `indicator`, where one is given, is `atLeast` so much at the end of each.
 */
const quietYearsShare: Statistic<CountryEvidence> = (evidence, options) => {
  const {threshold = 25, channels = organised, indicator, atLeast = 0} = options;
  const [from, until] = yearsOf(options);
  return shareOfRuns(evidence, options, run =>
    reportedByYear(run, channels)
      .filter(({year}) => year >= from && year <= until)
      .every(
        ({year, deaths}) =>
          deaths <= threshold && (indicator === undefined || valueOn(run, indicator, `${year}-12-31`) >= atLeast),
      ),
  );
};

/** Share of histories in which deaths fall as recorded: more in 2004 than in 2005, and then thirty times those of 2007. */
const decayShare: Statistic<CountryEvidence> = (evidence, options) =>
  shareOfRuns(evidence, options, run => {
    const years = reportedByYear(run, options.channels ?? organised);
    const of = (wanted: number): number => years.find(({year}) => year === wanted)?.deaths ?? Number.NaN;
    return of(2004) > of(2005) && of(2005) > 30 * of(2007);
  });

/** Nothing that can be simulated; says why. */
const notSimulated: Statistic<CountryEvidence> = (_, options) => ({missing: required(options, 'because')});

/** Statistics of whether and when war returns, by name. */
export const returnStatistics = {
  relapseShare,
  returnShare,
  returnDifference,
  violentYearShare,
  quietYearsShare,
  decayShare,
  notSimulated,
} as const satisfies Record<string, Statistic<CountryEvidence>>;

function yearsOf(options: Parameters<Statistic<CountryEvidence>>[1]): readonly [number, number] {
  return [Number(required(options, 'from').slice(0, 4)), Number(required(options, 'until').slice(0, 4))];
}
