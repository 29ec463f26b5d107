import {type Sensitivity, type SensitivityMethod, sensitivityMethods} from '../../sweep/sensitivity.ts';
import type {Measurement} from '../../validate/measurement.ts';
import {columns, wrap} from '../terminal.ts';
import {textTable} from '../text-table.ts';

/** What the numbers of each analysis mean. */
const meanings: Readonly<Record<SensitivityMethod, string>> = {
  morris:
    'mu*: mean size of what moving the factor through its whole range changes, by which factors are ranked; mu: the same with its sign; sigma: its spread, above 0 where the effect bends or depends on other factors (Morris 1991). 95 % intervals by bootstrap over trajectories. Luck adds to mu* and sigma.',
  sobol:
    'total: share of the variance that would go with the factor, alone and together with others; first: alone (Saltelli et al. 2010). 95 % intervals by bootstrap over base points. Luck adds to the total.',
  prcc: 'prcc: partial rank correlation, from -1 to 1: how far factor and output rise together once the others are taken out (Marino et al. 2008). 95 % intervals by Fisher’s z.',
  'one-at-a-time':
    'swing: largest less smallest of the output with the factor at its low end, as it is, and at its high end, all others as they are; low-base, high-base: what each end changes, with 95 % intervals from pairs of histories in the table and the figure. Says nothing of factors together.',
};

/** The first factors of a sensitivity in lines of at most 80 columns, the one that matters most first. */
export function sensitivityLines({method, factors: all}: Sensitivity, top: number): readonly string[] {
  const factors = all.slice(0, top);
  const missing = factors.flatMap(({statistics}) =>
    statistics.flatMap(each => ('missing' in each ? [each.missing] : [])),
  );
  return [
    ...tableLines(method, factors),
    ...(all.length > top ? [`and ${all.length - top} more that matter less, in the table`] : []),
    '',
    ...[...new Set(missing)].map(reason => wrap(`-: ${reason}.`)),
    wrap(meanings[method]),
  ];
}

/** Names are broken after their dot only where the table is too wide otherwise. */
function tableLines(method: SensitivityMethod, factors: Sensitivity['factors']): readonly string[] {
  const heads = sensitivityMethods[method];
  const right = heads.map((_, index) => index + 1);
  const cells = factors.map(({statistics}) => statistics.map((each, index) => measurementWords(each, method, index)));
  const table = (names: readonly string[]): readonly string[] =>
    textTable(
      ['factor', ...heads],
      names.map((name, index) => [name, ...cells[index]]),
      {right},
    );
  const names = factors.map(({factor}) => factor);
  const whole = table(names);
  return whole.every(line => line.length <= columns) ? whole : table(names.map(name => name.replace('.', '. ')));
}

/** Shares and correlations have two decimals; other numbers have the unit of the output, and three digits. */
function measurementWords(measurement: Measurement, method: SensitivityMethod, index: number): string {
  if ('missing' in measurement) return '-';
  const {value, interval} = measurement;
  const isShare = method === 'sobol' || method === 'prcc';
  const words = isShare ? twoDecimals : threeDigits;
  const range = interval && (isShare || index === 0) ? ` (${words(interval.low)} to ${words(interval.high)})` : '';
  return `${words(value)}${range}`;
}

const twoDecimals = (value: number): string => value.toFixed(2).replace('-0.00', '0.00');

/** Three digits that count, without an exponent; what is below half a thousandth is 0. */
export function threeDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  const decimals = size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? '0' : text;
}
