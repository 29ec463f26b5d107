import {writeFileSync} from 'node:fs';
import {workerThreads} from '@postbellum/experiments/node';
import {charts} from './charts.ts';
import {countries} from './countries.ts';
import {dataFile, recordingOf, runsOnce} from './recording.ts';

/** Record what charts of the gallery draw: `pnpm gallery`, with names of countries and charts for a part. */
const asked = process.argv.slice(2);
const known = [...countries, ...charts].map(({name}) => name);
const unknown = asked.find(name => !known.includes(name));
if (unknown === undefined) await record();
else {
  console.error(`unknown name: ${unknown} (${known.join(', ')})`);
  process.exitCode = 2;
}

async function record(): Promise<void> {
  const executor = workerThreads();
  for (const country of chosen(countries)) {
    const runsOf = runsOnce(country, {executor});
    for (const chart of chosen(charts)) {
      const file = dataFile(chart, country);
      writeFileSync(new URL(file, import.meta.url), await recordingOf(chart, country, runsOf));
      console.log(file);
    }
  }
  await executor.close?.();
}

/** Those asked for, or all where none is. */
function chosen<Named extends {readonly name: string}>(all: readonly Named[]): readonly Named[] {
  const found = all.filter(({name}) => asked.includes(name));
  return found.length > 0 ? found : all;
}
