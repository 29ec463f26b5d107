import {expect, test} from 'vitest';
import {leverNames} from './lever-names.ts';
import {levers} from './levers.ts';

test('levers stand in the order of their names', () => {
  expect(Object.keys(levers)).toEqual(leverNames);
});
