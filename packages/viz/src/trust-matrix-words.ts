import {capital, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import {factionWords} from './sentences.ts';
import type {TrustActor, TrustMatrixData, TrustPair} from './trust-matrix-data.ts';

interface TrustWords {
  readonly pair: (from: string, to: string) => string;
  readonly of100: (value: string) => string;
  readonly change: (change: string, since: string) => string;
  readonly same: (since: string) => string;
  readonly title: (most: string, from: string, to: string, first: string, last: string) => string;
  readonly still: string;
  readonly absent: string;
  readonly subtitle: (scenario: string, plan: string) => string;
  readonly heading: string;
  readonly rise: (since: string) => string;
  readonly fall: (since: string) => string;
  readonly slider: (from: string, to: string) => string;
  readonly matrix: string;
  readonly trusts: string;
  readonly means: (runs: string, isOne: boolean) => string;
  readonly reading: string;
  readonly steps: string;
  readonly columns: readonly string[];
}

const hard = '\u00A0';

export const trustWords: Readonly<Record<LanguageName, TrustWords>> = {
  en: {
    pair: (from, to) => `trust of ${from} in ${to}`,
    of100: value => `${value} of 100`,
    change: (change, since) => `${change} since ${since}`,
    same: since => `as in ${since}`,
    title: (most, from, to, first, last) => `${most} changed most: ${from} of 100 in ${first}, ${to} of 100 in ${last}`,
    still: 'Trust did not change',
    absent: 'not in the model',
    subtitle: (scenario, plan) => `${scenario}, plan ${plan}: who trusts whom, month by month`,
    heading: 'trust, 0 (none) to 100 (full)',
    rise: since => `higher than in ${since}`,
    fall: since => `lower than in ${since}`,
    slider: (from, to) => `Month, from ${from} to ${to}`,
    matrix: 'Who trusts whom',
    trusts: 'Rows trust columns:',
    means: (runs, isOne) => (isOne ? 'One simulated history.' : `Means of ${runs} simulated histories.`),
    reading: 'Hatched pairs are not in the model.',
    steps: 'Each step goes from its first number up to below its second; numbers are rounded first.',
    columns: ['from', 'to', 'who', 'whom', 'date', 'trust', 'low', 'high', 'change in 100'],
  },
  fr: {
    pair: (from, to) => `confiance (${from} envers ${to})`,
    of100: value => `${value} sur 100`,
    change: (change, since) => `${change} depuis ${since}`,
    same: since => `comme en ${since}`,
    title: (most, from, to, first, last) =>
      `${most}, le plus grand changement${hard}: ${from} sur 100 en ${first}, ${to} sur 100 en ${last}`,
    still: 'La confiance n’a pas changé',
    absent: 'absent du modèle',
    subtitle: (scenario, plan) => `${scenario}, plan ${plan}${hard}: qui fait confiance à qui, mois par mois`,
    heading: 'confiance, de 0 (aucune) à 100 (entière)',
    rise: since => `plus haute qu’en ${since}`,
    fall: since => `plus basse qu’en ${since}`,
    slider: (from, to) => `Mois, de ${from} à ${to}`,
    matrix: 'Qui fait confiance à qui',
    trusts: `Les rangées font confiance aux colonnes${hard}:`,
    means: (runs, isOne) => (isOne ? 'Une seule histoire possible.' : `Moyennes de ${runs} histoires possibles.`),
    reading: 'Les paires hachurées ne sont pas dans le modèle.',
    steps: `Chaque palier va de son premier nombre jusqu’au second, exclu${hard}; les nombres sont d’abord arrondis.`,
    columns: ['de', 'envers', 'qui', 'envers qui', 'date', 'confiance', 'bas', 'haut', 'changement sur 100'],
  },
};

/** What sentences are made of. */
export interface TrustSubject {
  readonly data: TrustMatrixData;
  readonly language: Language;
}

/** Trust as it is printed: whole hundredths. */
export const hundredths = (value: number): number => Math.round(100 * value);

/** Printed change of a pair since the first month. */
export const changeSince = ({values}: TrustPair, month: number): number =>
  hundredths(values[month].mean) - hundredths(values[0].mean);

/** An actor in a sentence, without what its title explains, unless another would then have the same name. */
function actorWords(actor: TrustActor, actors: readonly TrustActor[]): string {
  const name = factionWords(actor);
  const isShared = actors.some(other => other.key !== actor.key && factionWords(other) === name);
  return isShared ? plain(actor.title) : name;
}

/** A pair in a month, as its cell speaks it; undefined where the model has no such trust. */
export function trustSentence(
  {data, language}: TrustSubject,
  {from, to, pair, month}: {from: TrustActor; to: TrustActor; pair: TrustPair | undefined; month: number},
): string {
  const words = trustWords[language.name];
  const named = capital(words.pair(actorWords(from, data.from), actorWords(to, data.to)));
  if (!pair) return `${named}${language.colon}${words.absent}`;
  const {mean, interval} = pair.values[month];
  const range = interval
    ? ` (${language.range(String(hundredths(interval.low)), String(hundredths(interval.high)))})`
    : '';
  const since = language.month(data.dates[0]);
  const change = changeSince(pair, month);
  const signed = language.signed(change, 0).replace('-', '−');
  const moved = month === 0 ? '' : `, ${change === 0 ? words.same(since) : words.change(signed, since)}`;
  const value = words.of100(language.number(hundredths(mean)));
  return `${named}, ${language.month(data.dates[month])}${language.colon}${value}${range}${moved}`;
}

/** What changed most from the first month to the last: description, heading and caption alike. */
export function trustHeadline({data, language}: TrustSubject): string {
  const words = trustWords[language.name];
  const last = data.dates.length - 1;
  const [most] = data.trust.toSorted((a, b) => Math.abs(changeSince(b, last)) - Math.abs(changeSince(a, last)));
  if (!most || changeSince(most, last) === 0) return words.still;
  const nameOf = (actors: readonly TrustActor[], key: string): string =>
    actors.flatMap(actor => (actor.key === key ? actorWords(actor, actors) : []))[0];
  const named = capital(words.pair(nameOf(data.from, most.from), nameOf(data.to, most.to)));
  const [from, to] = [0, last].map(month => language.number(hundredths(most.values[month].mean)));
  return words.title(named, from, to, language.month(data.dates[0]), language.month(data.dates[last]));
}
