import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** Run a script in the Deno that the development dependency `deno` carries, with no permission at all; what it prints. */
export async function runInDeno(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postbellum-deno-'));
  try {
    const file = join(folder, 'script.mjs');
    await writeFile(file, script);
    const flags = ['--quiet', '--no-prompt', '--no-config', '--no-remote', '--no-npm'];
    const env = {...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1'};
    const options = {cwd: folder, env, maxBuffer: 2 ** 26};
    const {stdout} = await promisify(execFile)(process.execPath, [denoCommand(), 'run', ...flags, file], options);
    return stdout;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

const require = createRequire(import.meta.url);

function denoCommand(): string {
  try {
    return require.resolve('deno/bin.cjs');
  } catch (error) {
    throw new Error('missing deno: the development dependency of that name (pnpm install brings it)', {cause: error});
  }
}
