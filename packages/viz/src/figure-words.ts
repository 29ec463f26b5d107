import {english, fr, french, type Language, type LanguageName} from './language.ts';

/** The words around a chart in one language. */
export interface FigureWords {
  readonly language: Language;
  /** Name of the group of buttons. */
  readonly tools: string;
  /** What a button of that kind of file does. */
  download(kind: string): string;
  /** What the button of a table does. */
  downloadTable(caption: string): string;
  readonly tables: string;
  readonly failed: string;
}

const inEnglish: FigureWords = {
  language: english,
  tools: 'Download this figure',
  download: kind => `${kind}: download this figure`,
  downloadTable: caption => `CSV: download the table “${caption}”`,
  tables: 'Numbers of this figure',
  failed: 'The picture could not be made.',
};

const inFrench: FigureWords = {
  language: french,
  tools: 'Télécharger cette figure',
  download: kind => fr`${kind} : télécharger cette figure`,
  downloadTable: caption => fr`CSV : télécharger le tableau « ${caption} »`,
  tables: 'Chiffres de cette figure',
  failed: 'L’image n’a pas pu être faite.',
};

export const figureWords: Readonly<Record<LanguageName, FigureWords>> = {en: inEnglish, fr: inFrench};
