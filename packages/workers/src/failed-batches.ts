/** Why batches failed, by their number. */
export type Reasons = ReadonlyMap<number, string>;

/** Reasons named before it is only said how many more there are. */
const mostNamed = 10;

/** Batches that failed at every try; everything else is done. */
export class FailedBatches extends Error {
  override readonly name: string = 'FailedBatches';

  readonly reasons: Reasons;

  constructor(reasons: Reasons) {
    super(words(reasons));
    this.reasons = reasons;
  }
}

function words(reasons: Reasons): string {
  const lines = [...reasons].slice(0, mostNamed).map(([batch, reason]) => `  batch ${batch}: ${reason}`);
  const more = reasons.size > mostNamed ? [`  and ${reasons.size - mostNamed} more`] : [];
  const advice = 'all others are done; mend it and run the same command again';
  return [`failed batches: ${reasons.size} (${advice})`, ...lines, ...more].join('\n');
}
