import type {ChartElement, TableData} from './chart-element.ts';
import type {LanguageName} from './language.ts';
import {numbersIn} from './told-numbers.fixture.ts';

type AnyChart = Pick<ChartElement<never, never, unknown>, 'outerHTML' | 'querySelector' | 'toTable' | 'scales'>;

/** What is seen of a part of the chart, line by line. */
const seen = (chart: AnyChart, part: string): string =>
  Array.from(chart.querySelector(`.${part}`)?.children ?? [], line => line.textContent).join(' ');

/** Every text that a reader meets, by where. */
function textsOf(chart: AnyChart): Readonly<Record<string, string>> {
  const spoken = Array.from(chart.outerHTML.matchAll(/aria-(?:label|valuetext)="([^"]*)"/g), ([, text]) =>
    text.replace(/&\w+;/g, ' '),
  );
  return {
    title: chart.querySelector('title')?.textContent ?? '',
    desc: chart.querySelector('desc')?.textContent ?? '',
    spoken: spoken.join(' | '),
    subtitle: seen(chart, 'subtitle'),
    readout: seen(chart, 'readout'),
    notes: seen(chart, 'notes'),
    captions: chart
      .toTable()
      .map(({caption, columns}) => `${caption} ${columns.join(' ')}`)
      .join(' | '),
  };
}

/** The numbers of a text in any order: French may tell them in another. */
const sortedNumbers = (text: string, locale: LanguageName): readonly string[] => numbersIn(text, locale).toSorted();

/** Cells that are numbers, and numbers within cells that are words. */
const cellsOf = (tables: readonly TableData[], locale: LanguageName): readonly (number | readonly string[])[] =>
  tables.flatMap(({rows}) => rows.flat().map(cell => (typeof cell === 'number' ? cell : sortedNumbers(cell, locale))));

/** The numbers of every place and of every cell of a chart in its language, to be compared with another. */
export function allNumbers(chart: AnyChart, locale: LanguageName): Readonly<Record<string, unknown>> {
  const told = Object.entries(textsOf(chart)).map(([where, text]) => [where, sortedNumbers(text, locale)]);
  return {...Object.fromEntries(told), cells: cellsOf(chart.toTable(), locale)};
}

/** The words of texts that some language has. */
export const wordsOf = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set(
    Array.from(texts)
      .flatMap(text => text.match(/\p{L}{2,}/gu) ?? [])
      .filter(word => !/^zx/i.test(word) && !/^[A-Z]{2}$/.test(word)),
  );

/** Every word that a reader sees or hears. */
export const allWords = (chart: AnyChart): ReadonlySet<string> =>
  wordsOf([
    ...Array.from(chart.outerHTML.matchAll(/>([^<]+)</g), ([, text]) => text.replace(/&\w+;/g, ' ')).filter(
      text => !text.startsWith('.'),
    ),
    ...Object.values(textsOf(chart)),
    ...chart.toTable().flatMap(({rows}) => rows.flat().map(String)),
    ...Object.values(chart.scales()).map(({label}) => label),
  ]);
