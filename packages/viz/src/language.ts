import {utc} from './dates.ts';

/** Languages that charts speak. */
export type LanguageName = 'en' | 'fr';

/** A noun as it is counted. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** In French, whether it is feminine: `une simulation`. */
  readonly feminine?: boolean;
}

/** How a language writes numbers, dates and lists. The words of a chart are its own. */
export interface Language {
  readonly name: LanguageName;
  /** A number with its thousands apart, and so many decimals if given: `1,234.5`, `1 234,5`; `2 × 10⁻⁷` below a millionth. */
  number(value: number, decimals?: number): string;
  /** A number as d3 writes it in English, `1,234.5` or `12.3M`, with the marks of the language: `12,3 M`. */
  rewritten(number: string): string;
  /** A number with its sign, none where it rounds to 0: `+1.5`, `−2`. */
  signed(value: number, decimals: number): string;
  /** A count of things, in words up to twelve: `ten years`, `one year`, `20 years`. */
  counted(count: number, noun: Noun): string;
  /** A number that is a percentage: `14.5 %`. */
  percentOf(number: string): string;
  /** A share as a whole percentage: `90 %`. */
  percent(share: number): string;
  /** A share as a whole number of a hundred, never rounded to none or all unless it is: `14`, `fewer than 1`. */
  per100(share: number): string;
  /** The same in the space of a label: `14`, `<1`, `>99`. */
  shortPer100(share: number): string;
  /** From one number to another: `10 to 19`, `de 10 à 19`. */
  range(low: string, high: string): string;
  /** `a`, `a and b`, `a, b and c`. */
  listed(words: readonly string[]): string;
  /** `October 2005`. */
  month(day: string): string;
  /** `Oct 2005`. */
  shortMonth(day: string): string;
  /** What stands between a word and what it tells: `: `, ` : `. */
  readonly colon: string;
}

/** What differs between languages that otherwise write alike. */
interface Marks {
  readonly thousands: string;
  readonly decimal: string;
  readonly and: string;
  readonly fewerThan: string;
  readonly moreThan: string;
  /** Between a number and its `%`, `k` or `M`. */
  readonly beforePercent: string;
  readonly beforePrefix: string;
}

/** A space no line breaks at, and a narrow one. */
const hard = '\u00A0';
const narrow = '\u202F';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten as people write it: `2 × 10⁻⁷` for `2e-7`. */
const withPower = (number: string): string =>
  number.replace(/e([+-])(\d+)$/, (_, sign, digits) => {
    const power = [...digits].map(digit => raised[Number(digit)]).join('');
    return `${hard}×${hard}10${sign === '-' ? '⁻' : ''}${power}`;
  });

function numberWith({thousands, decimal}: Marks, value: number, decimals?: number): string {
  const [whole, fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return withPower(fraction ? `${grouped}${decimal}${fraction}` : grouped);
}

function sharePer100({fewerThan, moreThan}: Marks, share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return `${fewerThan}1`;
  if (rounded === 100 && share < 1) return `${moreThan}99`;
  return String(rounded);
}

type Shared = Pick<
  Language,
  'number' | 'rewritten' | 'signed' | 'percentOf' | 'percent' | 'per100' | 'shortPer100' | 'listed'
>;

/** What both languages write the same way with marks of their own. */
function writing(marks: Marks): Shared {
  const number = (value: number, decimals?: number): string => numberWith(marks, value, decimals);
  const percentOf = (number: string): string => `${number}${marks.beforePercent}%`;
  return {
    number,
    rewritten: text =>
      withPower(text).replace(/[,.]|[A-Za-zµ]$/g, mark =>
        mark === ',' ? marks.thousands : mark === '.' ? marks.decimal : `${marks.beforePrefix}${mark}`,
      ),
    signed(value, decimals) {
      const size = number(Math.abs(value), decimals);
      return Number(Math.abs(value).toFixed(decimals)) === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
    },
    percentOf,
    percent: share => percentOf(String(Math.round(share * 100))),
    per100: share => sharePer100(marks, share),
    shortPer100: share => sharePer100({...marks, fewerThan: '<', moreThan: '>'}, share),
    listed: words =>
      words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${marks.and} ${words[words.length - 1]}`,
  };
}

const englishCounts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const english: Language = {
  name: 'en',
  ...writing({
    thousands: ',',
    decimal: '.',
    and: 'and',
    fewerThan: 'fewer than ',
    moreThan: 'more than ',
    beforePercent: ' ',
    beforePrefix: '',
  }),
  counted(count, {one, many}) {
    return `${englishCounts[count] ?? english.number(count)} ${count === 1 ? one : many}`;
  },
  range: (low, high) => `${low} to ${high}`,
  month: day => `${englishMonths[utc(day).getUTCMonth()]} ${day.slice(0, 4)}`,
  shortMonth: day => `${englishMonths[utc(day).getUTCMonth()].slice(0, 3)} ${day.slice(0, 4)}`,
  colon: ': ',
};

const frenchCounts = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const frenchMonths = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** As the Imprimerie nationale shortens them. */
const shortFrenchMonths = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' ');

export const french: Language = {
  name: 'fr',
  ...writing({
    thousands: narrow,
    decimal: ',',
    and: 'et',
    fewerThan: 'moins de ',
    moreThan: 'plus de ',
    beforePercent: hard,
    beforePrefix: narrow,
  }),
  counted(count, {one, many, feminine}) {
    const words = count === 1 && feminine ? 'une' : (frenchCounts[count] ?? french.number(count));
    // Below two a French noun stays as it is for one: `0,5 an`, `1,5 an`.
    return `${words} ${Math.abs(count) < 2 ? one : many}`;
  },
  range: (low, high) => `de${hard}${low} à${hard}${high}`,
  month: day => `${frenchMonths[utc(day).getUTCMonth()]} ${day.slice(0, 4)}`,
  shortMonth: day => `${shortFrenchMonths[utc(day).getUTCMonth()]} ${day.slice(0, 4)}`,
  colon: `${hard}: `,
};

/** Names of the languages that charts speak. */
export const languageNames: readonly LanguageName[] = ['en', 'fr'];

/** A text at the beginning of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The language of a name. */
export const languageOf = (name: LanguageName): Language => (name === 'fr' ? french : english);

/**
 * A French text whose spaces before `: ; ! ? % »` and after `«` no line breaks at, written with ordinary ones. What is
 * put in stays as it is: it may be of data, in any language.
 */
export function fr(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.map((part, i) => `${spaced(part)}${values[i] ?? ''}`).join('');
}

const spaced = (text: string): string =>
  text
    .replace(/ (?=[:%»])/g, hard)
    .replace(/ (?=[;!?])/g, narrow)
    .replace(/« /g, `«${hard}`);
