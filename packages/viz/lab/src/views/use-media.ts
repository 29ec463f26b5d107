import {useEffect, useState} from 'preact/hooks';

/** Whether settings lie over the page, not beside it; the style of the page changes there too. */
export const useNarrow = (): boolean => useMedia('(max-width: 51.25em)');

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = (): void => setHolds(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
