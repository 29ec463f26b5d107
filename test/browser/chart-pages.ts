import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {bundle} from './bundle.ts';
import {openBrowser} from './open-browser.ts';

/** Opens pages of one browser for the tests of a file, each with what `<entry>.entry.ts` exports under a name. */
export function chartPages(
  entry: string,
  global: string,
): (size: {readonly width?: number | undefined; readonly height?: number}) => Promise<Page> {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await bundle(fileURLToPath(new URL(`./${entry}.entry.ts`, import.meta.url)), global);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async ({width = 920, height = 800}) => {
    const page = await browser.newPage({viewport: {width, height}});
    await page.setContent('<!doctype html><meta charset="utf-8"><title>chart</title><body style="margin:0">');
    await page.addScriptTag({content: script});
    return page;
  };
}
