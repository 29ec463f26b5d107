import {type LabState, phaseOf, plansToRun, shownOf} from '../state/lab-state.ts';
import {hasTwoPlans} from '../state/settings.ts';
import type {LabWords} from '../words/lab-words.ts';

/** What running does now, as a button says it. */
export function runWords(state: LabState, words: LabWords, beyondStored: boolean): string {
  if (phaseOf(state) === 'failed') return words.tryAgain;
  if (!hasTwoPlans(state.settings)) return shownOf(state).results.a ? words.runAgain : words.runA;
  return plansToRun(state, beyondStored).length > 1 ? words.runBoth : words.runB;
}
