import type {ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {ended, startCommand} from '../../packages/experiments/src/node/command.fixture.ts';
import {isLeftover} from '../../packages/experiments/src/node/durable-file.ts';

/**
 * Kills a sweep of 2,000 histories ten times at random moments, the command itself and then one of two workers that
 * share it, has it finished, and compares the bytes with those of a sweep that was left alone.
 */
const kills = 10;
const spec = fileURLToPath(new URL('liberia.yaml', import.meta.url));
const tables = ['runs.csv', 'points.csv', 'failures.csv'];
const home = mkdtempSync(join(tmpdir(), 'postbellum-kills-'));
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`.padStart(6);
const tell = (text: string): void => console.log(`${seconds()}  ${text}`);

let longest = 0;

try {
  await finished(sweep('alone'));
  // Half of the sweep is left after ten kills of half of this on average.
  longest = (performance.now() - began) / kills;
  tell(`left alone: ${partsIn('alone')} parts`);
  await killCommands();
  requireSame('command');
  await killWorkers();
  requireSame('worker');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(home, {recursive: true, force: true});
}

async function killCommands(): Promise<void> {
  for (let kill = 1; kill <= kills; kill++) await killed(`command ${kill}`, 'command', sweep('command'));
  await finished(sweep('command'));
}

/** One worker goes on while the other is killed and started again. */
async function killWorkers(): Promise<void> {
  const steady = sweep('worker', '--shard', '1/2', '--workers', '1');
  const over = finished(steady);
  const other = (): ChildProcess => sweep('worker', '--shard', '2/2', '--workers', '1');
  for (let kill = 1; kill <= kills; kill++) await killed(`worker ${kill}`, 'worker', other());
  await Promise.all([over, finished(other())]);
  await finished(startCommand(home, ['merge', 'worker']));
}

/** Kills a process at a random moment after its first part; throws where it had ended by then. */
async function killed(name: string, folder: string, child: ChildProcess): Promise<void> {
  const before = partsIn(folder);
  const over = ended(child);
  while (partsIn(folder) === before && child.exitCode === null) await after(5);
  await after(longest * Math.random());
  child.kill('SIGKILL');
  const {code, told} = await over;
  if (code !== null) throw new Error(`${name} was not killed: exit code ${code}\n${told}`);
  tell(`${name} killed; ${partsIn(folder)} of 200 parts are there, ${halfWritten(folder)} half written`);
}

function sweep(folder: string, ...words: readonly string[]): ChildProcess {
  return startCommand(home, ['sweep', spec, '--out', folder, ...words]);
}

async function finished(child: ChildProcess): Promise<void> {
  const {code, told} = await ended(child);
  if (code !== 0) throw new Error(`exit code ${code}\n${told}`);
}

function partsIn(folder: string): number {
  const path = join(home, folder, 'parts');
  return existsSync(path) ? readdirSync(path).filter(name => /^\d+\.csv$/.test(name)).length : 0;
}

function halfWritten(folder: string): number {
  return readdirSync(join(home, folder, 'parts')).filter(isLeftover).length;
}

function requireSame(folder: string): void {
  for (const table of tables) {
    const [alone, resumed] = ['alone', folder].map(name => readFileSync(join(home, name, table)));
    if (!alone.equals(resumed)) throw new Error(`other bytes: ${folder}/${table}`);
  }
  tell(`${folder} killed ${kills} times: ${tables.join(', ')} have the bytes of the sweep left alone`);
}
