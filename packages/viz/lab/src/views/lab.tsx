import {useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState} from 'preact/hooks';
import {addressText, type CountryPage, type LanguageName, type View} from '../address/address.ts';
import type {LinkFault} from '../address/fault.ts';
import {readSettings} from '../address/read-settings.ts';
import type {LoadedCase} from '../cases/load-case.ts';
import {labReducer, openLab, phaseOf} from '../state/lab-state.ts';
import {sameSettings} from '../state/settings.ts';
import {caseWords} from '../words/case-words.ts';
import {countryWords} from '../words/country-words.ts';
import {labWords} from '../words/lab-words.ts';
import {CountryLinks} from './country-links.tsx';
import {isBeyondStored} from './detail-tab.ts';
import {Keys} from './keys.tsx';
import {LinkFaults} from './link-faults.tsx';
import {Results} from './results.tsx';
import {RunBar} from './run-bar.tsx';
import {intervals, useRunChoices} from './run-choices.ts';
import {ScreenSummary} from './screen-summary.tsx';
import {SetAside} from './set-aside.tsx';
import {useAddress} from './use-address.ts';
import {useCursorMonth} from './use-cursor-month.ts';
import {useLoaded} from './use-loaded.ts';
import {useNarrow} from './use-media.ts';
import {usePair} from './use-pair.ts';
import {useRuns} from './use-runs.ts';
import {useRunsByItself} from './use-runs-by-itself.ts';

interface LabProps {
  readonly page: CountryPage;
  readonly loaded: LoadedCase;
  readonly query: URLSearchParams;
  readonly routeFaults: readonly LinkFault[];
  readonly language: LanguageName;
}

/** Settings are many words; the first chart does not wait for them. */
const loadSettings = () => import('./settings-panel.tsx');

/** Loaded at once although it may never be shown: the page makes no request later. */
const loadCompare = () => import('./compare.tsx');

/** Makes a field tell what was typed in it, as when it is left. */
function leaveField(): void {
  const {activeElement} = document;
  if (!(activeElement instanceof HTMLInputElement)) return;
  activeElement.blur();
  activeElement.focus();
}

/** One country: its lab, with settings, the bar that runs them, and the results; or its plans side by side. */
export function Lab({page, loaded, query, routeFaults, language}: LabProps) {
  const {name, scenario, facts, stored} = loaded;
  const opened = useMemo(() => readSettings(query, {scenario, facts}), [query, scenario, facts]);
  const [state, dispatch] = useReducer(labReducer, undefined, () => openLab(scenario, stored, opened.settings));
  const [view, setView] = useState<View>(opened.view);
  const [followed, setFollowed] = useState(opened);
  const narrow = useNarrow();
  const pair = usePair(state);
  const shown = page === 'lab' ? pair : state;
  const runs = useRuns(shown, dispatch);
  const [choices, choose] = useRunChoices();
  const onMonth = useCursorMonth(setView);
  const settings = useLoaded(loadSettings);
  const compare = useLoaded(loadCompare);
  const faults = useMemo(() => [...routeFaults, ...opened.faults], [routeFaults, opened]);
  const words = labWords[language];
  const {title, years} = caseWords[language][name];
  const heading = page === 'lab' ? words.title(title, years) : countryWords[language].compared(title, years);
  const linkTo = (to: CountryPage, settings = state.settings): string =>
    addressText({page: to, language, scenario: name}, settings, view);
  const address = linkTo(page);

  // A link to another page or another plan of this country: what was run stays, and a run of other plans stops.
  useLayoutEffect(() => {
    if (followed === opened) return;
    if (!sameSettings(opened.settings, state.settings)) runs.stop();
    dispatch({kind: 'open', settings: opened.settings});
    setView(opened.view);
    setFollowed(opened);
  }, [followed, opened]);
  useAddress(address, followed === opened);
  useEffect(() => {
    document.title = `Postbellum: ${heading}`;
  }, [heading]);

  const beyondStored = page === 'lab' && isBeyondStored(view.tab);
  const start = (): void => {
    if (location.hash !== address) history.replaceState(null, '', address);
    history.pushState(null, '', address);
    runs.start({beyondStored, interval: intervals[choices.speed]});
  };
  const step = (): void => runs.start({beyondStored, by: 'step'});
  const running = phaseOf(shown) === 'running';
  useRunsByItself(shown, {
    ...{isOn: choices.runsByItself && choices.speed === 'full', beyondStored, stop: runs.stop},
    run: () => runs.start({beyondStored, by: 'change'}),
  });
  const startNow = useRef(start);
  startNow.current = start;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !running) {
        leaveField();
        setTimeout(() => startNow.current());
      }
      if (event.key === 'Escape' && running) runs.stop();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const shared = {state: shown, dispatch, name, language};
  const bar = (
    <RunBar
      {...{...shared, beyondStored, choices, choose}}
      pace={runs.pace}
      onRun={start}
      onStep={step}
      onStop={runs.stop}
    />
  );
  const head = (
    <>
      <h1>{heading}</h1>
      <CountryLinks {...{page, linkTo, language}} />
      <LinkFaults faults={faults} language={language} />
    </>
  );
  if (page === 'compare') {
    return (
      <div class="compare">
        {head}
        {compare && <compare.Compare {...{...shared, bar, linkTo, view, setView, onMonth, narrow}} />}
        <Keys language={language} />
      </div>
    );
  }
  return (
    <div class="lab">
      {head}
      <ScreenSummary state={pair} name={name} language={language} />
      {settings ? <settings.SettingsPanel {...{...shared, facts, narrow}} /> : <div class="settings" />}
      <section class="results" aria-label={words.tabList}>
        {bar}
        <SetAside {...{state, dispatch, name, language, linkTo}} />
        <Results {...{...shared, view, setView, onMonth, narrow}} onRun={start} />
        <Keys language={language} />
      </section>
    </div>
  );
}
