/**
 * Text on one line: titles and labels come from files, and may hold line breaks or control characters. The spaces that no
 * line breaks at stay.
 */
export const plain = (text: string): string => text.replace(/(?:\p{Cc}|[^\S\u00A0\u202F])+/gu, ' ').trim();
