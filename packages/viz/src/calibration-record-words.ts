import type {RecordCheck} from '@postbellum/sim-core';
import type {PointState} from './calibration-data.ts';
import {english, fr, french, type Language, type LanguageName} from './language.ts';

export type ParameterSet = RecordCheck['sets'][number];

/**
 * Values of the record that are counted together: of series that follow decisions (`decided`), and of the others all, or
 * what a fit saw and what it did not.
 */
export type RecordPart = 'all' | 'seen' | 'unseen' | 'decided';

/** How many values histories of one set of parameters come near. */
export interface SetScore {
  readonly set: ParameterSet;
  readonly within: number;
  readonly covered: number;
}

/** The same over so many values; the scores of every set. */
export interface PartScore {
  readonly part: RecordPart;
  readonly points: number;
  readonly scores: readonly SetScore[];
}

/** What one set of parameters gave for a value. */
export interface PlaceWords {
  readonly set: ParameterSet;
  readonly range: string;
  readonly median: string;
  readonly state: PointState;
}

/** Words of the record beside histories in one language; numbers come as they are to be read. */
export interface RecordWords {
  readonly language: Language;
  /** A day: `4 October 2005`. */
  day(day: number, month: string): string;
  headline(score: PartScore, runs: number): string;
  subtitle(place: string): string;
  /** Added for what the title does not count. */
  besides(score: PartScore, runs: number): string;
  /** Below the title of a series, by the parameters judged. */
  count(score: PartScore, runs: number): string;
  readonly sets: Readonly<Record<ParameterSet, string>>;
  readonly legend: {
    median(set: ParameterSet | undefined): string;
    readonly range: string;
    other(set: ParameterSet): string;
    states(runs: number): Readonly<Record<PointState, string>>;
    readonly accepted: string;
    readonly until: string;
  };
  /** On both sides of the last day the fit saw. */
  readonly sides: readonly [seen: string, unseen: string];
  /** Name of the slider over the days of the record. */
  slider(from: string, to: string): string;
  /** Where the cursor stands, and how many values the record has there. */
  onDay(day: string, seen: boolean | undefined, values: number): string;
  /** One value in full, as it is spoken. */
  value(title: string, observed: string, accepted: string, places: readonly PlaceWords[], runs: number): string;
  /** One value above its panel. */
  short(observed: string, places: readonly PlaceWords[], runs: number): string;
  readonly misses: {
    heading(set: ParameterSet | undefined): string;
    /** A value outside the range: when, what the record has, where histories lie. */
    one(month: string, observed: string, range: string): string;
    outside(count: number, of: number, each: readonly string[]): string;
    off(count: number, of: number, months: readonly string[], runs: number): string;
    none(points: number): string;
    source(source: string, more: number): string;
  };
  readonly notes: {
    reading(runs: number): string;
    readonly chance: string;
    fitted(draws: number | undefined, isBeside: boolean): string;
    readonly days: string;
    readonly inView: string;
    until(day: string): string;
    readonly decided: string;
    leftOut(titles: readonly string[]): string;
  };
  readonly tables: {
    /** What is counted, whose parameters where there are two sets, and the counts. */
    readonly part: string;
    readonly parameters: string;
    readonly counts: readonly string[];
    readonly parts: Readonly<Record<RecordPart, string>>;
    readonly bySeries: string;
    readonly series: string;
    readonly values: string;
    readonly point: readonly string[];
    /** Columns of one set, named where there are two. */
    place(set: ParameterSet | undefined): readonly string[];
    readonly source: string;
    readonly yes: string;
    readonly no: string;
  };
}

const englishPoints = (count: number): string => `${english.number(count)} ${count === 1 ? 'point' : 'points'}`;
const englishSets = {shipped: 'as shipped', fitted: 'as fitted'};
const englishParts = {
  all: '',
  seen: ' that the fit saw',
  unseen: ' that the fit did not see',
  decided: ' of series that follow decisions',
};

/** `27 of 45`; of two sets `22 of 39 as shipped and 24 as fitted`. */
function englishWithin({points, scores}: PartScore, noun = english.number): string {
  const of = noun(points);
  const [first, ...rest] = scores.map(({set, within}) => ({count: english.number(within), set: englishSets[set]}));
  if (rest.length === 0) return `${first.count} of ${of}`;
  return english.listed([`${first.count} of ${of} ${first.set}`, ...rest.map(({count, set}) => `${count} ${set}`)]);
}

const englishCovered = ({scores}: PartScore): string =>
  english.listed(scores.map(({covered}) => english.number(covered)));

const inEnglish: RecordWords = {
  language: english,
  day: (day, month) => `${day} ${month}`,
  headline(score, runs) {
    const histories =
      runs === 1 ? 'The one simulated history' : `The median of ${english.number(runs)} simulated histories`;
    const part = englishParts[score.part];
    const where = englishWithin(score, count => `${englishPoints(count)}${score.scores.length > 1 ? '' : part}`);
    const head =
      score.scores.length > 1 && part !== ''
        ? `Of ${englishPoints(score.points)}${part}, ${histories.replace('The', 'the')} is within what the record accepts at ${englishWithin(score)}`
        : `${histories} is within what the record accepts at ${where}`;
    return runs === 1 ? head : `${head}; the range of nine histories in ten covers ${englishCovered(score)}`;
  },
  subtitle: place => `${place}: the record beside simulated histories`,
  besides(score, runs) {
    const {part} = score;
    const head =
      part === 'decided' ? 'Series counted apart, since they follow what was decided' : 'Points that the fit saw';
    const who = runs === 1 ? 'history' : 'median';
    const covered = runs === 1 ? '' : `, ${englishCovered(score)} in the range`;
    return `${head}: ${who} within at ${englishWithin(score)}${covered}`;
  },
  count({part, points, scores}, runs) {
    const {within, covered} = scores[scores.length - 1];
    const range = runs === 1 ? '' : `, ${english.number(covered)} in the range`;
    const what = part === 'decided' ? 'follows decisions: ' : '';
    const who = runs === 1 ? 'history' : 'median';
    return `${what}${who} within at ${english.number(within)} of ${english.number(points)}${range}`;
  },
  sets: englishSets,
  legend: {
    median: set => (set === undefined ? 'median of histories' : `median ${englishSets[set]}`),
    range: '9 of 10 histories',
    other: set => `median and range ${englishSets[set]}`,
    states: runs => ({
      within: runs === 1 ? 'record, history within' : 'record, median within',
      off: runs === 1 ? 'record, history off' : 'record, median off',
      outside: 'record, outside the range',
    }),
    accepted: 'what the record accepts',
    until: 'last day the fit saw',
  },
  sides: ['seen', 'not seen'],
  slider: (from, to) => `Day of the record, from ${from} to ${to}`,
  onDay(day, seen, values) {
    const part = seen === undefined ? '' : seen ? ', seen by the fit' : ', not seen by the fit';
    return `${day}${part}: ${english.counted(values, {one: 'value of the record', many: 'values of the record'})}`;
  },
  value(title, observed, accepted, places, runs) {
    const each = places.map(({set, range, median, state}) => {
      const whose = places.length === 1 ? (runs === 1 ? 'the one history' : 'histories') : englishSets[set];
      const judged = {
        within: 'within what is accepted',
        off: runs === 1 ? 'off' : 'median off, but in the range',
        outside: 'outside the range',
      }[state];
      return `${whose} ${runs === 1 ? median : `${range}, median ${median}`}, ${judged}`;
    });
    return `${title}, record ${observed}, accepts ${accepted}; ${each.join('; ')}`;
  },
  short(observed, places, runs) {
    const each = places.map(({set, range}) =>
      places.length === 1 ? `${runs === 1 ? 'history' : 'histories'} ${range}` : `${englishSets[set]} ${range}`,
    );
    return `record ${observed}, ${each.join(', ')}`;
  },
  misses: {
    heading: set =>
      `Where the model misses the record${set === undefined ? '' : `, with parameters ${englishSets[set]}`}`,
    one: (month, observed, range) => `${month} (record ${observed}, histories ${range})`,
    outside: (count, of, each) =>
      `Outside the range at ${english.number(count)} of ${englishPoints(of)}: ${each.join(', ')}.`,
    off: (count, of, months, runs) =>
      `${runs === 1 ? 'History off' : 'Median off, but in the range'} at ${english.number(count)} of ${englishPoints(of)}: ${months.join(', ')}.`,
    none: points =>
      `None missed: within what the record accepts at ${points === 1 ? 'the one point' : `all ${englishPoints(points)}`}.`,
    source: (source, more) =>
      `Record: ${source}${more === 0 ? '' : `; and ${english.counted(more, {one: 'other source', many: 'other sources'})} in the table`}.`,
  },
  notes: {
    reading: runs =>
      runs === 1
        ? 'A point of the record is filled where the history is as close to it as the record accepts, which its whisker shows, and hollow where it is not. One history shows no range.'
        : 'A point of the record is filled where the median is as close to it as the record accepts, which its whisker shows. It is hollow where the median is farther off, and a cross where it is outside the range of nine histories in ten, widened by what the record accepts. A wide range covers much and says little.',
    chance:
      'The range is chance, with the settings of the model as they are. Settings that nobody knows well are not in it.',
    fitted(draws, isBeside) {
      const range =
        draws === undefined
          ? 'The range as fitted is chance, with one set of settings that the fit gave.'
          : `Histories as fitted are spread over ${english.number(draws)} draws of the settings that the fit left open: their range holds those settings and chance together, since what happened is one history.`;
      return isBeside ? `${range} The range as shipped is chance alone.` : range;
    },
    days: 'Lines and bands join days of the record; what histories did between those days is not drawn.',
    inView: 'No history reads the record, but settings may have been chosen with it in view.',
    until: day =>
      `The fit saw the record up to ${day}: agreement up to then is no test. What was decided and what came from outside is that of history all along.`,
    decided:
      'Series that follow what was decided week by week agree because decisions were put in, so they are not in the title.',
    leftOut: titles => `In the record but not compared here: ${titles.join('; ')}.`,
  },
  tables: {
    part: 'points of the record',
    parameters: 'parameters',
    counts: ['points', 'median within', 'in the range', 'runs'],
    parts: {all: 'all', seen: 'seen by the fit', unseen: 'not seen by the fit', decided: 'follow decisions'},
    bySeries: 'Series by series',
    series: 'series',
    values: 'Every value of the record beside histories',
    point: ['series', 'unit', 'day', 'points', 'record', 'accepts from', 'accepts to'],
    place: set =>
      ['low', 'median', 'high', 'median within', 'in the range'].map(column =>
        set === undefined ? column : `${column} ${englishSets[set]}`,
      ),
    source: 'source',
    yes: 'yes',
    no: 'no',
  },
};

const frenchPoints = (count: number): string => `${french.number(count)} ${count < 2 ? 'point' : 'points'}`;
const frenchSets = {shipped: 'avec les paramètres livrés', fitted: 'avec les paramètres ajustés'};
const shortFrenchSets = {shipped: 'livrés', fitted: 'ajustés'};
const frenchParts = {
  all: '',
  seen: ' que l’ajustement a vus',
  unseen: ' que l’ajustement n’a pas vus',
  decided: ' de séries qui suivent les décisions',
};

/** `27 sur 45`; of two sets `22 sur 39 avec les paramètres livrés et 24 avec les paramètres ajustés`. */
function frenchWithin({points, scores}: PartScore, noun = french.number): string {
  const [first, ...rest] = scores.map(({set, within}) => ({count: within, set: frenchSets[set]}));
  const head = `${noun(first.count)} sur ${french.number(points)}`;
  if (rest.length === 0) return head;
  return french.listed([`${head} ${first.set}`, ...rest.map(({count, set}) => `${french.number(count)} ${set}`)]);
}

const frenchCovered = ({scores}: PartScore): string => french.listed(scores.map(({covered}) => french.number(covered)));

const inFrench: RecordWords = {
  language: french,
  day: (day, month) => `${day === 1 ? '1er' : String(day)} ${month}`,
  headline(score, runs) {
    const histories =
      runs === 1 ? 'a seule histoire possible simulée' : `a médiane de ${french.number(runs)} histoires possibles`;
    const part = frenchParts[score.part];
    const head =
      score.scores.length > 1 && part !== ''
        ? `Sur ${frenchPoints(score.points)}${part}, l${histories} reste dans la tolérance des relevés pour ${frenchWithin(score)}`
        : `L${histories} reste dans la tolérance des relevés pour ${frenchWithin(score, frenchPoints)}${part}`;
    return runs === 1 ? head : fr`${head} ; la fourchette de neuf histoires sur dix en couvre ${frenchCovered(score)}`;
  },
  subtitle: place => fr`${place} : ce qui a été relevé et ce qui a été simulé`,
  besides(score, runs) {
    const head =
      score.part === 'decided'
        ? 'Séries comptées à part, car elles suivent les décisions'
        : 'Points que l’ajustement a vus';
    const who = runs === 1 ? 'histoire' : 'médiane';
    const covered = runs === 1 ? '' : `, ${frenchCovered(score)} dans la fourchette`;
    return fr`${head} : ${who} acceptée pour ${frenchWithin(score)}${covered}`;
  },
  count({part, points, scores}, runs) {
    const {within, covered} = scores[scores.length - 1];
    const range = runs === 1 ? '' : `, ${french.number(covered)} dans la fourchette`;
    const what = part === 'decided' ? fr`suit les décisions : ` : '';
    const who = runs === 1 ? 'histoire' : 'médiane';
    return `${what}${who} acceptée pour ${french.number(within)} sur ${french.number(points)}${range}`;
  },
  sets: frenchSets,
  legend: {
    median: set => (set === undefined ? 'médiane des histoires' : `médiane, paramètres ${shortFrenchSets[set]}`),
    range: '9 histoires possibles sur 10',
    other: set => `de même, paramètres ${shortFrenchSets[set]}`,
    states: runs => ({
      within: runs === 1 ? 'relevé, histoire acceptée' : 'relevé, médiane acceptée',
      off: runs === 1 ? 'relevé, histoire trop loin' : 'relevé, médiane trop loin',
      outside: 'relevé hors de la fourchette',
    }),
    accepted: 'tolérance du relevé',
    until: 'fin de l’ajustement',
  },
  sides: ['vus', 'non vus'],
  slider: (from, to) => `Jour des relevés, du ${from} au ${to}`,
  onDay(day, seen, values) {
    const part = seen === undefined ? '' : seen ? ', vu par l’ajustement' : ', non vu par l’ajustement';
    return fr`${day}${part} : ${french.counted(values, {one: 'relevé', many: 'relevés'})}`;
  },
  value(title, observed, accepted, places, runs) {
    const each = places.map(({set, range, median, state}) => {
      const whose = places.length === 1 ? (runs === 1 ? 'la seule histoire' : 'histoires') : frenchSets[set];
      const judged = {
        within: 'dans la tolérance',
        off: runs === 1 ? 'trop loin' : 'médiane trop loin, mais dans la fourchette',
        outside: 'hors de la fourchette',
      }[state];
      return fr`${whose} : ${runs === 1 ? median : `${range}, médiane ${median}`}, ${judged}`;
    });
    return fr`${title}, relevé ${observed}, tolérance ${accepted} ; ${each.join(fr` ; `)}`;
  },
  short(observed, places, runs) {
    const each = places.map(({set, range}) =>
      places.length === 1 ? `${runs === 1 ? 'histoire' : 'histoires'} ${range}` : `${shortFrenchSets[set]} ${range}`,
    );
    return `relevé ${observed}, ${each.join(', ')}`;
  },
  misses: {
    heading: set => `Où le modèle s’écarte des relevés${set === undefined ? '' : `, ${frenchSets[set]}`}`,
    one: (month, observed, range) => `${month} (relevé ${observed}, histoires ${range})`,
    outside: (count, of, each) =>
      fr`Hors de la fourchette pour ${frenchPoints(count)} sur ${french.number(of)} : ${each.join(', ')}.`,
    off: (count, of, months, runs) =>
      fr`${runs === 1 ? 'Histoire trop loin' : 'Médiane trop loin, mais dans la fourchette'} pour ${frenchPoints(count)} sur ${french.number(of)} : ${months.join(', ')}.`,
    none: points =>
      fr`Aucun écart : dans la tolérance pour ${points === 1 ? 'le seul point' : `les ${frenchPoints(points)}`}.`,
    source: (source, more) =>
      fr`Relevé : ${source}${more === 0 ? '' : fr` ; et ${french.counted(more, {one: 'autre source', many: 'autres sources', feminine: true})} dans le tableau`}.`,
  },
  notes: {
    reading: runs =>
      runs === 1
        ? 'Un point relevé est plein quand l’histoire est dans sa tolérance, que montre la moustache, et vide quand elle n’y est pas. Une seule histoire ne donne pas de fourchette.'
        : 'Un point relevé est plein quand la médiane est dans sa tolérance, que montre la moustache. Il est vide quand la médiane est plus loin, et une croix quand il est hors de la fourchette de neuf histoires sur dix, élargie de la tolérance. Une fourchette large couvre beaucoup et dit peu.',
    chance:
      'La fourchette est la part du hasard, les réglages du modèle restant ce qu’ils sont. Les réglages que personne ne connaît bien n’y sont pas.',
    fitted(draws, isBeside) {
      const range =
        draws === undefined
          ? 'La fourchette avec les paramètres ajustés est la part du hasard, avec un seul jeu de réglages issu de l’ajustement.'
          : fr`Les histoires avec les paramètres ajustés se partagent ${french.number(draws)} tirages des réglages que l’ajustement laisse ouverts : leur fourchette contient ces réglages et le hasard ensemble, puisque ce qui s’est passé est une seule histoire.`;
      return isBeside ? `${range} La fourchette avec les paramètres livrés est la part du hasard seul.` : range;
    },
    days: fr`Lignes et bandes relient les jours des relevés ; ce que les histoires ont fait entre ces jours n’est pas représenté.`,
    inView: 'Aucune histoire ne lit les relevés, mais des réglages ont pu être choisis en les connaissant.',
    until: day =>
      fr`L’ajustement a vu les relevés jusqu’au ${day} : concorder avec eux n’est pas une épreuve. Ce qui a été décidé et ce qui est venu du dehors est partout celui de l’histoire.`,
    decided: fr`Les séries qui suivent les décisions semaine par semaine concordent parce que ces décisions sont des données du modèle ; le titre ne les compte pas.`,
    leftOut: titles => fr`Relevé, mais non comparé ici : ${titles.join(fr` ; `)}.`,
  },
  tables: {
    part: 'points relevés',
    parameters: 'paramètres',
    counts: ['points', 'médiane dans la tolérance', 'dans la fourchette', 'simulations'],
    parts: {
      all: 'tous',
      seen: 'vus par l’ajustement',
      unseen: 'non vus par l’ajustement',
      decided: 'suivent les décisions',
    },
    bySeries: 'Série par série',
    series: 'série',
    values: 'Chaque valeur relevée et les histoires possibles',
    point: ['série', 'unité', 'jour', 'points', 'relevé', 'tolérance, de', 'tolérance, à'],
    place: set =>
      ['bas', 'médiane', 'haut', 'médiane dans la tolérance', 'dans la fourchette'].map(column =>
        set === undefined ? column : `${column}, ${frenchSets[set]}`,
      ),
    source: 'source',
    yes: 'oui',
    no: 'non',
  },
};

export const recordWords: Readonly<Record<LanguageName, RecordWords>> = {en: inEnglish, fr: inFrench};
