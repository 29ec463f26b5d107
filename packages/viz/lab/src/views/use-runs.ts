import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {rememberPace} from '../run/device-pace.ts';
import {runJoined, warmWorkers} from '../run/joined-runs.ts';
import type {PlanResult} from '../run/messages.ts';
import {runPaced} from '../run/paced-runs.ts';
import {historiesIn, type Piece, workOf} from '../state/going-on.ts';
import type {LabAction, LabState, RunBy} from '../state/lab-state.ts';
import type {Letter} from '../state/settings.ts';

/**
 * Drawings of a run under way keep a core from it. So the next waits for a tenth more histories, since fewer change
 * little, but not for longer than `most`; `least` and `most` are milliseconds, and out of sight all wait for `most`.
 */
const redraw = {least: 100, most: 1_000, more: 1.1};

/** How runs are to be made. */
export interface RunAsked {
  /** Whether plan A is run too where more is to be shown of it than is stored. */
  readonly beyondStored: boolean;
  /** Milliseconds from one history to the next at least; histories are made side by side if absent or 0. */
  readonly interval?: number;
  readonly by?: RunBy;
}

/** Runs what the lab asks for. */
export interface Runs {
  /** Seconds per history so far; absent before the first. */
  readonly pace: number | undefined;
  start(asked: RunAsked): void;
  stop(): void;
}

/** Makes the runs of the settings as they are that are missing, and tells the lab of them ten times a second at most. */
export function useRuns(state: LabState, dispatch: (action: LabAction) => void): Runs {
  const stopper = useRef<AbortController | undefined>(undefined);
  const [pace, setPace] = useState<number>();
  const latest = useRef(state);
  latest.current = state;

  const runs = useMemo((): Omit<Runs, 'pace'> => {
    const start = async ({beyondStored, interval = 0, by}: RunAsked): Promise<void> => {
      stopper.current?.abort();
      const controller = new AbortController();
      stopper.current = controller;
      const {scenario, settings} = latest.current;
      const {plans, pieces, goesOn} = workOf(latest.current, beyondStored);
      const {seed, people, runs} = settings;
      const joined: Partial<Record<Letter, PlanResult>> = Object.fromEntries(
        plans.flatMap(({letter, made}) => (made ? [[letter, made]] : [])),
      );
      const madeOf = (): readonly number[] => plans.map(({letter}) => joined[letter]?.histories.runs ?? 0);
      const toMake = historiesIn(pieces);
      const before = sum(madeOf());
      const began = performance.now();
      let newest: number | undefined;
      let drawn = {done: 0, at: 0};
      /** Takes over what was made since the last time; joining it takes a while. */
      let take = (): void => {};
      /** Seconds that each history of one plan took so far. */
      const secondsEach = (): number => (performance.now() - began) / 1_000 / (sum(madeOf()) - before);
      const show = (): void => {
        take();
        const made = sum(madeOf()) - before;
        if (stopper.current !== controller || made === 0) return;
        const done = Math.min(...madeOf());
        if (done < runs) setPace(Math.max((secondsEach() * (toMake - made)) / (runs - done), interval / 1_000));
        dispatch({kind: 'part', plans: {...joined}, done, ...(newest !== undefined && {newest})});
      };
      const showWhenDue = (done: number): void => {
        const waited = performance.now() - drawn.at;
        const isMore = !document.hidden && waited >= redraw.least && done >= redraw.more * drawn.done;
        if (!isMore && waited < redraw.most) return;
        show();
        drawn = {done, at: performance.now()};
      };
      setPace(undefined);
      dispatch({kind: 'run', goesOn, ...(by && {by})});
      try {
        const oneByOne = by === 'step' || interval > 0;
        for (const {plans, numbers} of by === 'step' ? firstOf(pieces) : pieces) {
          const request = {scenario: scenario.name, plans: plans.map(({plan}) => plan), seed, people};
          const watch = {signal: controller.signal, made: plans.flatMap(({letter}) => joined[letter] ?? [])};
          const keep = (results: readonly PlanResult[]): void => {
            for (const [index, {letter}] of plans.entries()) joined[letter] = results[index];
          };
          const status = await (oneByOne
            ? runPaced(runJoined, request, numbers, {
                ...watch,
                interval,
                onMore(results, number) {
                  keep(results);
                  newest = number;
                  show();
                },
              })
            : runJoined(request, numbers, {
                ...watch,
                onMore(join, done) {
                  take = () => keep(join());
                  showWhenDue(done);
                },
              }));
          take();
          if (status === 'stopped') break;
        }
        show();
        if (!oneByOne && sum(madeOf()) > before) rememberPace({seconds: secondsEach(), people});
        const status = Math.min(...madeOf()) < runs ? 'stopped' : 'done';
        if (stopper.current === controller) dispatch({kind: 'ended', status});
      } catch (error) {
        show();
        const problem = error instanceof Error ? error.message : String(error);
        if (stopper.current === controller) dispatch({kind: 'failed', problem});
      }
    };
    return {start: asked => void start(asked), stop: () => stopper.current?.abort()};
  }, [dispatch]);

  useEffect(() => {
    // After the first chart is drawn.
    const timer = setTimeout(warmWorkers, 500);
    return () => clearTimeout(timer);
  }, []);
  useEffect(
    () => () => {
      const last = stopper.current;
      stopper.current = undefined;
      last?.abort();
    },
    [],
  );
  return {...runs, pace};
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The first history of what is to be made. */
const firstOf = ([{plans, numbers}]: readonly Piece[]): readonly Piece[] => [
  {plans, numbers: [[numbers[0][0], numbers[0][0] + 1]]},
];
