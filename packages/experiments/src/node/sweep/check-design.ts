import {type Finding, isRecord, itemsOf, shortValue, valueAt} from '@postbellum/scenarios';
import {sobolSequence} from '../../design/sobol-sequence.ts';

const mostRuns = 10_000_000;

/** Sizes are ones the design can have, and the histories are not more than anybody could mean; `rows` are those of a file. */
export function checkDesign(root: unknown, rows: number): readonly Finding[] {
  const factors = itemsOf(valueAt(root, ['factors']));
  return [...checkSizes(root, factors.length), ...checkRuns(root, factors, rows)];
}

function checkSizes(root: unknown, factors: number): readonly Finding[] {
  const kind = valueAt(root, ['design', 'kind']);
  if (kind === 'sobol') return [...powerOfTwo(root, 'points'), ...dimensions(factors)];
  if (kind === 'saltelli') return [...powerOfTwo(root, 'basePoints'), ...dimensions(2 * factors)];
  const levels = valueAt(root, ['design', 'levels']);
  if (kind === 'morris' && typeof levels === 'number' && levels % 2 !== 0) {
    return [
      {at: ['design', 'levels'], problem: 'invalid number', value: shortValue(levels), allowed: 'an even number'},
    ];
  }
  return [];
}

/** Sobol points are balanced in powers of two only. */
function powerOfTwo(root: unknown, field: string): readonly Finding[] {
  const at = ['design', field];
  const value = valueAt(root, at);
  if (typeof value !== 'number' || !(value >= 1) || Number.isInteger(Math.log2(value))) return [];
  const above = 2 ** Math.ceil(Math.log2(value));
  const allowed = `a power of two, such as ${above / 2} or ${above}`;
  return [{at, problem: 'invalid number', value: shortValue(value), allowed}];
}

function dimensions(count: number): readonly Finding[] {
  try {
    if (count > 0) sobolSequence(0, count);
    return [];
  } catch (error) {
    const allowed = error instanceof Error ? error.message : String(error);
    return [{at: ['factors'], problem: 'too many factors for this design', value: '', allowed}];
  }
}

function checkRuns(root: unknown, factors: readonly unknown[], rows: number): readonly Finding[] {
  const runs = numberAt(root, 'runs');
  const plans = Math.max(1, itemsOf(valueAt(root, ['plans'])).length);
  const all = (pointsOf(root, factors) ?? rows) * plans * runs;
  if (!(all > mostRuns)) return [];
  const limit = `at most ${mostRuns.toLocaleString('en')} in all`;
  return [{at: ['design'], problem: `too many histories: ${all.toLocaleString('en')}`, value: '', allowed: limit}];
}

/** Points of a design before they are made; undefined where its kind does not tell. */
function pointsOf(root: unknown, factors: readonly unknown[]): number | undefined {
  const count = factors.length;
  switch (valueAt(root, ['design', 'kind'])) {
    case 'grid':
      return factors.reduce<number>((product, factor) => product * levelsOf(root, factor), 1);
    case 'latin-hypercube':
    case 'sobol':
      return numberAt(root, 'design', 'points');
    case 'morris':
      return numberAt(root, 'design', 'trajectories') * (count + 1);
    case 'saltelli':
      return numberAt(root, 'design', 'basePoints') * (count + 2);
    case 'one-at-a-time':
      return 2 * count + 1;
    default:
      return undefined;
  }
}

function levelsOf(root: unknown, factor: unknown): number {
  const values = isRecord(factor) ? itemsOf(factor.values) : [];
  return values.length > 0 ? values.length : numberAt(root, 'design', 'levels');
}

function numberAt(root: unknown, ...at: readonly string[]): number {
  const value = valueAt(root, at);
  return typeof value === 'number' ? value : 0;
}
