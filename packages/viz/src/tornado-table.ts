import type {TableData} from './chart-element.ts';
import type {TornadoRow} from './tornado-data.ts';
import {methodNamed} from './tornado-methods.ts';
import {type Subject, summarySentence, unitOf} from './tornado-sentences.ts';

/** The numbers of the chart, one row per factor and statistic in the order drawn, whether drawn or not. */
export function tornadoTables(subject: Subject): readonly TableData[] {
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
          row.unit,
          basisOf(row, words),
          words.statistics[statistics[index]],
          ...('missing' in each ? ['', '', ''] : [each.value, each.interval?.low ?? '', each.interval?.high ?? '']),
          unitOf(data),
          'missing' in each ? each.missing : '',
        ]),
      ),
    },
  ];
}

function basisOf({source, grade}: TornadoRow, {sources, noGrade}: Subject['words']): string {
  if (source !== undefined) return sources[source];
  return grade === 'none' ? noGrade : (grade ?? '');
}
