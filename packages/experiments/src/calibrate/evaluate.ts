import type {Watch} from '../executor.ts';

/**
 * Simulates summaries of the model at a point: values of the free parameters, in their order. One number per target, in
 * the order of the targets; NaN where a run leaves a summary undefined. Equal arguments give equal numbers.
 */
export type Simulator = (
  point: readonly number[],
  replicate: string,
  watch?: Pick<Watch, 'signal'>,
) => Promise<readonly number[]>;

/** A point that has been simulated. */
export interface Evaluation {
  /** Names wave, point and replicate; the seed of its luck. */
  readonly key: string;
  readonly point: readonly number[];
  readonly summaries: readonly number[];
}

/** Keeps what has been simulated, so that a calibration that was stopped goes on where it was. */
export interface Memory {
  recall(key: string): Evaluation | undefined;
  keep(evaluation: Evaluation): Promise<void>;
}

/** Simulates points one after another unless they are remembered. Stopped, it throws the signal's reason. */
export async function evaluate(
  asked: readonly Pick<Evaluation, 'key' | 'point'>[],
  simulate: Simulator,
  {memory, onProgress, signal}: Watch & {readonly memory?: Memory | undefined},
): Promise<readonly Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const {key, point} of asked) {
    signal?.throwIfAborted();
    let evaluation = memory?.recall(key);
    if (!(evaluation && equal(evaluation.point, point))) {
      const summaries = await simulate(point, key, {signal});
      signal?.throwIfAborted();
      evaluation = {key, point, summaries};
      await memory?.keep(evaluation);
    }
    evaluations.push(evaluation);
    onProgress?.(evaluations.length, asked.length);
  }
  return evaluations;
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
