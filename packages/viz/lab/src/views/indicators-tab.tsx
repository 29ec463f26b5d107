import {fanFromMonths} from '@postbellum/experiments';
import {sourceOf} from '@postbellum/scenarios';
import type {IndicatorFan, IndicatorName, Scenario} from '@postbellum/sim-core';
import {fanChart} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import {usualIndicator} from '../address/indicator-groups.ts';
import {type ShownResult, shownOf} from '../state/lab-state.ts';
import {indicatorWords} from '../words/indicator-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {IndicatorChoice} from './indicator-choice.tsx';
import {monthlyOf} from './monthly-of.ts';
import {RunOffer} from './run-offer.tsx';
import {localised, localisedEvents} from './shown-plans.ts';

/** Histories drawn one by one as examples. */
const examples = 9;

/** The fan of a result; none of a stored one. */
function fanOf(result: ShownResult, scenario: Scenario, indicator: IndicatorName): IndicatorFan | undefined {
  const monthly = monthlyOf(result, scenario);
  return monthly && fanFromMonths(monthly, indicator, {histories: examples, sourceOf});
}

/** One indicator over time under both plans, with the country's record. */
export function IndicatorsTab({state, name, language, view, setView, onMonth, onRun}: DetailTabProps) {
  const words = indicatorWords[language];
  const {scenario} = state;
  const {results, settings} = shownOf(state);
  const indicator = view.indicator ?? usualIndicator;
  const plans = useMemo(
    () => localised({results, settings}, scenario, name, language, result => fanOf(result, scenario, indicator)),
    [results, settings, scenario, name, language, indicator],
  );
  const data = useMemo(() => ({plans}), [plans]);
  const options = useMemo(
    () => ({theme: 'auto', locale: language, events: localisedEvents(scenario, name, language)}) as const,
    [scenario, name, language],
  );
  const made = Math.max(...[results.a, results.b].map(result => result?.histories.runs ?? 0));
  return (
    <>
      <IndicatorChoice
        label={words.choose}
        language={language}
        value={indicator}
        onChange={chosen => setView({...view, ...(chosen && {indicator: chosen})})}
      />
      <RunOffer {...{state, language, onRun}} />
      {plans.length > 0 && (
        <>
          {made > plans[0].runs && <p class="soft">{words.firstRuns(plans[0].runs, made)}</p>}
          <ChartView
            draw={fanChart}
            data={data}
            options={options}
            opening={cursorAt(view.month, plans[0].months)}
            onValue={onMonth}
          />
        </>
      )}
    </>
  );
}
