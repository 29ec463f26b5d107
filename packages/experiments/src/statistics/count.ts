/** Throws `invalid <noun>` unless the value is a whole number of at least `least`. */
export function requireCount(noun: string, value: number, least = 0): void {
  if (!(Number.isInteger(value) && value >= least)) {
    throw new RangeError(`invalid ${noun}: ${value} (a whole number, ${least} or more)`);
  }
}
