import type {Interval} from '@postbellum/sim-core';
import {numberText} from './cell-steps.ts';
import type {Language, LanguageName} from './language.ts';
import {plain} from './plain.ts';

/** A number read from histories: a share of them where its unit is `share of histories`, else a mean over them. */
export interface ToldValue {
  readonly value: number;
  readonly interval?: Interval | null | undefined;
  readonly runs: number;
  readonly unit: string;
}

/** A value with its range, ready to be put into words. */
interface Told {
  readonly text: string;
  readonly range: string;
  /** Histories it holds for, and of how many. */
  readonly count: number;
  readonly runs: number;
  readonly language: Language;
}

interface ValueWords {
  readonly share: (told: Told) => string;
  readonly mean: (told: Told) => string;
  readonly ranges: (level: string) => string;
  readonly shareOfHistories: string;
}

const hard = '\u00A0';

const words: Readonly<Record<LanguageName, ValueWords>> = {
  en: {
    share: ({text, range, count, runs, language}) =>
      `${language.number(count)} of ${language.number(runs)} simulated ${runs === 1 ? 'history' : 'histories'}, ${text} in 100${range}`,
    mean: ({text, range, runs, language}) =>
      `${text}${range}, ${runs === 1 ? 'one simulated history' : `mean of ${language.number(runs)} simulated histories`}`,
    ranges: level =>
      `Ranges in brackets are ${level} % intervals from the number of histories alone. What settings that nobody knows well can do is not in them.`,
    shareOfHistories: 'share of histories',
  },
  fr: {
    share: ({text, range, count, runs, language}) =>
      `${language.number(count)} ${count < 2 ? 'histoire possible' : 'histoires possibles'} sur ${language.number(runs)}, soit ${text} sur 100${range}`,
    mean: ({text, range, runs, language}) =>
      `${text}${range}, ${runs === 1 ? 'une seule histoire possible' : `moyenne de ${language.number(runs)} histoires possibles`}`,
    ranges: level =>
      `Les fourchettes entre parenthèses sont des intervalles à ${level}${hard}% dus au seul nombre d’histoires. Ce que peuvent changer les réglages mal connus n’y est pas.`,
    shareOfHistories: 'part des histoires possibles',
  },
};

/** Whether a unit says that histories are counted. */
export const isShareOfHistories = (unit: string): boolean => unit === 'share of histories';

/** A unit in the words of a language: data name that of counted histories in English, and others as they like. */
export const unitWords = (unit: string, {name}: Language): string =>
  isShareOfHistories(unit) ? words[name].shareOfHistories : unit;

/** What is known of a value: `17 of 20 simulated histories, 85 in 100 (65 to 95)`. */
export function valueWords({value, interval, runs, unit}: ToldValue, language: Language): string {
  const share = isShareOfHistories(unit);
  // A share of something else, such as trust, is a bare number.
  const measured = unit === '' || unit === 'share' || share ? '' : ` ${plain(unit)}`;
  const told: Told = {
    text: share ? language.per100(value) : `${numberText(value, language)}${measured}`,
    range: interval ? ` (${rangeText(interval, share, language)})` : '',
    count: Math.round(value * runs),
    runs,
    language,
  };
  const {share: shareWords, mean} = words[language.name];
  return share ? shareWords(told) : mean(told);
}

function rangeText({low, high}: Interval, share: boolean, language: Language): string {
  const text = (value: number): string =>
    share ? language.number(Math.round(100 * value)) : numberText(value, language);
  return language.range(text(low), text(high));
}

/** What the ranges of a chart hold, and what they leave out; empty without any. */
export function rangeNotes(intervals: readonly (Interval | null | undefined)[], language: Language): readonly string[] {
  const level = intervals.find(each => each)?.level;
  return level === undefined ? [] : [words[language.name].ranges(language.number(Math.round(100 * level)))];
}
