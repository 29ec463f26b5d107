import {ensembles} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import {beforeAll, expect, test} from 'vitest';
import {rememberPace} from '../run/device-pace.ts';
import {joinedResult} from '../run/joined-result.ts';
import type {PlanResult} from '../run/messages.ts';
import {recorded, reduceHistories, reduceRuns} from '../run/reduce-runs.ts';
import {isShort} from '../views/use-runs-by-itself.ts';
import {missingFrom, workOf} from './going-on.ts';
import {type LabAction, type LabState, labReducer, openLab, phaseOf} from './lab-state.ts';
import {usualSettings} from './settings.ts';

const {tessera} = scenarios;
const [history, noMission] = tessera.plans;
let a: PlanResult;
let b: PlanResult;
beforeAll(async () => {
  const sampling = {seed: '1', people: 2_000, weeks: 60, runs: 2, ...recorded(tessera)};
  [a, b] = (await ensembles(tessera, [history, noMission], sampling)).map(reduceRuns);
});

const asked = {...usualSettings, b: {base: 'no-mission', own: {}}, seed: '2', runs: 5};
const opened = (): LabState => openLab(tessera, {counts: a.counts, histories: a.histories}, asked);
const after = (state: LabState, ...actions: readonly LabAction[]): LabState => actions.reduce(labReducer, state);
const stopped = (): LabState =>
  after(opened(), {kind: 'run'}, {kind: 'part', plans: {a, b}, done: 2, newest: 1}, {kind: 'ended', status: 'stopped'});
const letters = (state: LabState, beyondStored = false) => workOf(state, beyondStored).plans.map(({letter}) => letter);

test('workOf(state) begins with all histories, and goes on with those that are missing', () => {
  expect(workOf(opened(), false)).toMatchObject({numbers: [[0, 5]], goesOn: false});
  const work = workOf(stopped(), false);
  expect(work).toMatchObject({numbers: [[2, 5]], goesOn: true});
  expect(work.plans.map(({made}) => made)).toEqual([a, b]);
  const going = after(stopped(), {kind: 'run', goesOn: true});
  expect([going.run?.status, going.run?.done, going.run?.results]).toEqual(['running', 2, {a, b}]);
});

test('more histories of the same settings are made besides; any other change begins anew', () => {
  const done = after(
    opened(),
    {kind: 'set', settings: {runs: 2}},
    {kind: 'run'},
    {kind: 'part', plans: {a, b}, done: 2},
    {kind: 'ended', status: 'done'},
  );
  expect(workOf(done, false)).toMatchObject({numbers: [[0, 2]], goesOn: false});
  const more = after(done, {kind: 'set', settings: {runs: 4}});
  expect(phaseOf(more)).toBe('stopped');
  expect(workOf(more, false)).toMatchObject({numbers: [[2, 4]], goesOn: true});
  const fewer = after(done, {kind: 'set', settings: {runs: 1}});
  expect([phaseOf(fewer), workOf(fewer, false).goesOn]).toEqual(['edited', false]);
  const begunAnew = [{seed: '3'}, {people: 5_000}, {a: 'early-exit'}, {b: {base: 'early-exit', own: {}}}];
  for (const settings of begunAnew) {
    const other = after(stopped(), {kind: 'set', settings});
    expect(workOf(other, false)).toMatchObject({numbers: [[0, 5]], goesOn: false});
  }
  const alone = after(stopped(), {kind: 'set', settings: {a: 'no-mission'}});
  expect(workOf(alone, false)).toMatchObject({plans: [{letter: 'a', made: b}], numbers: [[2, 5]], goesOn: true});
});

test('a run goes on with the plans it had, and begins anew where a tab needs another', () => {
  const stored = openLab(tessera, reduceHistoriesOf(a), {...asked, seed: '1', runs: 2});
  expect(letters(stored)).toEqual(['b']);
  const ofB = after(
    stored,
    {kind: 'run'},
    {kind: 'part', plans: {b: oneOf(b)}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([letters(ofB), workOf(ofB, false).numbers]).toEqual([['b'], [[1, 2]]]);
  expect(workOf(ofB, true)).toMatchObject({goesOn: false, numbers: [[0, 2]]});
  const both = after(
    stored,
    {kind: 'run'},
    {kind: 'part', plans: {a: oneOf(a), b: oneOf(b)}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([letters(both, true), letters(both, false)]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

const reduceHistoriesOf = ({counts, histories}: PlanResult) => ({counts, histories});
/** The same as if the second run were not there yet. */
const oneOf = (result: PlanResult): PlanResult => ({...result, counts: {...result.counts, ranges: [[0, 1]]}});

test('missingFrom(ranges, runs) and the ranges are all numbers below runs, once', () => {
  expect(missingFrom([], 3)).toEqual([[0, 3]]);
  expect(
    missingFrom(
      [
        [1, 2],
        [4, 6],
      ],
      8,
    ),
  ).toEqual([
    [0, 1],
    [2, 4],
    [6, 8],
  ]);
  expect(missingFrom([[0, 6]], 6)).toEqual([]);
  expect(
    missingFrom(
      [
        [0, 2],
        [5, 9],
      ],
      4,
    ),
  ).toEqual([[2, 4]]);
});

test('what goes on ends with what is made in one go', async () => {
  const sampling = {seed: '1', people: 2_000, weeks: 60, ...recorded(tessera)};
  const [whole] = await ensembles(tessera, [history], {...sampling, runs: 3});
  const third = reduceRuns({...whole, runs: whole.runs.slice(2)});
  expect(joinedResult(third, a)).toEqual(reduceRuns(whole));
  expect(reduceHistories(whole).histories.runs).toBe(3);
});

test('the newest history stays told while the next step is made, and no longer', () => {
  const step = after(stopped(), {kind: 'run', goesOn: true, by: 'step'});
  expect(step.run?.newest).toBe(1);
  expect(after(stopped(), {kind: 'run', goesOn: true}).run?.newest).toBeUndefined();
});

test('isShort(state) knows of nothing before the first run, and counts plans, histories and agents', () => {
  expect(isShort(stopped(), false)).toBe(false);
  rememberPace({seconds: 0.3, people: 2_000});
  expect(isShort(stopped(), false)).toBe(true);
  expect(isShort(opened(), false)).toBe(false);
  rememberPace({seconds: 0.15, people: 2_000});
  expect(isShort(opened(), false)).toBe(true);
  expect(isShort(after(opened(), {kind: 'set', settings: {people: 5_000}}), false)).toBe(false);
  const done = after(
    opened(),
    {kind: 'set', settings: {runs: 2}},
    {kind: 'run'},
    {kind: 'part', plans: {a, b}, done: 2},
    {kind: 'ended', status: 'done'},
  );
  expect(isShort(done, false)).toBe(false);
});
