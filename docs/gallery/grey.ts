/** A picture as a black-and-white printer sees it: every colour is the grey of the same luminance. */
export const grey = (svg: string): string => svg.replace(/(?<=["':,;\s])#[0-9a-f]{6}(?![0-9a-z])/gi, greyOf);

/** Relative luminance of WCAG 2 back on the scale of the screen. */
function greyOf(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const value = Math.round(255 * onScreen(0.2126 * red + 0.7152 * green + 0.0722 * blue));
  return `#${value.toString(16).padStart(2, '0').repeat(3).toUpperCase()}`;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const onScreen = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
