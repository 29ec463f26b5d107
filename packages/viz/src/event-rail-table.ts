import type {TableData} from './chart-element.ts';
import {gradeCounts, grades} from './event-rail-entries.ts';
import type {EventRailLayout} from './event-rail-layout.ts';

/** What is shown, in order of date, each with its source, and how many; a phase ends the day before `until`. */
export function eventRailTables({sentence, words, entries}: EventRailLayout): readonly TableData[] {
  const counts = gradeCounts(entries);
  const events = entries.filter(({until}) => until === undefined).length;
  return [
    {
      caption: sentence,
      simulated: false,
      columns: words.columns,
      rows: entries.map(({mark, kind, from, until = '', text, because, sourceKind, source}) => [
        mark,
        words.kinds[kind],
        from,
        until,
        text,
        because,
        sourceKind,
        source,
      ]),
    },
    {
      caption: words.counts.caption,
      simulated: false,
      columns: [words.counts.events, words.counts.phases, ...grades.map(grade => words.grades[grade])],
      rows: [[events, entries.length - events, ...grades.map(grade => counts[grade])]],
    },
  ];
}
