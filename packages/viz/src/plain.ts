/** Text on one line: titles and labels come from files, and may hold line breaks or control characters. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
