import {fr, type LanguageName} from '@postbellum/viz/language';
import {whyWords} from './why-words.ts';

/** The tab of relations. */
export interface RelationWords {
  readonly about: string;
  /** Who trusts and who is trusted, by key; their own titles where absent. */
  readonly actors: Readonly<Record<string, string>>;
}

const english: RelationWords = {
  about: 'How far people trust the mission, the state and each other, and how far factions believe in the settlement.',
  actors: {},
};

const french: RelationWords = {
  about: fr`Combien les habitants font confiance à la mission, à l’État et aux autres groupes, et combien les factions croient en l’accord.`,
  actors: {
    people: 'les habitants',
    mission: 'la mission',
    state: 'l’État',
    groups: 'les autres groupes',
    settlement: 'l’accord',
    ...whyWords.fr.factions,
  },
};

export const relationWords: Readonly<Record<LanguageName, RelationWords>> = {en: english, fr: french};
