import {useEffect, useLayoutEffect, useMemo, useReducer, useState} from 'preact/hooks';
import {addressText, type LanguageName, type View} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {readSettings} from '../address/read-settings.ts';
import type {LoadedCase} from '../cases/load-case.ts';
import {labReducer, openLab, phaseOf} from '../state/lab-state.ts';
import {caseWords} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {isBeyondStored} from './detail-tab.ts';
import {LinkFaults} from './link-faults.tsx';
import {Results} from './results.tsx';
import {RunBar} from './run-bar.tsx';
import {intervals, useRunChoices} from './run-choices.ts';
import {ScreenSummary} from './screen-summary.tsx';
import {useCursorMonth} from './use-cursor-month.ts';
import {useLoaded} from './use-loaded.ts';
import {useMedia} from './use-media.ts';
import {useRuns} from './use-runs.ts';
import {useRunsByItself} from './use-runs-by-itself.ts';

interface LabProps {
  readonly loaded: LoadedCase;
  readonly query: URLSearchParams;
  readonly routeFaults: readonly LinkFault[];
  readonly language: LanguageName;
}

/** Settings are many words; the first chart does not wait for them. */
const loadSettings = () => import('./settings-panel.tsx');

/** The lab of one country: settings, the bar that runs them, and the results. */
export function Lab({loaded, query, routeFaults, language}: LabProps) {
  const {name, scenario, facts, stored} = loaded;
  const opened = useMemo(() => readSettings(query, {scenario, facts}), [query, scenario, facts]);
  const [state, dispatch] = useReducer(labReducer, undefined, () => openLab(scenario, stored, opened.settings));
  const [view, setView] = useState<View>(opened.view);
  const narrow = useMedia('(max-width: 820px)');
  const runs = useRuns(state, dispatch);
  const [choices, choose] = useRunChoices();
  const onMonth = useCursorMonth(setView);
  const settings = useLoaded(loadSettings);
  const words = labWords[language];
  const {title, years} = caseWords[language][name];
  const address = addressText({page: 'lab', language, scenario: name}, state.settings, view);

  // At once: later, it could undo where the reader has gone since.
  useLayoutEffect(() => {
    // Not every step of a slider is worth a place in the history of the browser.
    history.replaceState(null, '', address);
  }, [address]);
  useEffect(() => {
    document.title = `Postbellum: ${words.title(title, years)}`;
  }, [words, title, years]);

  const beyondStored = isBeyondStored(view.tab);
  const start = (): void => {
    if (location.hash !== address) history.replaceState(null, '', address);
    history.pushState(null, '', address);
    runs.start({beyondStored, interval: intervals[choices.speed]});
  };
  const step = (): void => runs.start({beyondStored, by: 'step'});
  const running = phaseOf(state) === 'running';
  useRunsByItself(state, {
    ...{isOn: choices.runsByItself && choices.speed === 'full', beyondStored, stop: runs.stop},
    run: () => runs.start({beyondStored, by: 'change'}),
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !running) start();
      if (event.key === 'Escape' && running) runs.stop();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div class="lab">
      <h1>{words.title(title, years)}</h1>
      <ScreenSummary state={state} name={name} language={language} />
      <LinkFaults faults={[...routeFaults, ...opened.faults]} language={language} />
      {settings ? (
        <settings.SettingsPanel {...{state, dispatch, facts, name, language, narrow}} />
      ) : (
        <div class="settings" />
      )}
      <section class="results" aria-label={words.tabList}>
        <RunBar
          {...{state, dispatch, language, beyondStored, choices, choose}}
          pace={runs.pace}
          onRun={start}
          onStep={step}
          onStop={runs.stop}
        />
        <Results {...{state, name, language, view, setView, onMonth, narrow}} onRun={start} />
      </section>
    </div>
  );
}
