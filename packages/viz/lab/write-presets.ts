import {writeFileSync} from 'node:fs';
import {ensembleParts} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {scenarios} from '@postbellum/scenarios';
import {headlinesOf} from './src/cases/headlines.ts';
import {presetOf, type StoredResult} from './src/presets/preset.ts';
import {usualPeople, usualSeed} from './src/presets/usual.ts';
import {joinedHistories} from './src/run/joined-result.ts';
import {reduceHistories} from './src/run/reduce-runs.ts';

/** Histories stored of every country as it was. */
const runs = 1_000;

/** Writes what the lab shows before anything is run: `tsx packages/viz/lab/write-presets.ts [<scenario> ...]`. */
const asked = process.argv.slice(2);
const executor = workerThreads();
for (const [name, scenario] of Object.entries(scenarios)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const plans = scenario.plans.filter(plan => plan.name === 'history');
  const sampling = {seed: usualSeed, people: usualPeople, runs};
  let result: StoredResult | undefined;
  for await (const [part] of ensembleParts(scenario, plans, {...sampling, executor})) {
    result = joinedHistories(result, reduceHistories(part));
    console.log(`${name}: ${result.histories.runs} of ${runs}`);
  }
  if (!result) throw new Error(`missing plan: history of ${name}`);
  const file = new URL(`./src/presets/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({...presetOf(result), headlines: headlinesOf(scenario)})}\n`);
}
await executor.close();
