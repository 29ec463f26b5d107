import {useMemo} from 'preact/hooks';
import {type LabState, pairOf, runOfPair} from '../state/lab-state.ts';

/** The lab with plans A and B alone; what was run stays the same object while settings change, so that charts stay. */
export function usePair(state: LabState): LabState {
  const run = useMemo(() => state.run && runOfPair(state.run), [state.run]);
  return useMemo(() => pairOf(state, run), [state, run]);
}
