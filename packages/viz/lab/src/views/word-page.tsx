import type {ComponentType} from 'preact';
import type {LanguageName} from '../address/address.ts';
import type {WordPageName} from '../words/page-words.ts';
import {Loading} from './loading.tsx';
import {useLoading} from './use-loading.ts';

/** What every page of words is told. */
export interface WordPageProps {
  readonly part: string | undefined;
  readonly language: LanguageName;
}

/** Pages of words, each loaded when it is opened. */
const loads: Readonly<Record<WordPageName, () => Promise<ComponentType<WordPageProps>>>> = {
  learn: () => import('./learn.tsx').then(({Learn}) => Learn),
  evidence: () => import('./evidence.tsx').then(({Evidence}) => Evidence),
  glossary: () => import('./glossary.tsx').then(({Glossary}) => Glossary),
};

/** A page that is words rather than runs, once it is loaded. */
export function WordPage({page, part, language}: WordPageProps & {readonly page: WordPageName}) {
  const {loaded: View, ...wait} = useLoading(loads[page]);
  return View ? <View part={part} language={language} /> : <Loading {...wait} language={language} />;
}
