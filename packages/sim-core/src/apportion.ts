/**
 * Split a whole number in proportion to weights, by largest remainder: whole parts that sum to the total, each within
 * one of its exact share; ties go to the earlier weight. All zero if the weights sum to zero.
 */
export function apportion(total: number, weights: ArrayLike<number>): number[] {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index];
  if (!(sum > 0)) return Array.from({length: weights.length}, () => 0);
  const parts: number[] = [];
  const remainders: number[] = [];
  let rest = total;
  for (let index = 0; index < weights.length; index++) {
    const exact = (total * weights[index]) / sum;
    const whole = Math.floor(exact);
    parts.push(whole);
    remainders.push(exact - whole);
    rest -= whole;
  }
  for (; rest > 0; rest--) {
    let largest = 0;
    for (let index = 1; index < remainders.length; index++)
      if (remainders[index] > remainders[largest]) largest = index;
    parts[largest]++;
    remainders[largest] = -1;
  }
  return parts;
}
