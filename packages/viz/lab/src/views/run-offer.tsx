import {phaseOf, shownOf} from '../state/lab-state.ts';
import {detailWords} from '../words/detail-words.ts';
import {labWords} from '../words/lab-words.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {runWords} from './run-words.ts';

/** Says what is missing where results are stored ones, and offers to run them; nothing where all is there. */
export function RunOffer({state, language, onRun}: Pick<DetailTabProps, 'state' | 'language' | 'onRun'>) {
  const {a, b} = shownOf(state).results;
  const words = detailWords[language];
  const labels = labWords[language];
  if (phaseOf(state) === 'running' || (a?.values && (b === undefined || b.values))) return null;
  const missing = b?.values ? words.storedA : a ? words.stored : labels.phases.empty;
  return (
    <div class="offer">
      <p>{missing}</p>
      <button type="button" onClick={onRun}>
        {runWords(state, labels, true)}
      </button>
    </div>
  );
}
