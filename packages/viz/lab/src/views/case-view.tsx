import {useCallback, useState} from 'preact/hooks';
import type {CountryPage, LanguageName} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {loadCase} from '../cases/load-case.ts';
import {loadPreset} from '../presets/load-preset.ts';
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

const loadOpening = (name: CaseName) => Promise.all([import('./opening.tsx'), loadPreset(name)]);
const loadLab = (name: CaseName) => Promise.all([import('./lab.tsx'), loadCase(name)]);

/** Everything that was begun is done, what was loaded is drawn. */
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/**
 * The lab of a country or a comparison of its plans, once the country is loaded. Where the link asks for nothing but the
 * country, what is stored of it is drawn before.
 */
export function CaseView({page, name, query, routeFaults, language}: CaseViewProps) {
  const [opening, setOpening] = useState<Awaited<ReturnType<typeof loadOpening>>>();
  // Only as it opens: what is followed later changes the lab that is there.
  const [asksMore] = useState(page === 'compare' || query.toString() !== '');
  const load = useCallback(async () => {
    // What cannot be loaded then is asked for again with the rest, which says so.
    if (!asksMore) await loadOpening(name).then(setOpening, () => {});
    await settled();
    return loadLab(name);
  }, [name, asksMore]);
  const {loaded, ...wait} = useLoading(load);
  if (loaded) {
    const [{Lab}, country] = loaded;
    return <Lab page={page} loaded={country} query={query} routeFaults={routeFaults} language={language} />;
  }
  if (!opening || wait.broken) return <Loading {...wait} language={language} />;
  const [{Opening}, preset] = opening;
  return <Opening preset={preset} name={name} language={language} />;
}
