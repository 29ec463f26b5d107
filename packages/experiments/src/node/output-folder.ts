import {existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {BadUse, systemCode} from './bad-use.ts';
import {failedFolder} from './failed-write.ts';
import {fileDigest} from './sha256.ts';

/**
 * One file of an output folder: its content, long ones in pieces; or that it is in the staged folder already; or, for the
 * manifest, what it says of the others, given the SHA-256 of each.
 */
export type OutputFile = {readonly name: string} & (
  | {readonly content: string | Iterable<string>}
  | {readonly staged: true}
  | {readonly summary: (digests: Readonly<Record<string, string>>) => string}
);

/**
 * Throws BadUse unless the folder can be written: it does not exist, is empty, or holds nothing but the files of an
 * earlier result, which its manifest lists.
 */
export function checkOutputFolder(folder: string): void {
  const path = resolve(folder);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new BadUse(`occupied path: ${folder} (a folder, or nothing yet)`);
    const names = readdirSync(path);
    const ours = resultFiles(path);
    if (names.length > 0 && !ours) {
      throw new BadUse(`occupied folder: ${folder} (a new or empty folder, or an earlier result to replace)`);
    }
    const foreign = names.find(name => !ours?.includes(name));
    if (foreign)
      throw new BadUse(`foreign file: ${join(folder, foreign)} (only files of an earlier result are replaced)`);
  }
  requireWritable(dirname(path), `folder: ${folder}`);
}

/** Files that the manifest of an earlier result lists; undefined where there is no such manifest. */
function resultFiles(path: string): readonly string[] | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) return undefined;
    if (!('tool' in manifest && manifest.tool === 'postbellum' && 'files' in manifest)) return undefined;
    return Array.isArray(manifest.files) ? manifest.files.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** Proves that a file or folder (`wanted`, for the message) can be put in a folder, by making one there and taking it away: permissions alone do not tell. */
export function requireWritable(parent: string, wanted: string): void {
  if (!existsSync(parent)) {
    requireWritable(dirname(parent), wanted);
    return;
  }
  try {
    rmdirSync(mkdtempSync(join(parent, '.postbellum-')));
  } catch (error) {
    throw new BadUse(`unwritable ${wanted} (${systemCode(error)} in ${parent})`);
  }
}

/** A folder under way beside its place. */
export interface StagedFolder {
  /** Where files are written until then. */
  readonly path: string;
  /** Writes what is not there yet, and puts the folder in its place, whole. */
  commit(files: readonly OutputFile[]): Promise<void>;
  /** Takes away what was written; nothing is left to take after `commit`. */
  discard(): Promise<void>;
}

/** Begins a folder beside the one asked for, so that no result is half written. */
export async function stageOutputFolder(folder: string): Promise<StagedFolder> {
  checkOutputFolder(folder);
  const place = resolve(folder);
  const beside = (suffix: string): string => join(dirname(place), `.${basename(place)}.${process.pid}.${suffix}`);
  const path = beside('new');
  await removeLeftovers(place);
  await mkdir(path, {recursive: true});
  return {
    path,
    async commit(files) {
      await writeFiles(path, files);
      const replaced = beside('old');
      try {
        if (existsSync(place)) await rename(place, replaced);
        await rename(path, place);
      } catch (error) {
        if (existsSync(replaced) && !existsSync(place)) await rename(replaced, place);
        throw error;
      } finally {
        await rm(replaced, {recursive: true, force: true});
      }
    },
    discard: () => rm(path, {recursive: true, force: true}),
  };
}

/**
 * Takes away folders for the same place of processes that were killed, and puts back a result that one of them had put
 * aside. A process fills one place once at a time.
 */
async function removeLeftovers(place: string): Promise<void> {
  const parent = dirname(place);
  const start = `.${basename(place)}.`;
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, owner, kind] = name.startsWith(start) ? (/^(\d+)\.(new|old)$/.exec(name.slice(start.length)) ?? []) : [];
    // In containers a process may well have the number of one that was killed.
    if (!owner || (Number(owner) !== process.pid && isRunning(Number(owner)))) continue;
    if (kind === 'old' && !existsSync(place)) await rename(join(parent, name), place);
    else await rm(join(parent, name), {recursive: true, force: true});
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, for another user.
    return systemCode(error) === 'EPERM';
  }
}

/**
 * Has a folder filled beside the one asked for and puts it in its place, whole. Where `fill` gives nothing or fails, all
 * stays as it was. Errors of the disk are FailedWrite.
 */
export async function replaceFolder<Filled extends {readonly files: readonly OutputFile[]}>(
  folder: string,
  fill: (path: string) => Promise<Filled | undefined>,
): Promise<Filled | undefined> {
  try {
    const staged = await stageOutputFolder(folder);
    try {
      const filled = await fill(staged.path);
      if (filled) await staged.commit(filled.files);
      return filled;
    } finally {
      await staged.discard();
    }
  } catch (error) {
    throw failedFolder(folder, error);
  }
}

/** Writes all files of a result. */
export async function writeOutputFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  await replaceFolder(folder, () => Promise.resolve({files}));
}

async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const digests: Record<string, string> = {};
  for (const file of files) {
    const path = join(folder, file.name);
    if ('summary' in file) continue;
    if ('content' in file) await writeFile(path, file.content);
    digests[file.name] = await fileDigest(path);
  }
  for (const file of files) {
    if ('summary' in file) await writeFile(join(folder, file.name), file.summary(digests));
  }
}
