import type {Verdict} from './difference-data.ts';
import {capital, english, fr, french, type LanguageName} from './language.ts';

/** Names of both plans. */
export interface PlanNames {
  readonly a: string;
  readonly b: string;
}

/** Every word of the difference chart in one language. */
export interface DifferenceWords {
  headline(title: string, plans: PlanNames, of100: Readonly<Record<Verdict, string>>): string;
  subtitle(place: string, dots: number): string;
  /** What a part of the bar is. */
  verdict(verdict: Verdict, of100: string): string;
  /** Below the two halves of the axis. */
  side(verdict: 'worse' | 'better', b: string): string;
  axis(title: string, unit: string, plans: PlanNames): string;
  mean(mean: string, interval: string | undefined, unit: string, plans: PlanNames): string;
  pairs(counts: Readonly<Record<Verdict, number>>, total: number): string;
  reading(level: number | undefined): string;
  readonly chance: string;
  readonly countColumns: readonly string[];
  readonly pairColumns: readonly string[];
  readonly pairTable: string;
  readonly meanColumns: readonly string[];
  readonly meanTable: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

const inEnglish: DifferenceWords = {
  headline: (title, {a, b}, {worse, same, better}) =>
    `${capital(title)}: worse under ${b} than under ${a} in ${worse} of 100 pairs of simulated histories, the same in ${same}, better in ${better}`,
  subtitle: (place, dots) =>
    `${place}: pairs share their luck and differ by the plan alone; each dot is 1 in ${dots} pairs`,
  verdict: (verdict, of100) => `${of100} of 100 pairs ${verdict === 'same' ? 'the same' : verdict}`,
  side: (verdict, b) => `${verdict} under ${b}`,
  axis: (title, unit, {a, b}) => `${title}${unit === '' ? '' : `, in ${unit}`}: ${b} less ${a}`,
  mean(mean, interval, unit, {a, b}) {
    const measured = unit === '' ? '' : ` ${unit}`;
    const range = interval === undefined ? ' (one pair has no interval)' : ` (${interval})`;
    return `Mean difference, ${b} less ${a}: ${mean}${measured}${range}`;
  },
  pairs({worse, same, better}, total) {
    const counted = [worse, same, better].map(count => english.number(count));
    return (
      `${capital(english.counted(total, {one: 'pair', many: 'pairs'}))} simulated: ${counted[0]} worse, ${counted[1]} the same, ${counted[2]} better; ` +
      'the bar is the same shares of 100, and what rounding leaves goes to the largest remainders.'
    );
  },
  reading(level) {
    const interval =
      level === undefined
        ? ''
        : ` The line through it is its ${english.percent(level)} interval, from pair to pair: it narrows with more pairs, the dots do not.`;
    return `Filled dots are worse, outlines the same or better. The diamond is the mean of all pairs.${interval}`;
  },
  chance:
    'Both show chance alone: the settings of the model are the same in all pairs. What settings that nobody knows well ' +
    'would change is not shown here.',
  countColumns: ['second plan', 'of 100', 'pairs'],
  pairColumns: ['run', 'first plan', 'second plan', 'difference'],
  pairTable: 'Pair by pair: the number under each plan, and the second less the first',
  meanColumns: ['mean', 'low', 'high', 'of'],
  meanTable: 'Mean difference',
  verdicts: {worse: 'worse', same: 'the same', better: 'better'},
};

const inFrench: DifferenceWords = {
  headline: (title, {a, b}, {worse, same, better}) =>
    fr`${capital(title)} : pire avec le plan « ${b} » qu’avec « ${a} » dans ${worse} paires d’histoires possibles sur 100, pareil dans ${same}, mieux dans ${better}`,
  subtitle: (place, dots) =>
    fr`${place} : les paires partagent le même hasard, seul le plan les distingue ; chaque point est 1 paire sur ${String(dots)}`,
  verdict: (verdict, of100) =>
    fr`${{worse: 'pire', same: 'pareil', better: 'mieux'}[verdict]} dans ${of100} paires sur 100`,
  side: (verdict, b) => fr`${verdict === 'worse' ? 'pire' : 'mieux'} avec « ${b} »`,
  axis: (title, unit, {a, b}) => fr`${title}${unit === '' ? '' : ` (${unit})`} : « ${b} » moins « ${a} »`,
  mean(mean, interval, unit, {a, b}) {
    const measured = unit === '' ? '' : ` ${unit}`;
    const range = interval === undefined ? ' (une seule paire n’a pas d’intervalle)' : ` (${interval})`;
    return fr`Différence moyenne, « ${b} » moins « ${a} » : ${mean}${measured}${range}`;
  },
  pairs({worse, same, better}, total) {
    const [bad, equal, good] = [worse, same, better].map(count => french.number(count));
    const counted = french.counted(total, {one: 'paire simulée', many: 'paires simulées', feminine: true});
    return fr`${capital(counted)} : ${bad} pires, ${equal} pareilles, ${good} meilleures ; la barre en donne les mêmes parts sur 100, et ce que laisse l’arrondi va aux plus forts restes.`;
  },
  reading(level) {
    const interval =
      level === undefined
        ? ''
        : fr` La ligne qui le traverse est son intervalle à ${french.percent(level)}, d’une paire à l’autre : il se resserre quand on simule plus de paires, les points non.`;
    return `Les points pleins sont pires, les autres pareils ou meilleurs. Le losange est la moyenne de toutes les paires.${interval}`;
  },
  chance:
    'L’un et l’autre ne montrent que le hasard, car les réglages du modèle sont partout les mêmes. L’effet des réglages que ' +
    'personne ne connaît bien n’est pas montré ici.',
  countColumns: ['second plan', 'sur 100', 'paires'],
  pairColumns: ['simulation', 'premier plan', 'second plan', 'différence'],
  pairTable: fr`Paire par paire : le nombre avec chaque plan, et le second moins le premier`,
  meanColumns: ['moyenne', 'bas', 'haut', 'unité'],
  meanTable: 'Différence moyenne',
  verdicts: {worse: 'pire', same: 'pareil', better: 'mieux'},
};

/** The words by the name of their language. */
export const differenceWords: Readonly<Record<LanguageName, DifferenceWords>> = {en: inEnglish, fr: inFrench};
