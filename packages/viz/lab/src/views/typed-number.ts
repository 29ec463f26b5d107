import type {LanguageName} from '../address/address.ts';

/** A number as a reader of a language types it, `7,500` or `7 500`, `0.5` or `0,5`; NaN where it is none. */
export function typedNumber(text: string, language: LanguageName): number {
  const bare = text.replace(/\s/g, '');
  const plain = language === 'fr' ? bare.replace(',', '.') : bare.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d{1,12}(\.\d{1,12})?$/.test(plain) ? Number(plain) : Number.NaN;
}
