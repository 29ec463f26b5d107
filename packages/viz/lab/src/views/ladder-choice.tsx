import {type LadderName, type LanguageName, ladder} from '../address/address.ts';
import {labWords} from '../words/lab-words.ts';

interface LadderChoiceProps {
  readonly language: LanguageName;
  readonly show: LadderName;
  /** Absent until there is something to choose. */
  readonly onShow?: (show: LadderName) => void;
}

/** How the risk is shown. */
export function LadderChoice({language, show, onShow}: LadderChoiceProps) {
  const words = labWords[language];
  return (
    <fieldset class="ladder" inert={!onShow}>
      <legend>{words.ladderList}</legend>
      {ladder.map(each => (
        <label key={each}>
          <input type="radio" name="ladder" checked={each === show} onChange={() => onShow?.(each)} />
          <span>{words.ladder[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
