import type {LeverName, Plan, Scenario} from '@postbellum/sim-core';
import type {StoredResult} from '../presets/preset.ts';
import {usualPeople} from '../presets/usual.ts';
import type {PlanResult} from '../run/messages.ts';
import {
  changedLevers,
  type Decision,
  hasTwoPlans,
  planOf,
  type Settings,
  sameHistories,
  sameSettings,
  shippedPlan,
  usualSettings,
  withDecisions,
} from './settings.ts';

/** A result that is shown: one made here is whole, a stored one holds when conflict resumed and no more. */
export type ShownResult = StoredResult & Partial<PlanResult>;

/** Results of the plans A and B as far as they are there. */
export interface Results {
  readonly a?: ShownResult;
  readonly b?: ShownResult;
}

/** The runs that were last asked for on this device. */
export interface LabRun {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly settings: Settings;
  readonly results: Results;
  /** Histories finished under every plan. */
  readonly done: number;
  /** Number of the newest history, where they are made one at a time. */
  readonly newest?: number;
  /** What asked for it where nobody asked for all of it: a step asks for one history, `change` is a run by itself. */
  readonly by?: 'step' | 'change';
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
  | {readonly kind: 'run'; readonly goesOn?: boolean; readonly by?: LabRun['by']}
  | {readonly kind: 'part'; readonly plans: Results; readonly done: number; readonly newest?: number}
  | {readonly kind: 'ended'; readonly status: 'done' | 'stopped'}
  | {readonly kind: 'failed'; readonly problem: string};

/** The lab as it opens. */
export const openLab = (scenario: Scenario, stored: StoredResult, settings: Settings = usualSettings): LabState => ({
  scenario,
  stored,
  settings,
  past: [],
  future: [],
});

/** What becomes of the lab. */
export function labReducer(state: LabState, action: LabAction): LabState {
  const {settings, past, future, run} = state;
  switch (action.kind) {
    case 'decide':
      return decided(state, action);
    case 'set':
      return changed(state, {...settings, ...action.settings});
    case 'reset settings':
      return changed(state, {...settings, a: usualSettings.a, b: usualSettings.b});
    case 'undo': {
      const before = past.at(-1);
      return before ? moved(state, before, past.slice(0, -1), [settings, ...future]) : state;
    }
    case 'redo':
      return future.length > 0 ? moved(state, future[0], [...past, settings], future.slice(1)) : state;
    case 'reset run': {
      const {run: _, ...rest} = state;
      return rest;
    }
    case 'run':
      return {...state, run: begun(state, action)};
    case 'part': {
      const {plans, done, newest} = action;
      if (!run) return state;
      return {
        ...state,
        run: {...run, results: {...run.results, ...plans}, done, ...(newest !== undefined && {newest})},
      };
    }
    case 'ended':
      return run ? {...state, run: {...run, status: action.status}} : state;
    case 'failed':
      return run ? {...state, run: {...run, status: 'failed', problem: action.problem}} : state;
  }
}

function begun(state: LabState, {goesOn, by}: LabAction & {kind: 'run'}): LabRun {
  const {settings, run} = state;
  const made = goesOn && run ? {results: run.results, done: run.done} : {results: storedResults(state), done: 0};
  // The sentence of the newest history stays until there is another.
  const newest = goesOn && by === 'step' ? run?.newest : undefined;
  return {status: 'running', settings, ...made, ...(by && {by}), ...(newest !== undefined && {newest})};
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
  if (run && sameSettings(run.settings, settings)) return run.status;
  if (run && isUnfinished(run, settings)) return 'stopped';
  if (run) return 'edited';
  if (hasTwoPlans(settings)) return 'edited';
  return storedResults(state).a ? 'preset' : 'empty';
}

/** Whether a run made some of the histories that are asked for, and no others. */
export const isUnfinished = ({settings, done}: LabRun, asked: Settings): boolean =>
  done > 0 && done < asked.runs && sameHistories(settings, asked);

/** Whether settings wait for the run under way; one that began by itself makes way for them. */
export const waitsForRun = ({run}: Pick<LabState, 'run'>): boolean => run?.status === 'running' && run.by !== 'change';

/** What is shown, and of which settings it is. */
export function shownOf(state: LabState): {readonly settings: Settings; readonly results: Results} {
  return state.run ?? {settings: state.settings, results: storedResults(state)};
}

/** The stored result of plan A, where it is of these settings and has as many histories. */
function storedResults({stored, settings}: Pick<LabState, 'stored' | 'settings'>): Results {
  const {counts, histories} = stored;
  const fits =
    settings.a === counts.plan.name &&
    settings.seed === counts.seed &&
    settings.people === usualPeople &&
    settings.runs <= histories.runs;
  return fits ? {a: stored} : {};
}

/**
 * The plans that are to be simulated, by letter: A where nothing is stored of it, where there is no other, or where more
 * is to be shown of it than is stored.
 */
export function plansToRun(
  {settings, scenario, stored}: Pick<LabState, 'settings' | 'scenario' | 'stored'>,
  beyondStored: boolean,
): readonly {readonly letter: keyof Results; readonly plan: Plan}[] {
  const a = {letter: 'a', plan: shippedPlan(scenario, settings.a)} as const;
  const b = {letter: 'b', plan: planOf(settings.b, scenario)} as const;
  if (!hasTwoPlans(settings)) return [a];
  return storedResults({stored, settings}).a && !beyondStored ? [b] : [a, b];
}

/** How many levers plan B decides otherwise than its base. */
export const changeCount = ({settings}: Pick<LabState, 'settings'>): number => changedLevers(settings.b).length;
