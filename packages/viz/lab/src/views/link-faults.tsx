import {useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {faultWords} from '../words/fault-words.ts';

/** What of the link could not be used, until the reader closes it. */
export function LinkFaults({
  faults,
  language,
}: {
  readonly faults: readonly LinkFault[];
  readonly language: LanguageName;
}) {
  const [closed, setClosed] = useState<readonly LinkFault[]>();
  if (closed === faults || faults.length === 0) return null;
  const words = faultWords[language];
  return (
    <section class="faults" aria-label={words.title}>
      <p>{words.title}</p>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>{words.sentence(fault)}</li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={() => setClosed(faults)}>
        {words.dismiss}
      </button>
    </section>
  );
}
