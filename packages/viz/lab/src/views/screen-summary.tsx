import {useMemo} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {changeCount, type LabState, phaseOf, shownOf} from '../state/lab-state.ts';
import {shippedPlan} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {localisedRisks, riskHeadline} from './shown-plans.ts';

/** What is on the page, for those who hear it: the country, the plans, the latest result. */
export function ScreenSummary({
  state,
  name,
  language,
}: {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
}) {
  const words = labWords[language];
  const {title} = caseWords[language][name];
  const {results, settings} = shownOf(state);
  const running = phaseOf(state) === 'running';
  // What changes ten times a second is nothing to be read out.
  const result = useMemo(
    () => (running ? '' : riskHeadline(localisedRisks({results, settings}, state.scenario, name, language), language)),
    [running, results, settings, state.scenario, name, language],
  );
  const planA = planTitle(caseWords[language][name], shippedPlan(state.scenario, state.settings.a));
  return <p class="unseen">{words.summary({country: title, planA, changes: changeCount(state), result})}</p>;
}
