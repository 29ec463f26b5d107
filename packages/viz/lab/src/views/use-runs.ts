import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {runJoined, warmWorkers} from '../run/joined-runs.ts';
import type {PlanResult} from '../run/messages.ts';
import {type LabAction, type LabState, plansToRun, type Results} from '../state/lab-state.ts';

/**
 * Milliseconds between two drawings of a run under way: of the first hundred histories, of more, which each change it
 * little and which drawing keeps from a core, and out of sight.
 */
const redraw = {few: 100, many: 300, hidden: 1_000};

/** Runs what the lab asks for. */
export interface Runs {
  /** Seconds per history so far; absent before the first. */
  readonly pace: number | undefined;
  /** Runs plan A too where more is to be shown of it than is stored. */
  start(beyondStored: boolean): void;
  stop(): void;
}

/** Makes the runs of the settings as they are, and tells the lab of them ten times a second. */
export function useRuns(state: LabState, dispatch: (action: LabAction) => void): Runs {
  const stopper = useRef<AbortController | undefined>(undefined);
  const [pace, setPace] = useState<number>();
  const latest = useRef(state);
  latest.current = state;

  const runs = useMemo((): Omit<Runs, 'pace'> => {
    const start = async (beyondStored: boolean): Promise<void> => {
      stopper.current?.abort();
      const controller = new AbortController();
      stopper.current = controller;
      const {scenario, settings} = latest.current;
      const plans = plansToRun(latest.current, beyondStored);
      const {seed, people, runs} = settings;
      const began = performance.now();
      let joined: readonly PlanResult[] = [];
      let due = 0;
      const show = (): void => {
        if (stopper.current !== controller || joined.length === 0) return;
        const done = joined[0].histories.runs;
        setPace((performance.now() - began) / 1_000 / done);
        const results: Results = Object.fromEntries(plans.map(({letter}, index) => [letter, joined[index]]));
        dispatch({kind: 'part', plans: results, done});
        due = performance.now() + (document.hidden ? redraw.hidden : done < 100 ? redraw.few : redraw.many);
      };
      setPace(undefined);
      dispatch({kind: 'run'});
      try {
        const request = {scenario: scenario.name, plans: plans.map(({plan}) => plan), seed, people};
        const status = await runJoined(request, runs, {
          signal: controller.signal,
          onMore(results) {
            joined = results;
            if (performance.now() >= due) show();
          },
        });
        show();
        if (stopper.current === controller) dispatch({kind: 'ended', status});
      } catch (error) {
        show();
        const problem = error instanceof Error ? error.message : String(error);
        if (stopper.current === controller) dispatch({kind: 'failed', problem});
      }
    };
    return {start: beyondStored => void start(beyondStored), stop: () => stopper.current?.abort()};
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
