import {ensemble} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import type {StoredResult} from '../presets/preset.ts';
import {usualPeople, usualSeed} from '../presets/usual.ts';
import type {PlanResult} from '../run/messages.ts';
import {recorded, reduceRuns} from '../run/reduce-runs.ts';
import {
  isStale,
  type LabAction,
  type LabState,
  labReducer,
  type Made,
  openLab,
  pairOf,
  phaseOf,
  plansToRun,
  shownOf,
} from './lab-state.ts';
import {changedLevers, type Settings, swapped, usualSettings, withoutPlan} from './settings.ts';

const {liberia} = scenarios;
let whole: PlanResult;
let stored: StoredResult;
beforeAll(async () => {
  const plan = liberia.plans[0];
  const sampling = {plan, seed: usualSeed, people: usualPeople, weeks: 60, runs: 3, ...recorded(liberia)};
  whole = reduceRuns(await ensemble(liberia, sampling));
  const {counts, histories} = whole;
  stored = {counts, histories};
});

const few = {...usualSettings, runs: 3};
const after = (state: LabState, ...actions: readonly LabAction[]): LabState => actions.reduce(labReducer, state);
const troops = (set: number, dragging = false): LabAction => ({
  kind: 'decide',
  lever: 'troops',
  decisions: [{set}],
  dragging,
});

const ran = (plans: Made): readonly LabAction[] => [
  {kind: 'run'},
  {kind: 'part', plans, done: 3},
  {kind: 'ended', status: 'done'},
];

test('a lab goes from preset over edited and running to done, and is edited again', () => {
  const opened = openLab(liberia, stored, few);
  expect(phaseOf(opened)).toBe('preset');
  expect(shownOf(opened).results).toEqual({a: stored});
  const edited = after(opened, troops(500));
  expect(phaseOf(edited)).toBe('edited');
  const running = after(edited, {kind: 'run'});
  expect(phaseOf(running)).toBe('running');
  expect(shownOf(running).results).toEqual({a: stored});
  const streaming = after(running, {kind: 'part', plans: {b: whole}, done: 3});
  expect(shownOf(streaming).results).toEqual({a: stored, b: whole});
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
    {kind: 'part', plans: {b: made(1, 'first')}, done: 1},
  );
  const stopped = after(running, {kind: 'ended', status: 'stopped'});
  expect([phaseOf(stopped), stopped.run?.done, rowsOf(stopped)['b']]).toEqual(['stopped', 1, 'first']);
  const failed = after(running, {kind: 'failed', problem: 'failed run: plan x'});
  expect([phaseOf(failed), failed.run?.problem, shownOf(failed).results.a]).toEqual([
    'failed',
    'failed run: plan x',
    stored,
  ]);
});

test('resetting the settings leaves the run, and resetting the run leaves the settings', () => {
  const done = after(openLab(liberia, stored, few), troops(500), ...ran({b: whole}));
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

/** Results that can be told apart, as whole ones are: with a row for each history. */
const made = (runs: number, row: string): PlanResult => ({
  ...whole,
  histories: {...whole.histories, runs},
  rows: Array.from({length: runs}, () => [row]),
});
const rowsOf = (state: LabState) =>
  Object.fromEntries(Object.entries(shownOf(state).results).map(([letter, {rows}]) => [letter, rows?.[0][0]]));

test('a plan set aside keeps its result, under any letter, and only what is missing is run', () => {
  const first = after(openLab(liberia, stored, few), troops(500), ...ran({b: made(3, 'at 500')}));
  const aside = after(first, {kind: 'set aside'}, troops(700));
  expect(aside.settings).toMatchObject({b: {own: {troops: [{set: 700}]}}, c: {own: {troops: [{set: 500}]}}});
  expect([phaseOf(pairOf(aside)), isStale(aside)]).toEqual(['edited', true]);
  expect(plansToRun(pairOf(aside), false).map(({letter}) => letter)).toEqual(['b']);
  expect(plansToRun(aside, false).map(({letter}) => letter)).toEqual(['b']);
  const three = after(aside, ...ran({b: made(3, 'at 700')}));
  expect(plansToRun(three, false).map(({letter}) => letter)).toEqual(['b', 'c']);
  expect([phaseOf(three), rowsOf(three)]).toEqual(['done', {a: undefined, b: 'at 700', c: 'at 500'}]);
  expect(pairOf(three)).toMatchObject({settings: {b: three.settings.b}, run: {status: 'done'}});
  expect([pairOf(three).settings.c, shownOf(pairOf(three)).results.c]).toEqual([undefined, undefined]);
  const exchanged = after(three, {kind: 'open', settings: swapped(three.settings)});
  expect([phaseOf(exchanged), rowsOf(exchanged)]).toEqual(['done', {a: undefined, b: 'at 500', c: 'at 700'}]);
  expect(rowsOf(after(exchanged, {kind: 'remove', letter: 'b'}))).toEqual({a: undefined, b: 'at 700'});
  expect(rowsOf(after(exchanged, {kind: 'undo'}))).toEqual({a: undefined, b: 'at 700', c: 'at 500'});
});

test('results are of one seed and one number of people, and of no more histories than are asked for', () => {
  const done = after(openLab(liberia, stored, few), troops(500), ...ran({b: made(3, 'here')}));
  const letters = (settings: Partial<Settings>) =>
    plansToRun(after(done, {kind: 'set', settings}), false).map(({letter}) => letter);
  expect([{seed: '2'}, {people: 5_000}, {runs: 4}, {runs: 2, seed: '2'}].map(letters)).toEqual([
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(letters({c: {base: 'no-mission', own: {}}})).toEqual(['c']);
  expect(letters({a: 'half-force', c: {base: 'history', own: {}}})).toEqual(['a']);
  expect(letters({runs: 2})).toEqual(['b']);
});

test('parts of a run that is begun again show nothing until they have as much as is there', () => {
  const stopped = after(
    openLab(liberia, stored, few),
    troops(500),
    {kind: 'run'},
    {kind: 'part', plans: {b: made(2, 'before')}, done: 2},
    {kind: 'ended', status: 'stopped'},
  );
  expect(plansToRun(stopped, false).map(({letter}) => letter)).toEqual(['b']);
  const again = after(stopped, {kind: 'run'}, {kind: 'part', plans: {b: made(1, 'again')}, done: 1});
  expect(rowsOf(again)['b']).toBe('before');
  expect(rowsOf(after(again, {kind: 'part', plans: {b: made(3, 'again')}, done: 3}))['b']).toBe('again');
});

test('a plan beside a run that was stopped is still to be run, and the run shows what it has', () => {
  const stopped = after(
    openLab(liberia, stored, few),
    {kind: 'run'},
    {kind: 'part', plans: {a: made(2, 'as it was')}, done: 2},
    {kind: 'ended', status: 'stopped'},
  );
  const edited = after(stopped, troops(500));
  expect([phaseOf(stopped), phaseOf(edited), isStale(edited), rowsOf(edited)]).toEqual([
    'stopped',
    'edited',
    false,
    {a: 'as it was'},
  ]);
  const back = after(edited, ...ran({a: made(3, 'whole'), b: made(3, 'at 500')}), {kind: 'reset settings'});
  expect([isStale(back), phaseOf(after(back, {kind: 'set', settings: {a: 'half-force'}}))]).toEqual([true, 'edited']);
});

test('the pair is not what plan C is: done where C alone was stopped, stored where C alone was run', () => {
  const c = {base: 'no-mission', own: {}};
  const opened = openLab(liberia, stored, {...few, c});
  const onlyC = after(opened, ...ran({c: whole}));
  expect([phaseOf(onlyC), phaseOf(pairOf(onlyC)), shownOf(pairOf(onlyC)).results]).toEqual([
    'done',
    'preset',
    {a: stored},
  ]);
  const both = after(openLab(liberia, stored, {...few, seed: '2'}), troops(500), ...ran({a: whole, b: whole}));
  const stoppedAtC = after(
    both,
    {kind: 'set', settings: {c}},
    {kind: 'run'},
    {kind: 'part', plans: {c: made(1, 'of C')}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([phaseOf(stoppedAtC), stoppedAtC.run?.done]).toEqual(['stopped', 1]);
  expect([phaseOf(pairOf(stoppedAtC)), pairOf(stoppedAtC).run?.done]).toEqual(['done', 3]);
});

test('a run that makes again what is there, and is stopped, is as done as it was', () => {
  const done = after(openLab(liberia, stored, few), troops(500), ...ran({b: whole}));
  const again = after(
    done,
    {kind: 'run'},
    {kind: 'part', plans: {b: made(1, 'again')}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([phaseOf(again), again.run?.done, shownOf(again).results.b]).toEqual(['done', 3, whole]);
});

test('plans that decide the same are run once, and a plan that is removed leaves its place to the next', () => {
  const same = after(openLab(liberia, stored, {...few, seed: '2'}), troops(500), {kind: 'set aside'});
  expect(plansToRun(same, false).map(({letter}) => letter)).toEqual(['a', 'b']);
  expect(rowsOf(after(same, ...ran({a: made(3, 'as it was'), b: made(3, 'at 500')})))).toEqual({
    a: 'as it was',
    b: 'at 500',
    c: 'at 500',
  });
  const {c, ...pair} = same.settings;
  expect(withoutPlan(same.settings, 'b')).toEqual({...pair, b: c});
  expect(withoutPlan(pair, 'b')).toEqual({...pair, b: {base: 'history', own: {}}});
  expect(after(same, {kind: 'reset settings'}).settings.c).toEqual(c);
});

test('as many undos as there were steps lead back, and as many redos forth', () => {
  const step = fc.oneof(
    fc.integer({min: 0, max: 3}).map(set => troops(set)),
    fc.constantFrom('1', '2', '3').map((seed): LabAction => ({kind: 'set', settings: {seed}})),
    fc
      .constantFrom(...liberia.plans)
      .map((plan): LabAction => ({kind: 'set', settings: {b: {base: plan.name, own: {}}}})),
    fc.constantFrom<LabAction>({kind: 'reset settings'}, {kind: 'set aside'}, {kind: 'remove', letter: 'c'}),
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
