import type {IndicatorFan, Interval} from '@postbellum/sim-core';
import {recordWithin} from './fan-data.ts';
import {sourceIn} from './french-names.ts';
import {
  capital,
  english as englishLanguage,
  fr,
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
  readonly median: string;
  /** `10 to 19`, or one number where both are equal. */
  readonly range: string;
}

/** The words of a fan chart in one language. */
export interface FanWords {
  readonly language: Language;
  /** The median, and where histories lie: `share` of `of` of them, or the one there is. */
  state(what: string, month: string, lies: readonly Lie[], of: Counted): string;
  /** Why a month stands in the title, after its name. */
  readonly widestApart: Readonly<Record<Apart, string>>;
  record(value: string): string;
  subtitle(scenario: string, what: string, unit: string): string;
  band(share: Share): string;
  settingsBand(share: Share): string;
  readonly median: string;
  readonly otherMedian: string;
  /** In place of medians where there is one history of each plan. */
  readonly one: {readonly own: string; readonly other: string; readonly atEnd: string; readonly note: string};
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

/** What lies furthest apart in the month of the title. */
type Apart = 'plans' | 'pair' | Exclude<Counted, 'one'>['kind'];

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
    const told = lies.map(({plan, median, range}, i) => {
      if (of === 'one') return `${range}${i === 0 ? ' in the one simulated history' : ''} under ${plan}`;
      const {count, of: all} = of.share;
      const kind = of.kind === 'chance' ? 'simulated histories' : 'draws of the settings, as means of histories';
      const counted = i === 0 ? ` in ${count} of ${all} ${kind}` : '';
      return `${i === 0 ? 'median ' : ''}${median} under ${plan} (${range}${counted})`;
    });
    return `${capital(what)}, ${month}: ${told.join(', ')}`;
  },
  widestApart: {
    plans: ', when medians differ most',
    pair: ', when both differ most',
    chance: ', when histories differ most',
    settings: ', when draws of the settings differ most',
  },
  record: value => `; the record has ${value}`,
  subtitle: (scenario, what, unit) => `${scenario}: ${what}, month by month${unitWords(unit)}`,
  band: ({count, of}) => `${count} of ${of} histories`,
  settingsBand: ({count, of}) => `${count} of ${of} draws of settings`,
  median: 'median',
  otherMedian: 'median of the other plan',
  one: {
    own: 'one history',
    other: 'the one of the other plan',
    atEnd: 'at the end',
    note: 'One possible history of each plan, as chance made it: neither the likeliest nor a typical one.',
  },
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
    const told = lies.map(({plan, median, range}, i) => {
      const under = fr`avec le plan « ${plan} »`;
      if (of === 'one') return `${range}${i === 0 ? ' dans la seule histoire possible simulée' : ''} ${under}`;
      const {count, of: all} = of.share;
      const kind =
        of.kind === 'chance'
          ? `dans ${count} histoires possibles sur ${all}`
          : `pour ${count} tirages des réglages sur ${all}, en moyenne des histoires`;
      return `${i === 0 ? 'médiane de ' : ''}${median} ${under} (${range}${i === 0 ? ` ${kind}` : ''})`;
    });
    return `${capital(what)}, ${month}${hard}: ${told.join(', ')}`;
  },
  widestApart: {
    plans: ', quand les médianes diffèrent le plus',
    pair: ', quand les deux diffèrent le plus',
    chance: ', quand les histoires diffèrent le plus',
    settings: ', quand les tirages des réglages diffèrent le plus',
  },
  record: value => `${hard}; chiffre relevé${hard}: ${value}`,
  subtitle: (scenario, what, unit) => `${scenario}${hard}: ${what}, mois par mois${unitWords(unit)}`,
  band: ({count, of}) => `${count} histoires possibles sur ${of}`,
  settingsBand: ({count, of}) => `${count} tirages des réglages sur ${of}`,
  median: 'médiane',
  otherMedian: 'médiane de l’autre plan',
  one: {
    own: 'une histoire possible',
    other: 'celle de l’autre plan',
    atEnd: 'à la fin',
    note: `Une seule histoire possible par plan, telle que le hasard l’a faite${hard}: ni la plus probable ni une histoire typique.`,
  },
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
  return rounded < 0 ? `−${size}` : size;
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

/** Whether there is one history of each plan, so that there are no bands and no medians to speak of. */
export const isOneHistory = (plans: readonly IndicatorFan[]): boolean => plans.every(({runs}) => runs === 1);

/** The widest band of a month. */
export const widest = ({bands}: IndicatorFan['months'][number]): Interval => bands[bands.length - 1];

/** From the low end to the high end, or the one number both are. */
export function rangeWords({low, high}: Interval, words: FanWords): string {
  const [from, to] = [quantity(low, words), quantity(high, words)];
  return from === to ? from : words.language.range(from, to);
}

/**
 * The month that the title is of: under two plans that in which their medians lie furthest apart, under one that in
 * which its widest band is widest; the last month if nothing ever differs.
 */
export function toldMonth(plans: readonly IndicatorFan[]): number {
  const apart = plans[0].months.map((_, month) => apartIn(plans, month));
  const most = Math.max(...apart);
  return most > 0 ? apart.indexOf(most) : apart.length - 1;
}

/** How far plans, or the histories of the one there is, lie apart in a month. */
function apartIn([first, second]: readonly IndicatorFan[], month: number): number {
  const {low, high} = widest(first.months[month]);
  return second ? Math.abs(second.months[month].median - first.months[month].median) : high - low;
}

/** Where the histories of every plan lie in the month that tells most, and why it is that one: the title. */
export function titleSentence(plans: readonly IndicatorFan[], words: FanWords): string {
  const month = toldMonth(plans);
  const kind = plans[0].draws === undefined ? 'chance' : 'settings';
  const isChosen = plans[0].months.length > 1 && apartIn(plans, month) > 0;
  const reason = isChosen ? words.widestApart[plans.length > 1 ? (isOneHistory(plans) ? 'pair' : 'plans') : kind] : '';
  return lieSentence(
    plans,
    `${words.language.month(dateOf(plans, month))}${reason}`,
    liesIn(plans, month, words),
    words,
  );
}

const dateOf = ([{months}]: readonly IndicatorFan[], month: number): string => months[month].date;

/** Where the histories of every plan lie in a month, as the cursor speaks it. */
export function stateSentence(plans: readonly IndicatorFan[], month: number, words: FanWords): string {
  return lieSentence(plans, words.language.month(dateOf(plans, month)), liesIn(plans, month, words), words);
}

const liesIn = (plans: readonly IndicatorFan[], month: number, words: FanWords): readonly Lie[] =>
  plans.map(plan => {
    const {median} = plan.months[month];
    return {
      plan: planWords(plan),
      median: quantity(median, words),
      range: rangeWords(widest(plan.months[month]), words),
    };
  });

function lieSentence(plans: readonly IndicatorFan[], month: string, lies: readonly Lie[], words: FanWords): string {
  const [{indicator, months, draws}] = plans;
  const share = shareIn(widest(months[0]).level);
  const counted = isOneHistory(plans)
    ? ('one' as const)
    : {share, kind: draws === undefined ? ('chance' as const) : ('settings' as const)};
  return words.state(plain(indicator.title), month, lies, counted);
}

/** The same with what the record has for that month, if anything. */
export function cursorSentence(plans: readonly IndicatorFan[], month: number, words: FanWords): string {
  const point = recordWithin(plans[0]).find(({on}) => on.slice(0, 7) === dateOf(plans, month).slice(0, 7));
  return `${stateSentence(plans, month, words)}${point ? words.record(quantity(point.value, words)) : ''}`;
}

/** A sentence no narrower than any that the cursor can speak, found without putting every month into words. */
export function widestSentence(plans: readonly IndicatorFan[], words: FanWords): string {
  const lies = plans.map((plan): Lie => {
    const ends = plan.months.flatMap(month => [widest(month).low, widest(month).high]);
    const text = widestQuantity(ends, words);
    return {plan: planWords(plan), median: text, range: words.language.range(text, text)};
  });
  const record = recordWithin(plans[0]).map(({value}) => value);
  const sentence = lieSentence(plans, words.language.month('2000-09-01'), lies, words);
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
  const [{months, draws}] = plans;
  const one = isOneHistory(plans);
  const observed = recordWithin(plans[0]);
  const {number} = words.language;
  const levels = months[0].bands.map(({level}) => level);
  const shares = levels.map(level => shareOf(level, words));
  const outer = levels[levels.length - 1];
  const fewest = Math.min(...plans.map(plan => plan.runs));
  const beyond = Math.round((fewest * (1 - outer)) / 2);
  const drawn = Math.min(lines, ...plans.map(({histories}) => histories.length));
  const sources = [
    ...new Set(observed.flatMap(({source}) => (source ? [plain(sourceIn(source, words.language.name))] : []))),
  ];
  const record =
    sources.length > 0
      ? words.notes.record(sources.slice(0, mostSources), sources.length - mostSources)
      : words.notes.recordUnsourced;
  return [
    ...(one
      ? [words.one.note]
      : [
          draws === undefined
            ? words.notes.chance(shares, shareIn(1 - outer))
            : words.notes.settings(shares, number(draws)),
        ]),
    ...(draws === undefined && fewest > 1 && beyond < fewBeyond
      ? [words.notes.fewRuns(shareOf(outer, words), number(Math.max(1, beyond)), number(fewest))]
      : []),
    ...(drawn > 0 && !one ? [words.notes.examples(drawn)] : []),
    ...(observed.length > 0 ? [record] : []),
  ];
}

/** The heading of a panel. */
export const panelTitle = (plans: readonly IndicatorFan[], index: number, words: FanWords): string =>
  plans.length > 1 ? words.panel(planLetter(index), plans[index].plan.title) : plans[index].plan.title;
