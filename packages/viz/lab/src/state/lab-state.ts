import type {LeverName, Scenario} from '@postbellum/sim-core';
import type {StoredResult} from '../presets/preset.ts';
import {usualPeople} from '../presets/usual.ts';
import type {PlanResult} from '../run/messages.ts';
import {
  changedLevers,
  type Decision,
  type EditedPlan,
  hasTwoPlans,
  type Letter,
  letters,
  planOf,
  plansOf,
  type Settings,
  samePlan,
  sameSettings,
  shipped,
  usualSettings,
  withDecisions,
  withoutC,
  withoutPlan,
} from './settings.ts';

/** A result that is shown: one made here is whole, a stored one holds when conflict resumed and no more. */
export type ShownResult = StoredResult & Partial<PlanResult>;

/** Results of the plans as far as they are there. */
export type Results = Readonly<Partial<Record<Letter, ShownResult>>>;

/** Results of plans that were run on this device. */
export type Made = Readonly<Partial<Record<Letter, PlanResult>>>;

/** What asks for histories where nobody asks for all of them: a step for one, a change of settings by itself. */
export type RunBy = 'step' | 'change';

/** The runs that were last asked for on this device, or what is there of the settings that were changed since. */
export interface LabRun {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly settings: Settings;
  readonly results: Results;
  /** Histories finished under every plan. */
  readonly done: number;
  /** Number of the newest history, where they are made one at a time. */
  readonly newest?: number;
  /** What asked for it where nobody asked for all of it; what is `kept` was there when the settings changed. */
  readonly by?: RunBy | 'kept';
  /** Which run failed and why. */
  readonly problem?: string;
}

/** The lab of one country. */
export interface LabState {
  readonly scenario: Scenario;
  readonly stored: StoredResult;
  readonly settings: Settings;
  readonly past: readonly Settings[];
  readonly future: readonly Settings[];
  /** What is being dragged; until it is let go its steps are one. */
  readonly dragged?: LeverName;
  readonly run?: LabRun;
  /** What was run here of the plans of these settings and of the last run, by what they depend on. */
  readonly kept: Readonly<Record<string, PlanResult>>;
}

export type LabAction =
  | {
      readonly kind: 'decide';
      readonly lever: LeverName;
      readonly decisions: readonly Decision[];
      readonly dragging: boolean;
    }
  | {readonly kind: 'set'; readonly settings: Partial<Settings>}
  | {readonly kind: 'undo' | 'redo' | 'reset settings' | 'reset run'}
  | {readonly kind: 'set aside'}
  | {readonly kind: 'remove'; readonly letter: 'b' | 'c'}
  | {readonly kind: 'open'; readonly settings: Settings}
  | {readonly kind: 'run'; readonly goesOn?: boolean; readonly by?: RunBy}
  | {readonly kind: 'part'; readonly plans: Made; readonly done: number; readonly newest?: number}
  | {readonly kind: 'ended'; readonly status: 'done' | 'stopped'}
  | {readonly kind: 'failed'; readonly problem: string};

/** The lab as it opens. */
export const openLab = (scenario: Scenario, stored: StoredResult, settings: Settings = usualSettings): LabState => ({
  scenario,
  stored,
  settings,
  past: [],
  future: [],
  kept: {},
});

/** What becomes of the lab. */
export const labReducer = (state: LabState, action: LabAction): LabState => withResultsThere(after(state, action));

function after(state: LabState, action: LabAction): LabState {
  const {settings, past, future, run} = state;
  switch (action.kind) {
    case 'decide':
      return decided(state, action);
    case 'set':
      return changed(state, {...settings, ...action.settings});
    case 'reset settings':
      return changed(state, {...settings, a: usualSettings.a, b: usualSettings.b});
    case 'set aside':
      return changed(state, {...settings, c: settings.b});
    case 'remove':
      return changed(state, withoutPlan(settings, action.letter));
    case 'open':
      return changed(state, action.settings);
    case 'undo': {
      const before = past.at(-1);
      return before ? moved(state, before, past.slice(0, -1), [settings, ...future]) : state;
    }
    case 'redo':
      return future.length > 0 ? moved(state, future[0], [...past, settings], future.slice(1)) : state;
    case 'reset run': {
      const {run: _, ...rest} = state;
      return {...rest, kept: {}};
    }
    case 'run':
      return begun(state, action);
    case 'part':
      return run ? withParts(state, run, action) : state;
    case 'ended':
      return run ? {...state, run: endedRun(run, action.status)} : state;
    case 'failed':
      return run ? {...state, run: {...endedRun(run, 'stopped'), status: 'failed', problem: action.problem}} : state;
  }
}

function decided(state: LabState, {lever, decisions, dragging}: LabAction & {kind: 'decide'}): LabState {
  const {settings, scenario} = state;
  const next = {...settings, b: withDecisions(settings.b, lever, decisions, scenario)};
  const after = state.dragged === lever ? {...state, settings: next, future: []} : changed(state, next);
  const {dragged: _, ...rest} = after;
  return dragging ? {...rest, dragged: lever} : rest;
}

function changed(state: LabState, settings: Settings): LabState {
  if (sameSettings(settings, state.settings)) return state;
  return moved(state, settings, [...state.past, state.settings], []);
}

function moved(state: LabState, settings: Settings, past: readonly Settings[], future: readonly Settings[]): LabState {
  const {dragged: _, ...rest} = state;
  return {...rest, settings, past, future};
}

/** Where the lab stands. `empty`: nothing is stored for these settings and nothing was run. */
export type Phase = 'preset' | 'edited' | 'empty' | LabRun['status'];

export function phaseOf(state: LabState): Phase {
  const {run, settings} = state;
  if (run?.status === 'running') return 'running';
  if (run && sameSettings(run.settings, settings)) {
    return run.status === 'done' && missingPlans(state, false).length > 0 ? 'edited' : run.status;
  }
  if (run) return 'edited';
  if (missingPlans(state, false).length === 0) return 'preset';
  return hasTwoPlans(settings) ? 'edited' : 'empty';
}

/** Whether settings wait for the run under way; one that began by itself makes way for them. */
export const waitsForRun = ({run}: Pick<LabState, 'run'>): boolean => run?.status === 'running' && run.by !== 'change';

/** What is shown, and of which settings it is. */
export function shownOf(state: LabState): {readonly settings: Settings; readonly results: Results} {
  return state.run ?? {settings: state.settings, results: resultsThere(state)};
}

/** Whether what is shown is of other settings. */
export const isStale = ({run, settings}: Pick<LabState, 'run' | 'settings'>): boolean =>
  run !== undefined && run.status !== 'running' && !sameSettings(run.settings, settings);

/** The plans with a result, up to the first that has none: charts call plans A, B and C in their order. */
export function shownLetters(results: Results): readonly Letter[] {
  const missing = letters.findIndex(letter => results[letter] === undefined);
  return missing < 0 ? letters : letters.slice(0, missing);
}

/** What there is of each plan of the settings. */
const resultsThere = (state: LabState): Results =>
  Object.fromEntries(
    plansOf(state.settings).flatMap(({letter, plan}) => {
      const result = resultThere(state, plan);
      return result ? [[letter, result]] : [];
    }),
  );

/** What was run of a plan, under whatever letter, or else is stored of it, where that has as many histories as asked for. */
function resultThere(state: LabState, plan: EditedPlan): ShownResult | undefined {
  const made = madeOf(state, plan);
  if (made) return made;
  const {settings, stored} = state;
  const {counts, histories} = stored;
  const fits =
    samePlan(plan, shipped(counts.plan.name)) &&
    settings.seed === counts.seed &&
    settings.people === usualPeople &&
    settings.runs <= histories.runs;
  return fits ? stored : undefined;
}

/** What was run of a plan. One with others than are asked for is of no use: its sums hold no single history. */
export function madeOf({settings, scenario, kept}: LabState, plan: EditedPlan): PlanResult | undefined {
  const made = kept[historiesKey(plan, settings, scenario)];
  return made && isOf(settings, made) ? made : undefined;
}

/** Whether all histories of a result are among those asked for, which are those of the lowest numbers. */
const isOf = ({runs}: Settings, {counts: {ranges}}: PlanResult): boolean => ranges.every(([, until]) => until <= runs);

/** What histories depend on: what a plan decides, not what it is called, and not how many there are. */
function historiesKey(plan: EditedPlan, {seed, people}: Settings, scenario: Scenario): string {
  const changes = planOf(plan, scenario).changes.map(({because: _, ...change}) => change);
  return JSON.stringify([changes, seed, people]);
}

/** A run begins with what is there of its plans; results of other plans are let go, since each may take megabytes. */
function begun(state: LabState, {goesOn, by}: LabAction & {kind: 'run'}): LabState {
  const {settings, scenario, kept} = state;
  const keys = plansOf(settings).map(({plan}) => historiesKey(plan, settings, scenario));
  const results = resultsThere(state);
  // The sentence of the newest history stays until there is another.
  const newest = goesOn && by === 'step' ? state.run?.newest : undefined;
  return {
    ...state,
    kept: Object.fromEntries(Object.entries(kept).filter(([key]) => keys.includes(key))),
    run: {
      ...{status: 'running', settings, results, done: goesOn ? fewestMade(results) : 0},
      ...(by && {by}),
      ...(newest !== undefined && {newest}),
    },
  };
}

/** Takes in parts of a run. A result of the run that has more histories than its part so far is kept until the part has as many. */
function withParts(state: LabState, run: LabRun, {plans, done, newest}: LabAction & {kind: 'part'}): LabState {
  const {settings} = run;
  const keyed = plansOf(settings).map(
    ({letter, plan}) => [letter, historiesKey(plan, settings, state.scenario)] as const,
  );
  const kept = {...state.kept};
  for (const [letter, key] of keyed) {
    const part = plans[letter];
    const there = kept[key];
    if (part && !(there && isOf(settings, there) && there.histories.runs > part.histories.runs)) kept[key] = part;
  }
  const made = Object.fromEntries(
    keyed.flatMap(([letter, key]) => (kept[key] && isOf(settings, kept[key]) ? [[letter, kept[key]]] : [])),
  );
  const results = {...run.results, ...made};
  return {...state, kept, run: {...run, results, done, ...(newest !== undefined && {newest})}};
}

/**
 * Shows what is there of the settings in place of what was run last, unless there was a comparison and would be none.
 * A run that is done and lacks a plan is an edited one.
 */
function withResultsThere(state: LabState): LabState {
  const {run, ...rest} = state;
  const {settings} = rest;
  if (!run || !isStale(state)) return state;
  const results = resultsThere(state);
  if (shownLetters(results).length < Math.min(2, shownLetters(run.results).length)) return state;
  const there = runThere(settings, results);
  return there ? {...rest, run: {...there, by: 'kept'}} : rest;
}

/** What was run of the settings as a run that is over; nothing where all there is of them is stored. */
function runThere(settings: Settings, results: Results): LabRun | undefined {
  if (Object.values(results).every(({rows}) => rows === undefined)) return undefined;
  const done = fewestMade(results);
  const isPart = done < settings.runs && hasAll(settings, results);
  return {status: isPart ? 'stopped' : 'done', settings, results, done};
}

/** The run as it ended: done where all is there, even if it was stopped as it made that again. */
function endedRun(run: LabRun, status: 'done' | 'stopped'): LabRun {
  const {settings, results} = run;
  const there = runThere(settings, results);
  if (!there) return {...run, status};
  const isWhole = there.status === 'done' && hasAll(settings, results);
  return {...run, status: isWhole ? 'done' : status, done: there.done};
}

const hasAll = (settings: Settings, results: Results): boolean =>
  plansOf(settings).every(({letter}) => results[letter] !== undefined);

/** Histories of the plan that has fewest of those run here. */
export const fewestMade = (results: Results): number =>
  Math.min(...Object.values(results).flatMap(({rows}) => (rows ? [rows.length] : [])));

/** The plans without enough histories, or of which more is to be shown than is stored. */
function missingPlans(state: LabState, beyondStored: boolean): ReturnType<typeof plansOf> {
  return plansOf(state.settings).filter(({plan}) => {
    const there = resultThere(state, plan);
    return !there || there.histories.runs < state.settings.runs || (beyondStored && there.rows === undefined);
  });
}

/**
 * The plans that are to be simulated, those that decide the same once: all that are missing, or else again those of which
 * nothing is stored, or else all.
 */
export function plansToRun(state: LabState, beyondStored: boolean): ReturnType<typeof plansOf> {
  const {settings, scenario} = state;
  const all = plansOf(settings);
  const madeHere = all.filter(({plan}) => resultThere(state, plan) !== state.stored);
  const plans = [missingPlans(state, beyondStored), madeHere, all].find(each => each.length > 0) ?? all;
  const keys = plans.map(({plan}) => historiesKey(plan, settings, scenario));
  return plans.filter((_, index) => keys.indexOf(keys[index]) === index);
}

/** The lab with plans A and B alone, as its own page compares them; `run` is that of the pair, where it is there already. */
export function pairOf({run: ofAll, ...state}: LabState, run = ofAll && runOfPair(ofAll)): LabState {
  return {...state, settings: withoutC(state.settings), ...(run && {run})};
}

/** The run of a lab without what is of plan C; nothing where that alone was run. */
export function runOfPair(run: LabRun): LabRun | undefined {
  if (!run.settings.c) return run;
  const settings = withoutC(run.settings);
  const results = Object.fromEntries(
    plansOf(settings).flatMap(({letter}) => (run.results[letter] ? [[letter, run.results[letter]]] : [])),
  );
  if (run.status === 'running') return {...run, settings, results};
  const there = runThere(settings, results);
  if (run.status === 'failed') return {...run, settings, results, done: there?.done ?? 0};
  return there && {...run, ...there};
}

/** How many levers plan B decides otherwise than its base. */
export const changeCount = ({settings}: Pick<LabState, 'settings'>): number => changedLevers(settings.b).length;
