import type {Scenario, TimelineEvent} from '@postbellum/sim-core';
import type {LanguageName} from '../address/address.ts';
import {type CaseName, caseWords} from '../words/case-words.ts';

/** An event of a country that charts mark, with its own label. */
export type Headline = Pick<TimelineEvent, 'on' | 'label'>;

/** The headline events of a country. */
export const headlinesOf = ({timeline}: Pick<Scenario, 'timeline'>): readonly Headline[] =>
  timeline.filter(({headline}) => headline).map(({on, label}) => ({on, label}));

/** Headline events, labelled in the language of the page. */
export function localisedHeadlines(
  headlines: readonly Headline[],
  name: CaseName,
  language: LanguageName,
): readonly Headline[] {
  const {events} = caseWords[language][name];
  return headlines.map(({on, label}) => ({on, label: events[on] ?? label}));
}
