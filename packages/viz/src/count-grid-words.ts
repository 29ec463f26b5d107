import {english, fr, french, type LanguageName} from './language.ts';

/** A plan's squares, as a sentence counts them. */
export interface SquareCount {
  readonly plan: string;
  /** Histories of a hundred in which conflict resumed, in words. */
  readonly count: string;
  readonly low: string;
  readonly high: string;
}

/** Every word of the count grid in one language. */
export interface CountGridWords {
  headline(counts: readonly SquareCount[], years: number): string;
  subtitle(place: string): string;
  /** Above the squares of one plan. */
  count(count: string): string;
  range(low: string, high: string): string;
  /** One plan as it is spoken. */
  spoken(count: SquareCount, periods: readonly (readonly [period: string, squares: number])[]): string;
  /** When conflict resumed: in the first year, from the second year to the fifth, later. */
  readonly periods: readonly [string, string, string];
  /** Of a filled square where periods are not told apart. */
  readonly resumed: string;
  readonly not: string;
  /** What a square stands for. */
  squares(runs: readonly number[]): string;
  interval(level: number): string;
  readonly columns: readonly string[];
}

const years = {one: 'year', many: 'years'};
const ans = {one: 'an', many: 'ans'};

const inEnglish: CountGridWords = {
  headline(counts, within) {
    const parts = counts.map(
      ({plan, count, low, high}, i) =>
        `in ${count} of 100${i === 0 ? ' simulated histories' : ''} (${english.range(low, high)}) under ${plan}`,
    );
    return `Armed conflict resumed ${parts.join(', ')}${counts.length > 1 ? ',' : ''} within ${english.counted(within, years)}`;
  },
  subtitle: place => `${place}: each square is one of 100 histories`,
  count: count => `${count} of 100`,
  range: (low, high) => `${english.range(low, high)} from the number of runs`,
  spoken({plan, count, low, high}, periods) {
    const parts = periods.map(([period, squares]) => `${squares} ${period}`);
    const when = parts.length > 0 ? `: ${parts.join(', ')}` : '';
    return `Under ${plan} armed conflict resumed in ${count} of 100 histories (${english.range(low, high)})${when}`;
  },
  periods: ['in the first year', 'in years 2 to 5', 'later'],
  resumed: 'armed conflict resumed',
  not: 'it did not',
  squares(runs) {
    const simulated = english.listed(runs.map(count => english.number(count)));
    const histories = runs.length === 1 && runs[0] === 1 ? 'history was' : 'histories were';
    return (
      `${simulated} ${histories} simulated${runs.length > 1 ? ', plan by plan' : ''}; the squares are the same shares of ` +
      '100, and what rounding leaves goes to the largest remainders. A square has no history of its own.'
    );
  },
  interval: level =>
    `Ranges are ${english.percent(level)} intervals. They show the uncertainty from the number of runs alone, and narrow ` +
    'with more runs. The squares show chance. Neither shows the settings of the model that nobody knows well.',
  columns: ['plan', 'title', 'squares', 'of 100', 'range', 'resumed', 'runs'],
};

const inFrench: CountGridWords = {
  headline(counts, within) {
    const parts = counts.map(({plan, count, low, high}, i) => {
      const and = i > 0 && i === counts.length - 1 ? 'et ' : '';
      const histories = i === 0 ? ' histoires possibles' : '';
      return fr`${and}dans ${count}${histories} sur 100 (${french.range(low, high)}) avec le plan « ${plan} »`;
    });
    return `En ${french.counted(within, ans)}, le conflit armé a repris ${parts.join(', ')}`;
  },
  subtitle: place => fr`${place} : chaque carré est une histoire possible sur 100`,
  count: count => `${count} sur 100`,
  range: (low, high) => `${french.range(low, high)} vu le nombre de simulations`,
  spoken({plan, count, low, high}, periods) {
    const parts = periods.map(([period, squares]) => `${squares} ${period}`);
    const when = parts.length > 0 ? fr` : ${parts.join(', ')}` : '';
    const range = french.range(low, high);
    return fr`Avec le plan « ${plan} », le conflit armé a repris dans ${count} histoires possibles sur 100 (${range})${when}`;
  },
  periods: ['la première année', 'de la 2e à la 5e année', 'plus tard'],
  resumed: 'reprise du conflit armé',
  not: 'pas de reprise',
  squares(runs) {
    const simulated = french.listed(runs.map(count => french.number(count)));
    const one = Math.max(...runs) < 2;
    return fr`${simulated} ${one ? 'histoire possible a été simulée' : 'histoires possibles ont été simulées'}${runs.length > 1 ? ', plan par plan' : ''} ; les carrés en donnent les mêmes parts sur 100, et ce que laisse l’arrondi va aux plus forts restes. Un carré n’a pas d’histoire à lui.`;
  },
  interval: level =>
    `Les fourchettes sont des intervalles à ${french.percent(level)}. Elles montrent l’incertitude due au seul nombre de ` +
    'simulations, et se resserrent quand on en fait davantage. Les carrés montrent le hasard. Ni les unes ni les autres ne ' +
    'montrent les réglages du modèle que personne ne connaît bien.',
  columns: ['plan', 'titre', 'carrés', 'sur 100', 'fourchette', 'reprises', 'simulations'],
};

/** The words by the name of their language. */
export const countGridWords: Readonly<Record<LanguageName, CountGridWords>> = {en: inEnglish, fr: inFrench};
