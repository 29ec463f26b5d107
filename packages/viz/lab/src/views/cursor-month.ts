/** Where the cursor of a chart stands that opens at a month: in the last of its entries that begin by then. */
export function cursorAt(
  month: string | undefined,
  entries: readonly {readonly date: string}[],
): {readonly cursor?: number} {
  if (month === undefined) return {};
  return {
    cursor: Math.max(
      0,
      entries.findLastIndex(({date}) => date.slice(0, 7) <= month),
    ),
  };
}
