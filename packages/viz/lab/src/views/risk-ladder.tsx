import type {Histories} from '@postbellum/sim-core';
import {countGrid, relapseRiskChart} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import type {LadderName, LanguageName} from '../address/address.ts';
import {type LabState, shownOf} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {ChartView, chartOptions} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {historiesChart} from './later-charts.ts';
import {localisedEvents, localisedHistories, localisedRisks} from './shown-plans.ts';

/** The most histories drawn one by one. */
const mostRows = 100;

function firstRows(plan: Histories): Histories {
  const histories = plan.histories.slice(0, mostRows);
  return {...plan, histories, runs: histories.length};
}

interface LadderChartProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly show: LadderName;
  /** Month at which the curves open. */
  readonly month: string | undefined;
  readonly onMonth: (at: {readonly date: string}) => void;
  /** Absent until it is loaded. */
  readonly drawHistories: typeof historiesChart | undefined;
}

/** The risk of the plans shown: counted, history by history, or as curves. */
export function LadderChart({state, name, language, show, month, onMonth, drawHistories}: LadderChartProps) {
  const {scenario} = state;
  const shown = shownOf(state);
  const {results, settings} = shown;
  const words = labWords[language];
  const [risks, histories, events] = useMemo(
    () => [
      {plans: localisedRisks(shown, scenario, name, language)},
      show === 'histories' ? localisedHistories(shown, scenario, name, language) : [],
      localisedEvents(scenario, name, language),
    ],
    [results, settings, scenario, name, language, show],
  );
  const rows = useMemo(() => ({plans: histories.map(firstRows)}), [histories]);
  const options = chartOptions[language];
  const curves = useMemo(() => ({...options, events}), [options, events]);
  if (show === 'count') return <ChartView draw={countGrid} data={risks} options={options} />;
  if (show === 'bands') {
    const opening = cursorAt(month, risks.plans[0].months);
    return <ChartView draw={relapseRiskChart} data={risks} options={curves} opening={opening} onValue={onMonth} />;
  }
  if (histories.length === 0) return null;
  const made = histories[0].runs;
  return (
    <>
      {made > mostRows && <p class="soft">{words.firstRows(mostRows, made)}</p>}
      {drawHistories && <ChartView draw={drawHistories} data={rows} options={options} />}
    </>
  );
}
