import {languageOf} from '@postbellum/viz/language';
import {useEffect} from 'preact/hooks';
import {pageLink} from '../address/address.ts';
import {type Term, terms} from '../glossary/terms.ts';
import {glossaryWords} from '../words/glossary-words.ts';
import {usePage} from './use-page.ts';
import type {WordPageProps} from './word-page.tsx';

const entries: readonly (readonly [name: string, term: Term])[] = Object.entries(terms);

/** Every term in the language of the page, what it is in the other, and a link to it. */
export function Glossary({part, language}: WordPageProps) {
  const words = glossaryWords[language];
  const other = language === 'en' ? 'fr' : 'en';
  const known = part !== undefined && Object.hasOwn(terms, part);
  usePage(words.title, pageLink(language, 'glossary', known ? part : undefined));
  useEffect(() => {
    if (part !== undefined) document.getElementById(`term-${part}`)?.focus();
  }, [part]);
  const sorted = entries.toSorted(([, one], [, two]) => one[language].term.localeCompare(two[language].term, language));
  return (
    <div class="page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {part !== undefined && !known && <p role="status">{words.unknown(part)}</p>}
      <dl class="terms">
        {sorted.map(([name, term]) => (
          <div key={name}>
            <dt>
              <a id={`term-${name}`} href={pageLink(language, 'glossary', name)}>
                {term[language].term}
              </a>{' '}
              <span class="soft" lang={other}>
                {term[other].term}
              </span>
            </dt>
            <dd>{term[language].meaning}</dd>
            {term.source !== undefined && (
              <dd class="soft">
                {words.source}
                {languageOf(language).colon}
                <span lang="en">{term.source}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
