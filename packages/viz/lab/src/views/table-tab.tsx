import {miniDocument, relapseRiskChart, type TableData} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type LabState, shownLetters, shownOf} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {type LabWords, labWords} from '../words/lab-words.ts';
import {NumberTable} from './number-table.tsx';
import {runsFile} from './runs-file.ts';
import {localisedRisks} from './shown-plans.ts';

interface TableTabProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
}

/** The numbers of the risk as tables, and every history as a file. */
export function TableTab({state, name, language}: TableTabProps) {
  const words = labWords[language];
  const {results, settings} = shownOf(state);
  const tables = useMemo((): readonly TableData[] => {
    const plans = localisedRisks({results, settings}, state.scenario, name, language);
    if (plans.length === 0) return [];
    return relapseRiskChart({plans}, {locale: language, interactive: false, document: miniDocument()}).toTable();
  }, [results, settings, state.scenario, name, language]);
  if (tables.length === 0) return <p class="phase">{words.phases.empty}</p>;
  return (
    <>
      <RunsFile state={state} words={words} />
      {tables.map(table => (
        <NumberTable key={table.caption} table={table} language={words.language} />
      ))}
    </>
  );
}

function RunsFile({state, words}: {readonly state: LabState; readonly words: LabWords}) {
  const {settings, results} = shownOf(state);
  const letters = shownLetters(results);
  const stored = letters.filter(letter => results[letter]?.rows === undefined);
  return (
    <p class="files">
      {stored.length < letters.length && state.run?.status !== 'running' && (
        <>
          <button type="button" onClick={() => save('runs.csv', runsFile({settings, results}))}>
            {words.runsFile}
          </button>{' '}
          <span class="soft">{words.runsFileNote}</span>{' '}
        </>
      )}
      {stored.length > 0 && <span class="soft">{words.noRows(stored.map(letter => letter.toUpperCase()))}</span>}
    </p>
  );
}

/** Hands the reader a file without a request. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/csv'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
