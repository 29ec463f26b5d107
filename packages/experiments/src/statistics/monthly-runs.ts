import {type IsoDate, monthStarts} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {seriesOf} from './measures.ts';

/** Runs of one plan of which one value a month is kept: a fourth of their weeks, and no run whole. */
export interface MonthlyRuns extends Pick<Ensemble, 'scenario' | 'plan' | 'persons'> {
  readonly seed: string;
  readonly start: IsoDate;
  readonly weeks: number;
  /** Agents simulated in each run. */
  readonly people: number;
  /** Names of what is kept, in the order of the rows of values. */
  readonly indicators: readonly string[];
  /** By rising number, with values at the end of the first week of each month, [indicator × month], row-major. */
  readonly runs: readonly {readonly seed: string; readonly values: ArrayLike<number>}[];
}

/** What is kept of an ensemble month by month; throws `empty ensemble` and `unknown indicator`. */
export function monthlyRuns(ensemble: Ensemble, indicators: readonly string[]): MonthlyRuns {
  const {scenario, plan, options, persons, runs} = ensemble;
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const [{start, weeks, people}] = runs;
  const months = monthStarts(start, weeks).map(({week}) => week);
  return {
    ...{scenario, plan, persons, seed: options.seed, start, weeks, people, indicators},
    runs: runs.map(run => {
      const values = new Float64Array(indicators.length * months.length);
      let place = 0;
      for (const name of indicators) {
        const series = seriesOf(run, name);
        for (let month = 0; month < months.length; month++) values[place++] = series[months[month]];
      }
      return {seed: run.seed, values};
    }),
  };
}

/** Values of one indicator, [month][run]; throws `unknown indicator`. */
export function byMonth({indicators, runs, start, weeks}: MonthlyRuns, indicator: string): readonly Float64Array[] {
  const row = indicators.indexOf(indicator);
  if (row < 0) throw new RangeError(`unknown indicator: ${indicator} (there are ${indicators.join(', ')})`);
  const months = monthStarts(start, weeks).length;
  return Array.from({length: months}, (_, month) => {
    const place = row * months + month;
    const read = new Float64Array(runs.length);
    for (let run = 0; run < runs.length; run++) read[run] = runs[run].values[place];
    return read;
  });
}
