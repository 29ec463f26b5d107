import type {IndicatorFan, Interval} from '@postbellum/sim-core';
import {recordWithin} from './fan-data.ts';
import {
  capital,
  english as englishLanguage,
  french as frenchLanguage,
  type Language,
  type LanguageName,
} from './language.ts';
import {plain} from './plain.ts';
import {planLetter, planWords} from './sentences.ts';
import {textWidth} from './text-width.ts';
import {threeDigits} from './three-digits.ts';

/** Where the histories of one plan lie in one month. */
interface Lie {
  readonly plan: string;
  /** `10 to 19`, or one number where both are equal. */
  readonly range: string;
}

/** The words of a fan chart in one language. */
export interface FanWords {
  readonly language: Language;
  /** Where histories lie: `share` of `of` of them, or the one there is. */
  state(what: string, month: string, lies: readonly Lie[], of: Counted): string;
  record(value: string): string;
  /** A unit as it is written: a share is `share` in data of any language, since an axis of shares goes to 1. */
  unit(unit: string): string;
  subtitle(scenario: string, what: string, unit: string): string;
  band(share: Share): string;
  settingsBand(share: Share): string;
  readonly median: string;
  readonly otherMedian: string;
  histories(count: number): string;
  readonly observed: string;
  readonly atEnd: string;
  monthsBetween(from: string, to: string): string;
  panel(letter: string, title: string): string;
  notes: {
    chance(shares: readonly string[], outside: Share): string;
    settings(shares: readonly string[], draws: string): string;
    fewRuns(share: string, histories: string, runs: string): string;
    examples(count: number): string;
    record(sources: readonly string[], more: number): string;
    readonly recordUnsourced: string;
  };
  readonly tables: {
    readonly months: (what: string, unit: string) => string;
    readonly record: (what: string) => string;
    readonly plan: string;
    readonly date: string;
    readonly median: string;
    readonly low: (level: string) => string;
    readonly high: (level: string) => string;
    readonly range: string;
    readonly runs: string;
    readonly value: string;
    readonly source: string;
  };
}

/** What a range holds, and of what: 9 of 10 histories, 9 of 10 draws, the one history. */
type Counted = {readonly share: Share; readonly kind: 'chance' | 'settings'} | 'one';

/** So many of ten, or of a hundred. */
interface Share {
  readonly count: number;
  readonly of: number;
}

const hard = '\u00A0';
const unitWords = (unit: string): string => (unit === '' ? '' : ` (${unit})`);

const english: FanWords = {
  language: englishLanguage,
  state(what, month, lies, of) {
    const counted =
      of === 'one'
        ? 'in the one simulated history'
        : of.kind === 'chance'
          ? `in ${of.share.count} of ${of.share.of} simulated histories`
          : `in ${of.share.count} of ${of.share.of} draws of the settings, as means of simulated histories,`;
    const [first, ...rest] = lies.map(({plan, range}, i) => `${range}${i === 0 ? ` ${counted}` : ''} under ${plan}`);
    return `${capital(what)}, ${month}: ${[first, ...rest].join(', ')}`;
  },
  record: value => `; the record has ${value}`,
  unit: unit => unit,
  subtitle: (scenario, what, unit) => `${scenario}: ${what}, month by month${unitWords(unit)}`,
  band: ({count, of}) => `${count} of ${of} histories`,
  settingsBand: ({count, of}) => `${count} of ${of} draws of settings`,
  median: 'median',
  otherMedian: 'median of the other plan',
  histories: count =>
    count === 1
      ? 'one history as an example'
      : `${englishLanguage.counted(count, {one: '', many: 'histories'})} as examples`,
  observed: 'record',
  atEnd: 'median at the end',
  monthsBetween: (from, to) => `Month, from ${from} to ${to}`,
  panel: (letter, title) => `Plan ${letter}: ${title}`,
  notes: {
    chance: (shares, outside) =>
      `In each month the bands hold ${shares.join(' and ')} of the simulated histories. That is chance, with the ` +
      `settings of the model as they are: ${outside.count} of ${outside.of} histories lie outside. Settings that nobody knows well are not drawn.`,
    settings: (shares, draws) =>
      `Bands are settings that nobody knows well: in each month they hold ${shares.join(' and ')} of ${draws} draws, each ` +
      'by the mean of its histories, corrected for having few histories of each. Chance is not in them: single ' +
      'histories lie further apart, as the thin lines show.',
    fewRuns: (share, histories, runs) =>
      `Each end of the band of ${share} rests on about ${histories} of ${runs} histories, and would move with more.`,
    examples: count =>
      count === 1
        ? 'The thin line is the first history, an example.'
        : `Thin lines are the first ${englishLanguage.number(count)} histories of a plan, examples that nobody chose.`,
    record: (sources, more) =>
      `Dots are the record. No history reads it, but settings may have been fitted to it. Sources: ${sources.join('; ')}${more > 0 ? `; and ${more} more in the table` : ''}.`,
    recordUnsourced: 'Dots are the record. No history reads it, but settings may have been fitted to it.',
  },
  tables: {
    months: (what, unit) => `${capital(what)} by month${unitWords(unit)}`,
    record: what => `${capital(what)} in the record`,
    plan: 'plan',
    date: 'date',
    median: 'median',
    low: level => `low ${level}`,
    high: level => `high ${level}`,
    range: 'range',
    runs: 'runs',
    value: 'value',
    source: 'source',
  },
};

const french: FanWords = {
  language: frenchLanguage,
  state(what, month, lies, of) {
    const counted =
      of === 'one'
        ? 'dans la seule histoire possible simulée'
        : of.kind === 'chance'
          ? `dans ${of.share.count} histoires possibles sur ${of.share.of}`
          : `pour ${of.share.count} tirages des réglages sur ${of.share.of}, en moyenne des histoires possibles,`;
    const [first, ...rest] = lies.map(
      ({plan, range}, i) => `${range}${i === 0 ? ` ${counted}` : ''} avec le plan «${hard}${plan}${hard}»`,
    );
    return `${capital(what)}, ${month}${hard}: ${[first, ...rest].join(', ')}`;
  },
  record: value => `${hard}; chiffre relevé${hard}: ${value}`,
  unit: unit => (unit === 'share' ? 'part' : unit),
  subtitle: (scenario, what, unit) => `${scenario}${hard}: ${what}, mois par mois${unitWords(unit)}`,
  band: ({count, of}) => `${count} histoires possibles sur ${of}`,
  settingsBand: ({count, of}) => `${count} tirages des réglages sur ${of}`,
  median: 'médiane',
  otherMedian: 'médiane de l’autre plan',
  histories: count =>
    count === 1
      ? 'une histoire possible, en exemple'
      : `${frenchLanguage.counted(count, {one: '', many: 'histoires possibles'})}, en exemple`,
  observed: 'chiffres relevés',
  atEnd: 'médiane à la fin',
  monthsBetween: (from, to) => `Mois, de ${from} à ${to}`,
  panel: (letter, title) => `Plan ${letter}${hard}: ${title}`,
  notes: {
    chance: (shares, outside) =>
      `Chaque mois, les bandes contiennent ${shares.join(' et ')} des histoires possibles. C’est la part du hasard, ` +
      `les réglages du modèle restant ce qu’ils sont${hard}: ${outside.count} sur ${outside.of} se trouve au-dehors. Les réglages ` +
      'que personne ne connaît bien ne sont pas représentés.',
    settings: (shares, draws) =>
      `Les bandes représentent les réglages que personne ne connaît bien${hard}: chaque mois, elles contiennent ` +
      `${shares.join(' et ')} des ${draws} tirages, chacun par la moyenne de ses histoires, après correction pour le ` +
      `petit nombre d’histoires de chacun. Le hasard n’y est pas${hard}: les histoires s’écartent davantage, comme le ` +
      'montrent les lignes fines.',
    fewRuns: (share, histories, runs) =>
      `Chaque bord de la bande de ${share} repose sur ${histories} histoires environ sur ${runs}${hard}; avec davantage ` +
      'd’histoires, il bougerait.',
    examples: count =>
      count === 1
        ? 'La ligne fine est la première histoire possible, un exemple.'
        : `Les lignes fines sont les ${frenchLanguage.number(count)} premières histoires d’un plan${hard}: des exemples que personne n’a choisis.`,
    record: (sources, more) =>
      `Les points sont les chiffres relevés. Aucune histoire ne les lit, mais des réglages ont pu être ajustés sur eux. Sources${hard}: ${sources.join(`${hard}; `)}${more > 0 ? `${hard}; et ${more} autres dans le tableau` : ''}.`,
    recordUnsourced:
      'Les points sont les chiffres relevés. Aucune histoire ne les lit, mais des réglages ont pu être ajustés sur eux.',
  },
  tables: {
    months: (what, unit) => `${capital(what)} par mois${unitWords(unit)}`,
    record: what => `${capital(what)}${hard}: chiffres relevés`,
    plan: 'plan',
    date: 'date',
    median: 'médiane',
    low: level => `bas, ${level}`,
    high: level => `haut, ${level}`,
    range: 'fourchette',
    runs: 'simulations',
    value: 'valeur',
    source: 'source',
  },
};

export const fanWords: Readonly<Record<LanguageName, FanWords>> = {en: english, fr: french};

/** A quantity as the chart writes it everywhere. */
export const quantity = (value: number, {language}: FanWords): string => {
  const rounded = threeDigits(value);
  const size = language.number(Math.abs(rounded));
  return rounded < 0 ? `-${size}` : size;
};

/** A share of ten where it is one, else of a hundred. */
export function shareIn(level: number): Share {
  const hundredths = Math.round(level * 100);
  return hundredths % 10 === 0 ? {count: hundredths / 10, of: 10} : {count: hundredths, of: 100};
}

/** `9 of 10`, `95 of 100`. */
export function shareOf(level: number, {language}: FanWords): string {
  const {count, of} = shareIn(level);
  return language.name === 'fr' ? `${count} sur ${of}` : `${count} of ${of}`;
}

/** The widest band of a month. */
export const widest = ({bands}: IndicatorFan['months'][number]): Interval => bands[bands.length - 1];

/** From the low end to the high end, or the one number both are. */
export function rangeWords({low, high}: Interval, words: FanWords): string {
  const [from, to] = [quantity(low, words), quantity(high, words)];
  return from === to ? from : words.language.range(from, to);
}

/** Where the histories of every plan lie in a month: the title, for the last one, and what the cursor speaks. */
export function stateSentence(plans: readonly IndicatorFan[], month: number, words: FanWords): string {
  const ranges = plans.map(({months}) => rangeWords(widest(months[month]), words));
  return lieSentence(plans, words.language.month(plans[0].months[month].date), ranges, words);
}

function lieSentence(
  plans: readonly IndicatorFan[],
  month: string,
  ranges: readonly string[],
  words: FanWords,
): string {
  const [{indicator, months, draws}] = plans;
  const lies = plans.map((plan, i) => ({plan: planWords(plan), range: ranges[i]}));
  const share = shareIn(widest(months[0]).level);
  const counted = plans.every(({runs}) => runs === 1)
    ? ('one' as const)
    : {share, kind: draws === undefined ? ('chance' as const) : ('settings' as const)};
  return words.state(plain(indicator.title), month, lies, counted);
}

/** The same with what the record has for that month, if anything. */
export function cursorSentence(plans: readonly IndicatorFan[], month: number, words: FanWords): string {
  const [{months}] = plans;
  const point = recordWithin(plans[0]).find(({on}) => on.slice(0, 7) === months[month].date.slice(0, 7));
  return `${stateSentence(plans, month, words)}${point ? words.record(quantity(point.value, words)) : ''}`;
}

/** A sentence no narrower than any that the cursor can speak, found without putting every month into words. */
export function widestSentence(plans: readonly IndicatorFan[], words: FanWords): string {
  const ranges = plans.map(({months}) => {
    const ends = months.flatMap(month => [widest(month).low, widest(month).high]);
    const text = widestQuantity(ends, words);
    return words.language.range(text, text);
  });
  const record = recordWithin(plans[0]).map(({value}) => value);
  const sentence = lieSentence(plans, words.language.month('2000-09-01'), ranges, words);
  return record.length > 0 ? `${sentence}${words.record(widestQuantity(record, words))}` : sentence;
}

/** The widest text of a quantity as large as one of these: three digits none of which is left out. */
function widestQuantity(values: readonly number[], words: FanWords): string {
  const sizes = new Set<number>();
  for (const value of values) {
    // Rounding to three digits may lead to the next power of ten.
    const power = Math.floor(Math.log10(Math.abs(value) * 1.006));
    sizes.add((value < 0 ? -4.44 : 4.44) * 10 ** power);
  }
  const texts = Array.from(sizes, size => quantity(size, words));
  return texts.reduce((wide, text) => (textWidth(text, 1) > textWidth(wide, 1) ? text : wide));
}

const mostSources = 3;
/** Below so many histories beyond each end of a band, it is said that they are few. */
const fewBeyond = 10;

/** What a reader must know to read the chart, in paragraphs below it. */
export function fanNotes(plans: readonly IndicatorFan[], lines: number, words: FanWords): readonly string[] {
  const [{months, draws, runs}] = plans;
  const observed = recordWithin(plans[0]);
  const {number} = words.language;
  const levels = months[0].bands.map(({level}) => level);
  const shares = levels.map(level => shareOf(level, words));
  const outer = levels[levels.length - 1];
  const fewest = Math.min(...plans.map(plan => plan.runs));
  const beyond = Math.round((fewest * (1 - outer)) / 2);
  const drawn = Math.min(lines, ...plans.map(({histories}) => histories.length));
  const sources = [...new Set(observed.flatMap(({source}) => (source ? [plain(source)] : [])))];
  const record =
    sources.length > 0
      ? words.notes.record(sources.slice(0, mostSources), sources.length - mostSources)
      : words.notes.recordUnsourced;
  return [
    ...(runs === 1
      ? []
      : [
          draws === undefined
            ? words.notes.chance(shares, shareIn(1 - outer))
            : words.notes.settings(shares, number(draws)),
        ]),
    ...(draws === undefined && fewest > 1 && beyond < fewBeyond
      ? [words.notes.fewRuns(shareOf(outer, words), number(Math.max(1, beyond)), number(fewest))]
      : []),
    ...(drawn > 0 ? [words.notes.examples(drawn)] : []),
    ...(observed.length > 0 ? [record] : []),
  ];
}

/** The heading of a panel. */
export const panelTitle = (plans: readonly IndicatorFan[], index: number, words: FanWords): string =>
  plans.length > 1 ? words.panel(planLetter(index), plans[index].plan.title) : plans[index].plan.title;
