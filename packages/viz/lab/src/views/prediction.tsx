import {useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {learnWords} from '../words/learn-words.ts';

interface PredictionProps {
  readonly language: LanguageName;
  /** The prediction that was kept; what is kept cannot be changed any more. */
  readonly kept: number | undefined;
  readonly onKeep: (prediction: number) => void;
}

/** Where the slider stands before it is touched. */
const middle = 50;

/** A slider and a box for the same whole number of a hundred, and a button that keeps it. */
export function Prediction({language, kept, onKeep}: PredictionProps) {
  const words = learnWords[language];
  const [value, setValue] = useState<number>();
  const set = (text: string): void => {
    const typed = Number(text);
    setValue(text !== '' && Number.isInteger(typed) && typed >= 0 && typed <= 100 ? typed : undefined);
  };
  const shown = kept ?? value;
  return (
    <form
      class="prediction"
      onSubmit={event => {
        event.preventDefault();
        if (value !== undefined) onKeep(value);
      }}
    >
      <label for="prediction">{words.slider}</label>
      <div class="number">
        <input
          id="prediction"
          type="range"
          min={0}
          max={100}
          step={1}
          value={shown ?? middle}
          aria-valuetext={words.outOf100(shown ?? middle)}
          disabled={kept !== undefined}
          onInput={event => set(event.currentTarget.value)}
        />
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          aria-label={words.slider}
          value={shown ?? ''}
          disabled={kept !== undefined}
          onInput={event => set(event.currentTarget.value)}
        />
      </div>
      {kept === undefined && (
        <>
          <p class="soft">{words.hidden}</p>
          <button type="submit" class="main" disabled={value === undefined}>
            {words.keep}
          </button>
        </>
      )}
    </form>
  );
}
