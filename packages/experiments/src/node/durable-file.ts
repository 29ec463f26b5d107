import {randomUUID} from 'node:crypto';
import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {failedWrite} from './failed-write.ts';

/** A file under way beside its place. */
export interface DurableFile {
  /** Text is UTF-8; bytes are taken at once and may change afterwards. */
  write(piece: string | Uint8Array): void;
  /** Puts the file in place, whole and on the disk. */
  finish(): void;
  /** Takes away what was written; nothing is done after `finish`. */
  discard(): void;
}

type WritePiece = (file: number, piece: string | Uint8Array) => unknown;

const pieceLength = 1 << 16;

/**
 * Begins a file that is either whole or not there, whenever the process or the machine stops: it is written under
 * another name, flushed to the disk and renamed. Errors of the disk are FailedWrite. `writeTo` writes; for tests.
 */
export function durableFile(path: string, writeTo: WritePiece = writeAll): DurableFile {
  const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  const file = attempt(path, () => openSync(fresh, 'wx'));
  let open = true;
  let pending = '';
  const discard = (): void => {
    if (!open) return;
    open = false;
    closeSync(file);
    rmSync(fresh, {force: true});
  };
  const guarded = (action: () => void): void => {
    try {
      attempt(path, action);
    } catch (error) {
      discard();
      throw error;
    }
  };
  const flush = (): void => {
    writeTo(file, pending);
    pending = '';
  };
  return {
    write(piece) {
      if (typeof piece === 'string') {
        pending += piece;
        if (pending.length >= pieceLength) guarded(flush);
        return;
      }
      guarded(() => {
        flush();
        writeTo(file, piece);
      });
    },
    finish() {
      guarded(() => {
        flush();
        fsyncSync(file);
        renameSync(fresh, path);
      });
      open = false;
      closeSync(file);
      syncFolder(dirname(path));
    },
    discard,
  };
}

/** Writes a whole text as a durable file. */
export function writeDurably(path: string, text: string): void {
  const file = durableFile(path);
  file.write(text);
  file.finish();
}

/** Whether a file is what a durable file leaves behind where the process was killed. */
export function isLeftover(name: string): boolean {
  return /^\..*\.[0-9a-f-]{36}\.new$/.test(name);
}

/** A disk that is nearly full takes a part of what it is given before it refuses. */
function writeAll(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** A renamed file survives a power cut once its folder is flushed; not every system can flush a folder. */
function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch {
    // The file itself is flushed.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw failedWrite(path, error);
  }
}
