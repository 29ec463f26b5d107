import {fr, type LanguageName} from '@postbellum/viz/language';

/** The tab of relations. */
export interface RelationWords {
  readonly about: string;
}

const english: RelationWords = {
  about: 'How far people trust the mission, the state and each other, and how far factions believe in the settlement.',
};

const french: RelationWords = {
  about: fr`Combien les habitants font confiance à la mission, à l’État et aux autres groupes, et combien les factions croient en l’accord.`,
};

export const relationWords: Readonly<Record<LanguageName, RelationWords>> = {en: english, fr: french};
