import type {RelapseRule} from '@postbellum/sim-core';
import {withCommas} from './numbers.ts';

const kinds: Readonly<Record<RelapseRule['channels'][number], string>> = {
  'state-based': 'fighting that involves the state (state-based)',
  'one-sided': 'attacks of armed groups on civilians (one-sided)',
  communal: 'fighting between communities (communal)',
};

/** When armed conflict counts as resumed, in a sentence or two. */
export function ruleWords({threshold, window, windowWeeks, quietWeeks, channels}: RelapseRule): string {
  const deaths = `${withCommas(threshold)} reported deaths in ${listed(channels.map(channel => kinds[channel]))}`;
  const span =
    window === 'rolling' ? `fall within ${withCommas(windowWeeks)} weeks` : 'fall between 1 January and that week';
  const quiet = quietWeeks > 0 ? `, after at least ${withCommas(quietWeeks)} weeks below that number` : '';
  const communal = channels.includes('communal') ? '' : ' Deaths in fighting between communities do not count.';
  return `In the model, armed conflict has resumed in the first week in which at least ${deaths} ${span}${quiet}.${communal}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
