import {expect, test} from 'vitest';
import {FailedBatches} from './failed-batches.ts';

test('FailedBatches names batches and reasons, and counts those beyond the tenth', () => {
  const reasons = new Map(Array.from({length: 12}, (_, batch) => [batch, 'full disk']));
  const lines = new FailedBatches(reasons).message.split('\n');
  expect(lines[0]).toBe('failed batches: 12 (all others are done; mend it and run the same command again)');
  expect(lines.slice(10)).toEqual(['  batch 9: full disk', '  and 2 more']);
});
