import {indicators, reasons} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {actorIn, indicatorIn, measureIn, reasonIn, sourceIn, unitIn} from './french-names.ts';

const time = {start: '2003-08-18', end: '2013-08-17'};
const measured = (name: string): string => measureIn({name, title: 'theirs'}, 'fr', time).title;

test('every indicator and reason of the model has a French name of its own; English keeps that of the data', () => {
  for (const [all, namedIn] of [
    [Object.entries(indicators).map(([name, {title}]) => ({name, title})), indicatorIn],
    [reasons.map(({name, title}) => ({name, title})), reasonIn],
  ] as const) {
    const french = all.map(item => namedIn(item, 'fr').title);
    expect(new Set(french).size).toBe(all.length);
    for (const [i, item] of all.entries()) {
      expect(french[i]).not.toBe(item.title);
      expect(namedIn(item, 'en')).toBe(item);
    }
  }
});

test('names that are not of the model keep the title of the data', () => {
  expect(indicatorIn({name: 'toString', title: 'theirs'}, 'fr').title).toBe('theirs');
  expect(actorIn({key: 'lurd', title: 'theirs'}, 'fr').title).toBe('theirs');
  expect(actorIn({key: 'mission', title: 'the mission'}, 'fr').title).toBe('la mission');
  expect(measureIn({title: 'theirs'}, 'fr', time).title).toBe('theirs');
  for (const name of ['other', 'mean.other', 'other.troops', 'deaths.other']) expect(measured(name)).toBe('theirs');
  expect([unitIn('goats', 'fr'), unitIn('persons', 'fr'), unitIn('persons', 'en')]).toEqual([
    'goats',
    'personnes',
    'persons',
  ]);
});

test('measures of sweeps are named by what they read', () => {
  expect(measured('relapsed')).toBe('reprise du conflit en dix ans');
  expect(measured('relapsed.5')).toBe('reprise du conflit en cinq ans');
  expect(measured('mean.logHazard')).toBe('logarithme du risque de recours à la force, en moyenne');
  expect(measured('troops')).toBe('soldats de la paix');
  expect(measured('deaths.communal')).toBe('morts des combats entre communautés');
  expect(measured('reportedDeaths.25.year')).toBe('au moins 25 morts signalés en un an');
});

test('a source says in French how it is known, and stays as it was written', () => {
  expect(sourceIn('estimated: between two counts: 4 and 6', 'fr')).toBe('estimé\u00A0: between two counts: 4 and 6');
  for (const source of ['IRIN, 12 May 2004', 'toString: x', '']) expect(sourceIn(source, 'fr')).toBe(source);
  expect(sourceIn('cited: IRIN', 'en')).toBe('cited: IRIN');
});
