import {type Sensitivity, sensitivityMethods} from '../../sweep/sensitivity.ts';
import {csvLine} from '../../tables/csv.ts';

/** A sensitivity of one measure under one plan. */
export interface SensitivityFinding extends Sensitivity {
  readonly plan: string;
  readonly measure: string;
}

/** One line per plan, measure, factor and statistic, factors that matter most first. */
export function* sensitivityTable(findings: readonly SensitivityFinding[]): Generator<string> {
  yield csvLine(['plan', 'measure', 'factor', 'method', 'statistic', 'value', 'low', 'high', 'missing', 'simulated']);
  for (const {plan, measure, method, factors} of findings) {
    for (const {factor, statistics} of factors) {
      for (const [index, each] of statistics.entries()) {
        const start = [plan, measure, factor, method, sensitivityMethods[method][index]];
        if ('missing' in each) yield csvLine([...start, undefined, undefined, undefined, each.missing, 1]);
        else
          yield csvLine([
            ...start,
            ...[each.value, each.interval?.low, each.interval?.high].map(nineDigits),
            undefined,
            1,
          ]);
      }
    }
  }
}

/** Results of logarithms differ in the last digit between engines; nine digits do not. */
const nineDigits = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toPrecision(9));
