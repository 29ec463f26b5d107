import {useEffect, useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {type LoadedCase, loadCase} from '../cases/load-case.ts';
import type {CaseName} from '../words/case-words.ts';
import {pageWords} from '../words/page-words.ts';
import type {Lab} from './lab.tsx';

interface CaseViewProps {
  readonly name: CaseName;
  readonly query: URLSearchParams;
  readonly routeFaults: readonly LinkFault[];
  readonly language: LanguageName;
}

/** The lab of a country, once the country is loaded. */
export function CaseView({name, query, routeFaults, language}: CaseViewProps) {
  const [loaded, setLoaded] = useState<{readonly View: typeof Lab; readonly country: LoadedCase}>();
  const [broken, setBroken] = useState(false);
  const load = (): void => {
    setBroken(false);
    Promise.all([import('./lab.tsx'), loadCase(name)]).then(
      ([{Lab}, country]) => setLoaded({View: Lab, country}),
      () => setBroken(true),
    );
  };
  useEffect(load, [name]);
  const words = pageWords[language];
  if (loaded)
    return <loaded.View loaded={loaded.country} query={query} routeFaults={routeFaults} language={language} />;
  if (!broken) return <p class="loading">{words.loading}</p>;
  return (
    <div class="loading" role="alert">
      <p>{words.broken}</p>
      <button type="button" onClick={load}>
        {words.reload}
      </button>
    </div>
  );
}
