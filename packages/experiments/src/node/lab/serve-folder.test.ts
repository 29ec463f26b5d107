import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {buildLab} from './build-lab.ts';
import {serveFolder} from './serve-folder.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-serve-'));
  mkdirSync(join(home, 'site', 'assets'), {recursive: true});
  writeFileSync(join(home, 'site', 'index.html'), '<p>lab</p>');
  writeFileSync(join(home, 'site', 'assets', 'a.js'), 'let a;');
  writeFileSync(join(home, 'secret'), 'secret');
});
afterAll(() => rmSync(home, {recursive: true}));

test('serveFolder(folder, 0) serves the files of the folder with their types, and nothing beside it', async () => {
  const served = await serveFolder(join(home, 'site'), 0);
  try {
    const page = await fetch(`${served.url}?x=1`);
    expect([await page.text(), page.headers.get('content-type')]).toEqual(['<p>lab</p>', 'text/html; charset=utf-8']);
    expect((await fetch(`${served.url}assets/a.js`)).headers.get('content-type')).toContain('text/javascript');
    for (const path of ['nothing', '..%2fsecret', '%2e%2e/secret', 'assets']) {
      expect((await fetch(`${served.url}${path}`)).status, path).toBe(404);
    }
    expect((await fetch(served.url, {method: 'POST'})).status).toBe(405);
    const port = Number(new URL(served.url).port);
    await expect(serveFolder(join(home, 'site'), port)).rejects.toThrow(`taken port: ${port} (another with --port`);
  } finally {
    await served.close();
  }
  await expect(fetch(served.url)).rejects.toThrow();
});

test('buildLab(folder) says what is missing', async () => {
  await expect(buildLab(home)).rejects.toThrow(`missing lab: ${home} (run this command in a clone`);
  writeFileSync(join(home, 'package.json'), '{}');
  await expect(buildLab(home)).rejects.toThrow(`missing Vite: ${home}`);
});
