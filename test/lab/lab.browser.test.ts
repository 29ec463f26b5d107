import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page, Route} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runMain} from '../../packages/experiments/src/node/main.fixture.ts';
import {openBrowser} from '../browser/open-browser.ts';
import {type LabServer, startLab} from './lab-server.ts';
import {axeViolations, chartBytes, desktop, englishSeen, openAll, phone, untilDone, visit} from './lab-visit.ts';

let server: LabServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startLab(), openBrowser()]);
});
afterAll(() => browser?.close());

const at = (fragment: string): string => `${server.url}${fragment}`;
const halfForce = '#/en/lab?v=1&s=liberia@0.1.0&b.troops=x0.5~2003-10..&n=4';
const troops = 'Peacekeeping soldiers authorised, level';

test('a first visit ends with two plans compared', async () => {
  const {page, close} = await visit(browser, at(''));
  await page.getByRole('link', {name: 'Open the lab, Liberia'}).click();
  await page.getByText('Plan A is shown from stored results.').waitFor();
  await page.locator('.chart svg').first().waitFor();
  await page.getByLabel(troops).selectOption({label: 'half'});
  await page.getByText('You changed one setting. Run plan B to see the effect.').waitFor();
  await page.getByLabel('Histories of each plan').selectOption('20');
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  expect(await page.locator('.difference').textContent()).toMatch(
    /^In \d+ of 20 paired histories armed conflict resumed/,
  );
  expect(await page.locator('.chart svg').first().textContent()).toMatch(
    /under plan A, in .* under plan B, within ten years/,
  );
  expect(await page.locator('.chart svg').nth(1).textContent()).toMatch(
    /^Years at peace within ten years: worse under plan B/i,
  );
  expect(page.url()).toBe(at('#/en/lab?v=1&s=liberia@0.1.0&b.troops=x0.5&n=20'));
  const undo = page.getByRole('button', {name: 'Undo'});
  await undo.click();
  await page.getByText('20 of 200 histories are there.').first().waitFor();
  await undo.click();
  await page.getByText('The settings changed since this was run.').waitFor();
  await close();
});

test('a first visit on a phone: settings open over the page, and the risk is counted', async () => {
  const {page, close} = await visit(browser, at('#/en/lab?v=1&s=liberia&n=4'), phone);
  await page.getByRole('button', {name: 'Change settings'}).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(troops).selectOption({label: 'none'});
  expect(await dialog.evaluate(({clientHeight}) => clientHeight)).toBeGreaterThan(800);
  await dialog.getByRole('button', {name: 'Done'}).click();
  await page.getByRole('button', {name: 'Change settings (1 changed)'}).waitFor();
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  expect(await page.getByRole('radio', {name: 'Count'}).isChecked()).toBe(true);
  expect(await page.locator('.chart rect').count()).toBeGreaterThan(200);
  for (const width of [390, 320]) {
    await page.setViewportSize({width, height: 844});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await close();
});

test.each([
  ['en', desktop],
  ['fr', phone],
])(
  'what is drawn before the rest is loaded is what the lab draws, in the same place: %s',
  async (language, options) => {
    const {page, close} = await visit(browser, at(`#/${language}/`), options);
    const held: Route[] = [];
    await page.route('**/lab-*.js', route => void held.push(route));
    await page.goto(at(`#/${language}/lab?v=1&s=liberia`));
    const chart = page.locator('.chart svg');
    await chart.waitFor();
    await page.getByRole('button', {name: 'PNG'}).waitFor();
    const [first, before] = [await chartBytes(page), await chart.boundingBox()];
    expect(await page.locator('.lab[aria-busy]').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    for (const route of held) await route.continue();
    await page.locator('.run-bar').getByRole('button').first().waitFor();
    await page.getByRole('button', {name: 'PNG'}).waitFor();
    const [last, after] = [await chartBytes(page), await chart.boundingBox()];
    expect(last).toBe(first);
    expect(after?.width).toBe(before?.width);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(24);
    await close();
  },
);

test('a link opened again gives the same plan and the same picture, with any number of workers', async () => {
  const charts: string[] = [];
  for (const cores of [1, 4]) {
    const {page, close} = await visit(browser, at(''));
    await page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', {get: () => ${cores}})`);
    await page.goto(at(halfForce));
    await page.reload();
    await page.getByLabel(troops).waitFor();
    expect(await page.getByLabel(troops).inputValue()).toBe('level half');
    expect(await page.getByLabel('Peacekeeping soldiers authorised, From').inputValue()).toBe('2003-10-01');
    await page.getByRole('button', {name: 'Run plan B'}).click();
    await untilDone(page);
    expect(page.url()).toBe(at(halfForce));
    charts.push(await chartBytes(page));
    await close();
  }
  expect(charts[0]).toContain('under plan B');
  expect(charts[1]).toBe(charts[0]);
});

/** What the lab promises. */
const runs = '200';

test('the runs of Liberia as it was are those of the command line, byte for byte', {timeout: 900_000}, async () => {
  const {page, close} = await visit(browser, at(`#/en/lab?v=1&s=liberia&seed=1&n=${runs}&view=table`));
  await page.getByRole('button', {name: 'Run plan A again'}).click();
  await untilDone(page, 900_000);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Every history as CSV'}).click(),
  ]);
  const ofLab = readFileSync(await download.path(), 'utf8');
  await close();
  const home = mkdtempSync(join(tmpdir(), 'postbellum-lab-'));
  const words = ['run', 'liberia', '--seed', '1', '--runs', runs, '--people', '2000', '--no-series', '--out', 'r'];
  expect((await runMain(home, words)).code).toBe(0);
  expect(ofLab).toBe(readFileSync(join(home, 'r', 'runs.csv'), 'utf8'));
  expect(ofLab.trimEnd().split('\n')).toHaveLength(Number(runs) + 1);
  rmSync(home, {recursive: true});
});

test('a stopped run keeps what is finished and can be used', async () => {
  const {page, close} = await visit(browser, at('#/en/lab?v=1&s=liberia&b=no-mission&n=1000'));
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await page.getByText(/^[1-9]\d* of 1,000 histories done/).waitFor({timeout: 60_000});
  const before = Date.now();
  await page.getByRole('button', {name: 'Stop'}).click();
  const stopped = page.locator('p.phase').filter({hasText: /^Stopped at [\d,]+ of 1,000\. Ranges are wider/});
  await stopped.waitFor();
  expect(Date.now() - before).toBeLessThan(5_000);
  const made = Number(/at ([\d,]+) of/.exec((await stopped.textContent()) ?? '')?.[1]);
  expect(await page.locator('.difference').textContent()).toContain(`from ${made} pair`);
  await page.getByRole('radio', {name: 'Histories'}).check();
  await page.locator('.chart svg').first().waitFor();
  await page.getByRole('tab', {name: 'Table'}).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Every history as CSV'}).click(),
  ]);
  expect(
    readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(made + 1);
  await close();
});

test('a worker that fails is told, with details to copy, and what was shown stays', async () => {
  const {page, problems} = await visit(browser, at('#/en/'));
  await page.route('**/worker-*.js', route =>
    route.fulfill({contentType: 'text/javascript', body: 'throw Error("out of luck")'}),
  );
  await page.goto(at(halfForce));
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await page.getByRole('alert').getByText('failed worker: Uncaught Error: out of luck').waitFor();
  await page.getByText('The run stopped because of an error in our code.').first().waitFor();
  expect(await page.locator('.chart svg').first().textContent()).toContain('under plan A');
  await page.unroute('**/worker-*.js');
  await page.getByRole('button', {name: 'Try again'}).click();
  await untilDone(page);
  expect(problems.every(problem => problem.includes('out of luck'))).toBe(true);
  await page.context().close();
});

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no control: ${name} (within sixty presses of Tab)`);
}

test('everything can be done by keyboard alone', async () => {
  const {page, close} = await visit(browser, at('#/en/'));
  await tabTo(page, /^Open the lab, Tessera/);
  await page.keyboard.press('Enter');
  await page.getByLabel(troops).waitFor();
  await tabTo(page, /^Peacekeeping soldiers authorised, level/);
  await page.keyboard.press('ArrowDown');
  await page.getByText('You changed one setting.').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^[1-9]\d* of 200 histories done/).waitFor({timeout: 60_000});
  await page.keyboard.press('Escape');
  await page
    .locator('p.phase')
    .filter({hasText: /^Stopped at/})
    .waitFor();
  await tabTo(page, /^Risk$/);
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('tab', {name: 'Table'}).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Month/);
  await page.keyboard.press('Home');
  expect(await page.getByRole('slider', {name: /^Month/}).getAttribute('aria-valuenow')).toBe('0');
  await close();
});

test('in French the page, the chart and the numbers are French, and changing the language keeps the result', async () => {
  const {page, close} = await visit(browser, at(''), {...desktop, locale: 'fr-FR'});
  await page.getByRole('heading', {name: /la paix tient-elle/}).waitFor();
  await page.goto(at('#/fr/lab?v=1&s=liberia&b.troops=0&n=4'));
  await page.getByRole('button', {name: 'Lancer le plan B'}).click();
  await untilDone(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('.chart svg').first().textContent()).toMatch(
    /le conflit armé a repris.*Accord de paix signé à Accra/s,
  );
  expect(await page.locator('.difference').textContent()).toMatch(/Sur 4 paires d’histoires, le conflit armé a repris/);
  expect(await page.getByText('Soldats de la paix autorisés').first().isVisible()).toBe(true);
  await page.getByRole('button', {name: 'English'}).click();
  expect(await page.locator('.difference').textContent()).toMatch(/of 4 paired histories/);
  expect(page.url()).toBe(at('#/en/lab?v=1&s=liberia@0.1.0&b.troops=0&n=4'));
  await close();
});

test('a page that is loaded needs no network', async () => {
  const {page, close} = await visit(browser, at(halfForce.replace('n=4', 'n=3')));
  await page.getByLabel(troops).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
  await page.context().setOffline(true);
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  await page.getByRole('radio', {name: 'Histories'}).check();
  await page.locator('.chart svg').first().waitFor();
  await close();
});

test('what no stored result has is offered to be run, and shown of both plans from there on', async () => {
  const {page, close} = await visit(browser, at('#/en/lab?v=1&s=tessera&b.troops=0&n=3'));
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  await page.getByRole('tab', {name: 'Indicators'}).click();
  await page.getByText('Plan A is not shown here: its stored results').waitFor();
  const chart = page.locator('.chart svg').first();
  expect(await chart.textContent()).toMatch(/^People displaced in the country, .* under plan B/);
  await page.locator('.offer').getByRole('button', {name: 'Run plan A'}).click();
  await untilDone(page);
  await page.locator('.offer').waitFor({state: 'detached'});
  await page.getByRole('combobox', {name: 'Indicator'}).selectOption({label: 'trust in the state, mean of people'});
  expect(await chart.textContent()).toMatch(/^Trust in the state, mean of people, .* under plan A .*, .* under plan B/);
  await page.getByRole('button', {name: 'Français'}).click();
  expect(await chart.textContent()).toMatch(
    /^Confiance envers l’État, en moyenne de la population, .*\(part\).*partmédiane à la fin/s,
  );
  expect(page.url()).toBe(at('#/fr/lab?v=1&s=tessera@0.1.0&b.troops=0&n=3&view=indicators&indicator=trustInState'));

  await page.getByRole('tab', {name: 'Lieux'}).click();
  const sliders = page.getByRole('slider', {name: /^Année, de 2001 à 2012/});
  await sliders.first().press('Home');
  await sliders.first().press('ArrowRight');
  expect(await sliders.evaluateAll(each => each.map(one => one.getAttribute('aria-valuenow')))).toEqual(['1', '1']);
  await page.getByRole('radio', {name: 'Morts signalés'}).check();
  expect(await chart.textContent()).toMatch(/^Morts signalés, dus à des groupes organisés/);

  await page.getByRole('tab', {name: 'Pourquoi'}).click();
  expect(await chart.textContent()).toMatch(/^Armée de Tessera.*avec le plan/s);
  await page.getByRole('combobox', {name: 'Faction'}).selectOption({label: 'Front des Triangles'});
  await page.getByRole('radio', {name: 'Plan B', exact: true}).check();
  expect(await chart.textContent()).toMatch(/^Front des Triangles/);
  await expect.poll(() => page.url()).toMatch(/&view=why&.*&why=b&faction=triangles&t=2002-01$/);

  await page.getByRole('tab', {name: 'Relations'}).click();
  const months = page.getByRole('slider', {name: /^Mois, de janvier 2001/});
  await months.last().press('Home');
  expect(await months.evaluateAll(each => each.map(one => one.getAttribute('aria-valuenow')))).toEqual(['0', '0']);
  expect(await chart.textContent()).toMatch(/^Confiance \(.* envers l.*\), le plus grand changement/);

  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.locator('.chart svg, .table').first().waitFor();
    await openAll(page);
    expect(await englishSeen(page, 'header button, .evidence li [lang=en]'), `${await tab.textContent()}`).toEqual([]);
  }
  await close();
});

test('a chart can be saved, and its numbers read, in the language of the page', async () => {
  const {page, close} = await visit(browser, at('#/fr/lab?v=1&s=tessera'));
  const saved = async (button: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: button}).first().click(),
    ]);
    return readFileSync(await download.path());
  };
  const svg = (await saved('SVG : télécharger cette figure')).toString('utf8');
  expect(svg).toMatch(/^<svg.*le conflit armé a repris/s);
  expect((await saved('PNG : télécharger cette figure')).subarray(1, 4).toString()).toBe('PNG');
  expect(JSON.parse((await saved('JSON : télécharger cette figure')).toString('utf8')).chart).toBe('relapseRiskChart');
  await page.getByText('Chiffres de cette figure').first().click();
  expect(await page.locator('.chart table').first().locator('caption').textContent()).toContain(
    'le conflit armé a repris',
  );
  expect((await saved('CSV : télécharger le tableau')).toString('utf8')).toMatch(/simulated\r\n/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', {name: 'English'}).click();
  await page.getByRole('button', {name: 'SVG: download this figure'}).first().waitFor();
  await close();
});

test('a hostile link runs nothing, and each of its faults is named', async () => {
  const evil = encodeURIComponent('<img src=x onerror="window.hacked=1">');
  const {page, close} = await visit(
    browser,
    at(`#/en/lab?v=7&s=liberia@8.8.8&b.troops=99999&b.police=${evil}&${evil}=1&seed=${evil}&a=javascript:alert(1)`),
  );
  await page.getByText('Parts of this link could not be used.').waitFor();
  const faults = await page.locator('.faults li').allTextContents();
  expect(faults).toEqual([
    'The link was made for version “7” of links, which this page does not know.',
    'The link was made with version 8.8.8 of the model. This is 0.1.0, and its numbers may differ.',
    '“javascript:alert(1)” for “a” is not a plan of this country.',
    '“99999” for “b.troops” is outside what is possible.',
    '“<img src=x onerror="window.hacked=1">” for “b.police” cannot be read.',
    'The link has a setting we do not know: “<img src=x onerror="window.hacked=1">”.',
  ]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.getByLabel('Seed of the luck').inputValue()).toContain('<img');
  await close();
});

test.each([
  ['desktop, light', desktop, 'light'],
  ['phone, dark', phone, 'dark'],
] as const)('axe finds nothing wrong with any view: %s', async (_, size, colorScheme) => {
  const {page, close} = await visit(browser, at('#/fr/'), {...size, colorScheme});
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(at('#/en/lab?v=1&s=liberia&b=no-mission&b.troops=7500&n=3&x=1'));
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  if (size === phone) {
    await page.getByRole('button', {name: /^Change settings/}).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', {name: 'Done'}).click();
  } else {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.settings details')) part.setAttribute('open', '');
    });
  }
  await page.getByText('Keys', {exact: true}).click();
  await page.getByText('Run the plans', {exact: true}).waitFor();
  for (const show of ['Count', 'Histories', 'Bands']) {
    await page.getByRole('radio', {name: show}).check();
    await page.locator('.chart svg').first().waitFor();
    expect(await axeViolations(page), show).toEqual([]);
  }
  for (const tab of ['Histories', 'Indicators', 'Places', 'Relations', 'Why', 'Table']) {
    await page.getByRole('tab', {name: tab}).click();
    await page.locator('.chart svg, .table').first().waitFor();
    expect(await axeViolations(page), tab).toEqual([]);
    if (size === phone) expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(390);
  }
  await close();
});

test('Ctrl-C ends postbellum lab with code 130', async () => {
  expect(await server.stop()).toBe(130);
});
