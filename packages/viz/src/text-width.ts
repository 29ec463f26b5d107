/**
 * Widths of printable ASCII from the space on, in hundredths of the font size: the wider of DejaVu Sans and DejaVu
 * Serif, which are wider than the fonts intended. Layout by them leaves room whatever font the reader has.
 */
const widths = [
  32, 40, 46, 84, 64, 95, 89, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 54, 100, 72, 74, 77, 80, 73, 69, 80, 87, 40, 40, 75, 66, 102, 88, 82, 67, 82, 75, 69, 67, 84, 72, 103, 71, 66,
  69, 39, 34, 39, 84, 50, 50, 63, 64, 56, 64, 62, 37, 64, 64, 32, 31, 61, 32, 97, 64, 61, 64, 64, 48, 52, 40, 64, 59,
  86, 59, 59, 53, 64, 34, 64, 84,
];

/** The same of what French has besides ASCII and accents. */
const others: Readonly<Record<string, number>> = {
  '\u00A0': 32,
  '\u202F': 20,
  '«': 62,
  '»': 62,
  æ: 99,
  Æ: 101,
  œ: 103,
  Œ: 114,
};

const unknown = 75;
const ideograph = 105;
const boldFactor = 1.13;

export type Weight = 400 | 600;

/** Estimated width of a text in pixels, rather too wide than too narrow. No document is asked. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return pixels(hundredths(text), size, weight);
}

/** Estimated width in hundredths of the font size: whole numbers, so that widths of words add up to that of their line. */
export function hundredths(text: string): number {
  let sum = 0;
  for (const character of text) sum += widths[character.charCodeAt(0) - 32] ?? widthOf(character);
  return sum;
}

/** Pixels of so many hundredths of the font size. */
export const pixels = (hundredths: number, size: number, weight: Weight): number =>
  (hundredths * size * (weight === 600 ? boldFactor : 1)) / 100;

/** An accented letter is as wide as it is without its accent. */
function widthOf(character: string): number {
  const code = character.normalize('NFD').codePointAt(0) ?? 0;
  return widths[code - 32] ?? others[character] ?? (code < 0x1100 ? unknown : ideograph);
}
