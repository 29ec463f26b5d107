import {sourceText} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {references as coteDIvoireReferences} from './cote-divoire-references.ts';
import {references as liberiaReferences} from './liberia-references.ts';
import {scenarios} from './scenarios.ts';
import {eventPaths, numericLeaves, patternOf, sourceOf, splitPattern} from './source-of.ts';

describe.each(Object.entries(scenarios))('sources of %s', (_, scenario) => {
  const leaves = numericLeaves(scenario);
  const patterns = Object.keys(scenario.sources).map(splitPattern);

  test('sourceOf(sources, path) finds a source for every number', () => {
    expect(leaves.length).toBeGreaterThan(300);
    expect(leaves.filter(({path}) => sourceOf(scenario.sources, path) === undefined).map(({path}) => path)).toEqual([]);
  });

  test('sourceOf(sources, path) finds a source for every event of the timeline', () => {
    const events = eventPaths(scenario);
    expect(events.length).toBe(scenario.timeline.length);
    expect(events.filter(path => sourceOf(scenario.sources, path) === undefined)).toEqual([]);
  });

  test('patternOf(patterns, path) needs every pattern of the sources at least once', () => {
    const paths = [...leaves.map(({path}) => path), ...eventPaths(scenario)];
    const used = new Set(paths.map(path => patternOf(patterns, path)?.text));
    expect(patterns.map(({text}) => text).filter(text => !used.has(text))).toEqual([]);
  });

  test('sourceText(source) says something for every source', () => {
    for (const source of Object.values(scenario.sources)) expect(sourceText(source)).toMatch(/^\w+: \S.{6,}/);
  });
});

describe.each([
  ['liberia', liberiaReferences],
  ['cote-divoire', coteDIvoireReferences],
] as const)('references of %s', (name, references) => {
  const sources = Object.values(scenarios[name].sources);

  test('references hold nothing that no source uses', () => {
    const texts = sources.map(sourceText).join('\n');
    expect(
      Object.entries(references)
        .filter(([, reference]) => !texts.includes(reference))
        .map(([key]) => key),
    ).toEqual([]);
  });

  test('sources never cite what is recalled, judged or estimated', () => {
    const cited = sources.filter(({kind}) => kind === 'cited').map(sourceText);
    expect(cited.filter(text => /recall|judg|estimat|memory/.test(text))).toEqual([]);
  });
});
