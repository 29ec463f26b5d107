import {readFileSync, statSync} from 'node:fs';
import {BadUse, systemCode} from './bad-use.ts';

const largest = 20_000_000;

/** Text of a scenario or plan file; a file too large is refused before it is read. */
export function readInputFile(path: string): string {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new BadUse(`invalid file: ${path} (a JSON file)`);
    if (stats.size > largest) {
      throw new BadUse(`too large file: ${path}, ${Math.round(stats.size / 1e6)} MB (at most ${largest / 1e6} MB)`);
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof BadUse) throw error;
    throw new BadUse(`unreadable file: ${path} (${systemCode(error) === 'ENOENT' ? 'it does not exist' : error})`);
  }
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;
}

/** Whether an argument means a file rather than a name. */
export function looksLikePath(argument: string): boolean {
  return argument.endsWith('.json') || argument.includes('/') || argument.includes('\\');
}
