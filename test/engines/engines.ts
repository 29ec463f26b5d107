import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';

/** Runs the same bundle on the Node versions that npm's `node` package brings, and compares world hashes. */
const versions = ['20', '22', '24'];
const folder = mkdtempSync(join(tmpdir(), 'postbellum-engines-'));
try {
  const {outputFiles} = await build({
    entryPoints: [new URL('./print-hashes.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  const file = join(folder, 'print-hashes.cjs');
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  const run = (command: string, args: string[]): string =>
    execFileSync(command, args, {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'}).trim();
  const results = [
    {engine: `this Node ${process.versions.node}`, hashes: run(process.execPath, [file])},
    ...versions.map(version => {
      const npx = ['-y', '-p', `node@${version}`, 'node'];
      return {engine: `Node ${run('npx', [...npx, '--version'])}`, hashes: run('npx', [...npx, file])};
    }),
  ];
  for (const {engine, hashes} of results) console.log(`${engine.padEnd(22)} ${hashes}`);
  if (new Set(results.map(({hashes}) => hashes)).size > 1) {
    console.error('engines differ');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, {recursive: true});
}
