import {expect, test} from 'vitest';
import {unlessStopped} from './unless-stopped.ts';

test('unlessStopped(signal, work) gives what comes of work, and nothing where it was stopped', async () => {
  const controller = new AbortController();
  const {signal} = controller;
  expect(await unlessStopped(undefined, async () => 1)).toBe(1);
  expect(await unlessStopped(signal, async () => 2)).toBe(2);
  controller.abort();
  expect(await unlessStopped(signal, () => Promise.reject(signal.reason))).toBeUndefined();
});

test('unlessStopped(signal, work) throws what failed, stopped or not', async () => {
  const failing = (): Promise<never> => Promise.reject(new Error('failed run'));
  await expect(unlessStopped(undefined, failing)).rejects.toThrow('failed run');
  await expect(unlessStopped(AbortSignal.abort(), failing)).rejects.toThrow('failed run');
});
