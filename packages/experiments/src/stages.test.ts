import {expect, test} from 'vitest';
import type {Watch} from './executor.ts';
import {inStages} from './stages.ts';

/** A stage of two runs. */
async function twoRuns(stage: string, {onProgress, signal}: Watch): Promise<string> {
  signal?.throwIfAborted();
  onProgress?.(1, 2);
  onProgress?.(2, 2);
  return stage.toUpperCase();
}

test('inStages(stages, watch, perform) counts all stages as one piece of work', async () => {
  const seen: string[] = [];
  const onProgress = (done: number, total: number): void => void seen.push(`${done} of ${total}`);
  expect(await inStages(['a', 'b', 'c'], {onProgress}, twoRuns)).toEqual(['A', 'B', 'C']);
  expect(seen).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']);
});

test('inStages(stages, watch, perform) gives the stages that were whole when it was stopped', async () => {
  const controller = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 3) controller.abort();
  };
  expect(await inStages(['a', 'b', 'c'], {onProgress, signal: controller.signal}, twoRuns)).toEqual(['A']);
  expect(await inStages(['a'], {signal: controller.signal}, twoRuns)).toEqual([]);
});

test('inStages(stages, watch, perform) passes on an error of a stage', async () => {
  const failing = inStages(['a'], {}, () => Promise.reject(new Error('no world')));
  await expect(failing).rejects.toThrow('no world');
});
