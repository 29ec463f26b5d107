import {isIsoDate, leverNames, levers} from '@postbellum/sim-core';
import type {Finding} from '../fault.ts';
import {shortValue} from '../fault.ts';
import {valueAt} from '../path.ts';
import {itemsOf} from './check.ts';
import {outside, type Span} from './dates.ts';
import {outOfRange} from './quantities.ts';

/** Changes set what the lever allows, within the days simulated, and end after they begin. */
export function checkPlan(root: unknown, at: readonly PropertyKey[], span: Span): readonly Finding[] {
  return itemsOf(valueAt(root, [...at, 'changes'])).flatMap((change, index) => {
    const here = [...at, 'changes', index];
    const lever = leverNames.find(name => name === valueAt(change, ['lever']));
    const range = lever === undefined ? undefined : levers[lever].range;
    return [
      ...['from', 'until'].flatMap(field => outside([...here, field], valueAt(change, [field]), span)),
      ...checkInterval(change, here),
      ...(range === undefined ? [] : ['set', 'atMost'].flatMap(field => outOfRange(root, [...here, field], range))),
    ];
  });
}

function checkInterval(change: unknown, at: readonly PropertyKey[]): readonly Finding[] {
  const from = valueAt(change, ['from']);
  const until = valueAt(change, ['until']);
  if (!isIsoDate(from) || !isIsoDate(until) || from < until) return [];
  return [{at: [...at, 'until'], problem: 'early end', value: shortValue(until), allowed: `after from, ${from}`}];
}
