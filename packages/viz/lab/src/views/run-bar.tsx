import {useEffect, useRef, useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {changeCount, isStale, type LabAction, type LabState, phaseOf, waitsForRun} from '../state/lab-state.ts';
import {hasTwoPlans} from '../state/settings.ts';
import {type LabWords, labWords} from '../words/lab-words.ts';
import {paceWords} from '../words/pace-words.ts';
import {CopyButton} from './copy-button.tsx';
import {type RunChoices, type Speed, speeds} from './run-choices.ts';
import {lettersToRun, runWords} from './run-words.ts';
import {toldHistory} from './told-history.ts';

interface RunBarProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly language: LanguageName;
  /** Seconds per history so far. */
  readonly pace: number | undefined;
  /** Whether more is to be shown of plan A than is stored. */
  readonly beyondStored: boolean;
  readonly choices: RunChoices;
  readonly choose: (changed: Partial<RunChoices>) => void;
  readonly onRun: () => void;
  readonly onStep: () => void;
  readonly onStop: () => void;
}

const choicesOfRuns = [20, 50, 100, 200, 500, 1_000, 2_000];
const choicesOfPeople = [2_000, 5_000, 10_000, 20_000];
/** Seconds from which on a device is told to be slow. */
const slow = 60;

/** The bar that runs plans: run, stop or one history alone, how far it is, the speed, the seed and how many histories. */
export function RunBar(props: RunBarProps) {
  const {state, dispatch, language, pace, beyondStored, choices, choose, onRun, onStep, onStop} = props;
  const words = labWords[language];
  const paces = paceWords[language];
  const {settings, run} = state;
  const phase = phaseOf(state);
  const running = phase === 'running';
  // A step is over before anybody could stop it.
  const canStop = running && run?.by !== 'step';
  // Where all that were asked for are there, none is next.
  const canStep = !running && phase !== 'done';
  const waits = waitsForRun(state);
  const asked = run?.settings.runs ?? settings.runs;
  const done = run?.done ?? 0;
  const left = pace === undefined ? undefined : Math.max(1, Math.round(pace * (asked - done)));
  const newest = newestWords(state, language);
  return (
    <div class="run-bar">
      <div class="run-row">
        {canStop ? (
          <button type="button" class="main" onClick={onStop}>
            {words.stop}
          </button>
        ) : (
          <button
            type="button"
            class={hasTwoPlans(settings) || phase === 'empty' ? 'main' : ''}
            onClick={onRun}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          >
            {runWords(state, words, beyondStored)}
          </button>
        )}
        {/* Not disabled, so that the focus stays for the next step. */}
        <button type="button" aria-disabled={!canStep} onClick={() => canStep && onStep()}>
          {paces.step}
        </button>
        {canStop && (
          <span class="progress">
            <progress max={asked} value={done} aria-label={words.progressLabel} />
            <span>{words.progress({done, asked, ...(left !== undefined && {left})})}</span>
          </span>
        )}
        <NumberChoice
          label={words.runs}
          value={settings.runs}
          choices={choicesOfRuns}
          disabled={waits}
          write={words.language.number}
          onChange={runs => dispatch({kind: 'set', settings: {runs}})}
        />
        <CopyButton label={words.copyLink} text={() => location.href} words={words} />
      </div>
      <details class="run-more">
        <summary>{paces.more}</summary>
        <div class="run-row">
          <label class="field">
            <span>{paces.speed}</span>
            <select
              value={choices.speed}
              disabled={waits}
              onChange={event => choose({speed: event.currentTarget.value as Speed})}
            >
              {speeds.map(each => (
                <option key={each} value={each}>
                  {paces.speeds[each]}
                </option>
              ))}
            </select>
          </label>
          <SeedField {...{state, dispatch, words}} disabled={waits} />
          <NumberChoice
            label={words.people}
            value={settings.people}
            choices={choicesOfPeople}
            disabled={waits}
            write={words.language.number}
            onChange={people => dispatch({kind: 'set', settings: {people}})}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={choices.runsByItself}
              onChange={event => choose({runsByItself: event.currentTarget.checked})}
            />
            <span>{paces.runsByItself}</span>
          </label>
          {!running && run && (
            <button type="button" class="plain" onClick={() => dispatch({kind: 'reset run'})}>
              {words.resetRun}
            </button>
          )}
        </div>
      </details>
      <p class="phase">{phaseWords(state, words)}</p>
      {newest && <p class="phase">{newest}</p>}
      {canStop && left !== undefined && pace !== undefined && pace * asked > slow && (
        <p class="phase">{words.slow(Math.round(pace * asked), asked)}</p>
      )}
      {phase === 'failed' && run?.problem !== undefined && (
        <div class="failed" role="alert">
          <p>
            <code>{run.problem}</code>
          </p>
          <CopyButton label={words.copyDetails} text={() => `${run.problem}\n${location.href}`} words={words} />
        </div>
      )}
      <LiveRegion state={state} words={words} newest={newest} speed={choices.speed} />
    </div>
  );
}

/** What the newest history did, where they are made one at a time. */
function newestWords(state: LabState, language: LanguageName): string {
  const {run} = state;
  if (run?.newest === undefined || phaseOf(state) === 'edited') return '';
  const told = toldHistory(state, run.newest, language);
  return told.length > 0 ? paceWords[language].newest(told) : '';
}

function phaseWords(state: LabState, {phases, language}: LabWords): string {
  const {run, settings} = state;
  const {made} = paceWords[language.name];
  switch (phaseOf(state)) {
    case 'preset':
      return phases.preset;
    case 'empty':
      return phases.empty;
    case 'edited':
      if (isStale(state)) return phases.stale;
      return state.settings.c ? phases.missing(lettersToRun(state, false)) : phases.edited(changeCount(state));
    case 'stopped':
      if (!run || run.done === 0) return phases.none;
      if (run.by === 'step' || run.by === 'kept') return made(run.done, settings.runs);
      return phases.stopped(run.done, run.settings.runs);
    case 'done':
      return phases.done(run?.done ?? 0);
    case 'failed':
      return phases.failed;
    case 'running':
      return run?.by === 'step' && run.done > 0 ? made(run.done, settings.runs) : '';
  }
}

interface LiveRegionProps {
  readonly state: LabState;
  readonly words: LabWords;
  readonly newest: string;
  readonly speed: Speed;
}

/** What a screen reader hears of a run: its start, quarters and end, or each history where there is time for it. */
function LiveRegion({state, words, newest, speed}: LiveRegionProps) {
  const {run} = state;
  const phase = phaseOf(state);
  const quarter = run ? Math.min(3, Math.floor((4 * run.done) / run.settings.runs)) : 0;
  const said = useRef('');
  if (run?.by === 'step' || (phase === 'running' && speed === 'one' && newest)) said.current = newest;
  else if (phase === 'running' && run)
    said.current = quarter === 0 ? words.started(run.settings.runs) : words.part(25 * quarter);
  else if (phase === 'done' || phase === 'stopped' || phase === 'failed') said.current = phaseWords(state, words);
  else said.current = '';
  return (
    <p class="unseen" role="status">
      {said.current}
    </p>
  );
}

interface SeedFieldProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly words: LabWords;
  readonly disabled: boolean;
}

function SeedField({state, dispatch, words, disabled}: SeedFieldProps) {
  const [text, setText] = useState(state.settings.seed);
  useEffect(() => setText(state.settings.seed), [state.settings.seed]);
  const wrong = text === '' || text.length > 64;
  return (
    <label class="field">
      <span>{words.seed}</span>
      <input
        value={text}
        size={8}
        disabled={disabled}
        aria-invalid={wrong}
        title={wrong ? words.wrongSeed : ''}
        onInput={event => setText(event.currentTarget.value)}
        onChange={() => (wrong ? setText(state.settings.seed) : dispatch({kind: 'set', settings: {seed: text}}))}
      />
    </label>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly disabled: boolean;
  readonly write: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number chosen from a few; one of a link that is none of them is added. */
function NumberChoice({label, value, choices, disabled, write, onChange}: NumberChoiceProps) {
  const all = choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={event => onChange(Number(event.currentTarget.value))}>
        {all.map(each => (
          <option key={each} value={each}>
            {write(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
