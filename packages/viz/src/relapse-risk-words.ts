import type {RelapseRule} from '@postbellum/sim-core';
import {english, fr, french, type Language, type LanguageName} from './language.ts';

/** The result of a plan as it is counted. */
export interface Result {
  readonly plan: string;
  readonly count: string;
  /** The count as a number, which decides what is one and what are many. */
  readonly size: number;
  readonly of: string;
  readonly range: string;
}

/** Histories of a plan in which conflict has resumed. */
export interface Resumed {
  readonly plan: string;
  readonly resumed: number;
  readonly runs: number;
}

/** Every word of the chart in one language. Plans, titles and events are named as the data name them. */
export interface RelapseRiskWords {
  readonly language: Language;
  headline(results: readonly Result[], years: number): string;
  /** The result in the head of its own panel. */
  result(result: Result, years: number): string;
  /** A range of a hundred where the count beside it is of something else. */
  rangeIn100(range: string): string;
  byMonth(month: string, counts: readonly Resumed[]): string;
  subtitle(place: string): string;
  planHeading(letter: string, title: string): string;
  slider(from: string, to: string): string;
  readonly legend: {
    interval(level: number): string;
    result(years: number): string;
    others(plans: number): string;
  };
  readonly in100: string;
  readonly atTheEnd: string;
  readonly date: string;
  readonly yearlyChance: string;
  /** What a year without a bar is. */
  readonly noBar: string;
  readonly chanceAxis: string;
  /** What the counts below the ticks are of: `at` is whether each tick is the start of a year. */
  tableHead(runs: readonly number[], eachYear: boolean): string;
  readonly atPeace: string;
  readonly resumed: string;
  readonly notSettled: string;
  bands(levels: readonly number[], bracket: number): string;
  noneResumed(plan: string, runs: number, fits: number): string;
  rule(rule: RelapseRule): string;
  neverSettled(quietWeeks: number, counts: readonly {readonly plan: string; readonly in100: string}[]): string;
  readonly tables: {
    readonly result: readonly string[];
    readonly byMonth: string;
    /** Columns of the months before and after those of the intervals. */
    readonly months: readonly string[];
    low(level: number): string;
    high(level: number): string;
    readonly years: readonly string[];
  };
}

const years = {one: 'year', many: 'years'};

const englishChannels: Readonly<Record<RelapseRule['channels'][number], string>> = {
  'state-based': 'fighting that involves the state (state-based)',
  'one-sided': 'attacks of armed groups on civilians (one-sided)',
  communal: 'fighting between communities (communal)',
};

const inEnglish: RelapseRiskWords = {
  language: english,
  headline(results, within) {
    const parts = results.map(({plan, count, of, range}, i) => {
      const histories = i === 0 ? ` simulated ${of === '1' ? 'history' : 'histories'}` : '';
      return `in ${count} of ${of}${histories} (${range}) under ${plan}`;
    });
    const comma = results.length > 1 ? ',' : '';
    return `Armed conflict resumed ${parts.join(', ')}${comma} within ${english.counted(within, years)}`;
  },
  result: ({count, of, range}, within) => `${count} of ${of} (${range}) within ${english.counted(within, years)}`,
  rangeIn100: range => `${range} in 100`,
  byMonth(month, counts) {
    const parts = counts.map(
      ({plan, resumed, runs}) => `${english.number(resumed)} of ${english.number(runs)} histories under ${plan}`,
    );
    return `By ${month} armed conflict had resumed in ${english.listed(parts)}`;
  },
  subtitle: place => `${place}: histories in which armed conflict has resumed, month by month`,
  planHeading: (letter, title) => `Plan ${letter}: ${title}`,
  slider: (from, to) => `Month, from ${from} to ${to}`,
  legend: {
    interval: level => `${english.percent(level)} interval`,
    result: within => `result within ${english.counted(within, years)}`,
    others: plans => (plans > 2 ? 'the other plans' : 'the other plan'),
  },
  in100: 'in 100 histories',
  atTheEnd: 'at the end',
  date: 'date',
  yearlyChance: 'Chance that conflict resumed in each year, in 100 histories still at peace',
  noBar: 'blank: fewer than 1 in 10 at risk',
  chanceAxis: 'chance of the year, in 100 histories still at peace',
  tableHead(runs, eachYear) {
    const each = eachYear ? 'at the start of each year above' : 'at each date above';
    return `Of ${runs.map(count => english.number(count)).join(' or ')} histories, ${each}`;
  },
  atPeace: 'at peace',
  resumed: 'armed conflict resumed',
  notSettled: 'not yet settled',
  bands(levels, bracket) {
    const bands = levels.length > 0 ? `Bands are ${english.listed(levels.map(english.percent))} intervals; ` : '';
    return (
      `${bands}ranges in brackets and whiskers are ${english.percent(bracket)} intervals. They ` +
      'show the uncertainty from the number of runs alone, and narrow with more runs. They leave out the settings of ' +
      'the model that nobody knows well.'
    );
  },
  noneResumed(plan, runs, fits) {
    const histories = runs === 1 ? 'the one history' : `any of ${english.number(runs)} histories`;
    return (
      `Armed conflict did not resume in ${histories} under ${plan}. That does not mean it could not: up to ` +
      `${fits} in 100 fits this.`
    );
  },
  rule({threshold, window, windowWeeks, quietWeeks, channels}) {
    const kinds = english.listed(channels.map(channel => englishChannels[channel]));
    const deaths = `${english.number(threshold)} reported deaths in ${kinds}`;
    const span =
      window === 'rolling'
        ? `fall within ${english.number(windowWeeks)} weeks`
        : 'fall between 1 January and that week';
    const quiet = quietWeeks > 0 ? `, after at least ${english.number(quietWeeks)} weeks below that number` : '';
    const communal = channels.includes('communal') ? '' : ' Deaths in fighting between communities do not count.';
    return `In the model, armed conflict has resumed in the first week in which at least ${deaths} ${span}${quiet}.${communal}`;
  },
  neverSettled(quietWeeks, counts) {
    const each = english.listed(counts.map(({plan, in100}) => `${in100} of 100 under ${plan}`));
    return (
      `Not yet settled: reported deaths reached that number before the first ${english.number(quietWeeks)} quiet weeks were over ` +
      `(${each}). That is fighting that came back too early to count as resumed.`
    );
  },
  tables: {
    result: ['plan', 'title', 'resumed', 'of', 'range', 'within years', 'runs'],
    byMonth: 'By month, in 100 histories, and number of histories in each state',
    months: ['plan', 'date', 'resumed in 100'],
    low: level => `low ${english.percent(level)}`,
    high: level => `high ${english.percent(level)}`,
    years: ['plan', 'from', 'to', 'resumed', 'years at risk', 'chance in 100', 'low', 'high'],
  },
};

const ans = {one: 'an', many: 'ans'};

const frenchChannels: Readonly<Record<RelapseRule['channels'][number], string>> = {
  'state-based': 'des combats qui impliquent l’État (violence étatique)',
  'one-sided': 'des attaques de groupes armés contre des civils (violence unilatérale)',
  communal: 'des combats entre communautés (violence communautaire)',
};

/** Below two a French noun is in the singular. */
const histoires = (size: number): string => (size < 2 ? 'histoire possible' : 'histoires possibles');

const inFrench: RelapseRiskWords = {
  language: french,
  headline(results, within) {
    const parts = results.map(({plan, count, size, of, range}, i) => {
      const and = i > 0 && i === results.length - 1 ? 'et ' : '';
      const counted = i === 0 ? `${count} ${histoires(size)}` : count;
      return fr`${and}dans ${counted} sur ${of} (${range}) avec le plan « ${plan} »`;
    });
    return `En ${french.counted(within, ans)}, le conflit armé a repris ${parts.join(', ')}`;
  },
  result: ({count, of, range}, within) => `${count} sur ${of} (${range}) en ${french.counted(within, ans)}`,
  rangeIn100: range => `${range} sur 100`,
  byMonth(month, counts) {
    const parts = counts.map(
      ({plan, resumed, runs}) =>
        fr`dans ${french.number(resumed)} ${histoires(resumed)} sur ${french.number(runs)} avec le plan « ${plan} »`,
    );
    return `En ${month}, le conflit armé avait repris ${french.listed(parts)}`;
  },
  subtitle: place => fr`${place} : histoires possibles où le conflit armé a repris, mois par mois`,
  planHeading: (letter, title) => fr`Plan ${letter} : ${title}`,
  slider: (from, to) => `Mois, entre ${from} et ${to}`,
  legend: {
    interval: level => `intervalle à ${french.percent(level)}`,
    result: within => `résultat en ${french.counted(within, ans)}`,
    others: plans => (plans > 2 ? 'les autres plans' : 'l’autre plan'),
  },
  in100: 'sur 100 histoires',
  atTheEnd: 'à la fin',
  date: 'date',
  yearlyChance: 'Risque de reprise du conflit dans l’année, sur 100 histoires encore en paix',
  noBar: fr`sans barre : moins de 1 sur 10 exposée`,
  chanceAxis: 'risque de l’année, sur 100 histoires encore en paix',
  tableHead(runs, eachYear) {
    const each = eachYear ? 'au début de chaque année ci-dessus' : 'à chaque date ci-dessus';
    return `Sur ${runs.map(count => french.number(count)).join(' ou ')} ${histoires(Math.max(...runs))}, ${each}`;
  },
  atPeace: 'en paix',
  resumed: 'reprise du conflit armé',
  notSettled: 'paix pas encore établie',
  bands(levels, bracket) {
    const bands = fr`Les bandes sont des intervalles à ${french.listed(levels.map(french.percent))} ; les`;
    return (
      `${levels.length > 0 ? bands : 'Les'} fourchettes entre parenthèses et les moustaches sont des intervalles à ` +
      `${french.percent(bracket)}. Ils montrent l’incertitude due au seul nombre de simulations, et se resserrent quand ` +
      'on en fait davantage. Ils laissent de côté les réglages du modèle que personne ne connaît bien.'
    );
  },
  noneResumed(plan, runs, fits) {
    const none =
      runs === 1
        ? 'n’a pas repris dans la seule histoire simulée'
        : `n’a repris dans aucune des ${french.number(runs)} histoires possibles`;
    return fr`Le conflit armé ${none} avec le plan « ${plan} ». Cela ne veut pas dire qu’il ne pouvait pas reprendre : un risque allant jusqu’à ${french.number(fits)} sur 100 reste compatible avec ce résultat.`;
  },
  rule({threshold, window, windowWeeks, quietWeeks, channels}) {
    const kinds = french.listed(channels.map(channel => frenchChannels[channel]));
    const deaths = `${french.number(threshold)} décès ${threshold < 2 ? 'signalé' : 'signalés'}`;
    const span = window === 'rolling' ? `en ${semaines(windowWeeks)}` : 'entre le 1er janvier et cette semaine';
    const quiet = quietWeeks > 0 ? `, après au moins ${semaines(quietWeeks)} au-dessous de ce nombre` : '';
    const communal = channels.includes('communal')
      ? ''
      : ' Les décès dans des combats entre communautés ne comptent pas.';
    return `Dans le modèle, le conflit armé a repris dès la première semaine où l’on compte au moins ${deaths} ${span} dans ${kinds}${quiet}.${communal}`;
  },
  neverSettled(quietWeeks, counts) {
    const each = french.listed(counts.map(({plan, in100}) => fr`${in100} sur 100 avec le plan « ${plan} »`));
    const quiet =
      quietWeeks < 2 ? 'de la première semaine calme' : `des ${french.number(quietWeeks)} premières semaines calmes`;
    return fr`Paix pas encore établie : les décès signalés ont atteint ce nombre avant la fin ${quiet} (${each}). Ces combats sont revenus trop tôt pour compter comme une reprise du conflit.`;
  },
  tables: {
    result: ['plan', 'titre', 'reprises', 'sur', 'fourchette', 'en (années)', 'simulations'],
    byMonth: 'Par mois, sur 100 histoires possibles, et nombre d’histoires dans chaque état',
    months: ['plan', 'date', 'reprises sur 100'],
    low: level => `bas à ${french.percent(level)}`,
    high: level => `haut à ${french.percent(level)}`,
    years: ['plan', 'du', 'au', 'reprises', 'années d’exposition', 'risque sur 100', 'bas', 'haut'],
  },
};

function semaines(count: number): string {
  return `${french.number(count)} ${count < 2 ? 'semaine' : 'semaines'}`;
}

/** The words by the name of their language. */
export const relapseRiskWords: Readonly<Record<LanguageName, RelapseRiskWords>> = {en: inEnglish, fr: inFrench};
