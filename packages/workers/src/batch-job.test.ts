import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {type BatchJob, jobId} from './batch-job.ts';

const job: BatchJob = {folder: resolve('out'), identity: 'abc', batch: 7};

test('jobId(job) is the same for the same batch of the same sweep in the same folder alone', () => {
  expect(jobId(job)).toBe(jobId({...job}));
  const others = [{folder: resolve('other')}, {identity: 'abd'}, {batch: 8}].map(change => jobId({...job, ...change}));
  expect(new Set([jobId(job), ...others]).size).toBe(4);
});

test('jobId(job) has no colon, which BullMQ keeps for itself', () => {
  expect(jobId(job)).toMatch(/^[0-9a-f]{16}-7$/);
});
