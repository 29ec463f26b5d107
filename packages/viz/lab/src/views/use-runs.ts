import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {rememberPace} from '../run/device-pace.ts';
import {runJoined, warmWorkers} from '../run/joined-runs.ts';
import type {PlanResult} from '../run/messages.ts';
import {runPaced} from '../run/paced-runs.ts';
import {workOf} from '../state/going-on.ts';
import type {LabAction, LabState, Made, RunBy} from '../state/lab-state.ts';

/**
 * Milliseconds between two drawings of a run under way: of the first hundred histories, of more, which each change it
 * little and which drawing keeps from a core, and out of sight.
 */
const redraw = {few: 100, many: 300, hidden: 1_000};

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

/** Makes the runs of the settings as they are that are missing, and tells the lab of them ten times a second. */
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
      let joined: readonly PlanResult[] = made;
      let newest: number | undefined;
      let due = 0;
      const doneOf = ([first]: readonly PlanResult[]): number => first?.histories.runs ?? 0;
      const show = (): void => {
        const done = doneOf(joined);
        if (stopper.current !== controller || done === before) return;
        const seconds = (performance.now() - began) / 1_000 / (done - before);
        setPace(Math.max(seconds, interval / 1_000));
        const results: Made = Object.fromEntries(plans.map(({letter}, index) => [letter, joined[index]]));
        dispatch({kind: 'part', plans: results, done, ...(newest !== undefined && {newest})});
        due = performance.now() + (document.hidden ? redraw.hidden : done < 100 ? redraw.few : redraw.many);
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
                [joined, newest] = [results, number];
                show();
              },
            })
          : runJoined(request, numbers, {
              ...watch,
              onMore(results) {
                joined = results;
                if (performance.now() >= due) show();
              },
            }));
        show();
        const done = doneOf(joined);
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
