import {execFile, execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {runMain} from '../packages/experiments/src/node/main.fixture.ts';
import {bundle} from './browser/bundle.ts';
import {openBrowser} from './browser/open-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);
const pages = execFileSync('git', ['ls-files', '*.md'], {cwd: root, encoding: 'utf8'}).trim().split('\n');

const blocks = pages.flatMap(page =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```/gm)].map(
    ([, kind = '', code = ''], nth) => ({
      name: `${page} block ${nth + 1}`,
      kind,
      code,
    }),
  ),
);
const ofKind = (kind: string) => blocks.filter(block => block.kind === kind);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(root, 'examples', '.docs-'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function fileOf(name: string, code: string): string {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.ts`);
  writeFileSync(file, code);
  return file;
}

describe('documents', () => {
  // Blocks of the kind `sh cluster` are run by test/cluster/documents.ts.
  test('every code block is of a kind that a test runs', () => {
    expect(
      blocks.filter(({kind}) => !['ts', 'ts browser', 'sh', 'sh cluster'].includes(kind)).map(({name}) => name),
    ).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });

  test.each(ofKind('ts'))('$name runs', {timeout: 120_000}, async ({name, code}) => {
    await promisify(execFile)(process.execPath, [tsx, fileOf(name, code)], {cwd: root});
  });

  test.each(ofKind('ts browser'))('$name runs in a browser', {timeout: 120_000}, async ({name, code}) => {
    const body = code.replace(/^import .*\n/gm, '');
    const imports = code.match(/^import .*\n/gm)?.join('') ?? '';
    const finished = `${imports}(async () => {${body}\ndocument.title = 'finished';})();`;
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', error => faults.push(String(error)));
      await page.addScriptTag({content: await bundle(fileOf(name, finished), 'block')});
      await page.waitForFunction('document.title === "finished"', undefined, {timeout: 60_000});
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test.each(
    ofKind('sh').flatMap(({name, code}) =>
      code
        .trim()
        .split('\n')
        .map(line => ({name, line})),
    ),
  )('$name: $line', {timeout: 120_000}, async ({line}) => {
    const [command = '', script = '', ...words] = line
      .replace(/\s+#.*$/, '')
      .replace('npx -y pnpm@12.21.0', 'pnpm')
      .split(/\s+/);
    expect(command).toBe('pnpm');
    expect([...scripts, 'install']).toContain(script);
    // The rest of the scripts are run by CI itself; running them here would start this test again.
    if (script !== 'postbellum') return;
    const sampled = ['--runs', '2', '--people', '2000', '--out', join(folder, words.join('-'))];
    const small =
      {
        describe: [],
        validate: ['--only', 'V-ramp', '--runs', '2'],
        couple: ['--runs', '2', '--people', '2000', '--weeks', '150'],
        robust: ['--draws', '2', '--runs', '2', '--within', '2'],
        outlook: ['--runs', '2', '--futures', '2', '--people', '2000'],
        sweep: ['--out', join(folder, 'sweep')],
        sensitivity: ['--out', join(folder, 'sweep')],
        submit: ['--out', join(folder, 'submit')],
        calibrate: ['--points', '40', '--runs', '4', '--sets', '1', '--out', join(folder, 'calibration')],
      }[words[0] ?? ''] ?? sampled;
    const {code, out} = await runMain(root, [...words, ...small]);
    expect(code).toBe(0);
    const said = {describe: 'Liberia 2003-2018', submit: '#SBATCH --requeue'}[words[0] ?? ''];
    expect(out).toContain(said ?? 'Simulated, not a forecast');
  });
});
