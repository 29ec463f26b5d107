/** What is allowed, with the nearest name first if one is near enough to be meant. */
export function allowedNames(given: string, names: readonly string[]): string {
  const meant = nearest(given, names);
  const list = names.length > 0 ? `allowed: ${names.join(', ')}` : 'none is listed';
  return meant === undefined ? list : `did you mean ${meant}? ${list}`;
}

function nearest(given: string, names: readonly string[]): string | undefined {
  const furthest = Math.min(3, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = furthest + 1;
  for (const name of names) {
    const distance = Math.abs(name.length - given.length) > furthest ? least : editDistance(given, name);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** Letters to insert, delete, replace or swap with their neighbour to turn one word into the other. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const replaced = last[column - 1] + (same ? 0 : 1);
      const least = Math.min(replaced, last[column] + 1, current[column - 1] + 1);
      current.push(swapped ? Math.min(least, beforeLast[column - 2] + 1) : least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length];
}
