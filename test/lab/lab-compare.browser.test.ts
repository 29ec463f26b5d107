import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {axeViolations, chartBytes, phone, untilDone} from './lab-visit.ts';
import {servedLab} from './served-lab.ts';

const lab = servedLab();

const three = 'v=1&s=tessera@0.1.0&b=early-exit&b.troops=x0.5~2004-01..&c=no-mission&n=6';

/** What is told of every plan: its result, and what it decides. */
const told = (page: Page): Promise<readonly string[]> => page.locator('.outcomes dd, .differing li').allTextContents();

test('a plan is set aside, another is made, and all three are compared without running one again', async () => {
  const {page, close} = await lab.visit('#/en/lab?v=1&s=tessera&b=no-mission&n=6');
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page);
  await page.getByRole('button', {name: 'Keep B as plan C'}).click();
  await page.getByText('Plan C, set aside: No mission.').waitFor();
  await page.getByLabel('Plan B starts from').selectOption('early-exit');
  await page.getByLabel('Peacekeeping soldiers authorised, level').selectOption({label: 'half'});
  await page.getByRole('button', {name: 'Run plan B'}).click();
  // The run goes on from one page to the other.
  await page.getByRole('link', {name: 'Compare A, B and C'}).click();
  await page.getByRole('heading', {name: 'Tessera, an invented country, 2001 to 2012: plans side by side'}).waitFor();
  await untilDone(page);
  expect(page.url()).toBe(lab.at(`#/en/compare?${three}`));
  expect(await page.locator('.outcomes dd').allTextContents()).toEqual([
    expect.stringMatching(/^Armed conflict resumed in \d+ of 100 histories .* from 1,000 simulated\.$/),
    expect.stringMatching(/^Armed conflict resumed in \d+ of 100 histories .* from 6 simulated\.$/),
    expect.stringMatching(/^Armed conflict resumed in \d+ of 100 histories .* from 6 simulated\.$/),
  ]);
  expect(await page.locator('.difference').allTextContents()).toEqual([
    expect.stringMatching(/under plan B but not under plan A;.*Plan B less plan A: .* from 6 pairs\./),
    expect.stringMatching(/under plan C but not under plan A;.*Plan C less plan A: .* from 6 pairs\./),
    expect.stringMatching(/under plan C but not under plan B;.*Plan C less plan B: .* from 6 pairs\./),
  ]);
  expect(await page.locator('.differing li').first().textContent()).toBe(
    'Peacekeeping soldiers authorised (persons)' +
      'Plan Aas it was decidedPlan Bhalf (0.5 times what was decided from January 2004)Plan Cnone (0)',
  );
  expect(await axeViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Every history as CSV'}).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  expect(rows.map(row => row.split(',').slice(0, 2).join(' '))).toEqual(
    [0, 1, 2, 3, 4, 5].flatMap(run => [`plan-b ${run}`, `no-mission ${run}`]),
  );
  const [chart, words] = [await chartBytes(page), await told(page)];
  for (const show of ['Count', 'Histories']) {
    await page.getByRole('radio', {name: show}).check();
    expect(await page.locator('.chart svg').first().textContent(), show).toMatch(/under plan C/);
  }

  await page.getByRole('link', {name: 'Change it in the lab, plan C'}).press('Enter');
  await page.getByText('Plan C, set aside: The mission leaves early, changed.').waitFor();
  expect(await page.getByLabel('Plan B starts from').inputValue()).toBe('no-mission');
  await untilDone(page, 100);
  await page.getByRole('button', {name: 'Undo'}).click();
  await page.getByRole('link', {name: 'Compare', exact: true}).click();
  await page.getByRole('button', {name: 'Remove, plan B'}).click();
  await untilDone(page, 100);
  expect(await page.locator('.outcomes dt').allTextContents()).toEqual(['Plan A: As planned', 'Plan B: No mission']);
  expect(page.url()).toBe(lab.at('#/en/compare?v=1&s=tessera@0.1.0&b=no-mission&n=6&show=histories'));
  await page.getByRole('combobox', {name: 'Plan C'}).selectOption('aid-stop');
  await page.getByText('Plan C is still to be run with these settings.').waitFor();
  await page.getByRole('button', {name: 'Undo'}).click();
  await untilDone(page, 100);
  await close();

  const again = await lab.visit(`#/en/compare?${three}`);
  await again.page.getByText('Plans B and C are still to be run with these settings.').waitFor();
  await again.page.getByRole('button', {name: 'Run plans B and C'}).click();
  await untilDone(again.page);
  expect(await told(again.page)).toEqual(words);
  expect(await chartBytes(again.page)).toBe(chart);
  await again.close();
});

test('in French on a phone in the dark a stopped run leaves all three plans, and nothing is wider than the screen', async () => {
  const link = '#/fr/compare?v=1&s=tessera&b=early-exit&c=no-mission&c.troops=x0.5~2001-07..&n=1000';
  const {page, close} = await lab.visit(link, {...phone, colorScheme: 'dark'});
  await page.getByRole('heading', {name: 'Ce qui diffère'}).waitFor();
  await page.getByRole('button', {name: 'Lancer les plans B et C'}).click();
  await page.getByText(/^[1-9]\d* histoires? sur 1.000/).waitFor({timeout: 60_000});
  await page.getByRole('button', {name: 'Arrêter'}).click();
  await page
    .locator('p.phase')
    .filter({hasText: /^Arrêté à/})
    .waitFor();
  expect(await page.locator('.outcomes dd').allTextContents()).toEqual(
    Array(3).fill(
      expect.stringMatching(/^Le conflit armé a repris dans .* sur 100 en dix ans \(de\s\d+\sà\s\d+\ssur\s100\)/),
    ),
  );
  expect(await page.locator('.difference').last().textContent()).toMatch(/avec le plan C mais pas avec le plan B/);
  expect(await page.locator('.differing').textContent()).toMatch(/la moitié \(0,5 fois .* à partir de juillet\s2001\)/);
  expect(await page.getByRole('radio', {name: 'Compte'}).isChecked()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({width, height: 844});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await close();
});
