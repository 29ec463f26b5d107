import {partOf, partScores, type RecordSubject, recordHeadline, seriesScore} from './calibration-record-sentences.ts';
import type {PartScore} from './calibration-record-words.ts';
import type {TableData} from './chart-element.ts';
import {sourceIn} from './french-names.ts';
import {plain} from './plain.ts';
import {threeDigits} from './three-digits.ts';

/** The numbers of the chart: counts, counts of each series, and every value. Quantities have three digits. */
export function recordTables(subject: RecordSubject): readonly TableData[] {
  const {record, words} = subject;
  const {tables} = words;
  const isBeside = record.sets.length > 1;
  const columns = [...(isBeside ? [tables.parameters] : []), ...tables.counts];
  const rowsOf = (name: string, {points, scores}: PartScore): TableData['rows'] =>
    scores.map(({set, within, covered}) => [
      name,
      ...(isBeside ? [words.sets[set]] : []),
      points,
      within,
      covered,
      record.runs,
    ]);
  const yesNo = (value: boolean): string => (value ? tables.yes : tables.no);
  return [
    {
      caption: recordHeadline(subject),
      columns: [tables.part, ...columns],
      rows: partScores(record).flatMap(score => rowsOf(tables.parts[score.part], score)),
    },
    {
      caption: tables.bySeries,
      columns: [tables.series, ...columns],
      rows: record.series.flatMap(series => rowsOf(plain(series.title), seriesScore(series, record))),
    },
    {
      caption: tables.values,
      columns: [
        ...tables.point,
        ...record.sets.flatMap(set => tables.place(isBeside ? set : undefined)),
        tables.source,
      ],
      rows: record.series.flatMap(series =>
        series.points.map(({on, observed, accepted, histories, source = ''}) => [
          plain(series.title),
          plain(series.unit),
          on,
          tables.parts[partOf(record, series, on)],
          threeDigits(observed),
          threeDigits(observed - accepted),
          threeDigits(observed + accepted),
          ...histories.flatMap(({low, median, high, within, covered}) => [
            threeDigits(low),
            threeDigits(median),
            threeDigits(high),
            yesNo(within),
            yesNo(covered),
          ]),
          plain(sourceIn(source, words.language.name)),
        ]),
      ),
    },
  ];
}
