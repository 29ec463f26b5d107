import type {CountryPage, LanguageName} from '../address/address.ts';
import type {LabAction, LabState} from '../state/lab-state.ts';
import {
  changedLevers,
  type EditedPlan,
  hasTwoPlans,
  type Letter,
  type Settings,
  samePlan,
  shipped,
  swapped,
} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {type CompareWords, compareWords} from '../words/compare-words.ts';
import {panelWords} from '../words/panel-words.ts';
import {PlanChoice} from './plan-choice.tsx';
import {editedTitle} from './shown-plans.ts';

/** The link to a page of the country, with these settings in place of those there are. */
export type LinkTo = (page: CountryPage, settings?: Settings) => string;

interface ComparedPlansProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly linkTo: LinkTo;
}

/** The plans that are compared: which they are, and ways to change, add and remove them. */
export function ComparedPlans({state, dispatch, name, language, linkTo}: ComparedPlansProps) {
  const words = compareWords[language];
  const {undo, redo} = panelWords[language];
  const {settings, scenario, past, future, run} = state;
  const {a, b, c} = settings;
  const plans = scenario.plans.map(plan => ({name: plan.name, title: planTitle(caseWords[language][name], plan)}));
  const choice = (letter: Letter, plan: EditedPlan | undefined) => {
    // What is no shipped plan stands before them until one of them is chosen.
    const other = plan ? editedTitle(plan, scenario, name, language) : words.noPlanC;
    const isShipped = plan !== undefined && changedLevers(plan).length === 0;
    return (
      <PlanChoice
        label={words.planName(letter.toUpperCase())}
        value={isShipped ? plan.base : ''}
        plans={isShipped ? plans : [{name: '', title: other}, ...plans]}
        onChange={base =>
          base !== '' && dispatch({kind: 'set', settings: letter === 'a' ? {a: base} : {[letter]: shipped(base)}})
        }
      />
    );
  };
  return (
    // A run under way is of these plans; they wait for it.
    <fieldset class="bare" disabled={run?.status === 'running'}>
      <div class="abreast">
        <div class="plan a">{choice('a', shipped(a))}</div>
        <div class="plan b">
          {choice('b', b)}
          {samePlan(b, shipped(a)) && <p class="soft">{words.sameAsA}</p>}
          <PlanTools
            {...{dispatch, words}}
            letter="b"
            plan={b}
            link={linkTo('lab')}
            removable={hasTwoPlans(settings)}
          />
        </div>
        <div class="plan c">
          {choice('c', c)}
          {c && (
            <PlanTools {...{dispatch, words}} letter="c" plan={c} link={linkTo('lab', swapped(settings))} removable />
          )}
        </div>
      </div>
      <div class="settings-tools">
        <button type="button" class="plain" disabled={past.length === 0} onClick={() => dispatch({kind: 'undo'})}>
          {undo}
        </button>
        <button type="button" class="plain" disabled={future.length === 0} onClick={() => dispatch({kind: 'redo'})}>
          {redo}
        </button>
      </div>
    </fieldset>
  );
}

interface PlanToolsProps {
  readonly letter: 'b' | 'c';
  readonly plan: EditedPlan;
  /** Where it is plan B of the lab. */
  readonly link: string;
  readonly removable: boolean;
  readonly dispatch: (action: LabAction) => void;
  readonly words: CompareWords;
}

/** What is changed in a plan, and what can be done with it. */
function PlanTools({letter, plan, link, removable, dispatch, words}: PlanToolsProps) {
  const name = letter.toUpperCase();
  const changes = changedLevers(plan).length;
  return (
    <>
      {changes > 0 && <p class="soft">{words.changes(changes)}</p>}
      <p class="plan-tools">
        <a href={link} aria-label={words.ofPlan(words.edit, name)}>
          {words.edit}
        </a>
        {removable && (
          <button
            type="button"
            class="plain"
            aria-label={words.ofPlan(words.remove, name)}
            onClick={() => dispatch({kind: 'remove', letter})}
          >
            {words.remove}
          </button>
        )}
      </p>
    </>
  );
}
