import type {RelapseRisk} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import {countGridSentence, countOf} from './count-grid-layout.ts';
import {resumedByPeriod, squaresOf} from './count-grid-squares.ts';
import {countGridWords} from './count-grid-words.ts';
import {type LanguageName, languageOf} from './language.ts';
import {planWords} from './sentences.ts';

/** The numbers of the chart: squares and histories of each plan, all of them and by period. */
export function countGridTables(plans: readonly RelapseRisk[], locale: LanguageName): readonly TableData[] {
  const words = countGridWords[locale];
  const language = languageOf(locale);
  return [
    {
      caption: countGridSentence(plans, words, language),
      columns: [...words.columns.slice(0, 6), ...words.periods, ...words.columns.slice(6)],
      rows: plans.map(plan => {
        const {resumed} = squaresOf(plan);
        const {count, low, high} = countOf(plan, language);
        const byPeriod = resumedByPeriod(plan);
        const events = byPeriod.reduce((total, each) => total + each, 0);
        return [
          planWords(plan),
          plan.plan.title,
          resumed,
          count,
          language.range(low, high),
          events,
          ...byPeriod,
          plan.runs,
        ];
      }),
    },
  ];
}
