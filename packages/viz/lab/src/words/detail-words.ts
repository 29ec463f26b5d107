import {fr, type LanguageName} from '@postbellum/viz/language';

/** What is said where a tab shows more than is stored. */
export interface DetailWords {
  /** Nothing but stored results is there. */
  readonly stored: string;
  /** Plan A is missing beside plan B. */
  readonly storedA: string;
}

const english: DetailWords = {
  stored:
    'Stored results hold when armed conflict resumed in each history, and nothing else. To see this, run the histories on this device.',
  storedA:
    'Plan A is not shown here: its stored results hold when armed conflict resumed, and nothing else. Run it on this device to compare both.',
};

const french: DetailWords = {
  stored:
    'Les résultats enregistrés disent quand le conflit armé a repris dans chaque histoire, et rien d’autre. Pour voir ceci, lancez les histoires sur cet appareil.',
  storedA: fr`Le plan A n’est pas montré ici : ses résultats enregistrés disent quand le conflit armé a repris, et rien d’autre. Lancez-le sur cet appareil pour comparer les deux.`,
};

export const detailWords: Readonly<Record<LanguageName, DetailWords>> = {en: english, fr: french};
