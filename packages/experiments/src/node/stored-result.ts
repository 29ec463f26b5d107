import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {z} from 'zod';
import {BadUse, systemCode} from './bad-use.ts';
import {isFolder} from './input-file.ts';
import {shellWords} from './shell.ts';
import {recordName} from './sweep/sweep-folder.ts';

/** A result on the disk, as its manifest describes it. */
export interface StoredResult {
  readonly folder: string;
  readonly command: string;
  /** Words after `postbellum` that make it again. */
  readonly words: readonly string[];
  readonly engine: string;
  readonly files: readonly string[];
  /** SHA-256 of every file but the manifest, when it was made. */
  readonly digests: Readonly<Record<string, string>>;
  /** The manifest without what differs from one time or machine to another. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Commands whose result is a folder with a manifest. */
const repeatable: readonly string[] = ['run', 'compare', 'explain', 'sweep', 'sensitivity'];

const fileName = z.string().regex(/^[\w.-]+$/);

const manifestShape = z.looseObject({
  tool: z.literal('postbellum'),
  manifestVersion: z.literal(1),
  engine: z.string(),
  command: z.string(),
  partial: z.boolean(),
  files: z.array(fileName),
  digests: z.record(fileName, z.string()),
});

/** Reads a manifest, or that of a folder; throws BadUse where it is none or nothing that a command makes again. */
export function readStoredResult(path: string): StoredResult {
  const file = isFolder(path) ? join(path, 'manifest.json') : path;
  const folder = dirname(file);
  if (!existsSync(file) && existsSync(join(folder, recordName))) {
    throw new BadUse(`missing manifest: ${file} (postbellum merge ${folder} writes it)`);
  }
  const parsed = manifestShape.safeParse(jsonOf(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadUse(`invalid manifest: ${file} (${issue.path.join('.') || 'whole'}: ${issue.message})`);
  }
  const {node, timing, digests, ...claims} = parsed.data;
  const {command, engine, files, partial} = parsed.data;
  if (partial) throw new BadUse(`partial result: ${file} (it was stopped by hand, and its command would make more)`);
  const [program, ...words] = shellWords(command);
  if (program !== 'postbellum' || !repeatable.includes(words[0])) {
    throw new BadUse(`unrepeatable command: ${command} (postbellum ${repeatable.join(', ')})`);
  }
  return {folder, command, words: words.map(inFolder(folder)), engine, files, digests, claims};
}

/** Commands of a sweep read its record, and speak of the folder they are in as a dot. */
const inFolder =
  (folder: string) =>
  (word: string): string =>
    word === '.' ? folder : word;

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadUse(`unreadable manifest: ${file} (${systemCode(error) ?? error})`);
  }
}
