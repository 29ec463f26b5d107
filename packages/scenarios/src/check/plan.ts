import {leverNames, levers} from '@postbellum/sim-core';
import type {Finding} from '../fault.ts';
import {valueAt} from '../path.ts';
import {itemsOf} from './check.ts';
import {earlyEnd, outside, type Span} from './dates.ts';
import {outOfRange} from './quantities.ts';

/** Changes set what the lever allows, within the days simulated, and end after they begin. */
export function checkPlan(root: unknown, at: readonly PropertyKey[], span: Span): readonly Finding[] {
  return itemsOf(valueAt(root, [...at, 'changes'])).flatMap((change, index) => {
    const here = [...at, 'changes', index];
    const lever = leverNames.find(name => name === valueAt(change, ['lever']));
    const range = lever === undefined ? undefined : levers[lever].range;
    return [
      ...['from', 'until'].flatMap(field => outside([...here, field], valueAt(change, [field]), span)),
      ...earlyEnd(here, change),
      ...(range === undefined ? [] : ['set', 'atMost'].flatMap(field => outOfRange(root, [...here, field], range))),
    ];
  });
}
