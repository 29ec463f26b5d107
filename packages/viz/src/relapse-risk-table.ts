import type {RelapseRisk} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import type {RelapseRiskWords} from './relapse-risk-words.ts';
import {countsRuns, countWords, headlineSentence, planWords} from './sentences.ts';
import {yearlyChances} from './yearly-chance.ts';

/** The numbers of the chart in three tables: result, by month, by year. Shares are per 100 histories. */
export function relapseRiskTables(plans: readonly RelapseRisk[], words: RelapseRiskWords): readonly TableData[] {
  const {tables} = words;
  const levels = plans[0].months[0].intervals.map(({level}) => level);
  return [
    {
      caption: headlineSentence(plans, words),
      columns: tables.result,
      rows: plans.map(plan => {
        const {count, of, range} = countWords(plan, countsRuns(plans), words);
        return [planWords(plan), plan.plan.title, count, of, range, plan.headline.withinYears, plan.runs];
      }),
    },
    {
      caption: tables.byMonth,
      columns: [
        ...tables.months,
        ...levels.flatMap(level => [tables.low(level), tables.high(level)]),
        words.atPeace,
        words.resumed,
        words.notSettled,
      ],
      rows: plans.flatMap(plan =>
        plan.months.map(({date, cumulative, intervals, atPeace, resumed, unsettled}) => [
          planWords(plan),
          date,
          tenths(100 * cumulative),
          ...intervals.flatMap(({low, high}) => [tenths(100 * low), tenths(100 * high)]),
          atPeace,
          resumed,
          unsettled,
        ]),
      ),
    },
    {
      caption: `${words.yearlyChance} (${words.noBar})`,
      columns: tables.years,
      rows: plans.flatMap(plan => {
        const chances = yearlyChances(plan);
        return plan.years.map(({from, to, events, exposure}, i) => {
          const {chance, low, high} = chances[i];
          return [
            planWords(plan),
            from,
            to,
            events,
            tenths(exposure),
            ...[chance, low, high].map(value => (value === undefined ? '' : tenths(value))),
          ];
        });
      }),
    },
  ];
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
