import {writeFileSync} from 'node:fs';
import {ensembleParts} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {scenarios} from '@postbellum/scenarios';
import {lessonCountry, lessonPlans} from './src/lessons/lessons.ts';
import {measuresOf, type StoredPlan} from './src/lessons/stored-plan.ts';
import {presetOf} from './src/presets/preset.ts';
import {joinedResult} from './src/run/joined-result.ts';
import type {PlanResult} from './src/run/messages.ts';
import {reduceRuns} from './src/run/reduce-runs.ts';
import {planOf, usualSettings} from './src/state/settings.ts';

/** Writes what lessons compare a prediction with: `tsx packages/viz/lab/write-lessons.ts`. */
const scenario = scenarios[lessonCountry];
const {seed, people, runs} = usualSettings;
const plans = {history: usualSettings.b, ...lessonPlans};
const names = Object.keys(plans) as (keyof typeof plans)[];
const results: PlanResult[] = [];
const measures: StoredPlan['measures'][] = [];
const executor = workerThreads();
const sampling = {seed, people, runs, partRuns: 10, executor};
for await (const parts of ensembleParts(
  scenario,
  names.map(name => planOf(plans[name], scenario)),
  sampling,
)) {
  for (const [index, part] of parts.entries()) {
    results[index] = joinedResult(results[index], reduceRuns(part, []));
    const {soldiers, waiting, unmet, duplicated} = measuresOf(part.runs);
    const before = measures[index];
    measures[index] = {
      soldiers: [...(before?.soldiers ?? []), ...soldiers],
      waiting: [...(before?.waiting ?? []), ...waiting],
      unmet: [...(before?.unmet ?? []), ...unmet],
      duplicated: [...(before?.duplicated ?? []), ...duplicated],
    };
  }
  console.log(`${results[0].histories.runs} of ${runs} histories of ${names.length} plans`);
}
await executor.close();
const stored = Object.fromEntries(
  names.map((name, index) => [name, {histories: presetOf(results[index]), measures: measures[index]}]),
);
writeFileSync(new URL('./src/lessons/stored.json', import.meta.url), `${JSON.stringify(stored)}\n`);
