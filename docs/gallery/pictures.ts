import type {CountryName} from './countries.ts';
import type {GalleryChart, PictureOptions} from './gallery-chart.ts';
import {grey} from './grey.ts';

/** A picture of a chart. Grey ones are light ones as a black-and-white printer sees them. */
export interface Picture extends Omit<PictureOptions, 'theme'> {
  readonly country: CountryName;
  readonly theme: 'light' | 'dark' | 'grey';
}

/** The pictures of every page, the first two at its top. */
export const pictures: readonly Picture[] = [
  {country: 'liberia', width: 920, theme: 'light', locale: 'en'},
  {country: 'cote-divoire', width: 920, theme: 'light', locale: 'en'},
  {country: 'liberia', width: 360, theme: 'dark', locale: 'en'},
  {country: 'cote-divoire', width: 360, theme: 'light', locale: 'fr'},
  {country: 'liberia', width: 1280, theme: 'grey', locale: 'en'},
];

/** Name of the file of a picture. */
export const pictureFile = ({name}: Pick<GalleryChart, 'name'>, {country, width, theme, locale}: Picture): string =>
  `pictures/${name}-${country}-${width}-${theme}${locale === 'en' ? '' : `-${locale}`}.svg`;

/** A picture of what a file of data holds. */
export function drawn(
  {draw}: GalleryChart,
  recording: string,
  {theme, width, locale}: Omit<Picture, 'country'>,
): string {
  const svg = draw(recording, {width, locale, theme: theme === 'grey' ? 'light' : theme});
  return theme === 'grey' ? grey(svg) : svg;
}
