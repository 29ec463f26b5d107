import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

/** What a command left behind: exit code, standard output and standard error. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Starts the command in a process of its own, in a folder. */
export function startCommand(home: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, cli, ...words], {cwd: home});
}

/** Waits for a command to end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let told = '';
  child.stdout?.on('data', text => {
    out += text;
  });
  child.stderr?.on('data', text => {
    told += text;
  });
  const [code] = await once(child, 'close');
  return {code, out, told};
}

/** Runs a command to its end. */
export function runCommand(home: string, words: readonly string[]): Promise<Ended> {
  return ended(startCommand(home, words));
}

/** Longest line of some texts. */
export function widest(...texts: readonly string[]): number {
  return Math.max(...texts.flatMap(text => text.split('\n')).map(line => line.length));
}
