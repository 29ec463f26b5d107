import {basename, extname, join} from 'node:path';
import {isFolder} from '../input-file.ts';

/** Where the results of a spec file go unless another folder is asked for; those of a folder go on there. */
export function standardFolder(file: string): string {
  return isFolder(file) ? file : join('results', basename(file, extname(file)));
}
