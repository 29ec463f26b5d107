import type {Histories} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import type {HistoriesLayout} from './histories-layout.ts';
import {planWords} from './sentences.ts';

/** What every history did, by number of the run, whether drawn or not, and how many of each plan resumed. */
export function historiesTables(plans: readonly Histories[], {sentence, words}: HistoriesLayout): readonly TableData[] {
  return [
    {
      caption: sentence,
      columns: words.columns,
      rows: plans.flatMap(plan =>
        plan.histories.map(({run, unsettled = '', settled = '', resumed = '', end}) => [
          planWords(plan),
          run,
          unsettled,
          settled,
          resumed,
          end,
        ]),
      ),
    },
    {
      ...words.counts,
      rows: plans.map(plan => [
        planWords(plan),
        plan.histories.filter(({resumed}) => resumed !== undefined).length,
        plan.histories.length,
      ]),
    },
  ];
}
