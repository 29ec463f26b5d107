/** What the user can put right: shown without a stack, one line per fault, exit code 2. */
export class BadUse extends Error {
  override readonly name: string = 'BadUse';
}

/** A refusal of the kernel before the first run can be put right by the user; a failing run is a plain error. */
export function asBadUse(error: unknown): unknown {
  return error instanceof RangeError ? new BadUse(error.message, {cause: error}) : error;
}

/** Code of an error of the operating system, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
