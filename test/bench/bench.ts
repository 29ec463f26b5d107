import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation} from '@postbellum/sim-core';

/**
 * CPU time of the full week per person, beside the C kernel of the performance study built on the spot, in turn within
 * one run: machines are noisy, ratios are not. `--quick` leaves out one agent per person.
 */
const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 5;

const folder = mkdtempSync(join(tmpdir(), 'postbellum-bench-'));
try {
  const yardstick = buildYardstick();
  compare(20_000, rounds, undefined, yardstick);
  if (!quick) compare(undefined, 1, 104, yardstick);
} finally {
  rmSync(folder, {recursive: true});
}

/** Path of the compiled kernel, or undefined where there is no C compiler. */
function buildYardstick(): string | undefined {
  const output = join(folder, 'week');
  const source = new URL('./kernel.c', import.meta.url).pathname;
  const flags = ['-O3', '-march=native', '-ffp-contract=off', '-DT=float', '-DA=double', '-o', output, source, '-lm'];
  for (const compiler of ['gcc', 'cc', 'clang']) {
    try {
      execFileSync(compiler, flags, {stdio: 'ignore'});
      return output;
    } catch {}
  }
  console.log('no C compiler found: the yardstick is skipped');
  return undefined;
}

function compare(people: number | undefined, repetitions: number, weeks: number | undefined, yardstick?: string): void {
  const size = people ?? createSimulation(liberia).world.persons;
  const simulation = createSimulation(liberia, {people: size});
  const lived = weeks ?? simulation.world.facts.weeks;
  simulation.run({plan: plans.history, seed: 'warm-up', weeks: Math.min(lived, 60)});
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < repetitions; round++) {
    const before = process.cpuUsage();
    simulation.run({plan: plans.history, seed: `bench/${round}`, weeks: lived});
    const {user, system} = process.cpuUsage(before);
    ours.push(((user + system) * 1_000) / (size * lived));
    if (yardstick) theirs.push(nanosecondsOf(yardstick, size, lived));
  }
  const mine = median(ours);
  console.log(`${size.toLocaleString('en')} agents, ${lived} weeks, history of Liberia`);
  console.log(`  full week        ${mine.toFixed(2)} ns per person-week (${range(ours)})`);
  console.log(`  people simulated ${(1_000 / mine).toFixed(1)} million person-weeks per second of one core`);
  if (yardstick) {
    console.log(`  C kernel         ${median(theirs).toFixed(2)} ns per person-week (${range(theirs)})`);
    console.log(`  ratio            ${(mine / median(theirs)).toFixed(2)}`);
  }
}

/** Reads `med` from the kernel's line. */
function nanosecondsOf(yardstick: string, people: number, weeks: number): number {
  const line = execFileSync(yardstick, [String(people), String(weeks), '1'], {encoding: 'utf8'});
  return Number(/med ([\d.]+)/.exec(line)?.[1]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function range(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
}
