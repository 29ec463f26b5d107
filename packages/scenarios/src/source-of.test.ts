import type {Source} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {matches, numericLeaves, sourceOf} from './source-of.ts';

const because = (reason: string): Source => ({kind: 'assumed', because: reason});

describe('sourceOf', () => {
  const sources = {
    '**': because('any'),
    'decisions.**': because('any decision'),
    'decisions.troops.*.value': because('any day'),
    'decisions.troops.2004-01-01.value': because('this day'),
    'decisions.*.2005-01-01.value': because('any lever'),
  };
  const of = (path: string): Source | undefined => sourceOf(sources, path);

  test('sourceOf(sources, path) prefers the entry with fewest wildcards', () => {
    expect(of('decisions.troops.2004-01-01.value')).toEqual(because('this day'));
    expect(of('decisions.troops.2003-01-01.value')).toEqual(because('any day'));
    expect(of('decisions.police.2003-01-01.value')).toEqual(because('any decision'));
    expect(of('coverage.food')).toEqual(because('any'));
  });

  test('sourceOf(sources, path) prefers more named steps, then the first entry, among equals', () => {
    expect(of('decisions.police.2005-01-01.value')).toEqual(because('any lever'));
    expect(of('decisions.troops.2005-01-01.value')).toEqual(because('any day'));
  });

  test('sourceOf(sources, path) is undefined where no entry fits, even for names every object answers to', () => {
    expect(sourceOf({'a.b': because('x')}, 'a.b.c')).toBeUndefined();
    expect(sourceOf({}, 'constructor')).toBeUndefined();
  });

  test('matches(pattern, path) lets ** stand for any number of steps, none included', () => {
    const fits = (pattern: string, path: string): boolean => matches(pattern.split('.'), path.split('.'));
    expect(fits('a.**.d', 'a.d')).toBe(true);
    expect(fits('a.**.d', 'a.b.c.d')).toBe(true);
    expect(fits('a.**.d.**', 'a.b.d.d.e')).toBe(true);
    expect(fits('a.**.d', 'a.b.c')).toBe(false);
    expect(fits('a.*', 'a')).toBe(false);
    expect(fits('a.*', 'a.b.c')).toBe(false);
  });

  test('matches(pattern, path) stays fast with many **', () => {
    const pattern = [...Array.from({length: 40}, () => ['**', 'a']).flat(), 'z'];
    expect(
      matches(
        pattern,
        Array.from({length: 400}, () => 'a'),
      ),
    ).toBe(false);
  });

  test('numericLeaves(scenario) names list items and leaves out the schema version and the sources', () => {
    const leaves = numericLeaves({schemaVersion: 1, a: {b: [{on: '2003-08-18', value: 2}, 3]}, sources: {x: 4}});
    expect(leaves.map(({path, value}) => [path, value])).toEqual([
      ['a.b.2003-08-18.value', 2],
      ['a.b.1', 3],
    ]);
  });
});
