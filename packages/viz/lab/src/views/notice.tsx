import type {PageWords} from '../words/page-words.ts';

/** What the model is and is not: one line on every page, and what it leaves out. */
export function Notice({words}: {readonly words: PageWords}) {
  return (
    <aside class="notice" aria-label={words.notice}>
      <details>
        <summary>
          <span>{words.notice}</span> <span class="link">{words.leavesOut}</span>
        </summary>
        <ul>
          {words.limits.map(limit => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
