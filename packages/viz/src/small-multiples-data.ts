import {utc} from './dates.ts';
import {checkProvenance, type Provenance} from './provenance.ts';
import {isShareOfHistories} from './value-words.ts';

/** What `smallMultiples` draws: lines of one measure. `relapseFacets` and `indicatorFacets` of experiments make it. */
export interface SmallMultiplesData {
  /** Values are shares of histories, 0 to 1, where `unit` is `share of histories`; else means in that unit. */
  readonly measure: {readonly title: string; readonly unit: string};
  /**
   * What `low` and `high` hold: the interval of that level from the number of histories alone (`runs`), or that part of
   * all histories, which is chance (`histories`).
   */
  readonly band: {readonly of: 'runs' | 'histories'; readonly level: number};
  readonly facets: readonly ChartFacet[];
}

/** One small chart: a plan, a scenario, or whatever else is set beside others. */
export interface ChartFacet extends Omit<Provenance, 'start'> {
  readonly key: string;
  readonly title: string;
  /** Values that hold from a day on, rising. */
  readonly steps: readonly FacetStep[];
}

export interface FacetStep {
  readonly date: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

const mostFacets = 12;

export const isShareOf = ({measure}: SmallMultiplesData): boolean => isShareOfHistories(measure.unit);

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkSmallMultiples(data: SmallMultiplesData): void {
  const {band, facets} = data;
  if (!(facets.length >= 1 && facets.length <= mostFacets)) {
    throw new RangeError(`invalid data: ${facets.length} facets (from 1 to ${mostFacets})`);
  }
  if (band.of !== 'runs' && band.of !== 'histories') throw new Error(`unknown band: ${band.of} (runs, histories)`);
  if (!(band.level > 0 && band.level < 1)) throw new RangeError(`invalid level: ${band.level} (between 0 and 1)`);
  const keys = facets.map(({key}) => key);
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw new Error(`repeated facet: ${twice} (each once)`);
  for (const facet of facets) checkFacet(facet, isShareOf(data));
}

function checkFacet(facet: ChartFacet, isShare: boolean): void {
  const {key, steps, end} = facet;
  checkProvenance(facet);
  utc(end);
  if (steps.length === 0) throw new RangeError(`missing steps: ${key} (one or more)`);
  for (const [index, {date, value, low = value, high = value}] of steps.entries()) {
    utc(date);
    if (index > 0 && date <= steps[index - 1].date) throw new RangeError(`invalid date: ${date} of ${key} (rising)`);
    if (date > end) throw new RangeError(`invalid end: ${end} of ${key} (not before ${date})`);
    const numbers = [value, low, high];
    if (!numbers.every(each => (isShare ? each >= 0 && each <= 1 : Number.isFinite(each))) || low > high) {
      const allowed = isShare ? 'from 0 to 1' : 'finite';
      throw new RangeError(`invalid step: ${numbers.join(', ')} of ${key} on ${date} (${allowed}, low first)`);
    }
  }
}
