import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {bundle} from '../browser/bundle.ts';
import {openBrowser} from '../browser/open-browser.ts';
import {chartHashes} from './chart-hashes.ts';
import {runInDeno} from './run-in-deno.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./chart-hashes.ts');

const bundled = (entry: string): Promise<string> =>
  bundle(fileURLToPath(new URL(`./${entry}`, import.meta.url)), 'charts');
const inNode = chartHashes();

test('every chart has the same bytes in Deno, without any permission', async () => {
  const printed = await runInDeno(await bundled('print-chart-hashes.ts'));
  expect(JSON.parse(printed)).toEqual(inNode);
});

test('every chart has the same bytes in the document of Chromium', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({content: await bundled('chart-hashes.ts')});
    expect(await page.evaluate(() => charts.chartHashes())).toEqual(inNode);
  } finally {
    await browser.close();
  }
});

test('runInDeno(script) gives it no permission, and fails where the script does', async () => {
  await expect(runInDeno('console.log(Deno.readTextFileSync("/etc/hosts"))')).rejects.toThrow(/NotCapable/);
});
