import {systemCode} from './bad-use.ts';

/** A file that could not be written: shown without a stack, exit code 1. */
export class FailedWrite extends Error {
  override readonly name: string = 'FailedWrite';
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'full disk',
  EDQUOT: 'full disk quota',
  EROFS: 'read-only disk',
  EACCES: 'unwritable file',
  EPERM: 'unwritable file',
};

/** What to say of an error met while writing a file: which file, why, and what to do; other errors as they are. */
export function failedWrite(path: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === undefined || error instanceof FailedWrite) return error;
  return failure(path, code, 'everything finished is kept', error);
}

/** The same of an error met while a folder was made that is put in its place whole; errors of no disk as they are. */
export function failedFolder(folder: string, error: unknown): unknown {
  const code = systemCode(error instanceof FailedWrite ? error.cause : error);
  if (code === undefined || !(error instanceof FailedWrite || code in reasons)) return error;
  return failure(folder, code, 'nothing there was changed', error);
}

function failure(path: string, code: string, kept: string, cause: unknown): FailedWrite {
  const advice = `${kept}; mend it and run the same command again`;
  return new FailedWrite(`${reasons[code] ?? 'failed write'}: ${path} (${code}; ${advice})`, {cause});
}
