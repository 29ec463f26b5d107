import {capital, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import type {TileMapData, TilePlace} from './tile-map-data.ts';
import {isShareOfHistories, valueWords} from './value-words.ts';

/** Words of the map in one language. */
export interface TileMapWords {
  readonly noData: string;
  readonly title: (measure: string, most: string) => string;
  readonly nowhere: (measure: string) => string;
  readonly subtitle: (scenario: string, plan: string, every: 'month' | 'year') => string;
  readonly heading: (measure: string, unit: string, isShare: boolean) => string;
  readonly slider: (every: 'month' | 'year', from: string, to: string) => string;
  readonly tiles: string;
  readonly steps: string;
  readonly cut: (every: 'month' | 'year', from: string, to: string) => string;
  readonly map: string;
  readonly columns: readonly string[];
}

const hard = '\u00A0';

const english: TileMapWords = {
  noData: 'no data',
  title: (measure, most) => `${measure}, most in ${most}`,
  nowhere: measure => `${measure}: none in any place`,
  subtitle: (scenario, plan, every) =>
    `${scenario}, plan ${plan}: every place, ${every === 'year' ? 'calendar year by calendar year' : 'month by month'}`,
  heading: (measure, unit, isShare) =>
    isShare ? `${measure}, in 100 simulated histories` : `${measure}, mean of simulated histories${unit}`,
  slider: (every, from, to) => `${every === 'year' ? 'Year' : 'Month'}, from ${from} to ${to}`,
  tiles: 'One square stands for one place. Neighbours are kept close; size and borders are not shown.',
  steps: 'Each step goes from its first number up to below its second; numbers are rounded first.',
  cut: (every, from, to) => `The first ${every} begins on ${from}, and the last ends on ${to}.`,
  map: 'Places, from north to south',
  columns: ['place', 'title', 'period', 'from', 'to', 'value', 'low', 'high', 'of', 'runs'],
};

const french: TileMapWords = {
  noData: 'pas de données',
  title: (measure, most) => `${measure}, au plus haut${hard}: ${most}`,
  nowhere: measure => `${measure}${hard}: aucun lieu`,
  subtitle: (scenario, plan, every) =>
    `${scenario}, plan ${plan}${hard}: chaque lieu, ${every === 'year' ? 'année civile par année civile' : 'mois par mois'}`,
  heading: (measure, unit, isShare) =>
    isShare ? `${measure}, sur 100 histoires possibles` : `${measure}, moyenne des histoires possibles${unit}`,
  slider: (every, from, to) => `${every === 'year' ? 'Année' : 'Mois'}, de ${from} à ${to}`,
  tiles: `Un carré représente un lieu. Les voisins restent proches${hard}; ni la taille ni les frontières ne sont montrées.`,
  steps: `Chaque palier va de son premier nombre jusqu’au second, exclu${hard}; les nombres sont d’abord arrondis.`,
  cut: (every, from, to) =>
    every === 'year'
      ? `La première année commence le ${from} et la dernière finit le ${to}.`
      : `Le premier mois commence le ${from} et le dernier finit le ${to}.`,
  map: 'Lieux, du nord au sud',
  columns: ['lieu', 'titre', 'période', 'du', 'au', 'valeur', 'bas', 'haut', 'unité', 'simulations'],
};

export const tileMapWords: Readonly<Record<LanguageName, TileMapWords>> = {en: english, fr: french};

/** What sentences are made of: the data and the language they are in. */
export interface TileSubject {
  readonly data: TileMapData;
  readonly language: Language;
}

export const isShare = ({measure}: Pick<TileMapData, 'measure'>): boolean => isShareOfHistories(measure.unit);

/** A period as a sentence names it: `2005`, `October 2005`. */
export const periodName = ({data: {periods, every}, language}: TileSubject, period: number): string =>
  every === 'year' ? periods[period].from.slice(0, 4) : language.month(periods[period].from);

/** What is known of a place in a period. */
function knownWords({data, language}: TileSubject, {values, intervals}: TilePlace, period: number): string {
  const value = values[period];
  if (value === null) return tileMapWords[language.name].noData;
  return valueWords({value, interval: intervals?.[period], runs: data.runs, unit: data.measure.unit}, language);
}

/** A place in a period, as its tile speaks it. */
export const tileSentence = (subject: TileSubject, place: TilePlace, period: number): string =>
  `${plain(place.title)}, ${periodName(subject, period)}${subject.language.colon}${knownWords(subject, place, period)}`;

/** Where and when the measure is largest, with its numbers: description, heading and caption alike. */
export function tileHeadline(subject: TileSubject): string {
  const {data, language} = subject;
  const words = tileMapWords[language.name];
  const measure = capital(plain(data.measure.title));
  const all = data.places.flatMap(place => place.values.map((value, period) => ({place, period, value: value ?? 0})));
  const most = all.reduce((best, each) => (each.value > best.value ? each : best));
  if (most.value === 0) return words.nowhere(measure);
  return words.title(measure, tileSentence(subject, most.place, most.period));
}
