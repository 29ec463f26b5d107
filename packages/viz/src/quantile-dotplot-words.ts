import {english, fr, french, type Language, type LanguageName} from './language.ts';

/** Three digits of a number, as the language writes it. */
export function threeDigits(value: number, {number}: Pick<Language, 'number'>): string {
  const rounded = Number(value.toPrecision(3));
  const text = number(Math.abs(rounded) < 1e15 && Math.abs(rounded) >= 1e-6 ? Math.abs(rounded) : 0);
  return rounded < 0 && text !== '0' ? `−${text}` : text;
}

/** Every word of the dotplot in one language. */
export interface QuantileDotplotWords {
  /** Of relapse: how many histories had one, and the month by which half of those had. */
  relapse(plan: string, resumed: number, runs: number, half: string | undefined): string;
  /** Of a number: where most histories lie. */
  number(plan: string, title: string, low: string, high: string, most: boolean): string;
  subtitle(place: string, dots: number): string;
  axis(title: string, unit: string): string;
  readonly resumedOn: string;
  /** Dots and histories on the near side of the threshold. */
  before(month: string, dots: number, of: number, histories: number, runs: number): string;
  below(value: string, dots: number, of: number, histories: number, runs: number): string;
  never(month: string, dots: number, of: number, histories: number, runs: number): string;
  readonly slider: string;
  readonly chance: string;
  readonly rounding: string;
  readonly columns: readonly string[];
  readonly thresholds: {readonly caption: string; readonly columns: readonly string[]};
}

const inEnglish: QuantileDotplotWords = {
  relapse(plan, resumed, runs, half) {
    const simulated = runs === 1 ? 'simulated history' : 'simulated histories';
    const median = half === undefined ? '' : `, in half of those by ${half}`;
    return `Armed conflict resumed in ${english.number(resumed)} of ${english.number(runs)} ${simulated} under ${plan}${median}`;
  },
  number: (plan, title, low, high, most) =>
    `In ${most ? '8 of 10' : 'all'} simulated histories under ${plan}, ${title} came to between ${low} and ${high}`,
  subtitle: (place, dots) => `${place}: each dot is 1 in ${dots} histories`,
  axis: (title, unit) => (unit === '' ? title : `${title}, in ${unit}`),
  resumedOn: 'month in which armed conflict resumed',
  before: (month, dots, of, histories, runs) =>
    `${dots} of ${of} before ${month} (${english.number(histories)} of ${english.number(runs)} histories)`,
  below: (value, dots, of, histories, runs) =>
    `${dots} of ${of} below ${value} (${english.number(histories)} of ${english.number(runs)} histories)`,
  never: (month, dots, of, histories, runs) =>
    `Not resumed by ${month}: ${dots} of ${of} (${english.number(histories)} of ${english.number(runs)} histories)`,
  slider: 'Threshold',
  chance:
    'Dots show chance, as it is from history to history. What settings that nobody knows well would change is not shown here.',
  rounding:
    'Filled dots lie before the threshold, outlines do not. The dots are the middles of equal shares of all histories. A count of dots may differ from that of the histories by up to half a dot.',
  columns: ['dot', 'of', 'value'],
  thresholds: {
    caption: 'Dots and histories before each threshold',
    columns: ['threshold', 'dots', 'of', 'histories', 'runs'],
  },
};

const inFrench: QuantileDotplotWords = {
  relapse(plan, resumed, runs, half) {
    const histories = resumed < 2 ? 'histoire possible' : 'histoires possibles';
    const median = half === undefined ? '' : `, la moitié d’entre elles avant la fin de ${half}`;
    return fr`Le conflit armé a repris dans ${french.number(resumed)} ${histories} sur ${french.number(runs)} avec le plan « ${plan} »${median}`;
  },
  number: (plan, title, low, high, most) =>
    fr`Dans ${most ? '8 histoires possibles sur 10' : 'toutes les histoires possibles'} avec le plan « ${plan} », entre ${low} et ${high} : ${title}`,
  subtitle: (place, dots) => fr`${place} : chaque point est 1 histoire possible sur ${String(dots)}`,
  axis: (title, unit) => (unit === '' ? title : `${title} (${unit})`),
  resumedOn: 'mois de la reprise du conflit armé',
  before: (month, dots, of, histories, runs) =>
    `${dots} sur ${of} avant ${month} (${french.number(histories)} histoires possibles sur ${french.number(runs)})`,
  below: (value, dots, of, histories, runs) =>
    `${dots} sur ${of} au-dessous de ${value} (${french.number(histories)} histoires possibles sur ${french.number(runs)})`,
  never: (month, dots, of, histories, runs) =>
    fr`Pas de reprise jusqu’en ${month} : ${String(dots)} sur ${String(of)} (${french.number(histories)} histoires possibles sur ${french.number(runs)})`,
  slider: 'Seuil',
  chance:
    'Les points montrent le hasard, d’une histoire à l’autre. L’effet des réglages que personne ne connaît bien n’est pas montré ici.',
  rounding:
    'Les points pleins sont avant le seuil, les autres non. Les points sont les milieux de parts égales de toutes les histoires. Un nombre de points peut différer de celui des histoires d’un demi-point au plus.',
  columns: ['point', 'sur', 'valeur'],
  thresholds: {
    caption: 'Points et histoires possibles avant chaque seuil',
    columns: ['seuil', 'points', 'sur', 'histoires possibles', 'simulations'],
  },
};

/** The words by the name of their language. */
export const quantileDotplotWords: Readonly<Record<LanguageName, QuantileDotplotWords>> = {en: inEnglish, fr: inFrench};
