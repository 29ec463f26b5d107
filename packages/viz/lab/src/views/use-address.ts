import {useLayoutEffect, useRef} from 'preact/hooks';

/**
 * Milliseconds that each change of the address takes up, and how many may be taken up ahead: twenty changes at once and
 * fifty in ten seconds, where browsers refuse more than a hundred.
 */
const pause = 200;
const ahead = 4_000;

/**
 * Says in the address where the reader is: at once, but a few times a second while a slider keeps moving. Not every step
 * is worth a place in the history of the browser.
 */
export function useAddress(address: string, isFollowed: boolean): void {
  const due = useRef(0);
  useLayoutEffect(() => {
    if (!isFollowed) return undefined;
    const write = (): void => {
      due.current = Math.max(due.current, performance.now()) + pause;
      history.replaceState(null, '', address);
    };
    const wait = due.current - performance.now() - ahead;
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
