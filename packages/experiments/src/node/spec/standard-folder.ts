import {basename, extname, join} from 'node:path';

/** Where the results of a spec file go unless another folder is asked for. */
export function standardFolder(file: string): string {
  return join('results', basename(file, extname(file)));
}
