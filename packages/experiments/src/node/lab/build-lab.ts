import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BadUse} from '../bad-use.ts';

/** The lab is built from its source, which is in the repository and in no package. */
const labFolder = fileURLToPath(new URL('../../../../viz/lab/', import.meta.url));

/** Builds the site of the lab, in a few seconds, and returns its folder; throws BadUse where there is no source of it. */
export async function buildLab(folder = labFolder): Promise<string> {
  const vite = viteOf(folder);
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {cwd: folder, stdio: ['ignore', 2, 2]});
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`failed build: ${folder} (exit code ${code})`);
  return join(folder, 'dist', 'site');
}

/** The program that builds it. */
function viteOf(folder: string): string {
  if (!existsSync(join(folder, 'package.json'))) {
    throw new BadUse(`missing lab: ${folder} (run this command in a clone of the repository)`);
  }
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) {
    throw new BadUse(`missing Vite: ${folder} (install what the repository needs: npx -y pnpm@12.21.0 install)`);
  }
  return vite;
}
