/**
 * Where a number comes from. `cited`: read in the named source. `calibrated`: computed or fitted from the named
 * target. `estimated`: recalled or judged by the authors from partial evidence, to be checked. `assumed`: no evidence
 * of size exists; the reason is given and the number is meant to be swept.
 */
export type Source =
  | {readonly kind: 'cited'; readonly reference: string}
  | {readonly kind: 'calibrated'; readonly target: string}
  | {readonly kind: 'estimated'; readonly basis: string}
  | {readonly kind: 'assumed'; readonly because: string};

/** One sentence saying where a number comes from, for tables and error messages. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'cited':
      return `cited: ${source.reference}`;
    case 'calibrated':
      return `calibrated: ${source.target}`;
    case 'estimated':
      return `estimated: ${source.basis}`;
    case 'assumed':
      return `assumed: ${source.because}`;
  }
}
