import type {Watch} from './executor.ts';

/**
 * Does work in stages of equally many runs, watched as one. Each stage is to be reduced to what is wanted of it, since
 * its runs are let go. Stopped, it gives the stages that were whole by then.
 */
export async function inStages<Stage, Found>(
  stages: readonly Stage[],
  {onProgress, signal}: Watch,
  perform: (stage: Stage, watch: Watch) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [index, stage] of stages.entries()) {
    const watch = {
      signal,
      onProgress: (done: number, total: number): void => onProgress?.(index * total + done, stages.length * total),
    };
    try {
      const part = await perform(stage, watch);
      if (signal?.aborted) break;
      found.push(part);
    } catch (error) {
      if (signal?.aborted) break;
      throw error;
    }
  }
  return found;
}
