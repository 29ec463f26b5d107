import {expect, test} from 'vitest';
import {charts, draw} from './draw.ts';
import {everyChart} from './every-chart.fixture.ts';
import {fanCases} from './fan-cases.fixture.ts';
import {fanChart} from './fan-chart.ts';
import {type FigureOptions, figure} from './figure.ts';
import {miniDocument} from './mini-document.ts';

const make = (name: string, data: unknown, options: object, of: FigureOptions = {}): string =>
  figure(draw({chart: name, provenance: '', data, options}, miniDocument()), of).outerHTML;

for (const name of Object.keys(charts) as (keyof typeof charts)[]) {
  test(`figure(${name}(data)) is a string with the chart and its tables`, () => {
    const {cases, usual} = everyChart[name];
    const data = cases[usual];
    const markup = make(name, data, {});
    const chart = draw({chart: name, provenance: '', data, options: {}}, miniDocument());
    expect(markup.includes(chart.outerHTML)).toBe(true);
    const tables = chart.toTable();
    expect(markup.match(/<table /g)?.length).toBe(tables.length);
    expect(markup.match(/<caption /g)?.length).toBe(tables.length);
    expect(markup.match(/<th scope="row"/g)?.length).toBe(tables.reduce((sum, {rows}) => sum + rows.length, 0));
    expect(markup.match(/<th scope="col"/g)?.length).toBe(tables.reduce((sum, {columns}) => sum + columns.length, 0));
    expect(markup.match(/<script|\son\w+="|<button/)).toBeNull();
  });
}

test('figure(chart) speaks the language of the chart, and writes its numbers', () => {
  const french = make('fanChart', fanCases['one plan'], {locale: 'fr'});
  expect(french.includes('Chiffres de cette figure')).toBe(true);
  expect(french.includes('>500\u202F000</td>')).toBe(true);
  expect(make('fanChart', fanCases['one plan'], {locale: 'fr'}, {locale: 'en'}).includes('>500,000</td>')).toBe(true);
});

test('figure(chart, {table, tools}) leaves out what is not wanted and refuses a language it does not speak', () => {
  expect(make('fanChart', fanCases['one plan'], {}, {table: false}).includes('<table')).toBe(false);
  expect(make('fanChart', fanCases['one plan'], {}, {tools: true}).match(/<button/g)?.length).toBe(6);
  const chart = fanChart(fanCases['one plan'], {document: miniDocument()});
  expect(() => figure(chart, {locale: 'de' as 'en'})).toThrow('unknown locale: de (en, fr)');
});
