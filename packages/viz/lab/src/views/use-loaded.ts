import {useEffect, useState} from 'preact/hooks';

/** A part of the page that is loaded once the rest is there; undefined until then. */
export function useLoaded<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<{readonly loaded: Part}>();
  useEffect(() => {
    load().then(
      loaded => setPart({loaded}),
      () => {},
    );
  }, [load]);
  return part?.loaded;
}
