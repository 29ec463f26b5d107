import type {TableData} from './chart-element.ts';
import type {EventRailLayout} from './event-rail-layout.ts';

/** What is shown, in order of date, each with its source; a phase ends the day before `until`. */
export function eventRailTables({sentence, words, entries}: EventRailLayout): readonly TableData[] {
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
  ];
}
