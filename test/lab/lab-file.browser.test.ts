import {execFileSync} from 'node:child_process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {openBrowser} from '../browser/open-browser.ts';
import {untilDone, visit} from './lab-visit.ts';

const lab = fileURLToPath(new URL('../../packages/viz/lab/', import.meta.url));

test('the lab in one file opens from a disk, and runs without a network', async () => {
  const vite = `${lab}node_modules/vite/bin/vite.js`;
  execFileSync(process.execPath, [vite, 'build', '--mode', 'single-file', '--logLevel', 'warn'], {cwd: lab});
  const browser = await openBrowser();
  try {
    const file = pathToFileURL(`${lab}dist/file/index.html`).href;
    const {page, close} = await visit(browser, `${file}#/en/lab?v=1&s=tessera&b.troops=0&n=3`);
    await page.context().setOffline(true);
    await page.getByRole('button', {name: 'Run plan B'}).click();
    await untilDone(page);
    expect(await page.locator('.difference').textContent()).toMatch(/^In \d of 3 paired histories/);
    await page.getByRole('link', {name: 'Postbellum, to the start page'}).click();
    await page.getByRole('link', {name: 'Open the lab, Liberia'}).click();
    await page.getByText('Plan A is shown from stored results.').waitFor();
    await close();
  } finally {
    await browser.close();
  }
});
