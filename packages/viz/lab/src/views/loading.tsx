import type {LanguageName} from '../address/address.ts';
import {pageWords} from '../words/page-words.ts';

interface LoadingProps {
  readonly broken: boolean;
  readonly again: () => void;
  readonly language: LanguageName;
}

/** What stands where a page is loading, or could not be. */
export function Loading({broken, again, language}: LoadingProps) {
  const words = pageWords[language];
  if (!broken) return <p class="loading">{words.loading}</p>;
  return (
    <div class="loading" role="alert">
      <p>{words.broken}</p>
      <button type="button" onClick={again}>
        {words.reload}
      </button>
    </div>
  );
}
