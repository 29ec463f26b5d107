/**
 * Text on one line: titles and labels come from files, and may hold line breaks or control characters. Spaces at which no
 * line may break stay.
 */
export const plain = (text: string): string => text.replace(/(?:(?![\u00A0\u202F])[\p{Cc}\s])+/gu, ' ').trim();
