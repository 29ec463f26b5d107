import type {LanguageName} from '../address/address.ts';
import {keyWords} from '../words/key-words.ts';

/** What can be done with which keys. */
export function Keys({language}: {readonly language: LanguageName}) {
  const {title, keys} = keyWords[language];
  return (
    <details class="keys">
      <summary>{title}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
