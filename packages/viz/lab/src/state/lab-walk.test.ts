import {ensemble, type RunRange} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import type {StoredResult} from '../presets/preset.ts';
import {usualPeople, usualSeed} from '../presets/usual.ts';
import type {PlanResult} from '../run/messages.ts';
import {recorded, reduceRuns} from '../run/reduce-runs.ts';
import {historiesIn, type Piece, workOf} from './going-on.ts';
import {
  fewestMade,
  isStale,
  type LabAction,
  type LabState,
  labReducer,
  openLab,
  pairOf,
  phaseOf,
  type Results,
  type RunBy,
  shownOf,
  waitsForRun,
} from './lab-state.ts';
import {type EditedPlan, type Letter, planOf, plansOf, type Settings, sameSettings, usualSettings} from './settings.ts';

const {tessera} = scenarios;
let whole: PlanResult;
let stored: StoredResult;
beforeAll(async () => {
  const sampling = {plan: tessera.plans[0], seed: usualSeed, people: usualPeople, weeks: 4, runs: 3};
  whole = reduceRuns(await ensemble(tessera, {...sampling, ...recorded(tessera)}));
  stored = {counts: whole.counts, histories: whole.histories};
});

/** What histories are of, as every row of theirs says. */
const sourceOf = (plan: EditedPlan, {seed, people}: Settings): string =>
  JSON.stringify([planOf(plan, tessera).changes.map(({because: _, ...change}) => change), seed, people]);

/** A result of these numbers that says of every history what it is of. */
const resultOf = (source: string, numbers: readonly number[]): PlanResult => ({
  ...whole,
  counts: {...whole.counts, ranges: rangesOf(numbers)},
  histories: {...whole.histories, runs: numbers.length},
  rows: numbers.map(number => [source, number]),
});

const rangesOf = (numbers: readonly number[]): readonly RunRange[] => {
  const starts = numbers.filter(number => !numbers.includes(number - 1)).sort((one, other) => one - other);
  const ends = numbers.filter(number => !numbers.includes(number + 1)).sort((one, other) => one - other);
  return starts.map((from, index) => [from, ends[index] + 1]);
};

const numbersOf = (ranges: readonly RunRange[]): readonly number[] =>
  ranges.flatMap(([from, until]) => Array.from({length: until - from}, (_, index) => from + index));

const numbersIn = ({rows}: PlanResult): readonly number[] => rows.map(([, number]) => Number(number));

/** Runs under way, made by hand: of each plan what it is of, and the numbers that are there. */
interface Making {
  readonly by: RunBy | undefined;
  readonly settings: Settings;
  readonly made: Map<Letter, {readonly source: string; readonly numbers: number[]}>;
  readonly pieces: {readonly letters: readonly Letter[]; readonly numbers: number[]}[];
  stopping: boolean;
}

/** The lab as a page has it. */
interface Page {
  state: LabState;
  of: 'lab' | 'compare';
  making?: Making;
}

/** What the settings have to be. */
interface Model {
  settings: Settings;
  past: readonly Settings[];
  future: readonly Settings[];
}

const shown = ({state, of}: Page): LabState => (of === 'lab' ? pairOf(state) : state);

function tell(page: Page, action: LabAction): void {
  page.state = labReducer(page.state, action);
}

function begin(page: Page, beyondStored: boolean, by?: RunBy): void {
  const {settings} = shown(page);
  const {plans, pieces, goesOn} = workOf(shown(page), beyondStored);
  const planned = new Map(plansOf(settings).map(({letter, plan}) => [letter, sourceOf(plan, settings)]));
  page.making = {
    ...{by, settings, stopping: false},
    made: new Map(
      plans.map(({letter, made}) => [
        letter,
        {source: planned.get(letter) ?? '', numbers: made ? [...numbersIn(made)] : []},
      ]),
    ),
    pieces: (by === 'step' ? [firstOf(pieces[0])] : pieces).map(({plans, numbers}) => ({
      letters: plans.map(({letter}) => letter),
      numbers: [...numbersOf(numbers)],
    })),
  };
  tell(page, {kind: 'run', goesOn, ...(by && {by})});
}

const firstOf = ({plans, numbers: [[first]]}: Piece): Piece => ({plans, numbers: [[first, first + 1]]});

/** Hands over some histories of the piece under way, in any order. */
function handOver(page: Page, making: Making, order: readonly number[]): void {
  const [{letters, numbers}] = making.pieces;
  for (const at of order.slice(0, numbers.length)) {
    const [number] = numbers.splice(at % numbers.length, 1);
    for (const letter of letters) making.made.get(letter)?.numbers.push(number);
  }
  if (numbers.length === 0) making.pieces.shift();
  const results = [...making.made].filter(([, {numbers}]) => numbers.length > 0);
  tell(page, {
    kind: 'part',
    plans: Object.fromEntries(results.map(([letter, {source, numbers}]) => [letter, resultOf(source, numbers)])),
    done: Math.min(...[...making.made.values()].map(({numbers}) => numbers.length)),
  });
}

function end(page: Page, making: Making): void {
  const isDone = [...making.made.values()].every(({numbers}) => numbers.length === making.settings.runs);
  tell(page, {kind: 'ended', status: isDone ? 'done' : 'stopped'});
  delete page.making;
}

/** What has to hold, whatever was done. */
function expectLawful(page: Page): void {
  const {state, making} = page;
  for (const lab of [state, pairOf(state)]) {
    expectOfSettings(shownOf(lab));
    expect(phaseOf(lab) === 'running').toBe(making !== undefined);
    expectCounted(lab);
    for (const beyondStored of [false, true]) expectAllMade(lab, beyondStored);
  }
  const sources = Object.values(state.kept).map(({rows}) => new Set(rows.map(([source]) => source)));
  expect(sources.every(({size}) => size === 1)).toBe(true);
  expect(new Set(sources.map(each => [...each][0])).size).toBe(sources.length);
}

/** Every result is of its plan, seed and agents, and has each number once and none beyond those asked for. */
function expectOfSettings({settings, results}: {readonly settings: Settings; readonly results: Results}): void {
  const plans = new Map(plansOf(settings).map(({letter, plan}) => [letter, plan]));
  for (const [letter, result] of Object.entries(results)) {
    const plan = plans.get(letter as Letter);
    if (!plan) throw new Error(`result of no plan: ${letter}`);
    if (result.rows === undefined) {
      expect([sourceOf(plan, settings), result]).toEqual([sourceOf(usualSettings.b, usualSettings), stored]);
      expect(settings.runs).toBeLessThanOrEqual(stored.histories.runs);
    } else {
      expect(new Set(result.rows.map(([source]) => source))).toEqual(new Set([sourceOf(plan, settings)]));
      const numbers = numbersIn(result as PlanResult);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.every(number => number >= 0 && number < settings.runs)).toBe(true);
      expect(numbersOf(result.counts.ranges)).toEqual([...numbers].sort((one, other) => one - other));
    }
  }
}

/** A run that is over has as many histories as its plan with fewest; where the lab is done, no plan lacks any. */
function expectCounted(lab: LabState): void {
  const {run} = lab;
  if (run) expect(run.done).toSatisfy((done: number) => done >= 0 && done <= run.settings.runs);
  if (run && run.status !== 'running' && Object.values(run.results).some(({rows}) => rows)) {
    expect(run.done).toBe(fewestMade(run.results));
  }
  if (isStale(lab)) expect(sameSettings(shownOf(lab).settings, lab.settings)).toBe(false);
  if (phaseOf(lab) !== 'done') return;
  const {results, settings} = shownOf(lab);
  for (const {letter} of plansOf(settings)) {
    const result = results[letter];
    if (result !== stored) expect(result?.rows?.length).toBe(settings.runs);
  }
  expect(fewestMade(results)).toBe(settings.runs);
}

/** What is there and what is to be made are all histories, once; or all again where none is missing. */
function expectAllMade(lab: LabState, beyondStored: boolean): void {
  const {plans, pieces, goesOn} = workOf(lab, beyondStored);
  const all = numbersOf([[0, lab.settings.runs]]);
  for (const {letter, made} of plans) {
    const toMake = pieces.filter(piece => piece.plans.some(plan => plan.letter === letter));
    const numbers = [...(made ? numbersIn(made) : []), ...toMake.flatMap(piece => numbersOf(piece.numbers))];
    expect(numbers.sort((one, other) => one - other)).toEqual(all);
    if (goesOn) expect(made?.rows.length).toBeGreaterThan(0);
  }
  expect(pieces.every(piece => historiesIn([piece]) > 0)).toBe(true);
}

type Command = fc.Command<Model, Page>;

const command = (name: string, check: (page: Page) => boolean, run: (page: Page, model: Model) => void): Command => {
  // A model alone does not say what a page allows: what it does not allow is not done.
  return {
    check: () => true,
    run(model, page) {
      if (!check(page)) return;
      run(page, model);
      const {settings, past, future} = page.state;
      expect({settings, past, future}).toEqual(model);
      expectLawful(page);
    },
    toString: () => name,
  };
};

/** A change of settings, as far as a page allows it; a run that began by itself makes way, as one does for a link. */
const change = (name: string, actionOf: (settings: Settings) => LabAction): Command =>
  command(
    name,
    ({state}) => actionOf(state.settings).kind === 'open' || !waitsForRun(state),
    (page, model) => {
      const before = page.state.settings;
      tell(page, actionOf(before));
      const after = page.state.settings;
      if (!sameSettings(before, after)) {
        if (page.making) page.making.stopping = true;
        Object.assign(model, {settings: after, past: [...model.past, before], future: []});
      }
    },
  );

const isIdle = ({state, making}: Page): boolean => making === undefined && phaseOf(state) !== 'running';

const plan = fc.oneof(
  fc.constantFrom('history', 'early-exit', 'no-mission').map((base): EditedPlan => ({base, own: {}})),
  fc
    .constantFrom('history', 'early-exit')
    .chain(base => fc.constantFrom(0, 500).map((set): EditedPlan => ({base, own: {troops: [{set}]}}))),
);
const settings = fc.record(
  {
    a: fc.constantFrom('history', 'early-exit'),
    b: plan,
    c: plan,
    seed: fc.constantFrom(usualSeed, '2'),
    runs: fc.integer({min: 1, max: 5}),
    people: fc.constantFrom(usualPeople, 5_000),
  },
  {requiredKeys: ['a', 'b', 'seed', 'runs', 'people']},
);

const commands = [
  settings.map(to => change(`open ${JSON.stringify(to)}`, () => ({kind: 'open', settings: to}))),
  fc.integer({min: 1, max: 5}).map(runs => change(`runs ${runs}`, () => ({kind: 'set', settings: {runs}}))),
  plan.map(b => change(`b ${JSON.stringify(b)}`, () => ({kind: 'set', settings: {b}}))),
  plan.map(c => change(`c ${JSON.stringify(c)}`, () => ({kind: 'set', settings: {c}}))),
  fc.constantFrom('history', 'early-exit').map(a => change(`a ${a}`, () => ({kind: 'set', settings: {a}}))),
  fc.constantFrom(usualSeed, '2').map(seed => change(`seed ${seed}`, () => ({kind: 'set', settings: {seed}}))),
  fc
    .constantFrom(0, 500)
    .map(set =>
      change(`troops ${set}`, () => ({kind: 'decide', lever: 'troops', decisions: [{set}], dragging: false})),
    ),
  fc.constant(change('set aside', () => ({kind: 'set aside'}))),
  fc.constantFrom('b', 'c').map(letter => change(`remove ${letter}`, () => ({kind: 'remove', letter}))),
  fc.constant(change('reset settings', () => ({kind: 'reset settings'}))),
  fc.constantFrom('undo', 'redo').map(kind =>
    command(
      kind,
      ({state}) => !waitsForRun(state),
      (page, model) => {
        const {past, future} = model;
        const to = kind === 'undo' ? past.at(-1) : future[0];
        tell(page, {kind});
        if (!to) return;
        if (page.making) page.making.stopping = true;
        const here = model.settings;
        model.past = kind === 'undo' ? past.slice(0, -1) : [...past, here];
        model.future = kind === 'undo' ? [here, ...future] : future.slice(1);
        model.settings = to;
      },
    ),
  ),
  fc.constant(
    command(
      'other page',
      () => true,
      page => {
        page.of = page.of === 'lab' ? 'compare' : 'lab';
      },
    ),
  ),
  fc.constant(command('reset run', isIdle, page => tell(page, {kind: 'reset run'}))),
  fc
    .tuple(fc.boolean(), fc.constantFrom(undefined, 'change' as const))
    .map(([beyondStored, by]) =>
      command(`run ${by ?? ''}${beyondStored ? ' beyond stored' : ''}`, isIdle, page => begin(page, beyondStored, by)),
    ),
  fc.boolean().map(beyondStored =>
    command(
      `step${beyondStored ? ' beyond stored' : ''}`,
      page => isIdle(page) && phaseOf(shown(page)) !== 'done',
      page => {
        const missing = historiesIn(workOf(shown(page), beyondStored).pieces);
        begin(page, beyondStored, 'step');
        if (!page.making) return;
        handOver(page, page.making, [0]);
        end(page, page.making);
        // No history is made twice, so that steps lead to the end.
        if (phaseOf(shown(page)) !== 'done') {
          expect(historiesIn(workOf(shown(page), beyondStored).pieces)).toBeLessThan(missing);
        }
      },
    ),
  ),
  fc.array(fc.nat({max: 4}), {minLength: 1, maxLength: 4}).map(order =>
    command(
      `part ${order}`,
      ({making}) => making !== undefined && making.pieces.length > 0,
      page => page.making && handOver(page, page.making, order),
    ),
  ),
  fc.constant(
    command(
      'stop',
      ({making}) => making !== undefined,
      page => page.making && end(page, page.making),
    ),
  ),
  fc.constant(
    command(
      'fail',
      ({making}) => making !== undefined,
      page => {
        tell(page, {kind: 'failed', problem: 'failed run: plan x'});
        delete page.making;
      },
    ),
  ),
  fc.constant(
    command(
      'finish',
      ({making}) => making !== undefined && !making.stopping,
      page => {
        const {making} = page;
        if (!making) return;
        while (making.pieces.length > 0) handOver(page, making, [3, 0, 2]);
        end(page, making);
      },
    ),
  ),
];

test('whatever is done to a lab, what it shows is of the settings it says, and what it lacks is what it makes', () => {
  fc.assert(
    fc.property(settings, fc.commands(commands, {maxCommands: 40, size: 'max'}), (opened, done) => {
      fc.modelRun(
        () => ({
          model: {settings: opened, past: [], future: []},
          real: {state: openLab(tessera, stored, opened), of: 'lab'},
        }),
        done,
      );
    }),
    {numRuns: 200},
  );
});
