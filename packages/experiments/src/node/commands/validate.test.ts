import {expect, test} from 'vitest';
import type {Ended} from '../command.fixture.ts';
import {runMain} from '../main.fixture.ts';

const postbellum = (...words: readonly string[]): Promise<Ended> => runMain(process.cwd(), words);
const few = ['--runs', '1', '--people', '2000', '--workers', '1'];

test('postbellum validate shows misses and exits with 0, and with 1 only where it is to gate', async () => {
  const words = ['validate', 'liberia', '--only', 'L-army,L-police', ...few];
  const {code, out} = await postbellum(...words);
  expect(code).toBe(0);
  expect(out).toMatch(/L-army +0 +0\.67 to 1 +misses/);
  expect(out).toContain('Misses:');
  expect(out).toContain('Simulated, not a forecast');
  expect((await postbellum(...words, '--gate')).code).toBe(1);
});

test('postbellum validate --json prints the findings alone, and --only takes a family of patterns', async () => {
  const {code, out} = await postbellum('validate', 'cross-national', '--only', 'V-KM', '--json', ...few);
  expect(code).toBe(0);
  const {findings, summary} = JSON.parse(out);
  expect(findings.map(({id}: {id: string}) => id)).toEqual(
    [2, 3, 5, 10, 15].map(year => `V-KM-${year}`).concat('V-KM-quiet'),
  );
  expect(summary).toMatch(/hold under one parameter set/);
});

test('postbellum validate refuses patterns that the scenario does not have', async () => {
  const {code, told} = await postbellum('validate', 'liberia', '--only', 'V-KM', ...few);
  expect(code).toBe(2);
  expect(told).toContain('unknown pattern: V-KM (of liberia there are V-ddr, V-adr');
  expect((await postbellum('validate', 'atlantis', ...few)).code).toBe(2);
});
