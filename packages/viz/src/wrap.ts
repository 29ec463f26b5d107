import {textWidth, type Weight} from './text-width.ts';

/** Break a text into lines no wider than `width`; a word wider than that is broken inside. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(word => pieces(word, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The same number of lines, as equally long as can be: for headings. */
export function wrapBalanced(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const lines = wrap(text, width, size, weight);
  let [narrow, wide] = [0, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, middle, size, weight).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrap(text, wide, size, weight);
}

function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  if (word === '') return [];
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
