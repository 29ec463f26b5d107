import {levers, weekly} from '@postbellum/sim-core';
import type {Factor} from './factor.ts';

/** What a factor is in words: of a lever with the time in which it holds, of a parameter its meaning. */
export function factorTitle(factor: Factor): string {
  if (factor.kind === 'lever') return `${levers[factor.lever].title}${spanWords(factor)}`;
  return weekly.find(({name}) => name === factor.mechanism)?.parameters[factor.parameter]?.meaning ?? factor.name;
}

function spanWords({from, until}: {readonly from?: string; readonly until?: string}): string {
  return `${from ? `, from ${from}` : ''}${until ? `, until ${until}` : ''}`;
}
