import {useEffect, useState} from 'preact/hooks';
import type {HistoryWords} from '../words/history-words.ts';
import {useMedia} from './use-media.ts';

/** Milliseconds that each history is shown: time to read what happened in it. */
const shown = 2_000;

interface PlayButtonProps {
  readonly words: HistoryWords;
  /** The next history; undefined after the last. */
  readonly next: number | undefined;
  readonly onChoose: (history: number) => void;
}

/** Shows one history after the other until the last, when a reader asks for it and motion is not to be reduced. */
export function PlayButton({words, next, onChoose}: PlayButtonProps) {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [plays, setPlays] = useState(false);
  const goes = plays && next !== undefined && !still;
  useEffect(() => {
    if (!goes) {
      setPlays(false);
      return undefined;
    }
    const timer = setTimeout(() => onChoose(next), shown);
    return () => clearTimeout(timer);
  }, [goes, next]);
  if (still) return null;
  return (
    <button type="button" aria-disabled={next === undefined} onClick={() => setPlays(!goes)}>
      {goes ? words.pause : words.play}
    </button>
  );
}
