import {type HistoriesOrder, historiesChart, orderedHistories} from '@postbellum/viz';
import {useMemo, useState} from 'preact/hooks';
import {shownOf} from '../state/lab-state.ts';
import {historyWords, orders} from '../words/history-words.ts';
import {ChartView} from './chart-view.tsx';
import type {DetailTabProps} from './detail-tab.ts';
import {OneHistory} from './one-history.tsx';
import {RunOffer} from './run-offer.tsx';
import {localisedHistories} from './shown-plans.ts';

/** Every history as a row, and one of them at a time. */
export function HistoriesTab(props: DetailTabProps) {
  const {state, name, language, view, setView, onRun} = props;
  const words = historyWords[language];
  const {scenario, run} = state;
  const {results, settings} = shownOf(state);
  const [wanted, setWanted] = useState<HistoriesOrder>('run');
  const plans = useMemo(
    () => localisedHistories({results, settings}, scenario, name, language),
    [results, settings, scenario, name, language],
  );
  const possible = orders.filter(each => each !== 'pair' || plans.length > 1);
  const order = possible.find(each => each === wanted) ?? 'run';
  const numbers = useMemo(() => plans[0]?.histories.map(history => history.run) ?? [], [plans]);
  const chosen = view.history ?? run?.newest ?? numbers[0];
  const data = useMemo(() => ({plans}), [plans]);
  const row = useMemo(
    () => (plans.length > 0 ? orderedHistories(plans, order)[0].findIndex(history => history.run === chosen) : -1),
    [plans, order, chosen],
  );
  const options = useMemo(
    () => ({theme: 'auto', locale: language, order, ...(row >= 0 && {cursor: row})}) as const,
    [language, order, row],
  );
  const pick = (history: number): void => setView({...view, history});
  return (
    <>
      <RunOffer {...{state, language, onRun}} />
      {numbers.length > 0 && (
        <>
          <fieldset class="ladder">
            <legend>{words.order}</legend>
            {possible.map(each => (
              <label key={each}>
                <input type="radio" name="order" checked={each === order} onChange={() => setWanted(each)} />
                <span>{words.orders[each]}</span>
              </label>
            ))}
          </fieldset>
          <p class="soft">
            {words.pick} {order === 'date' && plans.length > 1 && words.ofPlanA}
          </p>
          <ChartView
            draw={historiesChart}
            data={data}
            options={options}
            onPick={({runs: [ofPlanA]}) => pick(ofPlanA)}
          />
          <OneHistory {...props} numbers={numbers} chosen={chosen} onChoose={pick} />
        </>
      )}
    </>
  );
}
