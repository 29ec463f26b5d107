import {execFile} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import {parse} from 'yaml';
import {postbellum, spec} from './commands.ts';

const root = new URL('../../', import.meta.url);

/** A folder in which `postbellum` is a command and sweep.yaml the sweep, as the documents have it. */
export interface Desk {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Makes a desk. A share that has a file `fail-<i>-<n>` there fails once. */
export function deskIn(folder: string): Desk {
  const bin = join(folder, 'bin');
  mkdirSync(bin, {recursive: true});
  copyFileSync(spec, join(folder, 'sweep.yaml'));
  const words = postbellum.map(word => `'${word}'`).join(' ');
  const failing = `for word; do f="${folder}/fail-$(echo "$word" | tr / -)"; [ -e "$f" ] && rm "$f" && exit 9; done`;
  writeFileSync(join(bin, 'postbellum'), `#!/bin/sh\n${failing}\nexec ${words} "$@"\n`, {mode: 0o755});
  return {folder, env: {...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`}};
}

/** Runs the blocks on GNU parallel of docs/clusters.md, with a share that fails the first time. */
export async function sweepByParallel({folder, env}: Desk): Promise<void> {
  const page = readFileSync(new URL('docs/clusters.md', root), 'utf8');
  const blocks = [...page.matchAll(/^```sh cluster\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const [first = '', again = ''] = blocks;
  if (blocks.length !== 2) throw new Error(`docs/clusters.md has ${blocks.length} blocks to run instead of 2`);
  const failure = join(folder, 'fail-7-20');
  writeFileSync(failure, '');
  const bash = (code: string) => promisify(execFile)('bash', ['-ec', code], {cwd: folder, env});
  const failed: unknown = await bash(first).then(
    () => undefined,
    error => error.code,
  );
  if (failed !== 1 || existsSync(failure)) throw new Error(`parallel ended with ${failed} although one share failed`);
  await bash(again);
  const shares = readFileSync(join(folder, 'shares.log'), 'utf8').trim().split('\n').slice(1);
  const codes = shares.map(line => line.split('\t')[6]);
  if (codes.length !== 21)
    throw new Error(`parallel ran ${codes.length} shares instead of 20 and the failed one again`);
  console.log(`  one share of 20 ended with ${codes.find(code => code !== '0')}; --resume-failed ran that one again`);
}

/** Runs the command of examples/kubernetes-job.yaml as each of its pods would, two at a time, and merges. */
export async function sweepAsPods({folder, env}: Desk): Promise<void> {
  const {spec: job} = parse(readFileSync(new URL('examples/kubernetes-job.yaml', root), 'utf8'));
  const [command, ...words]: readonly string[] = job.template.spec.containers[0].command;
  const indices = Array.from({length: job.completions}, (_, index) => String(index));
  const work = async (): Promise<void> => {
    for (let index = indices.shift(); index !== undefined; index = indices.shift()) {
      const environment = {...env, JOB_COMPLETION_INDEX: index};
      await promisify(execFile)(command ?? '', words, {cwd: folder, env: environment});
    }
  };
  await Promise.all([work(), work()]);
  await promisify(execFile)('postbellum', ['merge', 'results/sweep'], {cwd: folder, env});
  console.log(`  the command of the pod ran for ${job.completions} indices`);
}
