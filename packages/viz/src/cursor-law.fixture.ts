import type {TableData} from './chart-element.ts';
import type {ChartFixture} from './every-chart.fixture.ts';
import {follows, groundsOf, numbersIn} from './told-numbers.fixture.ts';

/** A place of a cursor: what is spoken there in English, the number and the last number of its slider, and the value. */
export interface Place {
  readonly text: string;
  readonly now: number;
  readonly last: number;
  readonly value: unknown;
}

/**
 * The law of every cursor: what it speaks at a place follows from the rows of the table that belong to the place, and
 * says something of each. Gives the faults of a place.
 */
export function cursorLaw(
  {told, rowsOf}: ChartFixture,
  tables: readonly TableData[],
  data: unknown,
): (place: Place) => readonly string[] {
  const grounds = new Map(
    tables.flatMap(table => groundsOf(table).map((ground, row) => [table.rows[row], ground] as const)),
  );
  // A short first table holds the headline, with what is the same everywhere: runs, years.
  const headline = tables.slice(0, 1).flatMap(table => (table.rows.length <= 3 ? groundsOf(table).flat() : []));
  return ({text, now, last, value}) => {
    const belonging = rowsOf(value, tables);
    const rows = (belonging ?? []).map(row => grounds.get(row) ?? []);
    const founded = [...rows.flat(), ...headline, ...told(data), now, last];
    const numbers = numbersIn(text, 'en');
    return [
      ...numbers.filter(number => !follows(number, founded)).map(number => `unfounded ${number}: ${text}`),
      ...(belonging?.length === 0 ? [`no row: ${text}`] : []),
      ...rows.filter(row => !numbers.some(number => follows(number, row))).map(() => `untold row: ${text}`),
    ];
  };
}
