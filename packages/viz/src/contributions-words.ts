import {capital, english, fr, french, type Language, type LanguageName} from './language.ts';

/** A part of the hazard with what it changed, as text. */
export interface Mover {
  readonly title: string;
  readonly change: string;
}

/** The parts that moved the hazard most. */
export interface Movers {
  readonly raised: readonly Mover[];
  readonly lowered: readonly Mover[];
  /** Whether the hazard rose, so that what raised it is told first. */
  readonly rises: boolean;
}

/** Every word of the chart in one language. Plans, factions and events are named as the data name them. */
export interface ContributionsWords {
  readonly language: Language;
  title(faction: string, place: string): string;
  titleOfDifference(faction: string, place: string, plan: string, against: string): string;
  subtitle(plan: string, runs: number): string;
  subtitleOfDifference(plan: string, against: string, pairs: number): string;
  /** How the hazard moved between two months, or that it stayed where it was. */
  summary(from: string, to: string, move: HazardMove, movers: Movers): string;
  summaryOfDifference(years: number, ratio: string, plan: string, against: string, movers: Movers): string;
  /** A day: `4 October 2005`. */
  day(day: number, month: string): string;
  /** A time after its preposition, a month or a day. */
  at(time: string, isMonth: boolean): string;
  entry(time: string, hazard: string, log: string): string;
  entryOfDifference(time: string, ratio: string, against: string, log: string): string;
  slider(from: string, to: string): string;
  readonly date: string;
  readonly allTogether: string;
  readonly otherReasons: string;
  readonly axis: string;
  readonly axisOfDifference: string;
  readonly hazardAxis: string;
  readonly hazardAxisOfDifference: string;
  readonly notes: {
    areas: string;
    areasOfDifference(plan: string, against: string): string;
    /** After either: what the line is, and what adding means. */
    readonly sum: string;
    readonly noDifference: string;
    unchanging(reasons: readonly string[], hazard: string): string;
    readonly one: string;
    readonly unlettered: string;
    typical(hazard: string, at: string): string;
    readonly typicalOfDifference: string;
    interval(level: number, width: string, at: string): string;
    readonly notDrawn: string;
    rest(reasons: readonly string[]): string;
    readonly entangled: string;
  };
  readonly tables: {
    readonly reasons: readonly string[];
    readonly zeroLine: string;
    readonly none: string;
    overTime(zero: number): string;
    overTimeOfDifference(zero: number): string;
    readonly together: readonly string[];
    readonly hazard: string;
    readonly ratio: string;
    readonly logHazard: string;
    readonly logRatio: string;
  };
}

/** How the hazard moved; where it stayed near, `to` is where. */
interface HazardMove {
  readonly move: 'rose' | 'fell' | 'near';
  readonly from: string;
  readonly to: string;
}

/** The sides that have parts, the way the hazard went first, each after its verb. */
function sides(
  {raised, lowered, rises}: Movers,
  verbs: {readonly raised: string; readonly lowered: string},
  {listed}: Language,
) {
  const both = [
    {verb: verbs.lowered, movers: lowered},
    {verb: verbs.raised, movers: raised},
  ];
  return (rises ? both.toReversed() : both)
    .filter(({movers}) => movers.length > 0)
    .map(({verb, movers}) => `${verb} ${listed(movers.map(({title, change}) => `${title} (${change})`))}`);
}

const englishMovers = (movers: Movers): string => {
  const told = sides(movers, {raised: 'raised most through', lowered: 'lowered most through'}, english);
  return told.length === 0 ? '.' : `: ${told.join('; ')}.`;
};

const inEnglish: ContributionsWords = {
  language: english,
  title: (faction, place) => `${capital(faction)}: why resort to force or not, ${place}`,
  titleOfDifference: (faction, place, plan, against) =>
    `${capital(faction)}: why resort to force more or less readily under ${plan} than under ${against}, ${place}`,
  subtitle: (plan, runs) =>
    `What raises and what lowers the hazard under ${plan}: mean of ${english.number(runs)} simulated ` +
    (runs === 1 ? 'history' : 'histories'),
  subtitleOfDifference: (plan, against, pairs) =>
    `What raises and what lowers the hazard, ${plan} less ${against}: mean of ${english.number(pairs)} ` +
    `${pairs === 1 ? 'pair' : 'pairs'} of simulated histories`,
  summary(from, to, change, movers) {
    const moved =
      change.move === 'near'
        ? `stayed near ${change.to}`
        : `${change.move === 'fell' ? 'fell' : 'rose'} from ${change.from} to ${change.to}`;
    return `Between ${from} and ${to} the hazard of a typical run ${moved} per year${englishMovers(movers)}`;
  },
  summaryOfDifference: (years, ratio, plan, against, movers) =>
    `Over the ${english.counted(years, {one: 'year', many: 'years'})} the hazard under ${plan} was ${ratio} times that ` +
    `under ${against} in a typical run${englishMovers(movers)}`,
  day: (day, month) => `${day} ${month}`,
  at: (time, isMonth) => `${isMonth ? 'in' : 'on'} ${time}`,
  entry: (time, hazard, log) => `${time}: ${hazard} per year in a typical run (log hazard ${log})`,
  entryOfDifference: (time, ratio, against, log) => `${time}: ${ratio} times the hazard under ${against} (log ${log})`,
  slider: (from, to) => `Time, from ${from} to ${to}`,
  date: 'date',
  allTogether: 'all reasons together',
  otherReasons: 'other reasons',
  axis: 'log hazard from the zero line',
  axisOfDifference: 'difference of log hazard',
  hazardAxis: 'hazard per year',
  hazardAxisOfDifference: 'times the hazard',
  notes: {
    areas: 'Areas above the zero line raise the hazard, areas below it lower it',
    areasOfDifference: (plan, against) =>
      `Areas above the zero line make the hazard higher under ${plan} than under ${against}, areas below it lower`,
    sum: '; the thick line is their sum. Adding 0.7 doubles the hazard, adding 2.3 multiplies it by ten. ',
    noDifference: 'The zero line is no difference.',
    unchanging: (reasons, hazard) =>
      `The zero line is what does not change: ${english.listed(reasons)}, together ${hazard} per year.`,
    one: 'The zero line is a hazard of one per year.',
    unlettered: 'Areas too thin for their letter lie in the order of the list.',
    typical: (hazard, at) =>
      'Hazards are those of a typical run, from the mean of logarithms. The plain mean over runs is ' +
      `${hazard} per year ${at}: some runs are far more dangerous than most.`,
    typicalOfDifference:
      'Ratios of hazards are those of a typical run, from the mean over pairs of the difference of logarithms.',
    interval: (level, width, at) =>
      `From the number of runs alone, the ${english.percent(level)} interval of the sum is as wide as ${width} ${at}. `,
    notDrawn: 'How much runs differ, and the settings of the model that nobody knows well, are not drawn.',
    rest: reasons => `Other reasons: ${english.listed(reasons)}.`,
    entangled:
      'The model’s data tell belief, exclusion and deterrence poorly apart: trust their sum more than any one of them.',
  },
  tables: {
    reasons: ['reason', 'mechanism', 'drawn as', 'mean', 'first', 'last', 'low', 'high'],
    zeroLine: 'zero line',
    none: 'none',
    overTime: zero =>
      `What each area adds over time, in log hazard per year; the zero line is at ${english.number(zero).replace('-', '−')}`,
    overTimeOfDifference: zero =>
      `What each area adds over time, in difference of log hazard; the zero line is at ${english.number(zero).replace('-', '−')}`,
    together: ['together', 'low', 'high'],
    hazard: 'hazard per year',
    ratio: 'ratio of hazards',
    logHazard: 'log hazard',
    logRatio: 'log ratio',
  },
};

const frenchMovers = (movers: Movers): string => {
  const told = sides(movers, {raised: 'relevé surtout par', lowered: 'abaissé surtout par'}, french);
  return told.length === 0 ? '.' : fr` : ${told.join(fr` ; `)}.`;
};

/** Below two a French noun is in the singular. */
const histoires = (count: number): string =>
  `${french.number(count)} ${count < 2 ? 'histoire possible' : 'histoires possibles'}`;

const inFrench: ContributionsWords = {
  language: french,
  title: (faction, place) => fr`${capital(faction)} : pourquoi recourir ou non à la force, ${place}`,
  titleOfDifference: (faction, place, plan, against) =>
    fr`${capital(faction)} : pourquoi recourir plus ou moins volontiers à la force avec le plan « ${plan} » qu’avec le plan « ${against} », ${place}`,
  subtitle: (plan, runs) =>
    fr`Ce qui relève et ce qui abaisse le risque instantané avec le plan « ${plan} » : moyenne de ${histoires(runs)}`,
  subtitleOfDifference: (plan, against, pairs) =>
    fr`Ce qui relève et ce qui abaisse le risque instantané, plan « ${plan} » moins plan « ${against} » : moyenne de ${french.number(pairs)} ${pairs < 2 ? 'paire' : 'paires'} d’histoires possibles`,
  summary(from, to, change, movers) {
    const moved =
      change.move === 'near'
        ? `est resté proche de ${change.to}`
        : `${change.move === 'fell' ? 'est descendu' : 'est monté'} de ${change.from} à ${change.to}`;
    return `Entre ${from} et ${to}, le risque instantané d’une simulation type ${moved} par an${frenchMovers(movers)}`;
  },
  summaryOfDifference: (years, ratio, plan, against, movers) =>
    fr`Sur ${french.counted(years, {one: 'an', many: 'ans'})}, le risque instantané d’une simulation type avec le plan « ${plan} » était ${ratio} fois celui avec le plan « ${against} »${frenchMovers(movers)}`,
  day: (day, month) => `${day === 1 ? '1er' : String(day)} ${month}`,
  at: (time, isMonth) => `${isMonth ? 'en' : 'le'} ${time}`,
  entry: (time, hazard, log) => fr`${time} : ${hazard} par an dans une simulation type (logarithme ${log})`,
  entryOfDifference: (time, ratio, against, log) =>
    fr`${time} : ${ratio} fois le risque instantané avec le plan « ${against} » (logarithme ${log})`,
  slider: (from, to) => `Temps, entre ${from} et ${to}`,
  date: 'date',
  allTogether: 'toutes les raisons',
  otherReasons: 'autres raisons',
  axis: 'log du risque, depuis zéro',
  axisOfDifference: 'différence de log du risque',
  hazardAxis: 'risque par an',
  hazardAxisOfDifference: 'fois le risque',
  notes: {
    areas: 'Les surfaces au-dessus de la ligne zéro relèvent le risque instantané, celles au-dessous l’abaissent',
    areasOfDifference: (plan, against) =>
      fr`Les surfaces au-dessus de la ligne zéro rendent le risque instantané plus élevé avec le plan « ${plan} » qu’avec le plan « ${against} », celles au-dessous, moins élevé`,
    sum: fr` ; la ligne épaisse est leur somme. Ajouter 0,7 double le risque, ajouter 2,3 le multiplie par dix. `,
    noDifference: 'La ligne zéro est l’absence de différence.',
    unchanging: (reasons, hazard) =>
      fr`La ligne zéro est ce qui ne change pas : ${french.listed(reasons)}, ensemble ${hazard} par an.`,
    one: 'La ligne zéro est un risque instantané d’un par an.',
    unlettered: 'Les surfaces trop minces pour leur lettre suivent l’ordre de la liste.',
    typical: (hazard, at) =>
      fr`Les risques sont ceux d’une simulation type, d’après la moyenne des logarithmes. La moyenne simple des simulations est de ${hazard} par an ${at} : quelques simulations sont bien plus dangereuses que la plupart.`,
    typicalOfDifference:
      'Les rapports de risques sont ceux d’une simulation type, d’après la moyenne, sur les paires, de la différence des logarithmes.',
    interval: (level, width, at) =>
      `Du seul fait du nombre de simulations, l’intervalle à ${french.percent(level)} de la somme est large de ${width} ${at}. `,
    notDrawn:
      'Les écarts entre simulations et les réglages du modèle que personne ne connaît bien ne sont pas représentés.',
    rest: reasons => fr`Autres raisons : ${french.listed(reasons)}.`,
    entangled: fr`Les données du modèle distinguent mal la confiance dans l’accord, l’exclusion et la dissuasion : mieux vaut se fier à leur somme qu’à l’une d’elles.`,
  },
  tables: {
    reasons: ['raison', 'mécanisme', 'représentée par', 'moyenne', 'début', 'fin', 'bas', 'haut'],
    zeroLine: 'ligne zéro',
    none: 'rien',
    overTime: zero =>
      fr`Ce que chaque surface ajoute au fil du temps, en logarithme du risque par an ; la ligne zéro est à ${french.number(zero).replace('-', '−')}`,
    overTimeOfDifference: zero =>
      fr`Ce que chaque surface ajoute au fil du temps, en différence de logarithme du risque ; la ligne zéro est à ${french.number(zero).replace('-', '−')}`,
    together: ['ensemble', 'bas', 'haut'],
    hazard: 'risque par an',
    ratio: 'rapport des risques',
    logHazard: 'logarithme du risque',
    logRatio: 'logarithme du rapport',
  },
};

/** The words by the name of their language. */
export const contributionsWords: Readonly<Record<LanguageName, ContributionsWords>> = {en: inEnglish, fr: inFrench};
