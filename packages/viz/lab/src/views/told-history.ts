import type {LanguageName} from '../address/address.ts';
import {type LabState, type ShownResult, shownLetters, shownOf} from '../state/lab-state.ts';
import type {Told} from '../words/pace-words.ts';
import {nameOf} from './shown-plans.ts';

/** Place of a run among those of a result; -1 where it is none of them. */
export const placeOf = ({histories}: ShownResult, run: number): number =>
  histories.histories.findIndex(history => history.run === run);

/** What a history did under every plan that is shown; empty where one of them lacks it. */
export function toldHistory(state: LabState, run: number, language: LanguageName): readonly Told[] {
  const {results} = shownOf(state);
  const shown = shownLetters(results).flatMap(letter => {
    const result = results[letter];
    return result ? [{plan: nameOf(letter, language), history: result.histories.histories[placeOf(result, run)]}] : [];
  });
  return shown.every(({history}) => history !== undefined) ? shown : [];
}
