import {useEffect, useState} from 'preact/hooks';
import {shownOf} from '../state/lab-state.ts';
import {type HistoryWords, historyWords} from '../words/history-words.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {HistoryCourse} from './history-course.tsx';
import {HistoryDeaths} from './history-deaths.tsx';
import {PlayButton} from './play-button.tsx';
import {toldHistory} from './told-history.ts';

interface OneHistoryProps extends DetailTabProps {
  /** Numbers of the histories there are, rising. */
  readonly numbers: readonly number[];
  readonly chosen: number;
  readonly onChoose: (history: number) => void;
}

/** One history alone under the plans shown: what happened in it, when and where. */
export function OneHistory(props: OneHistoryProps) {
  const {state, language, numbers, chosen, onChoose} = props;
  const words = historyWords[language];
  const told = toldHistory(state, chosen, language);
  const {settings} = shownOf(state);
  return (
    <section class="one-history" aria-labelledby="one-history">
      <h2 id="one-history">{words.one}</h2>
      <Chooser {...{words, numbers, chosen, onChoose}} />
      <div aria-live="polite">
        {told.length === 0 ? (
          <p>{words.notMade(chosen)}</p>
        ) : (
          told.map(each => <p key={each.plan}>{words.fate(each)}</p>)
        )}
      </div>
      {told.length > 0 && (
        <>
          <p class="soft">{words.numbering(settings.seed, chosen)}</p>
          <HistoryCourse {...props} history={chosen} of={numbers.length} />
          <HistoryDeaths {...props} history={chosen} />
        </>
      )}
    </section>
  );
}

type ChooserProps = Pick<OneHistoryProps, 'numbers' | 'chosen' | 'onChoose'> & {readonly words: HistoryWords};

/** The number of the history, typed or one after the other. */
function Chooser({words, numbers, chosen, onChoose}: ChooserProps) {
  const [text, setText] = useState(String(chosen));
  useEffect(() => setText(String(chosen)), [chosen]);
  const isHere = numbers.includes(Number(text));
  const before = numbers.findLast(number => number < chosen);
  const after = numbers.find(number => number > chosen);
  const go = (to: number | undefined): void => {
    if (to !== undefined) onChoose(to);
  };
  return (
    <div class="chooser">
      {/* Not disabled at the ends, so that the focus stays. */}
      <button type="button" aria-disabled={before === undefined} onClick={() => go(before)}>
        {words.previous}
      </button>
      <label class="field">
        <span>{words.number}</span>
        <input
          type="number"
          min={numbers[0]}
          max={numbers[numbers.length - 1]}
          value={text}
          aria-invalid={!isHere}
          onInput={event => setText(event.currentTarget.value)}
          onChange={() => (isHere ? onChoose(Number(text)) : setText(String(chosen)))}
        />
      </label>
      <button type="button" aria-disabled={after === undefined} onClick={() => go(after)}>
        {words.next}
      </button>
      <PlayButton words={words} next={after} onChoose={onChoose} />
    </div>
  );
}
