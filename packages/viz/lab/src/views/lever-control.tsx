import {type Facts, type Lever, type LeverName, levers, type Scenario} from '@postbellum/sim-core';
import {useEffect, useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {isWithin} from '../address/read-settings.ts';
import type {LabAction, LabState} from '../state/lab-state.ts';
import {type Decision, decisionsOf} from '../state/settings.ts';
import {labWords} from '../words/lab-words.ts';
import {type LevelName, leverWords} from '../words/lever-words.ts';
import {type PanelWords, panelWords} from '../words/panel-words.ts';
import {choiceOf, spanOf, stepOf} from './lever-choice.ts';
import {LeverEvidence} from './lever-evidence.tsx';
import {typedNumber} from './typed-number.ts';

interface LeverControlProps {
  readonly lever: LeverName;
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly facts: Facts;
  readonly language: LanguageName;
}

/** One lever: its level or number, when it holds, and what is known of it. */
export function LeverControl({lever, state, dispatch, facts, language}: LeverControlProps) {
  const {scenario, settings} = state;
  const words = panelWords[language];
  const names = leverWords[language];
  const declared: Lever = levers[lever];
  const decisions = decisionsOf(settings.b, lever, scenario);
  const choice = choiceOf(lever, decisions);
  const decide = (next: readonly Decision[], dragging = false): void =>
    dispatch({kind: 'decide', lever, decisions: next, dragging});
  const middle = highest(facts, lever);
  const choose = (value: string): void => {
    const span = spanOf(decisions);
    if (value === 'history') decide([]);
    else if (value === 'number') decide([{set: numberOf(choice, middle), ...span}]);
    else if (value.startsWith('level ')) decide([{...declared.levels[value.slice(6)], ...span}]);
  };
  const isSet = decisions.length === 1 && 'set' in decisions[0];
  const named = declared.unit === 'rule';
  const changed = settings.b.own[lever] !== undefined;
  return (
    <fieldset class={changed ? 'lever changed' : 'lever'}>
      <legend>
        {names.titles[lever]} <span class="unit">({names.units[levers[lever].unit]})</span>{' '}
        {changed && <span class="mark">{words.changed}</span>}
      </legend>
      <select
        aria-label={`${names.titles[lever]}, ${words.level}`}
        value={choice.kind === 'level' ? `level ${choice.level}` : choice.kind}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value="history">{words.asDecided}</option>
        {Object.keys(declared.levels).map(level => (
          <option key={level} value={`level ${level}`}>
            {names.levels[level as LevelName]}
          </option>
        ))}
        {!named && <option value="number">{words.ownNumber}</option>}
        {choice.kind === 'given' && <option value="given">{words.asGiven}</option>}
      </select>
      {choice.kind === 'given' && <p class="soft">{choice.decisions.map(words.decision).join('; ')}</p>}
      {isSet && !named && <LeverNumber {...{lever, decisions, decide, language}} />}
      {decisions.length === 1 && <LeverDates {...{decisions, decide, scenario, words}} title={names.titles[lever]} />}
      <LeverEvidence {...{lever, scenario, language}} />
    </fieldset>
  );
}

/** The number a lever begins with when a number of its own is asked for: the most that was decided. */
const highest = (facts: Facts, lever: LeverName): number => Number(Math.max(...facts.history[lever]).toPrecision(3));

function numberOf(choice: ReturnType<typeof choiceOf>, usual: number): number {
  return (choice.kind === 'level' || choice.kind === 'number') && 'set' in choice.decision
    ? choice.decision.set
    : usual;
}

interface LeverNumberProps {
  readonly lever: LeverName;
  readonly decisions: readonly Decision[];
  readonly decide: (next: readonly Decision[], dragging?: boolean) => void;
  readonly language: LanguageName;
}

/** A slider and a box for the same number; what is out of range is told, and not taken. */
function LeverNumber({lever, decisions, decide, language}: LeverNumberProps) {
  const words = panelWords[language];
  const {number, rewritten} = labWords[language].language;
  const title = leverWords[language].titles[lever];
  const [low, high] = levers[lever].range;
  const [decision] = decisions;
  const value = 'set' in decision ? decision.set : low;
  const written = rewritten(String(value));
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const typed = typedNumber(text, language);
  const wrong = !(typed >= low && typed <= high);
  const set = (next: number, dragging: boolean): void => decide([{...spanOf(decisions), set: next}], dragging);
  const hint = `${lever}-range`;
  return (
    <div class="number">
      <input
        type="range"
        aria-label={title}
        min={low}
        max={high}
        step={stepOf([low, high])}
        value={value}
        onInput={event => set(Number(event.currentTarget.value), true)}
        onChange={event => set(Number(event.currentTarget.value), false)}
      />
      <input
        type="text"
        inputMode="decimal"
        aria-label={`${title}, ${words.number}`}
        aria-invalid={wrong}
        aria-describedby={hint}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onChange={() => !wrong && set(typed, false)}
      />
      <span id={hint} class={wrong ? 'wrong' : 'unseen'}>
        {words.outside(number(low), number(high))}
      </span>
    </div>
  );
}

interface LeverDatesProps {
  readonly title: string;
  readonly decisions: readonly Decision[];
  readonly decide: (next: readonly Decision[]) => void;
  readonly scenario: Scenario;
  readonly words: PanelWords;
}

/** From when until when a decision holds; dates that cannot be are told, and not taken. */
function LeverDates({title, decisions, decide, scenario, words}: LeverDatesProps) {
  const [decision] = decisions;
  const [wrong, setWrong] = useState(false);
  const set = (key: 'from' | 'until', day: string): void => {
    const {[key]: _, ...rest} = decision;
    const next = (day === '' ? rest : {...rest, [key]: day}) as Decision;
    const fits = isWithin(next, scenario);
    setWrong(!fits);
    if (fits) decide([next]);
  };
  return (
    <div class="dates">
      {(['from', 'until'] as const).map(key => (
        <label key={key}>
          <span aria-hidden="true">{words[key]}</span>
          <input
            type="date"
            aria-label={`${title}, ${words[key]}`}
            aria-invalid={wrong}
            min={scenario.start}
            max={scenario.end}
            value={decision[key] ?? ''}
            onChange={event => set(key, event.currentTarget.value)}
          />
        </label>
      ))}
      <span class={wrong ? 'wrong' : 'soft'}>{wrong ? words.wrongDates : words.throughout}</span>
    </div>
  );
}
