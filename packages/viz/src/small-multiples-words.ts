import {capital, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import type {ChartFacet, FacetStep, SmallMultiplesData} from './small-multiples-data.ts';
import {valueWords} from './value-words.ts';

interface MultiplesWords {
  readonly one: (measure: string, month: string, facet: string) => string;
  readonly title: (measure: string, month: string, low: string, high: string) => string;
  readonly subtitle: (start: string, end: string) => string;
  readonly line: (isShare: boolean) => string;
  readonly band: Readonly<Record<'runs' | 'histories', (level: string) => string>>;
  readonly notes: Readonly<Record<'runs' | 'histories', (level: string) => string>>;
  readonly shared: string;
  readonly slider: (from: string, to: string) => string;
  readonly per100: string;
  readonly columns: readonly string[];
}

const hard = '\u00A0';

export const multiplesWords: Readonly<Record<LanguageName, MultiplesWords>> = {
  en: {
    one: (measure, month, facet) => `${measure}, ${month}: ${facet}`,
    title: (measure, month, low, high) => `${measure}, ${month}: from ${low}, to ${high}`,
    subtitle: (start, end) => `Month by month, ${start} to ${end}, on one scale`,
    line: isShare => (isShare ? 'share of histories' : 'mean of histories'),
    band: {
      runs: level => `${level} % interval`,
      histories: level => `${level} of 100 histories`,
    },
    notes: {
      runs: level =>
        `Bands and brackets are ${level} % intervals from the number of histories alone. What settings that nobody knows well can do is not in them.`,
      histories: level =>
        `Bands and brackets hold the middle ${level} of 100 histories: chance from history to history. What settings that nobody knows well can do is not in them.`,
    },
    shared: 'All charts have the same scales.',
    slider: (from, to) => `Month, from ${from} to ${to}`,
    per100: 'in 100 histories',
    columns: ['facet', 'title', 'date', 'value', 'low', 'high', 'of', 'runs'],
  },
  fr: {
    one: (measure, month, facet) => `${measure}, ${month}${hard}: ${facet}`,
    title: (measure, month, low, high) => `${measure}, ${month}${hard}: au moins ${low}${hard}; au plus ${high}`,
    subtitle: (start, end) => `Mois par mois, de ${start} à ${end}, sur une même échelle`,
    line: isShare => (isShare ? 'part des histoires possibles' : 'moyenne des histoires possibles'),
    band: {
      runs: level => `intervalle à ${level}${hard}%`,
      histories: level => `${level} histoires sur 100`,
    },
    notes: {
      runs: level =>
        `Bandes et parenthèses sont des intervalles à ${level}${hard}% dus au seul nombre d’histoires. Ce que peuvent changer les réglages mal connus n’y est pas.`,
      histories: level =>
        `Bandes et parenthèses tiennent les ${level} histoires du milieu sur 100${hard}: le hasard d’une histoire à l’autre. Ce que peuvent changer les réglages mal connus n’y est pas.`,
    },
    shared: 'Tous les graphiques ont les mêmes échelles.',
    slider: (from, to) => `Mois, de ${from} à ${to}`,
    per100: 'sur 100 histoires',
    columns: ['volet', 'titre', 'date', 'valeur', 'bas', 'haut', 'unité', 'simulations'],
  },
};

/** What sentences are made of. */
export interface MultiplesSubject {
  readonly data: SmallMultiplesData;
  readonly language: Language;
}

/** The facet with the most months; the cursor walks over them. */
export const longestFacet = ({facets}: SmallMultiplesData): ChartFacet =>
  facets.reduce((longest, facet) => (facet.steps.length > longest.steps.length ? facet : longest));

/** The step of a facet at a month; one that ends before keeps its last. */
export const stepAt = ({steps}: ChartFacet, month: number): FacetStep => steps[Math.min(month, steps.length - 1)];

/** A facet with its number in a month: `As it was, 14 of 100 simulated histories, 14 in 100 (9 to 21)`. */
export function facetWords({data, language}: MultiplesSubject, facet: ChartFacet, month: number): string {
  const {value, low, high} = stepAt(facet, month);
  const interval = low === undefined || high === undefined ? undefined : {level: data.band.level, low, high};
  const {unit} = data.measure;
  return `${plain(facet.title)}, ${valueWords({value, interval, runs: facet.runs, unit}, language)}`;
}

/** All facets in one month, as the cursor speaks them. */
export function multiplesSentence(subject: MultiplesSubject, month: number): string {
  const {data, language} = subject;
  const parts = data.facets.map(facet => facetWords(subject, facet, month));
  const semicolon = language.name === 'fr' ? `${hard}; ` : '; ';
  return `${language.month(stepAt(longestFacet(data), month).date)}${language.colon}${parts.join(semicolon)}`;
}

/** The lowest and the highest facet in the last month: description, heading and caption alike. */
export function multiplesHeadline(subject: MultiplesSubject): string {
  const {data, language} = subject;
  const words = multiplesWords[language.name];
  const longest = longestFacet(data);
  const last = longest.steps.length - 1;
  const month = language.month(longest.steps[last].date);
  const measure = capital(plain(data.measure.title));
  const rising = data.facets.toSorted((a, b) => stepAt(a, last).value - stepAt(b, last).value);
  const [low, high] = [rising[0], rising[rising.length - 1]].map(facet => facetWords(subject, facet, last));
  return data.facets.length === 1 ? words.one(measure, month, low) : words.title(measure, month, low, high);
}
