import type {SensitivityChartData} from './sensitivity-data.ts';
import {isMissing} from './sensitivity-order.ts';
import type {Subject} from './sensitivity-sentences.ts';

/** What a reader must know to read the marks, in paragraphs below the chart. */
export function sensitivityNotes({data, words}: Subject, left: number): readonly string[] {
  const level = levelOf(data);
  const intervals = level === undefined ? words.noIntervals : words.intervals(level, data.method);
  return [
    ...(left > 0 ? [words.notDrawn(left)] : []),
    words.readings[data.method],
    ...(data.rows.every(isMissing) ? [] : [intervals]),
  ];
}

/** Level of the intervals; undefined where there are none. */
export function levelOf({rows}: Pick<SensitivityChartData, 'rows'>): number | undefined {
  const [first] = rows.flatMap(({statistics}) => statistics.flatMap(each => ('value' in each && each.interval) || []));
  return first?.level;
}
