import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {openBrowser} from '../browser/open-browser.ts';
import {builtLab} from './built-lab.ts';
import {untilDone, visit} from './lab-visit.ts';

test('the lab in one file opens from a disk, and runs without a network', async () => {
  const folder = builtLab('single-file');
  const browser = await openBrowser();
  try {
    const file = pathToFileURL(join(folder, 'index.html')).href;
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
    rmSync(folder, {recursive: true});
  }
});
