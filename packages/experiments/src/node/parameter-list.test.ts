import {liberia} from '@postbellum/scenarios';
import {weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {parameterLines} from './parameter-list.ts';

const lines = parameterLines(liberia).flatMap(line => line.split('\n'));

test('parameterLines(scenario) lists every parameter in lines of at most 80 columns', () => {
  for (const {parameters} of weekly) {
    for (const name of Object.keys(parameters)) expect(lines.some(line => line.startsWith(`  ${name} = `))).toBe(true);
  }
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('parameterLines(scenario) counts by kind of source first', () => {
  const heads = lines.filter(line => /cited +calibrated +estimated +assumed +all$/.test(line));
  expect(heads).toHaveLength(2);
  expect(lines.filter(line => line.startsWith('all '))).toHaveLength(2);
});
