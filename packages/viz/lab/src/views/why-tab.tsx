import {contributionsFromSums, differenceFromSums} from '@postbellum/experiments';
import type {Contributions, Scenario} from '@postbellum/sim-core';
import {contributionsChart} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import {type WhyPlan, whyPlans} from '../address/address.ts';
import {type Results, type ShownResult, shownOf} from '../state/lab-state.ts';
import {type WhyWords, whyWords} from '../words/why-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {RunOffer} from './run-offer.tsx';
import {localised, localisedEvents} from './shown-plans.ts';

/** What can be shown: a plan where it was run here, and the difference where both were. */
function choicesOf({a, b}: Results): readonly WhyPlan[] {
  const isThere = {
    a: a?.contributions !== undefined,
    b: b?.contributions !== undefined,
    difference: a?.contributions !== undefined && b?.contributions !== undefined && ofSameRuns(a, b),
  };
  return whyPlans.filter(each => isThere[each]);
}

/** Whether two results are of the same runs, which one that was stopped may not be. */
const ofSameRuns = (a: ShownResult, b: ShownResult): boolean =>
  JSON.stringify(a.counts.ranges) === JSON.stringify(b.counts.ranges);

/** Factions in the language of the page; charts have words for reasons. */
const inWords = (found: Contributions, words: WhyWords): Contributions => ({
  ...found,
  factions: found.factions.map(faction => ({...faction, title: words.factions[faction.name] ?? faction.title})),
});

/** Why a faction comes as near to resorting to force as it does, under one plan or as the difference between both. */
export function WhyTab({state, name, language, view, setView, onMonth, onRun}: DetailTabProps) {
  const words = whyWords[language];
  const {scenario} = state;
  const {results, settings} = shownOf(state);
  const choices = choicesOf(results);
  const [usual] = choices.toReversed();
  const chosen = choices.find(each => each === view.why) ?? usual;
  const data = useMemo(() => {
    const plans = localised(
      {results, settings},
      scenario,
      name,
      language,
      ({contributions}) => contributions && contributionsFromSums(contributions, scenario),
    );
    const found =
      chosen === 'difference' ? differenceOf(results, scenario, plans) : plans[chosen === 'b' ? plans.length - 1 : 0];
    return found && inWords(found, words);
  }, [results, settings, scenario, name, language, chosen, words]);
  const faction = view.faction ?? Object.keys(scenario.factions)[0];
  const options = useMemo(
    () => ({theme: 'auto', locale: language, events: localisedEvents(scenario, name, language), faction}) as const,
    [scenario, name, language, faction],
  );
  return (
    <>
      <p class="soft">{words.about}</p>
      <label class="field choice">
        <span>{words.faction}</span>
        <select value={faction} onChange={event => setView({...view, faction: event.currentTarget.value})}>
          {Object.entries(scenario.factions).map(([key, {title}]) => (
            <option key={key} value={key}>
              {words.factions[key] ?? title}
            </option>
          ))}
        </select>
      </label>
      {choices.length > 1 && (
        <fieldset class="ladder">
          <legend>{words.plan}</legend>
          {choices.map(each => (
            <label key={each}>
              <input type="radio" name="why" checked={each === chosen} onChange={() => setView({...view, why: each})} />
              <span>{words.plans[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <RunOffer {...{state, language, onRun}} />
      {data && (
        <ChartView
          draw={contributionsChart}
          data={data}
          options={options}
          opening={cursorAt(view.month, data.factions[0].weeks)}
          onValue={onMonth}
        />
      )}
    </>
  );
}

/** Plan B less plan A over the runs of both. */
function differenceOf(
  {a, b}: Results,
  scenario: Scenario,
  [inA, inB]: readonly Pick<Contributions, 'plan' | 'scenario'>[],
): Contributions | undefined {
  if (!a?.contributions || !b?.contributions) return undefined;
  const difference = differenceFromSums(a.contributions, b.contributions, scenario);
  return {...difference, scenario: inB.scenario, plan: inB.plan, against: inA.plan};
}
