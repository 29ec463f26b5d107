import {useState} from 'preact/hooks';
import type {LabWords} from '../words/lab-words.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly words: Pick<LabWords, 'copied' | 'notCopied'>;
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({label, text, words}: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <span class="copy">
      <button type="button" class="plain" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
