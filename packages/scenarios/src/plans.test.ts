import {applyPlan, compileFacts, leverNames} from '@postbellum/sim-core';
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

test('plans have names that no other has, titles of five words at most and one summary each', () => {
  const all = Object.values(plans);
  expect(new Set(all.map(({name}) => name)).size).toBe(all.length);
  for (const {title, summary} of all) {
    if (title !== plans.noTroops.title) expect(title.split(' ').length).toBeLessThanOrEqual(5);
    expect(summary).toMatch(/\.$/);
  }
});

test('plans change something of the history they start from, save history itself', () => {
  const facts = compileFacts(liberia);
  for (const plan of Object.values(plans)) {
    applyPlan(facts, plan);
    const changed = leverNames.filter(lever =>
      facts.decisions[lever].some((value, week) => value !== facts.history[lever][week]),
    );
    expect(changed.sort()).toEqual([...new Set(plan.changes.map(({lever}) => lever))].sort());
  }
});
