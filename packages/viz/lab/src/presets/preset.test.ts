import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {ensemble} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import {engineVersion} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {headlinesOf} from '../cases/headlines.ts';
import {reduceHistories} from '../run/reduce-runs.ts';
import {type CountryPreset, type Preset, presetOf, storedResult} from './preset.ts';
import {usualPeople, usualSeed} from './usual.ts';

const read = (name: string): string => readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');

/** Runs simulated again to see whether the stored ones are still those of this engine. */
const runs = 2;

test.each(Object.entries(scenarios))(
  'the stored histories of %s are of this engine and this scenario',
  async (name, scenario) => {
    const preset = JSON.parse(read(name)) as CountryPreset;
    expect(preset).toMatchObject({engine: engineVersion, seed: usualSeed, runs: 1_000});
    expect(preset.headlines, 'stale presets: run pnpm presets').toEqual(headlinesOf(scenario));
    const plan = scenario.plans.find(each => each.name === 'history');
    if (!plan) throw new Error('missing plan: history');
    const made = await ensemble(scenario, {plan, seed: usualSeed, people: usualPeople, runs});
    const {counts, histories} = storedResult(preset);
    const again = reduceHistories(made);
    const hint = 'stale presets: run pnpm presets';
    expect(histories.histories.slice(0, runs), hint).toEqual(again.histories.histories);
    expect({...histories, histories: [], runs}, hint).toEqual({...again.histories, histories: []});
    expect({...counts, months: [], years: [], within: {}, ranges: []}, hint).toEqual({
      ...again.counts,
      months: [],
      years: [],
      within: {},
      ranges: [],
    });
  },
);

test.each(Object.keys(scenarios))('the stored counts of %s are those of its histories', name => {
  const {counts, histories} = storedResult(JSON.parse(read(name)) as Preset);
  const resumed = histories.histories.filter(history => history.resumed !== undefined).length;
  for (const month of counts.months) {
    expect(month.settling + month['at-risk'] + month.unsettled + month.resumed).toBe(histories.runs);
  }
  expect(counts.months.at(-1)?.resumed).toBeLessThanOrEqual(resumed);
  expect(counts.years.reduce((sum, {events}) => sum + events, 0)).toBe(resumed);
});

test.each(Object.keys(scenarios))('the stored histories of %s take 15 kB at most', name => {
  expect(gzipSync(read(name)).length).toBeLessThan(15_000);
});

test('storedResult(presetOf(result)) is the result', async () => {
  const {tessera} = scenarios;
  const made = await ensemble(tessera, {plan: tessera.plans[0], seed: 'x', people: 2_000, weeks: 150, runs: 4});
  const result = reduceHistories(made);
  expect(storedResult(JSON.parse(JSON.stringify(presetOf(result))))).toEqual(result);
});
