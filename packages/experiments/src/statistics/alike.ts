/** Throws `unlike parts` with the first field in which two differ as JSON; `allowed` says what they must be parts of. */
export function requireAlike<Field extends string>(
  fields: readonly Field[],
  [a, b]: readonly [Readonly<Record<Field, unknown>>, Readonly<Record<Field, unknown>>],
  allowed: string,
): void {
  for (const field of fields) {
    const [inA, inB] = [a[field], b[field]].map(value => JSON.stringify(value));
    if (inA !== inB) throw new RangeError(`unlike parts: ${field} ${inA} and ${inB} (${allowed})`);
  }
}
