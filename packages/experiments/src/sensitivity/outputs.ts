/** Throws unless there is one finite output for each of `count` points. */
export function requireOutputs(outputs: ArrayLike<number>, count: number): void {
  if (outputs.length !== count)
    throw new RangeError(`invalid outputs: ${outputs.length} (${count}, one for each point)`);
  for (let point = 0; point < count; point++) {
    if (!Number.isFinite(outputs[point])) {
      throw new RangeError(`invalid output: ${outputs[point]} at point ${point} (a finite number)`);
    }
  }
}
