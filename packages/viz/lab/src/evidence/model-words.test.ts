import {readFileSync} from 'node:fs';
import {patternTable} from '@postbellum/experiments';
import {unitIn} from '@postbellum/viz/french-names';
import {expect, test} from 'vitest';
import {declaredMechanisms} from './declared.ts';
import {modelWords} from './french/model-words.ts';
import {units} from './french/units.ts';
import type {StoredValidation} from './stored-validation.ts';

const {findings} = JSON.parse(readFileSync(new URL('./validation.json', import.meta.url), 'utf8')) as StoredValidation;
const parameters = declaredMechanisms.flatMap(each => each.parameters);
const {mechanisms, reasons, patternTitles, whyMissed, unit} = modelWords;

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();

test('French has every mechanism that has parameters, what each parameter means, and no other', () => {
  expect(sorted(Object.keys(mechanisms))).toEqual(sorted(declaredMechanisms.map(({name}) => name)));
  for (const {name, parameters: declared} of declaredMechanisms) {
    expect(sorted(Object.keys(mechanisms[name].meanings)), name).toEqual(sorted(declared.map(each => each.name)));
  }
});

test('no two parameters of a mechanism mean the same in French', () => {
  for (const [name, {meanings}] of Object.entries(mechanisms)) {
    expect(sorted(Object.values(meanings)), name).toHaveLength(Object.keys(meanings).length);
  }
});

test('French has the reason of every number that is assumed or estimated, and no other', () => {
  const given = parameters.filter(({kind}) => kind === 'assumed' || kind === 'estimated').map(({from}) => from);
  expect(sorted(Object.keys(reasons))).toEqual(sorted(given));
});

test('French has what every pattern measures and what is said of it where it misses, and no other', () => {
  expect(sorted(Object.keys(patternTitles))).toEqual(sorted(findings.map(({title}) => title)));
  const said = [...patternTable, ...findings].flatMap(({ifMissed}) => (ifMissed === undefined ? [] : [ifMissed]));
  expect(sorted(Object.keys(whyMissed))).toEqual(sorted(said));
});

test('every unit of a parameter or a pattern is said in French', () => {
  const used = [...parameters, ...findings].map(each => each.unit).filter(each => each !== 'none');
  for (const each of used) {
    expect(Object.hasOwn(units, each) || unitIn(each, 'fr') !== each, each).toBe(true);
    expect(unit(each).length).toBeGreaterThan(1);
  }
  expect(Object.keys(units).filter(each => !used.includes(each))).toEqual([]);
});

test('French says the numbers and names the references that the model does', () => {
  const marks = (text: string): readonly string[] =>
    text
      .replace(/(\d)[,\u202F](?=\d{3}(?!\d))/g, '$1')
      .replace(/(\d),(?=\d)/g, '$1.')
      .match(/\d+(\.\d+)?|\b[A-Z]\d+|[A-Z][a-z]+ (&|et al)|[a-z-]+\.md/g)
      ?.sort() ?? [];
  const unlike = [reasons, patternTitles, whyMissed]
    .flatMap(Object.entries)
    .filter(([english, french]) => marks(english).join() !== marks(french).join());
  expect(unlike).toEqual([]);
});
