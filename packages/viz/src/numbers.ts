const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count of things, in words up to twelve: `ten years`, `one year`, `20 years`. */
export function countOf(count: number, singular: string): string {
  return `${names[count] ?? withCommas(count)} ${count === 1 ? singular : `${singular}s`}`;
}

/** A number with commas between thousands. */
export function withCommas(value: number): string {
  const [whole, fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** A share as a whole number of a hundred, never rounded to none or all unless it is. */
export function per100(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'fewer than 1';
  if (rounded === 100 && share < 1) return 'more than 99';
  return String(rounded);
}

/** The same in the space of a label: `14`, `<1`, `>99`. */
export function shortPer100(share: number): string {
  return per100(share).replace('fewer than ', '<').replace('more than ', '>');
}

/** An interval of shares as whole numbers of a hundred: `10 to 19`. */
export function rangePer100({low, high}: {readonly low: number; readonly high: number}): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)}`;
}
