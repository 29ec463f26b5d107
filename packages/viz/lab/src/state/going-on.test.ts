import {ensembles} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import {beforeAll, expect, test} from 'vitest';
import {rememberPace} from '../run/device-pace.ts';
import {joinedResult} from '../run/joined-result.ts';
import type {PlanResult} from '../run/messages.ts';
import {recorded, reduceHistories, reduceRuns} from '../run/reduce-runs.ts';
import {isShort} from '../views/use-runs-by-itself.ts';
import {historiesIn, missingFrom, workOf} from './going-on.ts';
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
  expect(workOf(opened(), false)).toMatchObject({pieces: [{numbers: [[0, 5]]}], goesOn: false});
  const work = workOf(stopped(), false);
  expect(work).toMatchObject({pieces: [{numbers: [[2, 5]]}], goesOn: true});
  expect(work.plans.map(({made}) => made)).toEqual([a, b]);
  const going = after(stopped(), {kind: 'run', goesOn: true});
  expect([going.run?.status, going.run?.done, going.run?.results]).toEqual(['running', 2, {a, b}]);
});

test('more histories of the same settings are made besides; fewer, and other luck or agents, begin anew', () => {
  const done = after(
    opened(),
    {kind: 'set', settings: {runs: 2}},
    {kind: 'run'},
    {kind: 'part', plans: {a, b}, done: 2},
    {kind: 'ended', status: 'done'},
  );
  expect(workOf(done, false)).toMatchObject({pieces: [{numbers: [[0, 2]]}], goesOn: false});
  const more = after(done, {kind: 'set', settings: {runs: 4}});
  expect(phaseOf(more)).toBe('stopped');
  expect(workOf(more, false)).toMatchObject({pieces: [{numbers: [[2, 4]]}], goesOn: true});
  const fewer = after(done, {kind: 'set', settings: {runs: 1}});
  expect([phaseOf(fewer), workOf(fewer, false).goesOn]).toEqual(['edited', false]);
  const changes = [{seed: '3'}, {people: 5_000}, {a: 'early-exit'}, {b: {base: 'early-exit', own: {}}}];
  expect(changes.map(settings => piecesOf(after(stopped(), {kind: 'set', settings})))).toEqual([
    ['ab 0-4'],
    ['ab 0-4'],
    ['a 0-1', 'ab 2-4'],
    ['b 0-1', 'ab 2-4'],
  ]);
  const alone = after(stopped(), {kind: 'set', settings: {a: 'no-mission'}});
  expect(workOf(alone, false)).toMatchObject({
    plans: [{letter: 'a', made: b}],
    pieces: [{numbers: [[2, 5]]}],
    goesOn: true,
  });
});

test('a run goes on with the plans it had, and with another where a tab needs it', () => {
  const stored = openLab(tessera, reduceHistoriesOf(a), {...asked, seed: '1', runs: 2});
  expect(letters(stored)).toEqual(['b']);
  const ofB = after(
    stored,
    {kind: 'run'},
    {kind: 'part', plans: {b: oneOf(b)}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([letters(ofB), piecesOf(ofB)]).toEqual([['b'], ['b 1-1']]);
  expect([workOf(ofB, true).goesOn, piecesOf(ofB, true)]).toEqual([false, ['a 0-0', 'ab 1-1']]);
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

/** What is made one after the other: plans, and numbers from the first to the last. */
const piecesOf = (state: LabState, beyondStored = false) =>
  workOf(state, beyondStored).pieces.map(
    ({plans, numbers}) =>
      `${plans.map(({letter}) => letter).join('')} ${numbers.map(([from, until]) => `${from}-${until - 1}`).join()}`,
  );

test('a plan that is behind others makes what they have, and then all go on', () => {
  const edited = after(
    openLab(tessera, reduceHistoriesOf(a), {...usualSettings, seed: '2', runs: 5}),
    {kind: 'run'},
    {kind: 'part', plans: {a}, done: 2},
    {kind: 'ended', status: 'stopped'},
    {kind: 'set', settings: {b: asked.b}},
  );
  expect([workOf(edited, false).goesOn, piecesOf(edited)]).toEqual([false, ['b 0-1', 'ab 2-4']]);
  const step = after(
    edited,
    {kind: 'run', by: 'step'},
    {kind: 'part', plans: {a, b: oneOf(b)}, done: 1},
    {kind: 'ended', status: 'stopped'},
  );
  expect([workOf(step, false).goesOn, piecesOf(step)]).toEqual([true, ['b 1-1', 'ab 2-4']]);
  const others = {...b, counts: {...b.counts, ranges: [[3, 5]] as const}};
  const apart = after(edited, {kind: 'run'}, {kind: 'part', plans: {b: others}, done: 2});
  expect(piecesOf(apart)).toEqual(['a 3-4', 'b 0-1', 'ab 2-2']);
  expect(historiesIn(workOf(apart, false).pieces)).toBe(6);
});

test('of fewer histories than are there, those beyond are not among them, even if they are as few', () => {
  const apart = {...a, counts: {...a.counts, ranges: [[0, 1] as const, [3, 4] as const]}};
  const ofFive = after(
    openLab(tessera, reduceHistoriesOf(a), {...usualSettings, seed: '2', runs: 5}),
    {kind: 'run'},
    {kind: 'part', plans: {a: apart}, done: 2},
    {kind: 'ended', status: 'stopped'},
  );
  expect(piecesOf(ofFive)).toEqual(['a 1-2,4-4']);
  const ofTwo = after(ofFive, {kind: 'set', settings: {runs: 2}});
  expect([phaseOf(ofTwo), piecesOf(ofTwo)]).toEqual(['edited', ['a 0-1']]);
  const ofFour = after(ofTwo, {kind: 'set', settings: {runs: 4}});
  expect([phaseOf(ofFour), piecesOf(ofFour)]).toEqual(['stopped', ['a 1-2']]);
});

const reduceHistoriesOf = ({counts, histories}: PlanResult) => ({counts, histories});
/** The same as if the second run were not there yet. */
const oneOf = ({rows, histories, ...result}: PlanResult): PlanResult => ({
  ...result,
  rows: rows.slice(0, 1),
  counts: {...result.counts, ranges: [[0, 1]]},
  histories: {...histories, runs: 1, histories: histories.histories.slice(0, 1)},
});

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
  expect(
    missingFrom(
      [
        [6, 7],
        [0, 5],
        [1, 2],
      ],
      8,
    ),
  ).toEqual([
    [5, 6],
    [7, 8],
  ]);
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
