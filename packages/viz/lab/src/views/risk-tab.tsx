import {historiesDifference, pairedYearsAtPeace} from '@postbellum/experiments';
import type {Histories} from '@postbellum/sim-core';
import {countGrid, relapseRiskChart} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import {type LadderName, type LanguageName, ladder} from '../address/address.ts';
import {type LabState, shownOf} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {type LabWords, labWords} from '../words/lab-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {differenceChart, historiesChart} from './later-charts.ts';
import {localisedEvents, localisedHistories, localisedRisks} from './shown-plans.ts';
import {useLoaded} from './use-loaded.ts';

interface RiskTabProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly show: LadderName;
  readonly onShow: (show: LadderName) => void;
  /** Month at which the curves open. */
  readonly month: string | undefined;
  readonly onMonth: (at: {readonly date: string}) => void;
}

const loadLaterCharts = () => import('./later-charts.ts');

/** The risk that conflict resumes under both plans: counted, history by history, or as curves. */
export function RiskTab({state, name, language, show, onShow, month, onMonth}: RiskTabProps) {
  const words = labWords[language];
  // Loaded at once although it may never be shown: the page makes no request later.
  const later = useLoaded(loadLaterCharts);
  const {results} = shownOf(state);
  if (!results.a && !results.b) return <p class="phase">{words.phases.empty}</p>;
  return (
    <>
      <fieldset class="ladder">
        <legend>{words.ladderList}</legend>
        {ladder.map(each => (
          <label key={each}>
            <input type="radio" name="ladder" checked={each === show} onChange={() => onShow(each)} />
            <span>{words.ladder[each]}</span>
          </label>
        ))}
      </fieldset>
      <Difference state={state} words={words} />
      <LadderChart
        key={show}
        {...{state, name, language, show, month, onMonth}}
        drawHistories={later?.historiesChart}
      />
      {later && <PairsChart {...{state, name, language}} draw={later.differenceChart} />}
    </>
  );
}

/** What differs in pairs of histories that share their luck. */
function Difference({state, words}: {readonly state: LabState; readonly words: LabWords}) {
  const {a, b} = shownOf(state).results;
  const difference = useMemo(() => a && b && historiesDifference(a.histories, b.histories), [a, b]);
  if (!difference) return null;
  return (
    <p class="difference">
      {words.difference(difference)}{' '}
      <span class="soft">
        {words.pairing} {words.inModel}
      </span>
    </p>
  );
}

/** The most histories drawn one by one. */
const mostRows = 100;

function firstRows(plan: Histories): Histories {
  const histories = plan.histories.slice(0, mostRows);
  return {...plan, histories, runs: histories.length};
}

interface LadderChartProps extends Omit<RiskTabProps, 'onShow'> {
  /** Absent until it is loaded. */
  readonly drawHistories: typeof historiesChart | undefined;
}

function LadderChart({state, name, language, show, month, onMonth, drawHistories}: LadderChartProps) {
  const {scenario} = state;
  const shown = shownOf(state);
  const {results, settings} = shown;
  const words = labWords[language];
  const [risks, histories, events] = useMemo(
    () => [
      {plans: localisedRisks(shown, scenario, name, language)},
      {plans: show === 'histories' ? localisedHistories(shown, scenario, name, language).map(firstRows) : []},
      localisedEvents(scenario, name, language),
    ],
    [results, settings, scenario, name, language, show],
  );
  const options = useMemo(() => ({theme: 'auto', locale: language}) as const, [language]);
  const curves = useMemo(() => ({...options, events}), [options, events]);
  if (show === 'count') return <ChartView draw={countGrid} data={risks} options={options} />;
  if (show === 'bands') {
    const opening = cursorAt(month, risks.plans[0].months);
    return <ChartView draw={relapseRiskChart} data={risks} options={curves} opening={opening} onValue={onMonth} />;
  }
  const made = Math.min(...[results.a, results.b].flatMap(result => (result ? [result.histories.runs] : [])));
  return (
    <>
      {made > mostRows && <p class="soft">{words.firstRows(mostRows, made)}</p>}
      {drawHistories && <ChartView draw={drawHistories} data={histories} options={options} />}
    </>
  );
}

interface PairsChartProps extends Pick<RiskTabProps, 'state' | 'name' | 'language'> {
  readonly draw: typeof differenceChart;
}

/** How much longer or shorter the peace was under plan B, pair by pair; nothing where there is one plan, or one pair. */
function PairsChart({state, name, language, draw}: PairsChartProps) {
  const {results, settings} = shownOf(state);
  const {scenario} = state;
  const {yearsAtPeace} = labWords[language];
  const data = useMemo(() => {
    const [a, b] = localisedHistories({results, settings}, scenario, name, language);
    const {withinYears = 10} = results.a?.counts ?? {};
    return b && b.runs > 1 ? pairedYearsAtPeace(a, b, {withinYears, ...yearsAtPeace(withinYears)}) : undefined;
  }, [results, settings, scenario, name, language, yearsAtPeace]);
  const options = useMemo(() => ({theme: 'auto', locale: language}) as const, [language]);
  return data ? <ChartView draw={draw} data={data} options={options} /> : null;
}
