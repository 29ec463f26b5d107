import {rmSync} from 'node:fs';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {type Served, serveFolder} from '../../packages/experiments/src/node/lab/serve-folder.ts';
import {openBrowser} from '../browser/open-browser.ts';
import {builtLab} from './built-lab.ts';
import {type Visit, visit} from './lab-visit.ts';

/** The lab as a static site, for the tests of one file. */
export interface ServedLab {
  /** Where its files are. */
  folder(): string;
  browser(): Browser;
  /** The address of a fragment. */
  at(fragment: string): string;
  visit(fragment: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** Builds and serves the lab before the tests of a file, and opens a browser for them. */
export function servedLab(): ServedLab {
  let folder = '';
  let server: Served;
  let browser: Browser;
  beforeAll(async () => {
    folder = builtLab('production');
    [server, browser] = await Promise.all([serveFolder(folder, 0), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true});
  });
  const at = (fragment: string): string => `${server.url}${fragment}`;
  return {
    folder: () => folder,
    browser: () => browser,
    at,
    visit: (fragment, options) => visit(browser, at(fragment), options),
  };
}
