import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileDigest, sha256} from './sha256.ts';
import {readStoredResult, type StoredResult} from './stored-result.ts';
import {partsOf} from './sweep/sweep-folder.ts';

/**
 * How a file stands to the one made again. `edited`: it is made again as it was, and was changed since. `missing`: it is
 * in one of the two alone.
 */
export type FileVerdict = 'same' | 'differs' | 'edited' | 'missing';

export interface FileComparison {
  readonly name: string;
  readonly verdict: FileVerdict;
}

/** Compares a stored result with one made again in another folder, file by file, timing and Node left out. */
export async function compareResults(stored: StoredResult, folder: string): Promise<readonly FileComparison[]> {
  const again = readStoredResult(folder);
  const names = [...new Set([...stored.files, ...again.files])].filter(name => name !== 'manifest.json');
  const claims = sha256(stored.claims) === sha256(again.claims) ? 'same' : 'differs';
  const found: FileComparison[] = [{name: 'manifest.json', verdict: claims}];
  for (const name of names) found.push({name, verdict: await verdictOf(name, stored, again)});
  return found;
}

async function verdictOf(name: string, stored: StoredResult, again: StoredResult): Promise<FileVerdict> {
  const [here, there] = [join(stored.folder, name), join(again.folder, name)];
  if (!existsSync(here) || !existsSync(there)) return 'missing';
  const made = await fileDigest(there);
  if ((await fileDigest(here)) === made) return 'same';
  return stored.digests[name] === made ? 'edited' : 'differs';
}

/** Compares parts of a sweep made again in another folder with those that are there, each with its own seal. */
export function compareParts(stored: string, again: string): readonly FileComparison[] {
  const names = readdirSync(partsOf(again)).sort();
  return names.map(name => ({name, verdict: partVerdict(join(partsOf(stored), name), join(partsOf(again), name))}));
}

function partVerdict(here: string, there: string): FileVerdict {
  if (!existsSync(here)) return 'missing';
  const [found, made] = [here, there].map(path => readFileSync(path, 'utf8'));
  if (found === made) return 'same';
  const [seal, sealAgain] = [found, made].map(text => text.slice(0, text.indexOf('\n')));
  return seal === sealAgain ? 'edited' : 'differs';
}
