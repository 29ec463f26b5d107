import {fr, type LanguageName} from '@postbellum/viz/language';

/** What keys do in the lab of a country. */
export interface KeyWords {
  readonly title: string;
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [keys: string, what: string])[];
}

const english: KeyWords = {
  title: 'Keys',
  keys: [
    ['Ctrl or ⌘ + Enter', 'Run the plans'],
    ['Esc', 'Stop a run, or leave a chart'],
    ['← →', 'In the list of tabs, the tab before or after'],
    ['← →, with Shift a year', 'In a chart over time, a month back or on'],
    ['↑ ↓, with Shift ten rows', 'In a chart of histories, the row before or after'],
    ['Page ↑ ↓', 'A year, or ten rows'],
    ['Home, End', 'The first and the last'],
    [
      'Enter',
      'In a chart over time, hold the month while the pointer moves; in a chart of histories, show that one alone',
    ],
    ['← → ↑ ↓', 'In a chart of squares, the square beside'],
  ],
};

const french: KeyWords = {
  title: 'Touches',
  keys: [
    ['Ctrl ou ⌘ + Entrée', 'Lancer les plans'],
    ['Échap', 'Arrêter le calcul, ou quitter une figure'],
    ['← →', 'Dans la liste des onglets, l’onglet précédent ou suivant'],
    ['← →, avec Maj une année', 'Dans une figure au fil du temps, un mois avant ou après'],
    ['↑ ↓, avec Maj dix rangées', 'Dans une figure d’histoires, la rangée précédente ou suivante'],
    ['Page ↑ ↓', 'Une année, ou dix rangées'],
    ['Début, Fin', 'Le premier et le dernier'],
    [
      'Entrée',
      fr`Dans une figure au fil du temps, retenir le mois quand le pointeur bouge ; dans une figure d’histoires, montrer celle-là seule`,
    ],
    ['← → ↑ ↓', 'Dans une figure de cases, la case voisine'],
  ],
};

export const keyWords: Readonly<Record<LanguageName, KeyWords>> = {en: english, fr: french};
