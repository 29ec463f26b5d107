import type {CountryPage, LanguageName} from '../address/address.ts';
import {type LabAction, type LabState, phaseOf} from '../state/lab-state.ts';
import {samePlan, shipped} from '../state/settings.ts';
import type {CaseName} from '../words/case-words.ts';
import {countryWords} from '../words/country-words.ts';
import {editedTitle} from './shown-plans.ts';

interface SetAsideProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly linkTo: (page: CountryPage) => string;
}

/** Keeps plan B as plan C, so that another B can be made, and leads to all of them side by side. */
export function SetAside({state, dispatch, name, language, linkTo}: SetAsideProps) {
  const words = countryWords[language].setAside;
  const {settings, scenario} = state;
  const {a, b, c} = settings;
  const isKept = c !== undefined && samePlan(b, c);
  const isOther = !samePlan(b, shipped(a));
  return (
    <p class="set-aside">
      {isOther && !isKept && (
        <button type="button" disabled={phaseOf(state) === 'running'} onClick={() => dispatch({kind: 'set aside'})}>
          {c ? words.keepInstead : words.keep}
        </button>
      )}
      {c && <span>{words.kept(editedTitle(c, scenario, name, language))}</span>}
      {(c || isOther) && <a href={linkTo('compare')}>{c ? words.compareThree : words.compare}</a>}
    </p>
  );
}
