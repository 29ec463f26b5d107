import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type Term, terms} from './terms.ts';

const all: readonly Term[] = Object.values(terms);
const rows = [
  ...readFileSync(new URL('../../../../../docs/glossary.md', import.meta.url), 'utf8').matchAll(
    /^\| ([^|]+?) \| ([^|]+) \|$/gm,
  ),
];

test('every term is a row of docs/glossary.md, and no row is taken twice', () => {
  const words = rows.map(([, word]) => word);
  expect(words.length).toBeGreaterThan(100);
  expect(all.map(({row}) => row).filter(row => !words.includes(row))).toEqual([]);
  expect(new Set(all.map(({row}) => row)).size).toBe(all.length);
});

test('no two terms have the same name in a language, and each is a term that a link can hold', () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
  for (const language of ['en', 'fr'] as const) {
    expect(new Set(all.map(term => term[language].term)).size).toBe(all.length);
    for (const term of all) expect(term[language].meaning).toMatch(/[.]$/);
  }
  for (const name of Object.keys(terms)) expect(name).toMatch(/^[a-z-]{1,40}$/);
});

test('French says what it says with French spaces, and says no relapse of an illness', () => {
  for (const {fr} of all) {
    expect(`${fr.term} ${fr.meaning}`).not.toMatch(/ [:;!?»]|« /);
    expect(fr.meaning).not.toMatch(/rechute/i);
  }
});
