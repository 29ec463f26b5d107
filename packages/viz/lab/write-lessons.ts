import {writeFileSync} from 'node:fs';
import {ensembleParts} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {scenarios} from '@postbellum/scenarios';
import {type LessonMeasure, lessonCountry, lessonMeasures, lessonPlans} from './src/lessons/lessons.ts';
import {measuresOf} from './src/lessons/stored-plan.ts';
import {presetOf, type StoredResult} from './src/presets/preset.ts';
import {joinedHistories} from './src/run/joined-result.ts';
import {reduceHistories} from './src/run/reduce-runs.ts';
import {planOf, usualSettings} from './src/state/settings.ts';

/** Values of each measure, history by history. */
type Measures = Record<LessonMeasure, number[]>;

/** Writes what lessons compare a prediction with: `tsx packages/viz/lab/write-lessons.ts`. */
const scenario = scenarios[lessonCountry];
const {seed, people, runs} = usualSettings;
const plans = {history: usualSettings.b, ...lessonPlans};
const names = Object.keys(plans) as (keyof typeof plans)[];
const results: StoredResult[] = [];
const measures = names.map(() => ({soldiers: [], waiting: [], unmet: [], duplicated: []}) as Measures);
const executor = workerThreads();
const sampling = {seed, people, runs, partRuns: 10, executor};
for await (const parts of ensembleParts(
  scenario,
  names.map(name => planOf(plans[name], scenario)),
  sampling,
)) {
  for (const [index, part] of parts.entries()) {
    results[index] = joinedHistories(results[index], reduceHistories(part));
    const read = measuresOf(part.runs);
    for (const measure of lessonMeasures) measures[index][measure].push(...read[measure]);
  }
  console.log(`${results[0].histories.runs} of ${runs} histories of ${names.length} plans`);
}
await executor.close();
const stored = Object.fromEntries(
  names.map((name, index) => [name, {histories: presetOf(results[index]), measures: measures[index]}]),
);
writeFileSync(new URL('./src/lessons/stored.json', import.meta.url), `${JSON.stringify(stored)}\n`);
