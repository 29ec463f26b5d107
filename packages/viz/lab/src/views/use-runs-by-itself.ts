import {useEffect, useRef} from 'preact/hooks';
import {expectedSeconds} from '../run/device-pace.ts';
import {historiesIn, workOf} from '../state/going-on.ts';
import {type LabState, phaseOf} from '../state/lab-state.ts';
import {sameSettings} from '../state/settings.ts';

/** Milliseconds without a further change after which a run begins by itself. */
const settled = 600;
/** Seconds that it may take. */
const most = 2;

interface RunsByItself {
  readonly isOn: boolean;
  readonly beyondStored: boolean;
  readonly run: () => void;
  readonly stop: () => void;
}

/** Runs after a change what is known to take no two seconds on this device; never while something is dragged. */
export function useRunsByItself(state: LabState, {isOn, beyondStored, run, stop}: RunsByItself): void {
  const {settings, dragged} = state;
  /** Settings that were run, or that no run is to begin for. */
  const answered = useRef(settings);
  const running = state.run?.status === 'running';
  if (running && state.run) answered.current = state.run.settings;
  useEffect(() => {
    if (sameSettings(answered.current, settings)) return undefined;
    if (running) {
      // One that began by itself makes way; the other holds the settings until it is done.
      if (state.run?.by === 'change') stop();
      return undefined;
    }
    if (!isOn || dragged !== undefined) return undefined;
    const timer = setTimeout(() => {
      answered.current = settings;
      if (isShort(state, beyondStored)) run();
    }, settled);
    return () => clearTimeout(timer);
  }, [settings, dragged, running, isOn, beyondStored]);
}

/** Whether there is something to run, and it takes no two seconds by what is known of this device. */
export function isShort(state: LabState, beyondStored: boolean): boolean {
  if (!['edited', 'empty', 'stopped'].includes(phaseOf(state))) return false;
  const seconds = expectedSeconds(historiesIn(workOf(state, beyondStored).pieces), state.settings.people);
  return seconds !== undefined && seconds < most;
}
