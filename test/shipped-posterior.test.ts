import {readFileSync} from 'node:fs';
import {type Posterior, useDraw} from '@postbellum/experiments';
import {parameterValues, weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';

const file = new URL('../packages/experiments/data/posterior.json', import.meta.url);
const posterior: Posterior = JSON.parse(readFileSync(file, 'utf8'));
const shipped = parameterValues(weekly, {});

test('ten fitted parameters are shipped at the draw that was chosen, to two digits', () => {
  const chosen = useDraw(posterior, posterior.chosen?.draw ?? -1);
  expect(posterior.free).toHaveLength(10);
  for (const {mechanism, parameter} of posterior.free) {
    const value = Number(chosen[mechanism]?.[parameter]?.toPrecision(2));
    expect.soft(shipped[mechanism][parameter], parameter).toBe(value);
  }
});

test('the other parameters were, when ten were fitted, what they are now', () => {
  for (const [mechanism, values] of Object.entries(posterior.fixed ?? {})) {
    for (const [parameter, value] of Object.entries(values)) {
      expect.soft(shipped[mechanism]?.[parameter], `${mechanism}.${parameter}`).toBe(value);
    }
  }
  expect(Object.keys(posterior.fixed ?? {}).length).toBeGreaterThan(20);
});

test('the stored posterior names the command that gives it again', () => {
  expect(posterior.command).toBe(
    'postbellum calibrate --fit all --points 200 --waves 3 --runs 12 --people 2000 --seed 1 --choose 16',
  );
});
