import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

const spec = `
scenario: tessera
plans: [history]
seed: 1
runs: 1
people: 2000
years: 1
factors: [{lever: troops}]
design: {kind: latin-hypercube, points: 6}
measures: [relapsed]
batch: 2
`;

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum submit-'));
  writeFileSync(join(home, 'six.yaml'), spec);
  mkdirSync(join(home, 'none'));
});
afterAll(() => rmSync(home, {recursive: true}));

/** Runs `postbellum submit` where only the commands in a folder can be found. */
function submit(bin: string, ...words: readonly string[]): {readonly code: number | null; readonly text: string} {
  const given = ['--import', tsx, cli, 'submit', 'six.yaml', '--slurm', ...words];
  const env = {...process.env, PATH: join(home, bin)};
  const {status, stdout, stderr} = spawnSync(process.execPath, given, {cwd: home, env, encoding: 'utf8'});
  return {code: status, text: stdout + stderr};
}

/** An `sbatch` that notes what it was given, and answers each call as it is told. */
function sbatchThat(bin: string, answer: string): void {
  mkdirSync(join(home, bin));
  const file = join(home, bin, 'sbatch');
  writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "$*" >> '${home}/${bin}.calls'\n${answer}\n`);
  chmodSync(file, 0o755);
}

test('postbellum submit writes a script and hands over an array and a merge that waits for it', () => {
  sbatchThat('good', `if [ -s '${home}/merge' ]; then echo 42; else echo x > '${home}/merge'; echo '41;lab'; fi`);
  const {code, text} = submit('good', '--out', 'out', '--time', '2:00:00', '--workers', '4');
  expect([code, text]).toEqual([0, expect.stringContaining('Array job 41 of 3 tasks; job 42 merges')]);
  const [array, merge] = readFileSync(join(home, 'good.calls'), 'utf8').split('\n');
  expect(array).toContain('--array=1-3');
  expect(merge).toContain('--dependency=afterok:41');
  const script = readFileSync(join(home, 'out', 'slurm', 'sweep.sbatch'), 'utf8');
  expect(script).toMatch(/^#SBATCH --time=2:00:00$/m);
  expect(script).toMatch(/^#SBATCH --cpus-per-task=4$/m);
  expect(script).toMatch(/^#SBATCH --requeue$/m);
  expect(existsSync(join(home, 'out', 'sweep.json'))).toBe(true);
});

test('the script of postbellum submit computes a share as a task, and merges as a job', () => {
  const script = join(home, 'shares', 'slurm', 'sweep.sbatch');
  sbatchThat('runs', 'echo 7');
  expect(submit('runs', '--out', 'shares').code).toBe(0);
  const run = (task?: string): number | null => {
    const env = {...process.env, ...(task === undefined ? {} : {SLURM_ARRAY_TASK_ID: task})};
    return spawnSync('bash', [script], {cwd: tmpdir(), env}).status;
  };
  expect(['3', '1', '2', undefined].map(run)).toEqual([0, 0, 0, 0]);
  expect(
    readFileSync(join(home, 'shares', 'runs.csv'), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(7);
});

test('postbellum submit --dry-run prints script and commands, and writes nothing', () => {
  writeFileSync(join(home, 'mine.sbatch'), '#!/bin/bash\n#SBATCH --partition=lab\n{{postbellum}} sweep {{spec}}\n');
  const {code, text} = submit('none', '--out', 'dry', '--tasks', '2', '--template', 'mine.sbatch', '--dry-run');
  expect(code).toBe(0);
  expect(text).toContain(`#SBATCH --partition=lab\n${process.execPath} `);
  expect(text).toContain(` sweep '${join(home, 'six.yaml')}'`);
  expect(text).toMatch(/^# sbatch --parsable .*--array=1-2/m);
  expect(existsSync(join(home, 'dry'))).toBe(false);
});

test('postbellum submit says what is wrong and writes nothing', () => {
  const told = (bin: string, ...words: readonly string[]): unknown => {
    const {code, text} = submit(bin, '--out', 'wrong', ...words);
    return [code, text.split('\n')[0]];
  };
  expect(told('none')).toEqual([
    2,
    expect.stringMatching(/^missing command: sbatch \(submit from a machine of a Slurm/),
  ]);
  expect(told('none', '--tasks', '4')).toEqual([2, 'too many tasks: 4 (the sweep has 3 batches to share)']);
  expect(told('none', '--time', 'long')).toEqual([2, expect.stringContaining("'--time <limit>'")]);
  writeFileSync(join(home, 'bad.sbatch'), '{{queue}}');
  expect(told('none', '--template', 'bad.sbatch')).toEqual([
    2,
    expect.stringContaining('unknown placeholder: {{queue}}'),
  ]);
  expect(existsSync(join(home, 'wrong'))).toBe(false);
});

test('postbellum submit gives the reason of Slurm where it refuses', () => {
  sbatchThat('refusing', "echo 'sbatch: error: Invalid job array specification' >&2; exit 1");
  expect(submit('refusing', '--out', 'refused')).toEqual({
    code: 2,
    text: 'refused job: sbatch: error: Invalid job array specification (exit code 1)\n',
  });
});
