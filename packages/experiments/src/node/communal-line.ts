import type {Estimate} from '@postbellum/sim-core';
import {plusMinus, signed} from '../words/numbers.ts';

/** What changes the persons killed in communal violence, as a line of text; those told apart from 0, the largest first. */
export function communalLine(
  changes: readonly {readonly name: string; readonly deaths?: Estimate | undefined}[],
): string {
  const told = changes
    .flatMap(({name, deaths}) => (deaths?.interval ? [{name, mean: deaths.mean, interval: deaths.interval}] : []))
    .filter(({interval: {low, high}}) => low > 0 || high < 0)
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
    .map(({name, mean, interval}) => `${name} ${signed(mean, 1)} ${plusMinus(interval, 1)}`);
  return `Persons killed in communal violence, which never counts as relapse, change with: ${told.join(', ') || 'none of them'}.`;
}
