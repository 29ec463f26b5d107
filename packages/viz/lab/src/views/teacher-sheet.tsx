import type {LanguageName} from '../address/address.ts';
import {learnWords} from '../words/learn-words.ts';
import type {TeacherWords} from '../words/lesson-text.ts';

const parts = ['aims', 'timing', 'answers', 'misreadings', 'care'] as const;

/** What a teacher should know of a lesson; closed, for it has the answers. */
export function TeacherSheet({sheet, language}: {readonly sheet: TeacherWords; readonly language: LanguageName}) {
  const words = learnWords[language].sheet;
  return (
    <details class="sheet">
      <summary>{words.title}</summary>
      {parts.map(part => (
        <div key={part}>
          <h3>{words[part]}</h3>
          <ul>
            {sheet[part].map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
