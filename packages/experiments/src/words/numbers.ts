const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count of things in words up to twelve: `ten years`, `one year`, `1.5 years`, `20 years`. */
export function countOf(count: number, singular: string): string {
  return `${names[count] ?? count.toLocaleString('en')} ${count === 1 ? singular : `${singular}s`}`;
}

/** A number with its sign, none where it rounds to 0: `+0.31`, `-2`, `0.00`. */
export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value > 0 ? '+' : '-'}${text}`;
}

/** Half the width of a symmetric interval after its sign: `± 0.04`; nothing where there is none. */
export function plusMinus(
  interval: {readonly low: number; readonly high: number} | undefined,
  decimals: number,
): string {
  return interval ? `± ${((interval.high - interval.low) / 2).toFixed(decimals)}` : '';
}

/** A share as a whole number of a hundred, never rounded to none or all unless it is. */
export function per100(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'fewer than 1';
  if (rounded === 100 && share < 1) return 'more than 99';
  return String(rounded);
}

/** An interval of shares as whole numbers of a hundred: `10 to 19`. */
export function rangePer100({low, high}: {readonly low: number; readonly high: number}): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)}`;
}
