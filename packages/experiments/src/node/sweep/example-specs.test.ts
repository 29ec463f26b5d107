import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {leverNames, levers} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {usuallyFree} from '../../calibrate/free-parameter.ts';
import {runCount} from '../../sweep/sweep.ts';
import {specKind} from '../spec/spec-kind.ts';
import {parseSweep} from './parse-sweep.ts';

const folder = new URL('../../../../../examples/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function sweepIn(name: string) {
  const parsed = parseSweep(textOf(name), fileURLToPath(new URL(name, folder)));
  if ('faults' in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`);
  return parsed.sweep;
}

const specs = readdirSync(folder).filter(name => /\.yaml$/.test(name) && /^factors:/m.test(textOf(name)));

test.each(specs)('examples/%s is the spec of a sweep without faults', name => {
  expect(specKind(name, textOf(name))).toBe('sweep');
  expect(runCount(sweepIn(name))).toBeGreaterThan(0);
});

test.each(['liberia-tornado.yaml', 'liberia-morris.yaml'])(
  'examples/%s varies what calibration frees and every lever with evidence of grade A or B, over declared ranges',
  name => {
    const {factors, weeks, scenario} = sweepIn(name);
    const known = leverNames.filter(lever => ['A', 'B'].includes(levers[lever].grade));
    const scaled = factors.map(factor => `${factor.name}${factor.scale === 'log' ? ':log' : ''}`);
    expect(scaled).toEqual([...usuallyFree, ...known]);
    expect([scenario.name, weeks]).toEqual(['liberia', 522]);
  },
);
