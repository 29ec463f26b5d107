import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const lab = fileURLToPath(new URL('../../packages/viz/lab/', import.meta.url));

/** Builds the lab into a folder of its own, as a site or as one file, and returns the folder. */
export function builtLab(mode: 'production' | 'single-file'): string {
  const folder = mkdtempSync(join(tmpdir(), 'postbellum-built-lab-'));
  const vite = join(lab, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = ['build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...words], {cwd: lab});
  return folder;
}
