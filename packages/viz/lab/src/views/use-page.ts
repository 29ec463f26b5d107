import {useLayoutEffect} from 'preact/hooks';

/** Says in the title and the address what page this is. */
export function usePage(title: string, address: string): void {
  // At once: later, it could undo where the reader has gone since.
  useLayoutEffect(() => {
    document.title = `Postbellum: ${title}`;
    history.replaceState(null, '', address);
  }, [title, address]);
}
