/** A word of no language and without a digit, so that what the data say is told from what the chart says. */
export const neutral = (index: number): string =>
  `zx${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;

const named = new Set(['name', 'title', 'label', 'engine', 'mechanism', 'source', 'event']);

/** Names that charts look up stay: of reasons, which choose colours, of sectors, and of kinds of sources of factors. */
const lookedUp = new Set(['reasons name', 'sectors name', 'rows source']);

/** Data with neutral words in the place of names, titles and sources, the same for the same. */
export function withNeutralWords<Data>(data: Data): Data {
  const words = new Map<string, string>();
  function word(text: string): string {
    if (!words.has(text)) words.set(text, neutral(words.size));
    return words.get(text) ?? '';
  }
  function changed(value: unknown, within: string): unknown {
    if (Array.isArray(value)) return value.map(each => changed(each, within));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isName = named.has(key) && typeof inner === 'string' && inner !== '';
        return [key, isName && !lookedUp.has(`${within} ${key}`) ? word(inner) : changed(inner, key)];
      }),
    );
  }
  return changed(data, '') as Data;
}
