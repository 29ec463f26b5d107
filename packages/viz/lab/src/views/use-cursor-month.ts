import {useCallback, useEffect, useRef} from 'preact/hooks';
import type {View} from '../address/address.ts';

/** Milliseconds between two changes of the address by a cursor: browsers refuse some hundred a minute. */
const pause = 300;

/** Keeps the month at which the cursor of a chart stands in the view, a few times a second. */
export function useCursorMonth(setView: (change: (view: View) => View) => void): (at: {readonly date: string}) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const month = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    ({date}) => {
      month.current = date.slice(0, 7);
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        setView(view => ({...view, month: month.current}));
      }, pause);
    },
    [setView],
  );
}
