import type {ReliefCoverage, ShareOfHistories} from '@postbellum/sim-core';
import type {TableData} from './chart-element.ts';
import {levelsOf} from './coverage-data.ts';
import {coverageSentence, percentOf, percentText, rangeText, shareText} from './coverage-sentences.ts';
import {type CoverageView, needMetIn, partsIn, shareMetIn} from './coverage-view.ts';
import {shareIn} from './fan-words.ts';
import {plain} from './plain.ts';
import {planWords} from './sentences.ts';
import {threeDigits} from './three-digits.ts';

/** The numbers of the chart: the result by sector, and what is drawn by month. */
export const coverageTables = (plans: readonly ReliefCoverage[], view: CoverageView): readonly TableData[] => [
  resultTable(plans, view),
  monthsTable(plans, view),
];

function resultTable(plans: readonly ReliefCoverage[], view: CoverageView): TableData {
  const {words} = view;
  const {tables} = words;
  const told = ({value, range}: ShareOfHistories, runs: number): readonly [string, string] => [
    percentText(value, words),
    runs > 1 ? rangeText(range, words) : '',
  ];
  return {
    caption: coverageSentence(plans, view),
    columns: tables.result(words.band(shareIn(plans[0].headline.met.range.level))),
    rows: plans.flatMap(plan => {
      const {headline, sectors, runs} = plan;
      const rows = sectors.map(({name, title}, sector) => [
        planWords(plan),
        plain(words.sector(name, title)),
        ...told(headline.sectors[sector], runs),
        ...['', ''],
        headline.withinYears,
        runs,
      ]);
      if (view.sector !== undefined) return [rows[view.sector]];
      const all = [...told(headline.met, runs), ...told(headline.duplicated, runs)];
      return [[planWords(plan), tables.allSectors, ...all, headline.withinYears, runs], ...rows];
    }),
  };
}

function monthsTable(plans: readonly ReliefCoverage[], view: CoverageView): TableData {
  const {tables} = view.words;
  const levels = levelsOf(plans[0].months).map(level => shareText(level, view.words));
  const isAll = view.sector === undefined;
  return {
    caption: tables.byMonth,
    columns: [
      ...tables.months,
      ...levels.flatMap(level => [tables.low(level), tables.high(level)]),
      ...(isAll ? [...tables.spending, ...view.parts.map(({title}) => tables.part(title))] : []),
    ],
    rows: plans.flatMap(plan =>
      plan.months.map(month => {
        const {need, met, shares} = needMetIn(month, view);
        const share = shareMetIn(month, view);
        const ends = levels.flatMap((_, level): (string | number)[] => {
          const range = shares.at(level);
          return range ? [percentOf(range.low), percentOf(range.high)] : ['', ''];
        });
        return [
          planWords(plan),
          month.date,
          ...[need, met, Math.max(0, need - met)].map(threeDigits),
          share === undefined ? '' : percentOf(share),
          ...ends,
          ...(isAll ? [month.spent, month.duplicated, ...partsIn(month, view)].map(threeDigits) : []),
        ];
      }),
    ),
  };
}
