import type {CountryPage, LanguageName} from '../address/address.ts';
import type {LabAction, LabState} from '../state/lab-state.ts';
import {changedLevers, type EditedPlan, hasTwoPlans, type Settings, shipped, swapped} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {type CompareWords, compareWords} from '../words/compare-words.ts';
import {PlanChoice} from './plan-choice.tsx';

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
  const {settings, scenario, run} = state;
  const {a, b, c} = settings;
  const set = (change: Partial<Settings>): void => dispatch({kind: 'set', settings: change});
  const plans = scenario.plans.map(plan => ({name: plan.name, title: planTitle(caseWords[language][name], plan)}));
  const none = {name: '', title: words.noPlanC};
  return (
    // A run under way is of these plans; they wait for it.
    <fieldset class="bare" disabled={run?.status === 'running'}>
      <div class="abreast">
        <div class="plan a">
          <PlanChoice label={words.isPlan} value={a} plans={plans} onChange={name => set({a: name})} />
        </div>
        <div class="plan b">
          <PlanChoice
            label={words.startsFrom('B')}
            value={b.base}
            plans={plans}
            onChange={base => set({b: {...b, base}})}
          />
          {hasTwoPlans({a, b}) ? (
            <PlanTools {...{dispatch, words}} letter="b" plan={b} link={linkTo('lab')} />
          ) : (
            <p class="soft">
              {words.sameAsA} <a href={linkTo('lab')}>{words.edit}</a>
            </p>
          )}
        </div>
        <div class="plan c">
          <PlanChoice
            label={words.startsFrom('C')}
            value={c?.base ?? ''}
            plans={c ? plans : [none, ...plans]}
            onChange={base => base !== '' && set({c: {...(c ?? shipped(base)), base}})}
          />
          {c && <PlanTools {...{dispatch, words}} letter="c" plan={c} link={linkTo('lab', swapped(settings))} />}
        </div>
      </div>
    </fieldset>
  );
}

interface PlanToolsProps {
  readonly letter: 'b' | 'c';
  readonly plan: EditedPlan;
  /** Where it is plan B of the lab. */
  readonly link: string;
  readonly dispatch: (action: LabAction) => void;
  readonly words: CompareWords;
}

/** What is changed in a plan, and what can be done with it. */
function PlanTools({letter, plan, link, dispatch, words}: PlanToolsProps) {
  const name = letter.toUpperCase();
  return (
    <>
      <p class="soft">{words.changes(changedLevers(plan).length)}</p>
      <p class="plan-tools">
        <a href={link} aria-label={words.ofPlan(words.edit, name)}>
          {words.edit}
        </a>
        <button
          type="button"
          class="plain"
          aria-label={words.ofPlan(words.remove, name)}
          onClick={() => dispatch({kind: 'remove', letter})}
        >
          {words.remove}
        </button>
      </p>
    </>
  );
}
