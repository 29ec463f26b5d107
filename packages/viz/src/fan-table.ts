import type {IndicatorFan} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import {recordWithin} from './fan-data.ts';
import {type FanWords, rangeWords, shareOf, titleSentence, toldMonth, widest} from './fan-words.ts';
import {sourceIn, unitIn} from './french-names.ts';
import {plain} from './plain.ts';
import {planWords} from './sentences.ts';
import {threeDigits} from './three-digits.ts';

/** The numbers of the chart: result, by month, record. Quantities have three digits, as in every sentence. */
export function fanTables(plans: readonly IndicatorFan[], words: FanWords): readonly TableData[] {
  const {tables} = words;
  const [{indicator, months}] = plans;
  const what = plain(indicator.title);
  const told = toldMonth(plans);
  const shares = months[0].bands.map(({level}) => shareOf(level, words));
  return [
    {
      caption: titleSentence(plans, words),
      columns: [tables.plan, tables.range, tables.median, tables.runs],
      rows: plans.map(plan => [
        planWords(plan),
        rangeWords(widest(plan.months[told]), words),
        threeDigits(plan.months[told].median),
        plan.runs,
      ]),
    },
    {
      caption: tables.months(what, unitIn(indicator.unit, words.language.name)),
      columns: [
        tables.plan,
        tables.date,
        tables.median,
        ...shares.flatMap(share => [tables.low(share), tables.high(share)]),
      ],
      rows: plans.flatMap(plan =>
        plan.months.map(({date, median, bands}) => [
          planWords(plan),
          date,
          threeDigits(median),
          ...bands.flatMap(({low, high}) => [threeDigits(low), threeDigits(high)]),
        ]),
      ),
    },
    {
      caption: tables.record(what),
      simulated: false,
      columns: [tables.date, tables.value, tables.source],
      rows: recordWithin(plans[0]).map(({on, value, source = ''}) => [
        on,
        threeDigits(value),
        plain(sourceIn(source, words.language.name)),
      ]),
    },
  ];
}
