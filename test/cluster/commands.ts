import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const tsx = createRequire(import.meta.url).resolve('tsx');
const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The sweep that every place of work computes. */
export const spec = fileOf('test/cluster/tessera.yaml');

/** Words that start `postbellum` and `postbellum-queue` from source. */
export const postbellum = [process.execPath, '--import', tsx, fileOf('packages/experiments/src/node/cli.ts')];
export const postbellumQueue = [process.execPath, '--import', tsx, fileOf('packages/workers/src/cli.ts')];

/** A command under way, and what it has printed so far. */
export interface Started {
  readonly child: ChildProcess;
  /** What it printed on both outputs so far. */
  printed(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a command. */
export function start([command = '', ...words]: readonly string[], env: NodeJS.ProcessEnv = process.env): Started {
  const child = spawn(command, words, {env, stdio: ['ignore', 'pipe', 'pipe']});
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', piece => {
      text += piece;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {child, printed: () => text, ended};
}

/** Runs a command to its end and returns what it printed; throws it where the exit code is not 0. */
export async function run(words: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> {
  const started = start(words, env);
  const code = await started.ended;
  if (code === 0) return started.printed();
  throw new Error(`${words.slice(-8).join(' ')} ended with ${code}:\n${started.printed()}`);
}
