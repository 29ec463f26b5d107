import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';

const root = new URL('..', import.meta.url);
const tsx = new URL('node_modules/tsx/dist/cli.mjs', root).pathname;
const examples = readdirSync(new URL('examples', root)).filter(name => name.endsWith('.ts'));

describe('examples', () => {
  test.each(examples)('%s runs to its end and says that it is simulated', {timeout: 120_000}, async name => {
    const {stdout} = await promisify(execFile)(process.execPath, [tsx, `examples/${name}`], {cwd: root});
    expect(stdout.trim().split('\n').at(-1)?.toLowerCase()).toContain('simulated, not a forecast');
  });
});
