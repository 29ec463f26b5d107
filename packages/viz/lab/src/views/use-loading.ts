import {useCallback, useEffect, useState} from 'preact/hooks';

/** Something that is loaded when it is needed. */
interface Loading<Part> {
  readonly loaded?: Part;
  readonly broken: boolean;
  again(): void;
}

/** Loads a part without which there is nothing to show; it can be asked for again where that failed. */
export function useLoading<Part>(load: () => Promise<Part>): Loading<Part> {
  const [part, setPart] = useState<{readonly loaded: Part}>();
  const [broken, setBroken] = useState(false);
  const again = useCallback((): void => {
    setBroken(false);
    load().then(
      loaded => setPart({loaded}),
      () => setBroken(true),
    );
  }, [load]);
  useEffect(again, [again]);
  return {...part, broken, again};
}
