import {fanFromMonths} from '@postbellum/experiments';
import {sourceOf} from '@postbellum/scenarios';
import {type IndicatorFan, type IndicatorName, indicators, type Scenario} from '@postbellum/sim-core';
import {fanChart} from '@postbellum/viz';
import {indicatorIn} from '@postbellum/viz/french-names';
import {useMemo} from 'preact/hooks';
import {type IndicatorGroup, indicatorGroups, usualIndicator} from '../address/indicator-groups.ts';
import {type ShownResult, shownOf} from '../state/lab-state.ts';
import {indicatorWords} from '../words/indicator-words.ts';
import {ChartView} from './chart-view.tsx';
import type {DetailTabProps} from './detail-tab.ts';
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
export function IndicatorsTab({state, name, language, view, setView, onRun}: DetailTabProps) {
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
      <label class="field choice">
        <span>{words.choose}</span>
        <select
          value={indicator}
          onChange={event => setView({...view, indicator: event.currentTarget.value as IndicatorName})}
        >
          {Object.entries(indicatorGroups).map(([group, names]) => (
            <optgroup key={group} label={words.groups[group as IndicatorGroup]}>
              {names.map(each => (
                <option key={each} value={each}>
                  {indicatorIn({name: each, title: indicators[each].title}, language).title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <RunOffer {...{state, language, onRun}} />
      {plans.length > 0 && (
        <>
          {made > plans[0].runs && <p class="soft">{words.firstRuns(plans[0].runs, made)}</p>}
          <ChartView draw={fanChart} data={data} options={options} />
        </>
      )}
    </>
  );
}
