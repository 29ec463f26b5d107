import {fr, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import {textWidth} from './text-width.ts';
import {wrap} from './wrap.ts';

const mostLines = 2;

/** Names as they stand in boxes of a width: on lines of their own, or all of them shortened. */
export interface BoxNames {
  /** Lines of each name. */
  readonly lines: readonly (readonly string[])[];
  readonly shortened: boolean;
}

/** Whole names where every one fits on two lines without a word broken, else short ones, no two alike. */
export function namesIn(titles: readonly string[], width: number, size: number): BoxNames {
  const names = titles.map(plain);
  const whole = names.map(name => wrapAtHyphens(name, width, size));
  const fits = names.every(
    (name, i) => whole[i].length <= mostLines && name.split(/ |(?<=-)/).every(word => textWidth(word, size) <= width),
  );
  if (fits) return {lines: whole, shortened: false};
  return {lines: shortNames(names, width, size).map(name => [name]), shortened: true};
}

const notes: Readonly<Record<LanguageName, (pairs: string) => string>> = {
  en: pairs => `Short names: ${pairs}.`,
  fr: pairs => fr`Noms abrégés : ${pairs}.`,
};

/** What short names are short for. */
export function shortNamesNote(
  names: readonly {readonly name: readonly string[]; readonly title: string}[],
  {name}: Language,
): string {
  return notes[name](names.map(({name, title}) => `${name.join(' ')} ${plain(title)}`).join(', '));
}

/** Lines that also break after the hyphens within words: `Haut-`, `Sassandra`. */
const wrapAtHyphens = (name: string, width: number, size: number): readonly string[] =>
  wrap(name.replace(/(?<=\S)-(?=\S)/g, '- '), width, size).map(line => line.replace(/(?<=\S)- (?=\S)/g, '-'));

/** The first letters of each word, or of the one word, as many as fit and as few as tell names apart. */
function shortNames(names: readonly string[], width: number, size: number): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const words = name.split(/[\s-]+/).filter(word => word !== '');
    const initials = words.length > 1 ? words.map(word => [...word][0]).join('') : '';
    const starts = [3, 4, 2, 1].map(count => [...(words.join('') || '?')].slice(0, count).join(''));
    const free = [initials, ...starts].find(
      short => short !== '' && !taken.has(short) && textWidth(short, size) <= width,
    );
    const short = free ?? String(taken.size + 1);
    taken.add(short);
    return short;
  });
}
