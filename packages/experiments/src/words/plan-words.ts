import {type Change, levers, type Plan} from '@postbellum/sim-core';

/** One dated change of a plan in words, without its reason. */
export function changeText(change: Change): string {
  const {title, unit} = levers[change.lever];
  return `${change.lever} (${title}, ${unit}): ${doneText(change)}${timeText(change)}`;
}

function doneText(change: Change): string {
  if ('multiply' in change) return `multiplied by ${change.multiply}`;
  if ('set' in change) return `set to ${change.set.toLocaleString('en')}`;
  if ('add' in change)
    return `${change.add < 0 ? 'lowered' : 'raised'} by ${Math.abs(change.add).toLocaleString('en')}`;
  return `held at or below ${change.atMost.toLocaleString('en')}`;
}

function timeText({from, until}: Change): string {
  if (from && until) return ` from ${from} until ${until}`;
  if (from) return ` from ${from}`;
  return until ? ` until ${until}` : ' throughout';
}

/** What a plan changes, one line per change; a single line where it changes nothing. */
export function planLines({changes}: Plan): readonly string[] {
  if (changes.length === 0) return ['changes nothing: every decision as history had it'];
  return changes.map(change =>
    change.because ? `${changeText(change)}; because ${change.because}` : changeText(change),
  );
}
