import type {TableData} from './chart-element.ts';
import type {LanguageName} from './language.ts';

const written: Readonly<Record<LanguageName, RegExp>> = {
  en: /[+−]?\d+(?:,\d{3})*(?:\.\d+)?(?:e-\d+|M|\u00A0millions?)?/g,
  fr: /[+−]?\d+(?:\u202F\d{3})*(?:,\d+)?(?:e-\d+|\u202FM|\u00A0millions?)?/g,
};

/** The numbers of a text in its order, as JavaScript writes them, millions whole, with their sign: `+1.5`, `-2`. */
export const numbersIn = (text: string, locale: LanguageName): readonly string[] =>
  (text.match(written[locale]) ?? []).map(number => {
    const bare = locale === 'en' ? number.replaceAll(',', '') : number.replaceAll('\u202F', '').replace(',', '.');
    return bare
      .replace('−', '-')
      .replace(/^(.*?)(?:M|\u00A0millions?)$/, (_, millions) => String(Math.round(1e6 * Number(millions))));
  });

/**
 * What a sentence may say on the ground of each row of an English table: its numbers, those in its texts and in names of
 * columns (`11 to 20`), the year of a date, a share out of 100 and of its runs, and the change from first to last.
 */
export function groundsOf({columns, rows}: Pick<TableData, 'columns' | 'rows'>): readonly (readonly number[])[] {
  const everywhere = [100, ...columns.flatMap(toldIn)];
  const [runs, first, last] = ['runs', 'first', 'last'].map(name => columns.indexOf(name));
  return rows.map(row => {
    const told = row.flatMap(cell => (typeof cell === 'string' ? toldIn(cell) : [cell, 100 * cell]));
    const shares = runs < 0 ? [] : row.map(share => Number(share) * Number(row[runs]));
    return [...everywhere, ...told, ...shares, ...(first < 0 ? [] : [Number(row[last]) - Number(row[first])])];
  });
}

const toldIn = (text: string): readonly number[] =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? [Number(text.slice(0, 4))] : numbersIn(text, 'en').map(Number);

/** Whether a told number is a ground as it is rounded: to its decimals, or to three digits. */
export function follows(told: string, grounds: readonly number[]): boolean {
  const value = Number(told);
  const decimals = told.split('.')[1]?.length ?? 0;
  const digit = Math.abs(value) >= 1000 ? 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2) : 1;
  const half = (decimals > 0 ? 10 ** -decimals : digit) / 2;
  return grounds.some(ground => Math.abs(ground - value) <= half + 1e-9);
}
