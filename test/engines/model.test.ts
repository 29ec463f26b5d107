import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {bundle} from '../browser/bundle.ts';
import {openBrowser} from '../browser/open-browser.ts';
import {liberiaHashes} from './hash-liberia.ts';
import {runInDeno} from './run-in-deno.ts';

/** Changes with any trajectory; a changeset says then which indicators moved. */
const known = 'fe43f99a c5a1b274';

test('liberiaHashes() are the known ones on this engine', () => {
  expect(liberiaHashes()).toBe(known);
});

test('liberiaHashes() are the known ones in Chromium', {timeout: 120_000}, async () => {
  const script = await bundle(fileURLToPath(new URL('./print-hashes.ts', import.meta.url)), 'hashes');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const printed = page.waitForEvent('console', {timeout: 60_000});
    await page.addScriptTag({content: script});
    expect((await printed).text()).toBe(known);
  } finally {
    await browser.close();
  }
});

test('liberiaHashes() are the known ones in Deno', async () => {
  const script = await bundle(fileURLToPath(new URL('./print-hashes.ts', import.meta.url)), 'hashes');
  expect((await runInDeno(script)).trim()).toBe(known);
});
