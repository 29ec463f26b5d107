import {compileBenchmark} from '@postbellum/sim-core';
import {type Finding, shortValue} from '../fault.ts';
import {valueAt} from '../path.ts';
import {type Check, itemsOf} from './check.ts';

/** Every benchmark is a condition on indicators that can be compiled. */
export const checkBenchmarks: Check = root =>
  itemsOf(valueAt(root, ['mission', 'benchmarks'])).flatMap((benchmark, index) => {
    const expression = valueAt(benchmark, ['expression']);
    if (typeof expression !== 'string') return [];
    return refusal(expression, ['mission', 'benchmarks', index, 'expression']);
  });

function refusal(expression: string, at: readonly PropertyKey[]): readonly Finding[] {
  try {
    compileBenchmark(expression);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const allowed = reasonIn(error.message, expression);
    return [{at, problem: 'invalid benchmark', value: shortValue(expression), allowed}];
  }
}

/** What a message says in parentheses after it has repeated the expression, as far as it does. */
function reasonIn(message: string, expression: string): string {
  const said = message.replace(/^invalid benchmark: /, '');
  const repeated = expression.replace(/\s+/g, ' ');
  let end = 0;
  while (end < repeated.length && said[end] === repeated[end]) end++;
  return said.slice(said.indexOf(' (', end) + 2, -1);
}
