import type {TableData} from './chart-element.ts';
import type {SensitivityRow} from './sensitivity-data.ts';
import {methodNamed} from './sensitivity-methods.ts';
import {type Subject, summarySentence, unitOf} from './sensitivity-sentences.ts';

/** The numbers of the chart, one row per factor and statistic in the order drawn, whether drawn or not, and the base. */
export function sensitivityTables(subject: Subject): readonly TableData[] {
  const {data, rows, words} = subject;
  const {statistics} = methodNamed(data.method);
  return [
    {
      caption: summarySentence(subject),
      columns: words.columns,
      rows: rows.flatMap(row =>
        row.statistics.map((each, index) => [
          row.name,
          row.title,
          row.low,
          row.high,
          row.declared ?? '',
          row.unit,
          basisOf(row, words),
          words.statistics[statistics[index]],
          ...('missing' in each ? ['', '', ''] : [each.value, each.interval?.low ?? '', each.interval?.high ?? '']),
          unitOf(data),
          'missing' in each ? each.missing : '',
        ]),
      ),
    },
    ...(data.base === undefined
      ? []
      : [{...words.baseTable, rows: [[data.measure.title, data.base, data.measure.unit]]}]),
  ];
}

function basisOf({source, grade}: SensitivityRow, {sources, noGrade}: Subject['words']): string {
  if (source !== undefined) return sources[source];
  return grade === 'none' ? noGrade : (grade ?? '');
}
