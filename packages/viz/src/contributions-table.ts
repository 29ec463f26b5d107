import type {TableData} from './chart-element.ts';
import {type Subject, summarySentence} from './contributions-sentences.ts';

/** The numbers of the chart in two tables: every reason with the area that holds it, and every area over time. */
export function contributionsTables(subject: Subject): readonly TableData[] {
  const {data, faction, taken, words} = subject;
  const {tables} = words;
  const {weeks} = faction;
  const last = weeks.length - 1;
  const zero = hundredths(taken.offset);
  const areaOf = (title: string): string =>
    taken.parts.find(({reasons}) => reasons.includes(title))?.title ??
    (taken.constant.includes(title) ? tables.zeroLine : tables.none);
  return [
    {
      caption: summarySentence(subject),
      columns: tables.reasons,
      rows: data.reasons.map(({title, mechanism}, reason) => {
        const means = weeks.map(({contributions}) => contributions[reason].mean);
        const {low, high} = weeks[last].contributions[reason].interval ?? {};
        return [
          title,
          mechanism,
          areaOf(title),
          ...[means.reduce((sum, value) => sum + value, 0) / means.length, means[0], means[last]].map(hundredths),
          ...[low, high].map(value => (value === undefined ? '' : hundredths(value))),
        ];
      }),
    },
    {
      caption: data.against ? tables.overTimeOfDifference(zero) : tables.overTime(zero),
      columns: [
        words.date,
        ...taken.parts.map(({title}) => title),
        ...tables.together,
        ...(data.against ? [tables.ratio, tables.logRatio] : [tables.hazard, tables.logHazard]),
      ],
      rows: weeks.map(({date, logHazard}, entry) => [
        date,
        ...taken.parts.map(({values}) => hundredths(values[entry])),
        hundredths(taken.sums[entry]),
        ...[logHazard.interval?.low, logHazard.interval?.high].map(value =>
          value === undefined ? '' : hundredths(value - taken.offset),
        ),
        Number(Math.exp(logHazard.mean).toPrecision(3)),
        hundredths(logHazard.mean),
      ]),
    },
  ];
}

const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;
