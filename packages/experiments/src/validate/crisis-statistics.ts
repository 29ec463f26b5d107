import {channels as allChannels, type Channel, type Run} from '@postbellum/sim-core';
import {type CountryEvidence, organisedDeaths, span, weeksToReturn} from './country-evidence.ts';
import {required, type Statistic} from './measurement.ts';
import {medianOfRuns} from './run-summaries.ts';

/** Weeks from `from` to 25 reported deaths by organised groups, in histories that get there by `until`. */
const onsetWeeks: Statistic<CountryEvidence> = (evidence, options) => {
  const [from, until] = [required(options, 'from'), required(options, 'until')];
  return medianOfRuns(evidence, options, run => weeksToReturn(run, from, until));
};

/** Weeks from `from` to the middle of the four weeks with most reported deaths. */
const peakWeeks: Statistic<CountryEvidence> = (evidence, options) => {
  const [from, until] = [required(options, 'from'), required(options, 'until')];
  return medianOfRuns(evidence, options, run => {
    const deaths = organisedDeaths(run).subarray(...span(run, from, until));
    let [most, peak] = [0, -1];
    for (let week = 0; week + 4 <= deaths.length; week++) {
      const sum = deaths.subarray(week, week + 4).reduce((total, each) => total + each, 0);
      if (sum > most) [most, peak] = [sum, week];
    }
    return peak < 0 ? undefined : peak + 2;
  });
};

/** Reported deaths from `from` up to `until`, median of histories; of all kinds unless `channels` are given. */
const reportedDeaths: Statistic<CountryEvidence> = (evidence, options) => {
  const {channels = allChannels} = options;
  return medianOfRuns(evidence, options, run => reportedBetween(run, channels, options));
};

/** Share of those deaths that were one-sided, median of histories. */
const oneSidedShare: Statistic<CountryEvidence> = (evidence, options) => {
  const {channels = allChannels} = options;
  return medianOfRuns(evidence, options, run => {
    const all = reportedBetween(run, channels, options);
    return all > 0 ? reportedBetween(run, ['one-sided'], options) / all : undefined;
  });
};

/** Statistics of a crisis, by name. */
export const crisisStatistics = {
  onsetWeeks,
  peakWeeks,
  reportedDeaths,
  oneSidedShare,
} as const satisfies Record<string, Statistic<CountryEvidence>>;

function reportedBetween(
  run: Run,
  channels: readonly Channel[],
  options: Parameters<Statistic<CountryEvidence>>[1],
): number {
  const [first, end] = span(run, required(options, 'from'), required(options, 'until'));
  let sum = 0;
  for (const channel of channels) {
    for (let week = first; week < end; week++) sum += run.reported[channel][week];
  }
  return sum;
}
