import {hundredths, pixels, type Weight} from './text-width.ts';

/** Break a text into lines no wider than `width`; a word wider than that is broken inside. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  return linesOf(measured(text), wide => pixels(wide, size, weight) <= width);
}

/** The same number of lines, as equally long as can be: for headings. */
export function wrapBalanced(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const words = measured(text);
  const within = (limit: number) => linesOf(words, wide => pixels(wide, size, weight) <= limit);
  const {length} = within(width);
  let [narrow, wide] = [0, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (within(middle).length > length) narrow = middle;
    else wide = middle;
  }
  return within(wide);
}

/** A word and its width in hundredths of the font size. */
interface Word {
  readonly word: string;
  readonly wide: number;
}

const measure = (word: string): Word => ({word, wide: hundredths(word)});

const measured = (text: string): readonly Word[] => text.split(' ').filter(Boolean).map(measure);

const space = hundredths(' ');

function linesOf(words: readonly Word[], fits: (wide: number) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const whole of words) {
    for (const {word, wide} of fits(whole.wide) ? [whole] : pieces(whole.word, fits)) {
      if (line && fits(length + space + wide)) {
        line = `${line} ${word}`;
        length += space + wide;
      } else {
        if (line) lines.push(line);
        line = word;
        length = wide;
      }
    }
  }
  return line ? [...lines, line] : lines;
}

/** A word in parts that fit, of one letter at least. */
function pieces(text: string, fits: (wide: number) => boolean): readonly Word[] {
  const parts: Word[] = [];
  let part = measure('');
  for (const {word, wide} of Array.from(text, measure)) {
    if (part.word && !fits(part.wide + wide)) {
      parts.push(part);
      part = measure('');
    }
    part = {word: part.word + word, wide: part.wide + wide};
  }
  return [...parts, part];
}
