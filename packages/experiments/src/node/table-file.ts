import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs';
import {rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {BadUse} from './bad-use.ts';
import {requireWritable} from './output-folder.ts';

/** Throws BadUse unless the file can be written: it does not exist, or is an earlier table with the same heads. */
export function checkTableFile(path: string, heads: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isFile()) throw new BadUse(`occupied path: ${path} (a file, or nothing yet)`);
    if (startOf(path, heads.length) !== heads) {
      throw new BadUse(`occupied file: ${path} (a new file, or an earlier table of this command to replace)`);
    }
  }
  requireWritable(dirname(resolve(path)), `file: ${path}`);
}

/** Writes a table beside its file, then puts it in place, so that no table is half written. */
export async function writeTableFile(path: string, lines: Iterable<string>): Promise<void> {
  const fresh = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.new`);
  try {
    await writeFile(fresh, lines);
    await rename(fresh, path);
  } finally {
    await rm(fresh, {force: true});
  }
}

function startOf(path: string, length: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
