import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {overflows, overlaps, textBoxes} from './overlaps.ts';

interface Shown {
  /** Pixels of the chart, which begins at the corner of the page. */
  readonly width: number;
  /** Fewer texts than so many say that the chart is not there. */
  readonly least: number;
  /** What is shown, for the message of a failure. */
  readonly what: string;
}

/** Expects that no text of the page's chart covers another or leaves the chart. */
export async function expectTextsApart(page: Page, {width, least, what}: Shown): Promise<void> {
  const boxes = await page.evaluate(textBoxes);
  expect(boxes.length, what).toBeGreaterThan(least);
  expect(overlaps(boxes), what).toEqual([]);
  const {height} = await page.evaluate(() => document.querySelector('svg')?.getBoundingClientRect() as DOMRect);
  expect(overflows(boxes, {width, height}), what).toEqual([]);
}
