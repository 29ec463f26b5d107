import {liberia, numericLeaves} from '@postbellum/scenarios';
import {mechanism, weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {parameterCounts, type SourceCounts, scenarioCounts} from './source-counts.ts';

const all = ({cited, calibrated, estimated, assumed, none}: SourceCounts): number =>
  cited + calibrated + estimated + assumed + none;

test('parameterCounts(mechanisms) counts parameters by kind of source, and adds them up', () => {
  const parameter = {value: 1, unit: 'share', range: [0, 1], meaning: 'much'} as const;
  const mine = mechanism({
    name: 'mine',
    purpose: 'Nothing happens.',
    parameters: {
      a: {...parameter, source: {kind: 'cited', reference: 'Somebody 2001'}},
      b: {...parameter, source: {kind: 'assumed', because: 'nobody knows'}},
      c: {...parameter, source: {kind: 'assumed', because: 'nobody knows'}},
    },
    writes: [],
    bind: () => () => {},
  });
  expect(parameterCounts([mine, {...mine, name: 'yours'}])).toEqual([
    {of: 'mine', cited: 1, calibrated: 0, estimated: 0, assumed: 2, none: 0},
    {of: 'yours', cited: 1, calibrated: 0, estimated: 0, assumed: 2, none: 0},
    {of: 'all parameters', cited: 2, calibrated: 0, estimated: 0, assumed: 4, none: 0},
  ]);
});

test('parameterCounts() counts every parameter of the model once', () => {
  const total = parameterCounts().at(-1);
  expect(total && all(total)).toBe(weekly.reduce((sum, {parameters}) => sum + Object.keys(parameters).length, 0));
});

test('scenarioCounts(scenario) counts every number of a scenario once, those without a source apart', () => {
  const counts = scenarioCounts(liberia);
  const total = counts.at(-1);
  expect(total && all(total)).toBe(numericLeaves(liberia).length);
  expect(counts.slice(0, -1).reduce((sum, each) => sum + all(each), 0)).toBe(numericLeaves(liberia).length);
  expect(total?.none).toBe(0);
  expect(scenarioCounts({...liberia, sources: {}}).at(-1)?.none).toBe(numericLeaves(liberia).length);
});
