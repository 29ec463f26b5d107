import type {Facts, LeverName} from '@postbellum/sim-core';
import {leverNames, levers} from '@postbellum/sim-core';
import {useRef} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {changeCount, type LabAction, type LabState, waitsForRun} from '../state/lab-state.ts';
import {changedLevers} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {type Group, groupOf, groups, leverWords} from '../words/lever-words.ts';
import {type PanelWords, panelWords} from '../words/panel-words.ts';
import {LeverControl} from './lever-control.tsx';
import {PlanChoice} from './plan-choice.tsx';

interface SettingsPanelProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly facts: Facts;
  readonly name: CaseName;
  readonly language: LanguageName;
  /** Whether there is room for results alone, so that settings open over them. */
  readonly narrow: boolean;
}

/** All that can be changed: beside the results, or over them where there is no room. */
export function SettingsPanel(props: SettingsPanelProps) {
  const {state, language, narrow} = props;
  const words = panelWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  if (!narrow) {
    return (
      <section class="settings" aria-label={words.title}>
        <Settings {...props} words={words} />
      </section>
    );
  }
  return (
    <>
      <div class="open-settings">
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {words.open(changeCount(state))}
        </button>
      </div>
      <dialog ref={dialog} class="settings" aria-label={words.title}>
        <Settings {...props} words={words} />
        <div class="close-settings">
          <button type="button" class="main" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** Levers whose effect has no measured size. */
const assumed = leverNames.filter(name => levers[name].grade === 'none').length;

function Settings({state, dispatch, facts, name, language, words}: SettingsPanelProps & {readonly words: PanelWords}) {
  const about = caseWords[language][name];
  const {settings, scenario, past, future} = state;
  const running = waitsForRun(state);
  const plans = scenario.plans.map(plan => ({name: plan.name, title: planTitle(about, plan)}));
  return (
    <>
      <h2>{words.title}</h2>
      <div class="settings-tools">
        <button
          type="button"
          class="plain"
          disabled={past.length === 0 || running}
          onClick={() => dispatch({kind: 'undo'})}
        >
          {words.undo}
        </button>
        <button
          type="button"
          class="plain"
          disabled={future.length === 0 || running}
          onClick={() => dispatch({kind: 'redo'})}
        >
          {words.redo}
        </button>
        <button type="button" class="plain" disabled={running} onClick={() => dispatch({kind: 'reset settings'})}>
          {words.reset}
        </button>
      </div>
      <p class="soft">{words.assumed(assumed, leverNames.length)}</p>
      {/* A run under way is of these settings; they wait for it. */}
      <fieldset class="bare" disabled={running}>
        <PlanChoice
          label={words.planA}
          value={settings.a}
          plans={plans}
          onChange={a => dispatch({kind: 'set', settings: {a}})}
        />
        <PlanChoice
          label={words.planB}
          value={settings.b.base}
          plans={plans}
          onChange={base => dispatch({kind: 'set', settings: {b: {...settings.b, base}}})}
        />
        {groups.map(group => (
          <LeverGroup key={group} {...{group, state, dispatch, facts, language, words}} />
        ))}
      </fieldset>
    </>
  );
}

interface LeverGroupProps {
  readonly group: Group;
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly facts: Facts;
  readonly language: LanguageName;
  readonly words: PanelWords;
}

function LeverGroup({group, state, dispatch, facts, language, words}: LeverGroupProps) {
  const members = leverNames.filter(lever => groupOf[lever] === group);
  const changed = changedLevers(state.settings.b).filter(lever => members.includes(lever));
  return (
    <details class="group" open={group === 'security' || changed.length > 0}>
      <summary>
        <h3>{leverWords[language].groups[group]}</h3>
        {changed.length > 0 && (
          <span class="count">
            {changed.length} {words.changed}
          </span>
        )}
      </summary>
      {members.map((lever: LeverName) => (
        <LeverControl key={lever} {...{lever, state, dispatch, facts, language}} />
      ))}
    </details>
  );
}
