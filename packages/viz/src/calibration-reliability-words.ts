import {english, fr, french, type LanguageName} from './language.ts';

/** Of all forecasts: how many there are, in how many it came, how many were expected, and dots that agree. */
export interface Totals {
  readonly forecasts: number;
  readonly events: number;
  readonly expected: number;
  readonly dots: number;
  readonly holds: number;
}

/** One dot, with its shares in 100. */
export interface DotWords {
  readonly said: string;
  readonly events: number;
  readonly forecasts: number;
  readonly came: string;
  readonly low: string;
  readonly high: string;
  readonly holds: boolean;
}

/** The Brier score and its parts, as they are to be read. */
export interface BrierWords {
  readonly brier: string;
  readonly reliability: string;
  readonly resolution: string;
  readonly uncertainty: string;
  /** Absent where each dot holds one probability. */
  readonly withinBins: string | undefined;
}

/** Words of the reliability diagram in one language. */
export interface ReliabilityWords {
  headline(count: Totals & {readonly event: string}): string;
  subtitle(place: string): string;
  readonly said: string;
  readonly came: string;
  /** Above the bars. */
  readonly forecasts: string;
  readonly legend: {
    readonly holds: string;
    readonly misses: string;
    interval(level: string): string;
    readonly diagonal: string;
    overall(share: string): string;
  };
  readonly slider: string;
  dot(dot: DotWords): string;
  readonly notes: {
    brier(parts: BrierWords): string;
    interval(level: string): string;
    few(dots: number, of: number, least: number): string;
  };
  readonly tables: {
    readonly totals: readonly string[];
    readonly byDot: string;
    readonly dots: readonly string[];
    readonly brier: string;
    readonly score: readonly string[];
    readonly parts: Readonly<Record<keyof BrierWords, string>>;
    readonly yes: string;
    readonly no: string;
  };
}

const inEnglish: ReliabilityWords = {
  headline({event, forecasts, events, expected, dots, holds}) {
    const times = `${english.number(forecasts)} ${forecasts === 1 ? 'forecast' : 'forecasts'}`;
    return (
      `${event}: it came after ${english.number(events)} of ${times}, with ${english.number(expected)} expected; ` +
      `what was said agrees with what came at ${english.number(holds)} of ${english.number(dots)} ${dots === 1 ? 'dot' : 'dots'}`
    );
  },
  subtitle: place => `${place}: how often it came, by how likely it was said to be`,
  said: 'said, in 100 forecasts',
  came: 'came, in 100',
  forecasts: 'number of forecasts',
  legend: {
    holds: 'agrees with what was said',
    misses: 'does not agree',
    interval: level => `${level} interval`,
    diagonal: 'as often as said',
    overall: share => `on the whole, ${share} in 100`,
  },
  slider: 'What was said',
  dot: ({said, events, forecasts, came, low, high, holds}) =>
    `Said ${said} in 100: it came after ${english.number(events)} of ${english.number(forecasts)} ` +
    `${forecasts === 1 ? 'forecast' : 'forecasts'}, ${came} in 100 (${low} to ${high}), which ${holds ? 'agrees' : 'does not agree'}`,
  notes: {
    brier: ({brier, reliability, resolution, uncertainty, withinBins}) =>
      `The Brier score is ${brier}, where 0 is best and ${uncertainty} is what saying the overall share each time would score. ` +
      `It is ${reliability} for what was said lying away from what came (reliability), less ${resolution} for telling cases apart ` +
      `(resolution), and ${uncertainty} for how far cases differ in the end (uncertainty)` +
      `${withinBins === undefined ? '' : `, and ${withinBins} for what differs within a dot`}. Parts are rounded (Murphy 1973).`,
    interval: level =>
      `Whiskers are ${level} intervals (Wilson) from the number of forecasts at each dot, as if none depended on another; forecasts of one history do, and make them too narrow. A dot agrees where its interval holds what was said.`,
    few: (dots, of, least) =>
      `${english.number(dots)} of ${english.number(of)} ${of === 1 ? 'dot rests' : 'dots rest'} on fewer than ${english.number(least)} forecasts and ${dots === 1 ? 'says' : 'say'} little.`,
  },
  tables: {
    totals: ['forecasts', 'came', 'expected', 'dots', 'agree'],
    byDot: 'Dot by dot',
    dots: ['said', 'forecasts', 'came', 'share', 'low', 'high', 'agrees'],
    brier: 'Brier score and its parts',
    score: ['part', 'value'],
    parts: {
      brier: 'Brier score',
      reliability: 'reliability',
      resolution: 'resolution',
      uncertainty: 'uncertainty',
      withinBins: 'within dots',
    },
    yes: 'yes',
    no: 'no',
  },
};

const frenchForecasts = (count: number): string => `${french.number(count)} ${count < 2 ? 'prévision' : 'prévisions'}`;

const inFrench: ReliabilityWords = {
  headline: ({event, forecasts, events, expected, dots, holds}) =>
    fr`${event} : c’est arrivé après ${frenchForecasts(events)} sur ${french.number(forecasts)}, pour ${french.number(expected)} attendues ; l’annonce concorde avec ce qui est arrivé pour ${french.number(holds)} ${holds < 2 ? 'point' : 'points'} sur ${french.number(dots)}`,
  subtitle: place => fr`${place} : combien de fois c’est arrivé, selon ce qui était annoncé`,
  said: 'annoncé, sur 100 prévisions',
  came: 'arrivé, sur 100',
  forecasts: 'nombre de prévisions',
  legend: {
    holds: 'concorde avec l’annonce',
    misses: 'ne concorde pas',
    interval: level => `intervalle à ${level}`,
    diagonal: 'aussi souvent qu’annoncé',
    overall: share => `en tout, ${share} sur 100`,
  },
  slider: 'Ce qui était annoncé',
  dot: ({said, events, forecasts, came, low, high, holds}) =>
    fr`Annoncé ${said} sur 100 : c’est arrivé après ${frenchForecasts(events)} sur ${french.number(forecasts)}, ${came} sur 100 (${french.range(low, high)}), ce qui ${holds ? 'concorde' : 'ne concorde pas'}`,
  notes: {
    brier: ({brier, reliability, resolution, uncertainty, withinBins}) =>
      fr`Le score de Brier est de ${brier} ; 0 serait le mieux, et annoncer chaque fois la part générale donnerait ${uncertainty}. Il se compose de ${reliability} pour l’écart entre l’annonce et ce qui est arrivé (fiabilité), moins ${resolution} pour ce qui distingue les cas (résolution), plus ${uncertainty} pour la diversité des cas eux-mêmes (incertitude)${withinBins === undefined ? '' : `, plus ${withinBins} pour ce qui diffère au sein d’un point`}. Les parts sont arrondies (Murphy 1973).`,
    interval: level =>
      `Les moustaches sont des intervalles à ${level} (Wilson) dus au nombre de prévisions de chaque point, comme si aucune ne dépendait d’une autre. Celles d’une même histoire en dépendent, et les intervalles sont alors trop étroits. Un point concorde quand son intervalle contient ce qui était annoncé.`,
    few: (dots, of, least) =>
      `${french.number(dots)} ${dots < 2 ? 'point' : 'points'} sur ${french.number(of)} ${dots < 2 ? 'repose' : 'reposent'} sur moins de ${french.number(least)} prévisions et ${dots < 2 ? 'dit' : 'disent'} peu de chose.`,
  },
  tables: {
    totals: ['prévisions', 'arrivé', 'attendu', 'points', 'concordent'],
    byDot: 'Point par point',
    dots: ['annoncé', 'prévisions', 'arrivé', 'part', 'bas', 'haut', 'concorde'],
    brier: 'Score de Brier et ses parts',
    score: ['part', 'valeur'],
    parts: {
      brier: 'score de Brier',
      reliability: 'fiabilité',
      resolution: 'résolution',
      uncertainty: 'incertitude',
      withinBins: 'au sein des points',
    },
    yes: 'oui',
    no: 'non',
  },
};

export const reliabilityWords: Readonly<Record<LanguageName, ReliabilityWords>> = {en: inEnglish, fr: inFrench};
