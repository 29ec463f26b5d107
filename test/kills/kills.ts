import type {ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {type Ended, ended, startCommand} from '../../packages/experiments/src/node/command.fixture.ts';
import {isLeftover} from '../../packages/experiments/src/node/durable-file.ts';

/**
 * Kills a sweep of 2,000 histories ten times at random moments, the command itself and then one of two workers that
 * share it, has it finished, and compares the bytes with those of a sweep that was left alone.
 */
const kills = 10;
const spec = fileURLToPath(new URL('liberia.yaml', import.meta.url));
/** Names of parts: of all, and of the second of two shares. */
const any = /^\d+\.csv$/;
const odd = /^\d*[13579]\.csv$/;
const tables = ['runs.csv', 'points.csv', 'failures.csv'];
const home = mkdtempSync(join(tmpdir(), 'postbellum-kills-'));
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`.padStart(6);
const tell = (text: string): void => console.log(`${seconds()}  ${text}`);

let longest = 0;

try {
  await finished(sweep('alone'));
  // After ten kills of half of this on average, and a first part each, half of the sweep is left.
  longest = (0.7 * (performance.now() - began)) / kills;
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
  for (let kill = 1; kill <= kills; kill++)
    await killed(`command ${kill}`, sweep('command'), {folder: 'command', own: any});
  await finished(sweep('command'));
}

/** One worker goes on while the other is killed and started again. */
async function killWorkers(): Promise<void> {
  const steady = sweep('worker', '--shard', '1/2', '--workers', '1');
  const over = ended(steady);
  const other = (): ChildProcess => sweep('worker', '--shard', '2/2', '--workers', '1');
  try {
    for (let kill = 1; kill <= kills; kill++) await killed(`worker ${kill}`, other(), {folder: 'worker', own: odd});
    await finished(other());
    requireDone(await over);
  } finally {
    steady.kill();
    await over;
  }
  await finished(startCommand(home, ['merge', 'worker']));
}

/** Kills a process at a random moment after the first part of its own; throws where it had ended by then. */
async function killed(
  name: string,
  child: ChildProcess,
  {folder, own}: {readonly folder: string; readonly own: RegExp},
): Promise<void> {
  const before = partsIn(folder, own);
  const over = ended(child);
  while (partsIn(folder, own) === before && child.exitCode === null) await after(5);
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
  requireDone(await ended(child));
}

function requireDone({code, told}: Ended): void {
  if (code !== 0) throw new Error(`exit code ${code}\n${told}`);
}

function partsIn(folder: string, own = any): number {
  const path = join(home, folder, 'parts');
  return existsSync(path) ? readdirSync(path).filter(name => own.test(name)).length : 0;
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
