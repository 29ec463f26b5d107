/** What a summary of the model is held against. */
export interface Target {
  readonly name: string;
  readonly title: string;
  readonly value: number;
  /** One standard deviation of what is known, or half the band of the evidence; in the unit of the value. */
  readonly tolerance: number;
  /** Where the evidence only bounds the value: anything on the allowed side fits as well as the value itself. */
  readonly bound?: 'at-most' | 'at-least';
  /** Standard deviation of what the model is known to get wrong; none if absent. */
  readonly discrepancy?: number;
  readonly source: string;
}

/** The summary of each target, in the order of the targets. Throws `unknown target` where none has its name. */
export function summariesFor(targets: readonly Target[], summaries: Readonly<Record<string, number>>): number[] {
  return targets.map(({name}) => {
    if (!Object.hasOwn(summaries, name)) {
      throw new RangeError(`unknown target: ${name} (there are ${Object.keys(summaries).join(', ')})`);
    }
    return summaries[name];
  });
}

/** A summary brought to the target's value where it lies on the allowed side of a bound. */
export function held({value, bound}: Target, summary: number): number {
  if (bound === 'at-most') return Math.max(value, summary);
  return bound === 'at-least' ? Math.min(value, summary) : summary;
}
