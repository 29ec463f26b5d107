import {expect, test} from 'vitest';
import {liberia} from './liberia.ts';
import {parsePlan} from './parse-scenario.ts';
import {plans} from './plans.ts';

test.each(Object.values(plans))('parsePlan($name) finds no fault', plan => {
  expect(parsePlan(plan, liberia)).toEqual({plan});
});

test('plans give a reason for every change', () => {
  for (const {changes} of Object.values(plans)) for (const {because} of changes) expect(because).toMatch(/\w{4}/);
});

test('plans.noTroops changes soldiers and police and nothing else', () => {
  expect(plans.noTroops.changes.map(({lever}) => lever)).toEqual(['troops', 'police']);
});
