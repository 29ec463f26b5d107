import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import {isCountryPage, type LanguageName, pageLink} from '../address/address.ts';
import {readRoute} from '../address/read-route.ts';
import {type CaseName, caseNames} from '../words/case-words.ts';
import {pageWords, wordPages} from '../words/page-words.ts';
import {CaseView} from './case-view.tsx';
import {LinkFaults} from './link-faults.tsx';
import {Notice} from './notice.tsx';
import {Start} from './start.tsx';
import {WordPage} from './word-page.tsx';

const preferred = (): LanguageName => (navigator.language.startsWith('fr') ? 'fr' : 'en');

const readHere = () => readRoute(location.hash, caseNames, preferred());

/** The whole page: what the address says, in one language at a time. */
export function App() {
  const [visit, setVisit] = useState(() => ({read: readHere(), number: 0}));
  const [language, setLanguage] = useState(visit.read.route.language);
  // At once: a link that is followed before the page is painted would be lost.
  useLayoutEffect(() => {
    const follow = (): void => {
      const read = readHere();
      setLanguage(read.route.language);
      setVisit(({number}) => ({read, number: number + 1}));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Nothing else tells those who do not see the page, or were far down the last one, that it is another.
    if (visit.number === 0) return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({preventScroll: true});
  }, [visit.number]);

  const {route, query, faults} = visit.read;
  const words = pageWords[language];
  const other: LanguageName = language === 'en' ? 'fr' : 'en';
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header class="page-head">
        <a class="brand" href={pageLink(language, 'start')} aria-label={words.home}>
          Postbellum
        </a>
        <nav aria-label={words.pageList}>
          {wordPages.map(page => (
            <a key={page} href={pageLink(language, page)} aria-current={route.page === page ? 'page' : undefined}>
              {words.pages[page]}
            </a>
          ))}
        </nav>
        <button type="button" class="plain" lang={other} onClick={() => setLanguage(other)}>
          {words.otherLanguage}
        </button>
      </header>
      <Notice words={words} />
      <main id="content" tabIndex={-1}>
        {isCountryPage(route.page) ? (
          <CaseView
            key={route.scenario}
            page={route.page}
            name={route.scenario as CaseName}
            query={query}
            routeFaults={faults}
            language={language}
          />
        ) : (
          <>
            <LinkFaults faults={faults} language={language} />
            {route.page === 'start' ? (
              <Start language={language} />
            ) : (
              <WordPage key={visit.number} page={route.page} part={route.part} language={language} />
            )}
          </>
        )}
      </main>
    </>
  );
}
