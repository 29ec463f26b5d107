import {ensemble} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import type {StoredResult} from '../presets/preset.ts';
import {usualPeople, usualSeed} from '../presets/usual.ts';
import {reduceHistories} from '../run/reduce-runs.ts';
import {type LabAction, type LabState, labReducer, openLab, phaseOf, plansToRun, shownOf} from './lab-state.ts';
import {changedLevers, usualSettings} from './settings.ts';

const {liberia} = scenarios;
let stored: StoredResult;
beforeAll(async () => {
  const plan = liberia.plans[0];
  stored = reduceHistories(await ensemble(liberia, {plan, seed: usualSeed, people: usualPeople, weeks: 60, runs: 3}));
});

const few = {...usualSettings, runs: 3};
const after = (state: LabState, ...actions: readonly LabAction[]): LabState => actions.reduce(labReducer, state);
const troops = (set: number, dragging = false): LabAction => ({
  kind: 'decide',
  lever: 'troops',
  decisions: [{set}],
  dragging,
});

test('a lab goes from preset over edited and running to done, and is edited again', () => {
  const opened = openLab(liberia, stored, few);
  expect(phaseOf(opened)).toBe('preset');
  expect(shownOf(opened).results).toEqual({a: stored});
  const edited = after(opened, troops(500));
  expect(phaseOf(edited)).toBe('edited');
  const running = after(edited, {kind: 'run'});
  expect(phaseOf(running)).toBe('running');
  expect(shownOf(running).results).toEqual({a: stored});
  const streaming = after(running, {kind: 'part', plans: {b: stored}, done: 3});
  expect(shownOf(streaming).results).toEqual({a: stored, b: stored});
  const done = after(streaming, {kind: 'ended', status: 'done'});
  expect(phaseOf(done)).toBe('done');
  expect(phaseOf(after(done, troops(600)))).toBe('edited');
  expect(phaseOf(after(done, troops(600), {kind: 'undo'}))).toBe('done');
  expect(shownOf(after(done, troops(600))).settings).toBe(edited.settings);
});

test('a stopped run keeps its parts, a failed one what was shown', () => {
  const running = after(
    openLab(liberia, stored, few),
    troops(500),
    {kind: 'run'},
    {kind: 'part', plans: {b: stored}, done: 1},
  );
  const stopped = after(running, {kind: 'ended', status: 'stopped'});
  expect([phaseOf(stopped), stopped.run?.done, shownOf(stopped).results.b]).toEqual(['stopped', 1, stored]);
  const failed = after(running, {kind: 'failed', problem: 'failed run: plan x'});
  expect([phaseOf(failed), failed.run?.problem, shownOf(failed).results.a]).toEqual([
    'failed',
    'failed run: plan x',
    stored,
  ]);
});

test('resetting the settings leaves the run, and resetting the run leaves the settings', () => {
  const done = after(openLab(liberia, stored, few), troops(500), {kind: 'run'}, {kind: 'ended', status: 'done'});
  const settings = after(done, {kind: 'reset settings'});
  expect(settings.settings).toEqual(few);
  expect(settings.run).toBe(done.run);
  const run = after(done, {kind: 'reset run'});
  expect(run.run).toBeUndefined();
  expect(run.settings).toBe(done.settings);
});

test('plansToRun(state) leaves plan A out where it is stored, unless more of it is to be shown', () => {
  const letters = (state: LabState, beyondStored = false) => plansToRun(state, beyondStored).map(({letter}) => letter);
  const opened = openLab(liberia, stored, few);
  expect(letters(opened)).toEqual(['a']);
  expect(letters(after(opened, troops(500)))).toEqual(['b']);
  expect(letters(after(opened, troops(500)), true)).toEqual(['a', 'b']);
  for (const settings of [{seed: '2'}, {runs: 4}, {people: 5_000}, {a: 'half-force'}]) {
    const other = after(opened, troops(500), {kind: 'set', settings});
    expect(letters(other)).toEqual(['a', 'b']);
    expect(shownOf(other).results).toEqual({});
  }
  expect(phaseOf(after(opened, {kind: 'set', settings: {seed: '2'}}))).toBe('empty');
});

test('steps of one drag are one step to undo, and a decision of history is none', () => {
  const opened = openLab(liberia, stored, few);
  const dragged = after(opened, troops(100, true), troops(200, true), troops(300));
  expect(dragged.past).toEqual([few]);
  expect(after(dragged, {kind: 'undo'}).settings).toEqual(few);
  expect(after(dragged, {kind: 'undo'}, {kind: 'redo'}).settings).toEqual(dragged.settings);
  const back = after(opened, troops(100), {kind: 'decide', lever: 'troops', decisions: [], dragging: false});
  expect(changedLevers(back.settings.b)).toEqual([]);
});

test('as many undos as there were steps lead back, and as many redos forth', () => {
  const step = fc.oneof(
    fc.integer({min: 0, max: 3}).map(set => troops(set)),
    fc.constantFrom('1', '2', '3').map((seed): LabAction => ({kind: 'set', settings: {seed}})),
    fc
      .constantFrom(...liberia.plans)
      .map((plan): LabAction => ({kind: 'set', settings: {b: {base: plan.name, own: {}}}})),
    fc.constant<LabAction>({kind: 'reset settings'}),
  );
  fc.assert(
    fc.property(fc.array(step, {maxLength: 12}), steps => {
      const opened = openLab(liberia, stored, few);
      const end = after(opened, ...steps);
      const undos = end.past.map((): LabAction => ({kind: 'undo'}));
      const redos = end.past.map((): LabAction => ({kind: 'redo'}));
      expect(after(end, ...undos).settings).toEqual(few);
      expect(after(end, ...undos, ...redos).settings).toEqual(end.settings);
      expect(after(end, ...undos, {kind: 'undo'}).past).toEqual([]);
    }),
    {numRuns: 100},
  );
});
