import {readFileSync} from 'node:fs';
import {patternTable} from '@postbellum/experiments';
import {engineVersion} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import type {StoredValidation} from './stored-validation.ts';
import {storedValidation} from './stored-validation.ts';

const stored = JSON.parse(readFileSync(new URL('./validation.json', import.meta.url), 'utf8')) as StoredValidation;
const hint = 'stale validation: run pnpm validation';

test('the stored validation is whole, of this engine, and of every pattern there is', () => {
  expect(stored, hint).toMatchObject({engine: engineVersion, of: 'all', seed: '1', partial: false});
  const ids = new Set(stored.findings.map(({id}) => id));
  expect(
    patternTable.filter(({id}) => !ids.has(id)).map(({id}) => id),
    hint,
  ).toEqual([]);
});

test('what is stored of a pattern is what the table says of it, and its verdict follows from its value', () => {
  for (const {id, scope, band, source, grade, value, verdict, title} of stored.findings) {
    const entry = patternTable.find(each => each.id === id);
    expect({scope, source, grade}, `${id}: ${hint}`).toEqual({
      scope: entry?.scope,
      source: entry?.source,
      grade: entry?.grade,
    });
    if (scope !== 'mechanism') expect([band, title], `${id}: ${hint}`).toEqual([entry?.band, entry?.title]);
    if (value === undefined) expect(verdict).toBe('not run');
    else if (!band) expect(verdict).toBe('reported');
    else {
      const [low, high] = [band[0] ?? Number.NEGATIVE_INFINITY, band[1] ?? Number.POSITIVE_INFINITY];
      expect(verdict, id).toBe(value >= low && value <= high ? 'holds' : 'misses');
    }
  }
});

test('storedValidation(printed) keeps misses, with what is said of them', () => {
  const [entry] = patternTable.filter(({ifMissed}) => ifMissed !== undefined);
  const {id, title, unit} = entry;
  const finding = {id, title, unit, value: 0.123456789, verdict: 'misses' as const, entry};
  const size = {runs: 1, people: 2_000, mechanisms: {runs: 1, people: 5_000}, seed: '1', partial: false};
  expect(storedValidation({of: 'all', ...size, findings: [finding]}, '9.9.9')).toMatchObject({
    engine: '9.9.9',
    findings: [{id, value: 0.123457, verdict: 'misses', ifMissed: entry.ifMissed}],
  });
});
