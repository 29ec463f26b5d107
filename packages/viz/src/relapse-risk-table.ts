import type {RelapseRisk} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import {countsRuns, countWords, headlineSentence, planWords} from './sentences.ts';
import {noBarWords, yearlyChances} from './yearly-chance.ts';

/** The numbers of the chart in three tables: result, by month, by year. Shares are per 100 histories. */
export function relapseRiskTables(plans: readonly RelapseRisk[]): readonly TableData[] {
  const levels = plans[0].months[0].intervals.map(({level}) => Math.round(level * 100));
  return [
    {
      caption: headlineSentence(plans),
      columns: ['plan', 'title', 'resumed', 'of', 'range', 'within years', 'runs'],
      rows: plans.map(plan => {
        const {count, of, range} = countWords(plan, countsRuns(plans));
        return [planWords(plan), plan.plan.title, count, of, range, plan.headline.withinYears, plan.runs];
      }),
    },
    {
      caption: 'By month, in 100 histories, and number of histories in each state',
      columns: [
        'plan',
        'date',
        'resumed in 100',
        ...levels.flatMap(level => [`low ${level} %`, `high ${level} %`]),
        'at peace',
        'armed conflict resumed',
        'not yet settled',
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
      caption: `Chance that conflict resumed in each year, in 100 histories still at peace (${noBarWords})`,
      columns: ['plan', 'from', 'to', 'resumed', 'years at risk', 'chance in 100', 'low', 'high'],
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
