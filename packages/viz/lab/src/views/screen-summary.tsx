import type {LanguageName} from '../address/address.ts';
import {changeCount, type LabState, shownOf} from '../state/lab-state.ts';
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
  const risks = localisedRisks(shownOf(state), state.scenario, name, language);
  const planA = planTitle(caseWords[language][name], shippedPlan(state.scenario, state.settings.a));
  return (
    <p class="unseen">
      {words.summary({country: title, planA, changes: changeCount(state), result: riskHeadline(risks, language)})}
    </p>
  );
}
