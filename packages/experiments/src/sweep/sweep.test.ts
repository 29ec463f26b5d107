import {expect, test} from 'vitest';
import {asItWas, smallSweep} from './sweep.fixture.ts';
import {batchCount, runCount, runsOfBatch} from './sweep.ts';

const all = (sweep: ReturnType<typeof smallSweep>) =>
  Array.from({length: batchCount(sweep)}, (_, batch) => runsOfBatch(sweep, batch)).flat();

test('runsOfBatch(sweep, batch) lists every history once, the last batch being smaller', () => {
  const sweep = smallSweep({plans: [asItWas, {...asItWas, name: 'other'}]});
  expect(runCount(sweep)).toBe(24);
  expect(batchCount(sweep)).toBe(5);
  expect(runsOfBatch(sweep, 4)).toHaveLength(4);
  expect(new Set(all(sweep).map(({point, plan, run}) => `${point} ${plan} ${run}`)).size).toBe(24);
});

test('runsOfBatch(sweep, batch) gives run i the same seed at every point and under every plan', () => {
  const sweep = smallSweep({plans: [asItWas, {...asItWas, name: 'other'}]});
  for (const {run, seed} of all(sweep)) expect(seed).toBe(`small/${run}`);
});

test('runsOfBatch(sweep, batch) does not depend on the size of batches', () => {
  expect(all(smallSweep({batch: 1}))).toEqual(all(smallSweep({batch: 100})));
});
