import {workOf} from '../state/going-on.ts';
import {type LabState, phaseOf, shownOf} from '../state/lab-state.ts';
import {hasTwoPlans, plansOf} from '../state/settings.ts';
import type {LabWords} from '../words/lab-words.ts';
import {paceWords} from '../words/pace-words.ts';

/** The letters of the plans that running runs now, as sentences have them. */
export const lettersToRun = (state: LabState, beyondStored: boolean): readonly string[] =>
  workOf(state, beyondStored).plans.map(({letter}) => letter.toUpperCase());

/** What running does now, as a button says it. */
export function runWords(state: LabState, words: LabWords, beyondStored: boolean): string {
  const {settings} = state;
  if (phaseOf(state) === 'failed') return words.tryAgain;
  if (workOf(state, beyondStored).goesOn) return paceWords[words.language.name].goOn;
  if (!hasTwoPlans(settings)) return shownOf(state).results.a ? words.runAgain : words.runA;
  const letters = lettersToRun(state, beyondStored);
  if (letters.length < plansOf(settings).length) return words.runPlans(letters);
  return letters.length === 3 ? words.runThree : words.runBoth;
}
