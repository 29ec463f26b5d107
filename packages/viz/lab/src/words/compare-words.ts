import {capital, english, fr, french, type LanguageName} from '@postbellum/viz/language';

/** How often conflict resumed under a plan. */
export interface Outcome {
  /** Histories in which it did, of so many. */
  readonly count: string;
  /** The count as a number, which decides what is one and what are many. */
  readonly size: number;
  readonly of: string;
  /** Its interval, of a hundred. */
  readonly low: number;
  readonly high: number;
  readonly years: number;
  /** Histories simulated. */
  readonly runs: number;
}

/** The page that compares plans. */
export interface CompareWords {
  readonly plans: string;
  readonly planName: (letter: string) => string;
  readonly noPlanC: string;
  readonly changes: (changes: number) => string;
  readonly sameAsA: string;
  readonly edit: string;
  readonly remove: string;
  /** Names of links and buttons where the plan they are of is not seen beside them. */
  readonly ofPlan: (action: string, letter: string) => string;
  readonly results: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly differences: string;
  readonly less: (second: string, first: string) => string;
  readonly differs: string;
  readonly tables: string;
  readonly alike: string;
  readonly note: string;
}

const inEnglish: CompareWords = {
  plans: 'Plans',
  planName: letter => `Plan ${letter}`,
  noPlanC: 'no third plan',
  changes: changes => `${capital(english.counted(changes, {one: 'setting', many: 'settings'}))} changed.`,
  sameAsA: 'The same as plan A so far: choose another, or change its settings.',
  edit: 'Change it in the lab',
  remove: 'Remove',
  ofPlan: (action, letter) => `${action}, plan ${letter}`,
  results: 'Results',
  outcome: ({count, of, low, high, years, runs}) =>
    `Armed conflict resumed in ${count} of ${of} ${of === '1' ? 'history' : 'histories'} within ${english.counted(years, {one: 'year', many: 'years'})} (${english.range(String(low), String(high))} in 100), from ${english.number(runs)} simulated.`,
  differences: 'Differences, pair by pair',
  less: (second, first) => `Plan ${second} less plan ${first}`,
  differs: 'What differs',
  tables: 'All numbers',
  alike: 'These plans decide everything alike.',
  note: 'Settings that are not listed are alike in all of these plans.',
};

const inFrench: CompareWords = {
  plans: 'Plans',
  planName: letter => `Plan ${letter}`,
  noPlanC: 'pas de troisième plan',
  changes: changes => `${capital(french.counted(changes, {one: 'réglage modifié', many: 'réglages modifiés'}))}.`,
  sameAsA: fr`Le même que le plan A pour l’instant : choisissez-en un autre, ou changez ses réglages.`,
  edit: 'Modifier dans le laboratoire',
  remove: 'Retirer',
  ofPlan: (action, letter) => `${action}, plan ${letter}`,
  results: 'Résultats',
  outcome: ({count, size, of, low, high, years, runs}) =>
    `Le conflit armé a repris dans ${count} ${size < 2 ? 'histoire' : 'histoires'} sur ${of} en ${french.counted(years, {one: 'an', many: 'ans'})} (${french.range(String(low), String(high))} sur 100), d’après ${french.number(runs)} ${runs < 2 ? 'simulée' : 'simulées'}.`,
  differences: 'Différences, paire par paire',
  less: (second, first) => `Plan ${second} moins plan ${first}`,
  differs: 'Ce qui diffère',
  tables: 'Tous les nombres',
  alike: 'Ces plans décident tout de la même façon.',
  note: 'Les réglages absents de cette liste sont les mêmes dans tous ces plans.',
};

export const compareWords: Readonly<Record<LanguageName, CompareWords>> = {en: inEnglish, fr: inFrench};
