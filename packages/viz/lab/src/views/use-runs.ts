import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {rememberPace} from '../run/device-pace.ts';
import {runJoined, warmWorkers} from '../run/joined-runs.ts';
import type {PlanResult} from '../run/messages.ts';
import {runPaced} from '../run/paced-runs.ts';
import {workOf} from '../state/going-on.ts';
import type {LabAction, LabState, Made, RunBy} from '../state/lab-state.ts';

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
      const {plans, numbers, goesOn} = workOf(latest.current, beyondStored);
      const {seed, people, runs} = settings;
      const made = plans.flatMap(({made}) => made ?? []);
      const before = made[0]?.histories.runs ?? 0;
      const began = performance.now();
      let join = (): readonly PlanResult[] => made;
      let newest: number | undefined;
      let shown = {done: before, at: 0};
      const doneOf = ([first]: readonly PlanResult[]): number => first?.histories.runs ?? 0;
      const isDue = (done: number): boolean => {
        const waited = performance.now() - shown.at;
        return (
          waited >= redraw.most || (!document.hidden && waited >= redraw.least && done >= redraw.more * shown.done)
        );
      };
      const show = (): void => {
        const joined = join();
        const done = doneOf(joined);
        if (stopper.current !== controller || done === before) return;
        const seconds = (performance.now() - began) / 1_000 / (done - before);
        setPace(Math.max(seconds, interval / 1_000));
        const results: Made = Object.fromEntries(plans.map(({letter}, index) => [letter, joined[index]]));
        dispatch({kind: 'part', plans: results, done, ...(newest !== undefined && {newest})});
        shown = {done, at: performance.now()};
      };
      setPace(undefined);
      dispatch({kind: 'run', goesOn, ...(by && {by})});
      try {
        const request = {scenario: scenario.name, plans: plans.map(({plan}) => plan), seed, people};
        const watch = {signal: controller.signal, made};
        const [[first]] = numbers;
        const oneByOne = by === 'step' || interval > 0;
        await (oneByOne
          ? runPaced(runJoined, request, by === 'step' ? [[first, first + 1]] : numbers, {
              ...watch,
              interval,
              onMore(results, number) {
                [join, newest] = [() => results, number];
                show();
              },
            })
          : runJoined(request, numbers, {
              ...watch,
              onMore(more, done) {
                join = more;
                if (isDue(done)) show();
              },
            }));
        show();
        const done = doneOf(join());
        if (!oneByOne && done > before) {
          const seconds = (performance.now() - began) / 1_000 / (done - before) / plans.length;
          rememberPace({seconds, people});
        }
        if (stopper.current === controller) dispatch({kind: 'ended', status: done < runs ? 'stopped' : 'done'});
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
