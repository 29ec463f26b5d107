import {expect, test} from 'vitest';
import {inventing, smallSweep} from '../../sweep/sweep.fixture.ts';
import {historyOutputs} from './history-outputs.ts';
import {mergeParts} from './merge-parts.ts';
import {pointOutputs} from './point-outputs.ts';
import {computed, freshFolder} from './swept.fixture.ts';

test('historyOutputs(folder) has the histories whose means the points have, and NaN where one failed', async () => {
  const folder = freshFolder(smallSweep({runs: 3}));
  const failing = inventing(({seed}) => seed.endsWith('/1'));
  await computed(folder, {executors: [failing]});
  mergeParts(folder);
  const means = pointOutputs(folder);
  const histories = historyOutputs(folder);
  for (const [measure, points] of histories[0].entries()) {
    expect(points).toHaveLength(4);
    for (const [point, runs] of points.entries()) {
      expect(runs[1]).toBeNaN();
      expect((runs[0] + runs[2]) / 2).toBeCloseTo(means[0][measure][point], 12);
    }
  }
});
