import type {TableData} from './chart-element.ts';
import {methodNamed} from './tornado-methods.ts';
import {type Subject, summarySentence, unitOf} from './tornado-words.ts';

/** The numbers of the chart, one row per factor and statistic in the order drawn, whether drawn or not. */
export function tornadoTables(subject: Subject): readonly TableData[] {
  const {data, rows} = subject;
  const {statistics} = methodNamed(data.method);
  return [
    {
      caption: summarySentence(subject),
      columns: ['factor', 'title', 'from', 'to', 'unit', 'basis', 'statistic', 'value', 'low', 'high', 'of', 'missing'],
      rows: rows.flatMap(row =>
        row.statistics.map((each, index) => [
          row.name,
          row.title,
          row.low,
          row.high,
          row.unit,
          row.source ?? row.grade ?? '',
          statistics[index],
          ...('missing' in each ? ['', '', ''] : [each.value, each.interval?.low ?? '', each.interval?.high ?? '']),
          unitOf(data),
          'missing' in each ? each.missing : '',
        ]),
      ),
    },
  ];
}
