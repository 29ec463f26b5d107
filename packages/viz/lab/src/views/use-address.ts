import {useLayoutEffect, useRef} from 'preact/hooks';

/** Milliseconds between two changes of the address: browsers refuse more than some hundred in ten seconds. */
const pause = 200;

/**
 * Says in the address where the reader is: at once, but no more than a few times a second while a slider moves. Not
 * every step is worth a place in the history of the browser.
 */
export function useAddress(address: string, isFollowed: boolean): void {
  const due = useRef(0);
  useLayoutEffect(() => {
    if (!isFollowed) return undefined;
    const write = (): void => {
      due.current = performance.now() + pause;
      history.replaceState(null, '', address);
    };
    const wait = due.current - performance.now();
    if (wait <= 0) {
      write();
      return undefined;
    }
    const before = location.hash;
    // Where the reader has gone elsewhere since, that stays.
    const timer = setTimeout(() => location.hash === before && write(), wait);
    return () => clearTimeout(timer);
  }, [address, isFollowed]);
}
