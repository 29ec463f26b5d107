import axe from 'axe-core';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {contrast} from '../../packages/viz/src/colour-distance.fixture.ts';
import {cursorLaw, type Place} from '../../packages/viz/src/cursor-law.fixture.ts';
import {everyChart} from '../../packages/viz/src/every-chart.fixture.ts';
import {type BaseOptions, miniDocument} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./every-chart.entry.ts');

const newPage = chartPages('every-chart', 'charts');
let page: Page;
beforeAll(async () => {
  page = await newPage({});
});
afterAll(async () => {
  await page?.close();
});
const names = Object.keys(everyChart) as (keyof typeof everyChart)[];

/** Rules that axe cannot decide here, and why that is well. */
const reviewed = new Set([
  'color-contrast', // of text over SVG: axe sees no ground; contrasts of all colours are computed in tokens.test.ts
]);

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 920]) {
    test(`axe finds nothing in any chart, ${theme}, ${width} px`, async () => {
      await page.setViewportSize({width, height: 900});
      await page.evaluate(
        ([theme, width]) => {
          document.documentElement.lang = 'en';
          const main = document.createElement('main');
          const heading = Object.assign(document.createElement('h1'), {textContent: 'Charts'});
          const drawn = Object.values(charts.everyChart).flatMap(({draw, cases, usual}) =>
            Object.values(charts.wrappings).map(wrap => wrap(draw(cases[usual], {theme, width}))),
          );
          main.append(heading, ...drawn);
          document.body.replaceChildren(main);
        },
        [theme, width] as const,
      );
      await page.evaluate(axe.source);
      const {violations, incomplete} = await page.evaluate(async () => {
        const {violations, incomplete} = await (globalThis as unknown as {axe: typeof axe}).axe.run();
        const told = (results: typeof violations) =>
          results.map(({id, nodes}) => ({id, nodes: nodes.map(({html}) => html.slice(0, 200))}));
        return {violations: told(violations), incomplete: told(incomplete)};
      });
      expect(violations).toEqual([]);
      expect(incomplete.filter(({id}) => !reviewed.has(id))).toEqual([]);
    });
  }
}

const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map(part => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Colours of the page: the paper of its chart, and the ring around what has the focus. */
const colours = () =>
  page.evaluate(() => {
    const ring = document.activeElement?.querySelector('.focus-ring rect');
    const {stroke, strokeWidth} = ring ? getComputedStyle(ring) : {stroke: '', strokeWidth: ''};
    return {paper: getComputedStyle(document.querySelector('.paper rect') as Element).fill, stroke, strokeWidth};
  });

/** Texts that stand on ink: letters of areas on discs, numbers and letters of events on their marks. */
const onInk: Readonly<Partial<Record<string, RegExp>>> = {contributionsChart: /^[a-z]$/, eventRail: /^(\d+|[A-Z]+)$/};

for (const scheme of ['light', 'dark'] as const) {
  test(`forced colours, ${scheme}: charts take paper and ink of the system, and no text is lost`, async () => {
    await page.setViewportSize({width: 920, height: 800});
    await page.emulateMedia({forcedColors: 'active', colorScheme: scheme});
    for (const name of names) {
      await show(name, {theme: 'auto'});
      const {system, paper, texts} = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'background: Canvas; color: CanvasText; forced-color-adjust: none';
        const {backgroundColor, color} = getComputedStyle(probe);
        const fillOf = (part: Element): string => getComputedStyle(part).fill;
        const paper = fillOf(charts.shown().querySelector('.paper rect') as Element);
        const texts = Array.from(charts.shown().querySelectorAll('text'), text => {
          const ground = text.closest('.cell')?.querySelector('.ground rect');
          return {text: text.textContent, fill: fillOf(text), ground: ground ? fillOf(ground) : paper};
        });
        return {system: {paper: backgroundColor, ink: color}, paper, texts};
      });
      expect(paper).toBe(system.paper);
      expect(texts.some(({fill}) => fill === system.ink)).toBe(true);
      const lost = texts.filter(({fill, ground}) => contrast(hex(fill), hex(ground)) < 4.5);
      expect(lost.filter(({text, fill}) => !(onInk[name]?.test(text) && fill === paper))).toEqual([]);
    }
    await page.emulateMedia({forcedColors: null, colorScheme: null});
  });
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const show = (name: string, options: Pick<BaseOptions, 'theme' | 'width'>): Promise<void> =>
  page.evaluate(([name, options]) => void charts.show(name, options), [name, options] as const);
const spoken = (): Promise<Place> => page.evaluate(() => charts.spoken());
const walk = (key: string): Promise<readonly Place[]> => page.evaluate(key => charts.walk(key), key);

describe.each(names)('%s', name => {
  const fixture = everyChart[name];
  const data = fixture.cases[fixture.usual];
  const inNode = fixture.draw(data, {interactive: true, document: miniDocument()});
  const has = (part: RegExp): boolean => part.test(inNode.outerHTML);
  const [hasSlider, hasCells] = [has(/role="slider"/), has(/class="cell"[^>]* tabindex="0"/)];
  const stops = [...(hasSlider ? ['slider'] : []), ...(hasCells ? ['graphics-symbol'] : [])];
  const faults = cursorLaw(fixture, inNode.toTable(), data);

  test('Tab stops once at the cursor and once at the cells, with a ring that is seen, and Escape leaves', async () => {
    await page.setViewportSize({width: 920, height: 800});
    for (const theme of ['light', 'dark'] as const) {
      await show(name, {theme});
      for (const role of stops) {
        await press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(role);
        const {paper, stroke, strokeWidth} = await colours();
        expect(Number.parseFloat(strokeWidth)).toBeGreaterThanOrEqual(2);
        expect(contrast(hex(stroke), hex(paper))).toBeGreaterThanOrEqual(3);
      }
      await press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('after');
    }
    if (stops.length === 0) return;
    await press('Shift+Tab', 'Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  if (hasSlider)
    test('keys lead the cursor to every place, which speaks the rows of its table', async () => {
      await show(name, {});
      await press('Tab', 'Home');
      const places = await walk('ArrowRight');
      const {last} = places[0];
      expect(places.map(({now}) => now)).toEqual(Array.from(places, (_, i) => places[0].now + i));
      expect(places[places.length - 1].now).toBe(last);
      expect(places.flatMap(faults)).toEqual([]);
      await press('ArrowLeft');
      expect(await spoken()).toEqual(places[places.length - 2]);
      await press('End');
      expect(await spoken()).toEqual(places[places.length - 1]);
      const leap = Math.min(last - places[0].now, name === 'historiesChart' ? 10 : 12);
      await press('Home', name === 'historiesChart' ? 'PageDown' : 'PageUp');
      expect(await spoken()).toEqual(places[leap]);
    });

  if (hasCells)
    test('arrows lead over a row and a column of cells, each with its sentence', async () => {
      await show(name, {});
      await press(...stops.map(() => 'Tab'));
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        const places = await walk(key);
        expect(places.length).toBeGreaterThan(1);
        // A cell without data has no row.
        expect(places.flatMap(faults).filter(fault => !fault.startsWith('no row'))).toEqual([]);
      }
    });

  if (stops.length > 0)
    test('focus and place outlive an update', async () => {
      for (const stop of stops.keys()) {
        await show(name, {});
        await press(...stops.slice(0, stop + 1).map(() => 'Tab'), 'Home', 'ArrowRight');
        const before = await spoken();
        const role = await page.evaluate(name => {
          const {cases, other} = charts.everyChart[name];
          charts.shown().update(cases[other], {width: 640});
          return document.activeElement?.getAttribute('role');
        }, name);
        expect(role).toBe(stops[stop]);
        expect((await spoken()).now).toBe(before.now);
      }
    });

  test('nothing moves, and a narrow page never scrolls sideways', async () => {
    await page.setViewportSize({width: 320, height: 800});
    for (const width of [320, 920]) {
      await show(name, {width, theme: 'auto'});
      await press('Tab', 'Home', 'ArrowRight');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const moving = await page.evaluate(() => {
        const parts = Array.from(charts.shown().querySelectorAll('*'));
        const inTime = parts.filter(part => Number.parseFloat(getComputedStyle(part).transitionDuration) > 0);
        return [...document.getAnimations(), ...inTime, ...parts.filter(part => /^(animate|set)/.test(part.localName))]
          .length;
      });
      expect(moving).toBe(0);
    }
  });
});
