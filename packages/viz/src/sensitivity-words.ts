import type {EvidenceGrade, Source} from '@postbellum/sim-core';
import {capital, english, fr, french, type Language, type LanguageName} from './language.ts';
import type {LaneName, SensitivityChartMethod, StatisticName} from './sensitivity-methods.ts';

/** What a factor was given, as text. */
interface Given {
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  /** Whether the ends multiply what is decided. */
  readonly multiplies: boolean;
  readonly declared?: string | undefined;
  /** Where it comes from, in brackets; empty if nobody says. */
  readonly basis: string;
}

/** What is drawn and how much was simulated. */
interface Design {
  readonly plan: string;
  readonly method: SensitivityChartMethod;
  readonly runs: number;
  readonly points: number;
}

/** Every word of the chart in one language. Plans and factors are named as the data name them. */
export interface SensitivityWords {
  readonly language: Language;
  title(place: string, measure: string, one: boolean): string;
  subtitle(design: Design): string;
  readonly summary: {
    noneCould(factors: number): string;
    base(measure: string, base: string): string;
    /** `measure` is absent where the sentence before names it; `most` is whether there are other factors. */
    moved(measure: string | undefined, factor: string, effects: string, most: boolean): string;
    readonly noneTold: string;
    next(factors: readonly string[]): string;
    untold(factors: number): string;
    missing(factors: number): string;
  };
  axis(method: SensitivityChartMethod, measure: string, unit: string): string;
  base(base: string): string;
  /** What follows the number of a bar: the value that the factor was given. */
  given(value: string): string;
  /** Names of the statistics where their number follows. */
  readonly statistics: Readonly<Record<StatisticName, string>>;
  readonly lanes: Readonly<Record<LaneName, string>>;
  readonly raises: string;
  readonly lowers: string;
  readonly unclear: string;
  range(given: Given): string;
  readonly sources: Readonly<Record<Source['kind'], string>>;
  readonly grades: Readonly<Record<EvidenceGrade, string>>;
  /** A lever whose effect nobody has measured, in the table. */
  readonly noGrade: string;
  noEstimate(reason: string): string;
  /** The same behind its statistic. */
  noEstimateInBrackets(reason: string): string;
  /** What a row is said to be, one after the other. */
  row(parts: readonly string[]): string;
  whisker(level: number): string;
  readonly hollow: string;
  notDrawn(factors: number): string;
  readonly readings: Readonly<Record<SensitivityChartMethod, string>>;
  readonly noIntervals: string;
  intervals(level: number, method: SensitivityChartMethod): string;
  readonly columns: readonly string[];
  readonly baseTable: {readonly caption: string; readonly columns: readonly string[]};
}

const factor = {one: 'factor', many: 'factors'};

const englishDesigns: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': 'each factor alone at the low and at the high end of its range, all others as they are',
  morris: 'what moving each factor through its whole range changes, wherever the others stand (Morris)',
  sobol: 'share of the variance that goes with each factor (Sobol)',
  prcc: 'how far each factor and the output rise together, once the others are taken out (rank correlation)',
};

const englishAxes: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': 'Change of',
  morris: 'Effect on',
  sobol: 'Share of the variance of',
  prcc: 'Partial rank correlation with',
};

/** What the intervals hold, by the units that were drawn again or compared. */
const englishChances: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time':
    'from pairs of histories on shared luck, show chance from the number of runs alone and narrow with more runs',
  morris: 'by bootstrap over trajectories, show chance alone, and are too narrow with fewer than about 20 trajectories',
  sobol: 'by bootstrap over base points, show chance alone and narrow with more points',
  prcc: 'by Fisher’s z, show chance alone and narrow with more points',
};

const hollow = 'have an interval that holds 0, or none: chance alone may have made them.';

/** What intervals tell of an effect. */
const englishTellings: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': `Hollow marks ${hollow}`,
  morris: 'Since luck adds to mu* and sigma, an interval above 0 proves no effect.',
  sobol: `Hollow squares ${hollow} Since luck adds to the total, its interval above 0 proves no effect.`,
  prcc: `Hollow marks ${hollow}`,
};

/** A title is no word of the sentence it stands in. */
const quoted = (title: string): string => `“${title}”`;

const inEnglish: SensitivityWords = {
  language: english,
  title(place, measure, one) {
    return `${place}: ${one ? `how far one factor moves ${measure}` : `what moves ${measure} most`}`;
  },
  subtitle({plan, method, runs, points}) {
    const histories = `${english.number(runs)} simulated ${runs === 1 ? 'history' : 'histories'}`;
    const each = points === 1 ? 'at one point' : `at each of ${english.number(points)} points`;
    return `Plan ${plan}; ${englishDesigns[method]}; ${histories} ${each}`;
  },
  summary: {
    noneCould: factors => `No estimate could be made for any of ${english.counted(factors, factor)}.`,
    base: (measure, base) => `${capital(measure)} is ${base} with everything as it is.`,
    moved: (measure, title, effects, most) =>
      `${measure === undefined ? 'It' : capital(measure)} is moved${most ? ' most' : ''} by ${quoted(title)}: ${effects}.`,
    noneTold: 'No factor is told apart from none by the histories there are.',
    next: titles => `Next ${titles.length === 1 ? 'comes' : 'come'} ${english.listed(titles.map(quoted))}.`,
    untold: factors =>
      `${capital(english.counted(factors, factor))} ${factors === 1 ? 'is' : 'are'} not told apart from none.`,
    missing: factors => `${capital(english.counted(factors, factor))} ${factors === 1 ? 'has' : 'have'} no estimate.`,
  },
  axis: (method, measure, unit) => `${englishAxes[method]} ${measure}${unit ? `, ${unit}` : ''}`,
  base: base => `; the line is ${base}, with everything as it is`,
  given: value => `at ${value}`,
  statistics: {
    low: 'low',
    high: 'high',
    'mu*': 'mu*',
    mu: 'mu',
    sigma: 'sigma',
    total: 'total',
    first: 'first',
    prcc: 'prcc',
  },
  lanes: {
    low: 'at the low end of its range',
    high: 'at the high end',
    'mu*': 'mu*: mean size of the effect',
    sigma: 'sigma: its spread',
    total: 'total: alone and together with others',
    first: 'first: alone',
    prcc: 'partial rank correlation',
  },
  raises: 'raises',
  lowers: 'lowers',
  unclear: 'direction unclear',
  range({name, low, high, unit, multiplies, declared, basis}) {
    const measured = multiplies ? ' times the plan' : unit === '' ? '' : ` ${unit}`;
    const asItIs = declared === undefined ? '' : `, ${declared} as it is`;
    return `${name}: ${english.range(low, high)}${measured}${asItIs}${basis === '' ? '' : ` (${basis})`}`;
  },
  sources: {cited: 'cited', calibrated: 'calibrated', estimated: 'estimated', assumed: 'assumed'},
  grades: {A: 'evidence A', B: 'evidence B', C: 'evidence C', none: 'effect of unknown size'},
  noGrade: 'none',
  noEstimate: reason => `no estimate: ${reason}`,
  noEstimateInBrackets: reason => `no estimate (${reason})`,
  row: parts => parts.join('; '),
  whisker: level => `${english.percent(level)} interval, from chance`,
  hollow: 'hollow: not told apart from 0',
  notDrawn: factors => `Not drawn: ${english.counted(factors, factor)} further down the order; the table has all.`,
  readings: {
    'one-at-a-time':
      'Each factor has two bars from the line of everything as it is: above at the low end of its range, below at the high end. ' +
      'The number after “at” is what the factor was given, the one after the colon what that changes. It says nothing of factors together.',
    morris:
      'mu* is the mean size of what moving the factor through its whole range changes, by which factors are ordered; sigma is large ' +
      'where the effect bends or depends on other factors. “Raises” and “lowers” where mu, the mean with its sign, leaves 0 out. ' +
      'Luck adds to both (Morris 1991; Campolongo et al. 2007).',
    sobol:
      'Total is the share of the variance that would go with the factor, alone and together with others; first is what it makes alone. ' +
      'Luck adds to the total (Saltelli et al. 2010).',
    prcc:
      'From −1 to 1: how far factor and output rise together, or one falls while the other rises, by their ranks and with the others ' +
      'taken out (Marino et al. 2008).',
  },
  noIntervals: 'There are too few histories for intervals: chance alone may have made any of the numbers.',
  intervals: (level, method) =>
    `Whiskers are ${english.percent(level)} intervals; they come ${englishChances[method]}. ${englishTellings[method]} ` +
    'What settings that nobody knows well can do is not in the whiskers: the factors themselves show it, over their ranges.',
  columns: [
    'factor',
    'title',
    'from',
    'to',
    'as it is',
    'unit',
    'basis',
    'statistic',
    'value',
    'low',
    'high',
    'of',
    'missing',
  ],
  baseTable: {caption: 'With everything as it is', columns: ['measure', 'value', 'unit']},
};

const facteur = {one: 'facteur', many: 'facteurs'};

const frenchDesigns: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': 'chaque facteur seul au bas puis au haut de sa plage, tous les autres inchangés',
  morris: 'ce que change chaque facteur parcourant toute sa plage, où que soient les autres (Morris)',
  sobol: 'part de la variance qui revient à chaque facteur (Sobol)',
  prcc: 'à quel point chaque facteur et la mesure croissent ensemble, les autres mis à part (corrélation de rang)',
};

const frenchAxes: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': 'Variation de la mesure',
  morris: 'Effet sur la mesure',
  sobol: 'Part de la variance de la mesure',
  prcc: 'Corrélation de rang partielle avec la mesure',
};

const frenchChances: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time':
    'tirés de paires d’histoires au hasard partagé, ils montrent le hasard dû au seul nombre de simulations et se resserrent quand on en fait davantage',
  morris: fr`obtenus par bootstrap sur les trajectoires, ils ne montrent que le hasard, et sont trop étroits avec moins de 20 trajectoires environ`,
  sobol:
    'obtenus par bootstrap sur les points de base, ils ne montrent que le hasard et se resserrent avec le nombre de points',
  prcc: 'obtenus par le z de Fisher, ils ne montrent que le hasard et se resserrent avec le nombre de points',
};

const creux = fr`ont un intervalle qui contient 0, ou n’en ont pas : le hasard seul peut les avoir faits.`;

const frenchTellings: Readonly<Record<SensitivityChartMethod, string>> = {
  'one-at-a-time': `Les signes creux ${creux}`,
  morris: 'Le hasard grossissant mu* et sigma, un intervalle au-dessus de 0 ne prouve aucun effet.',
  sobol: `Les carrés creux ${creux} Le hasard grossissant le total, son intervalle au-dessus de 0 ne prouve aucun effet.`,
  prcc: `Les signes creux ${creux}`,
};

const cité = (title: string): string => fr`« ${title} »`;

const inFrench: SensitivityWords = {
  language: french,
  title(place, measure, one) {
    return one
      ? fr`${place} : à quel point un facteur fait varier « ${measure} »`
      : fr`${place} : ce qui fait le plus varier « ${measure} »`;
  },
  subtitle({plan, method, runs, points}) {
    const histories = `${french.number(runs)} ${runs < 2 ? 'histoire possible' : 'histoires possibles'}`;
    const each = points === 1 ? 'en un point' : `en chacun des ${french.number(points)} points`;
    return fr`Plan « ${plan} » ; ${frenchDesigns[method]} ; ${histories} ${each}`;
  },
  summary: {
    noneCould: factors =>
      factors === 1
        ? 'Le seul facteur n’a pas pu être estimé.'
        : `Aucun des ${french.counted(factors, facteur)} n’a pu être estimé.`,
    base: (measure, base) => fr`« ${measure} » est de ${base} quand rien n’est changé.`,
    moved: (measure, title, effects, most) =>
      fr`Le facteur qui fait ${most ? 'le plus ' : ''}varier ${measure === undefined ? 'cette mesure' : cité(measure)} est « ${title} » : ${effects}.`,
    noneTold: 'Aucun effet ne se distingue de zéro avec les histoires simulées.',
    next: titles => `${titles.length === 1 ? 'Vient' : 'Viennent'} ensuite ${french.listed(titles.map(cité))}.`,
    untold: factors =>
      factors === 1
        ? 'Un facteur a un effet qui ne se distingue pas de zéro.'
        : `${capital(french.counted(factors, facteur))} ont un effet qui ne se distingue pas de zéro.`,
    missing: factors =>
      `${capital(french.counted(factors, facteur))} ${factors === 1 ? 'n’a' : 'n’ont'} pas d’estimation.`,
  },
  axis: (method, measure, unit) => fr`${frenchAxes[method]} « ${measure} »${unit ? `, ${unit}` : ''}`,
  base: base => fr` ; la ligne est à ${base}, quand rien n’est changé`,
  given: value => `à ${value}`,
  statistics: {
    low: 'bas',
    high: 'haut',
    'mu*': 'mu*',
    mu: 'mu',
    sigma: 'sigma',
    total: 'total',
    first: 'seul',
    prcc: 'corrélation',
  },
  lanes: {
    low: 'au bas de sa plage',
    high: 'au haut de sa plage',
    'mu*': fr`mu* : ampleur moyenne de l’effet`,
    sigma: fr`sigma : sa dispersion`,
    total: fr`total : seul et avec d’autres`,
    first: 'seul',
    prcc: 'corrélation de rang partielle',
  },
  raises: 'en hausse',
  lowers: 'en baisse',
  unclear: 'sens incertain',
  range({name, low, high, unit, multiplies, declared, basis}) {
    const measured = multiplies ? ' fois le plan' : unit === '' ? '' : ` ${unit}`;
    const asItIs = declared === undefined ? '' : `, ${declared} tel quel`;
    return fr`${name} : ${french.range(low, high)}${measured}${asItIs}${basis === '' ? '' : ` (${basis})`}`;
  },
  sources: {cited: 'cité', calibrated: 'calibré', estimated: 'estimé', assumed: 'supposé'},
  grades: {A: 'preuves A', B: 'preuves B', C: 'preuves C', none: 'effet d’ampleur inconnue'},
  noGrade: 'aucune',
  noEstimate: reason => fr`pas d’estimation : ${reason}`,
  noEstimateInBrackets: reason => `pas d’estimation (${reason})`,
  row: parts => parts.join(fr` ; `),
  whisker: level => `intervalle à ${french.percent(level)}, dû au hasard`,
  hollow: fr`creux : ne se distingue pas de 0`,
  notDrawn: factors =>
    fr`Non représentés : ${french.counted(factors, facteur)} plus loin dans l’ordre ; le tableau les a tous.`,
  readings: {
    'one-at-a-time': fr`Chaque facteur a deux barres à partir de la ligne où rien n’est changé : au-dessus, le bas de sa plage ; au-dessous, le haut. Le nombre après « à » est ce qu’on a donné au facteur, celui après les deux-points ce que cela change. Rien n’est dit des facteurs pris ensemble.`,
    morris: fr`mu* est l’ampleur moyenne de ce que change le facteur en parcourant toute sa plage ; il ordonne les facteurs. sigma est grand là où l’effet s’infléchit ou dépend d’autres facteurs. « En hausse » et « en baisse » là où mu, la moyenne avec son signe, exclut 0. Le hasard grossit les deux (Morris 1991 ; Campolongo et al. 2007).`,
    sobol: fr`« Total » est la part de la variance qui reviendrait au facteur, seul et avec d’autres ; « seul », ce qu’il fait seul. Le hasard grossit le total (Saltelli et al. 2010).`,
    prcc: fr`De −1 à 1 : à quel point le facteur et la mesure croissent ensemble, ou l’un baisse quand l’autre croît, d’après leurs rangs et les autres mis à part (Marino et al. 2008).`,
  },
  noIntervals: fr`Il y a trop peu d’histoires pour des intervalles : le hasard seul peut avoir fait n’importe lequel de ces nombres.`,
  intervals: (level, method) =>
    fr`Les moustaches sont des intervalles à ${french.percent(level)} ; ${frenchChances[method]}. ${frenchTellings[method]} Ce que peuvent changer des réglages que personne ne connaît bien n’est pas dans les moustaches : les facteurs eux-mêmes le montrent, sur leurs plages.`,
  columns: [
    'facteur',
    'titre',
    'de',
    'à',
    'tel quel',
    'unité',
    'origine',
    'statistique',
    'valeur',
    'bas',
    'haut',
    'en',
    'sans estimation',
  ],
  baseTable: {caption: 'Quand rien n’est changé', columns: ['mesure', 'valeur', 'unité']},
};

/** The words by the name of their language. */
export const sensitivityWords: Readonly<Record<LanguageName, SensitivityWords>> = {en: inEnglish, fr: inFrench};
