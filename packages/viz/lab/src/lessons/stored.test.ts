import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {ensembles} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import {compileFacts, engineVersion} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {addressText} from '../address/address.ts';
import {readRoute} from '../address/read-route.ts';
import {readSettings} from '../address/read-settings.ts';
import {storedResult} from '../presets/preset.ts';
import {reduceHistories} from '../run/reduce-runs.ts';
import {planOf, usualSettings} from '../state/settings.ts';
import {lessonNames} from './lesson-names.ts';
import {lessonResults, outcomeOf} from './lesson-results.ts';
import {type LessonPlan, lessonCountry, lessonOutcomes, lessonPlans, lessonSettings, lessons} from './lessons.ts';
import {measuresOf, type StoredPlans} from './stored-plan.ts';

const text = readFileSync(new URL('./stored.json', import.meta.url), 'utf8');
const stored = JSON.parse(text) as StoredPlans;
const scenario = scenarios[lessonCountry];
const names = Object.keys(lessonPlans) as LessonPlan[];
const hint = 'stale lessons: run pnpm lessons';

test('what lessons compare with is of this engine, and of every plan they set', async () => {
  expect(Object.keys(stored), hint).toEqual(['history', ...names]);
  const {seed, people, runs} = usualSettings;
  const plans = ['history' as const, ...names];
  const made = await ensembles(
    scenario,
    plans.map(name => planOf(name === 'history' ? usualSettings.b : lessonPlans[name], scenario)),
    {seed, people, runs: 1},
  );
  for (const [index, name] of plans.entries()) {
    const {histories, measures} = stored[name];
    expect(histories, hint).toMatchObject({engine: engineVersion, seed, runs});
    const again = reduceHistories(made[index]);
    expect(storedResult(histories).histories.histories.slice(0, 1), `${name}: ${hint}`).toEqual(
      again.histories.histories,
    );
    const first = Object.fromEntries(
      Object.entries(measures).map(([measure, values]) => [measure, values.slice(0, 1)]),
    );
    expect(first, `${name}: ${hint}`).toEqual(measuresOf(made[index].runs));
  }
});

test('lessons say of every plan what the stored histories show', () => {
  const shown = lessonResults(stored, names).map(({plan, difference}) => [plan, difference && outcomeOf(difference)]);
  expect(Object.fromEntries(shown)).toEqual(lessonOutcomes);
});

test('every plan is in a lesson, and its link opens the lab with that plan and no fault', () => {
  const used = lessonNames.flatMap(name => [lessons[name].asked, ...lessons[name].beside]);
  expect(names.filter(name => !used.includes(name))).toEqual([]);
  for (const name of names) {
    const route = {page: 'lab', language: 'en', scenario: lessonCountry} as const;
    const {query, faults} = readRoute(addressText(route, lessonSettings(name), {tab: 'risk'}), [lessonCountry]);
    const read = readSettings(query, {scenario, facts: compileFacts(scenario)});
    expect([...faults, ...read.faults]).toEqual([]);
    expect(planOf(read.settings.b, scenario)).toEqual(planOf(lessonPlans[name], scenario));
  }
});

test('what is stored for all lessons takes 60 kB at most', () => {
  expect(gzipSync(text).length).toBeLessThan(60_000);
});
