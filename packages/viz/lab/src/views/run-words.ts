import {workOf} from '../state/going-on.ts';
import {type LabState, phaseOf, shownOf} from '../state/lab-state.ts';
import {hasTwoPlans} from '../state/settings.ts';
import type {LabWords} from '../words/lab-words.ts';
import {paceWords} from '../words/pace-words.ts';

/** What running does now, as a button says it. */
export function runWords(state: LabState, words: LabWords, beyondStored: boolean): string {
  const {plans, goesOn} = workOf(state, beyondStored);
  if (phaseOf(state) === 'failed') return words.tryAgain;
  if (goesOn) return paceWords[words.language.name].goOn;
  if (!hasTwoPlans(state.settings)) return shownOf(state).results.a ? words.runAgain : words.runA;
  return plans.length > 1 ? words.runBoth : words.runB;
}
