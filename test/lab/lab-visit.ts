import axe from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {expect} from 'vitest';

export const desktop = {viewport: {width: 1280, height: 900}};
export const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

/** A page of the lab, with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts, refusals of the policy, and requests that left the site. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens an address; closing it fails the test where anything went wrong. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = desktop): Promise<Visit> {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    if (!isOwn(request.url(), url)) problems.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return {
    page,
    problems,
    async close() {
      expect(problems).toEqual([]);
      await context.close();
    },
  };
}

function isOwn(url: string, home: string): boolean {
  return /^(data|blob):/.test(url) || url.startsWith(new URL('.', home).href);
}

/** Waits until a run of the page is done. */
export async function untilDone(page: Page, timeout = 90_000): Promise<void> {
  await page
    .locator('p.phase')
    .filter({hasText: /^(Done|Terminé)/})
    .waitFor({timeout});
}

/** The bytes of the chart that is shown. */
export const chartBytes = (page: Page): Promise<string> =>
  page
    .locator('.chart svg')
    .first()
    .evaluate(svg => new XMLSerializer().serializeToString(svg));

/** Words that English has and French has not. */
const englishWords = /\b(the|of|and|with|which|from|when|where|their|years|weeks|share|histories|deaths)\b/;

/** Texts of a French page that are English: those marked so beside what is quoted, and those not marked. */
export function englishSeen(page: Page, quoted: string): Promise<readonly string[]> {
  return page.evaluate(
    ([allowed, words]) => {
      const hidden = 'style, script, noscript, code';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const seen: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const content = text.textContent ?? '';
        const element = text.parentElement;
        if (!element || content.trim() === '' || element.closest(hidden)) continue;
        const isMarked = element.closest('[lang]')?.getAttribute('lang') === 'en';
        if (isMarked ? !element.closest(allowed) : new RegExp(words, 'i').test(content)) seen.push(content);
      }
      return seen;
    },
    [quoted, englishWords.source] as const,
  );
}

/** Opens everything on the page that opens. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.setAttribute('open', '');
  });
  await page.waitForTimeout(100);
}

interface AxeWindow extends Window {
  readonly axe: {
    run(): Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>;
  };
}

/** What axe finds wrong with the page as it stands. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, so that the policy of the page does not keep it out.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {violations} = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
  });
}
