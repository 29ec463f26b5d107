import type {LadderName, LanguageName, View} from '../address/address.ts';
import {isStale, type LabState} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {RiskTab} from './risk-tab.tsx';
import {TabList, tabId} from './tab-list.tsx';
import {TableTab} from './table-tab.tsx';
import {useLoaded} from './use-loaded.ts';

interface ResultsProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly onMonth: (at: {readonly date: string}) => void;
  readonly narrow: boolean;
  readonly onRun: () => void;
}

/** Loaded at once although it may never be shown: the page makes no request later. */
const loadDetails = () => import('./detail-tabs.ts');

/** The results, tab by tab. */
export function Results({state, name, language, view, setView, onMonth, narrow, onRun}: ResultsProps) {
  const words = labWords[language];
  const show: LadderName = view.show ?? (narrow ? 'count' : 'bands');
  const shared = {state, name, language};
  const details = useLoaded(loadDetails);
  const detail = {...shared, view, setView, onMonth, onRun};
  return (
    <>
      <TabList tab={view.tab} words={words} onTab={tab => setView({...view, tab})} />
      <div id="result" role="tabpanel" aria-labelledby={tabId(view.tab)} class={isStale(state) ? 'stale' : undefined}>
        {view.tab === 'risk' && (
          <RiskTab
            {...{...shared, show, onMonth}}
            month={view.month}
            onShow={chosen => setView({...view, show: chosen})}
          />
        )}
        {view.tab === 'histories' && details && <details.HistoriesTab {...detail} />}
        {view.tab === 'indicators' && details && <details.IndicatorsTab {...detail} />}
        {view.tab === 'places' && details && <details.PlacesTab {...detail} />}
        {view.tab === 'why' && details && <details.WhyTab {...detail} />}
        {view.tab === 'relations' && details && <details.RelationsTab {...detail} />}
        {view.tab === 'table' && <TableTab {...shared} />}
      </div>
    </>
  );
}
