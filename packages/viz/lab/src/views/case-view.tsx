import {useCallback} from 'preact/hooks';
import type {CountryPage, LanguageName} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {loadCase} from '../cases/load-case.ts';
import type {CaseName} from '../words/case-words.ts';
import {Loading} from './loading.tsx';
import {useLoading} from './use-loading.ts';

interface CaseViewProps {
  readonly page: CountryPage;
  readonly name: CaseName;
  readonly query: URLSearchParams;
  readonly routeFaults: readonly LinkFault[];
  readonly language: LanguageName;
}

/** The lab of a country or a comparison of its plans, once the country is loaded. */
export function CaseView({page, name, query, routeFaults, language}: CaseViewProps) {
  const load = useCallback(() => Promise.all([import('./lab.tsx'), loadCase(name)]), [name]);
  const {loaded, ...wait} = useLoading(load);
  if (!loaded) return <Loading {...wait} language={language} />;
  const [{Lab}, country] = loaded;
  return <Lab page={page} loaded={country} query={query} routeFaults={routeFaults} language={language} />;
}
