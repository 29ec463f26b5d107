import {type IndicatorName, indicators} from '@postbellum/sim-core';
import {weeksPerYear} from '../statistics/horizon.ts';
import {countOf} from '../words/numbers.ts';
import {yearsOfMeasure} from './sweep-measure.ts';

/** A measure in words, and the units in which people read it. */
export interface MeasureWords {
  readonly title: string;
  /** Of its values, and of their differences. */
  readonly unit: string;
  readonly changeUnit: string;
  /** What its values are multiplied by to be in that unit. */
  readonly times: number;
}

/** What a measure of so many weeks is called in a sentence. Throws `unknown measure`. */
export function measureWords(name: string, weeks: number): MeasureWords {
  const [kind, of] = name.split('.');
  if (kind === 'relapsed') {
    const years = yearsOfMeasure(name) ?? Math.round((10 * weeks) / weeksPerYear) / 10;
    return {title: `relapse within ${countOf(years, 'year')}`, unit: '%', changeUnit: 'percentage points', times: 100};
  }
  if (kind === 'deaths') return inOneUnit(`deaths in ${of ? `${of} ` : ''}violence`, 'deaths');
  const indicator = isIndicator(of) ? indicators[of] : undefined;
  if (!indicator) throw new RangeError(`unknown measure: ${name}`);
  // Titles say after a comma whose mean they are.
  const [what] = indicator.title.split(', ');
  return inOneUnit(kind === 'end' ? `${what} at the end` : `the ${kind} of ${what}`, indicator.unit);
}

const isIndicator = (name: string | undefined): name is IndicatorName =>
  name !== undefined && Object.hasOwn(indicators, name);

const inOneUnit = (title: string, unit: string): MeasureWords => ({title, unit, changeUnit: unit, times: 1});
