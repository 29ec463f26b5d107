import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {axeViolations, phone, untilDone} from './lab-visit.ts';
import {servedLab} from './served-lab.ts';

const lab = servedLab();

const phase = (page: Page, words: RegExp) => page.locator('p.phase').filter({hasText: words});

/** Every history as the tab of tables saves it. */
async function savedRuns(page: Page): Promise<string> {
  await page.getByRole('tab', {name: 'Table'}).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Every history as CSV'}).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('three steps, a stop and going on end with the table of a run in one go', async () => {
  const {page, close} = await lab.visit('#/en/lab?v=1&s=tessera&b.troops=0&n=6&view=histories');
  await page.getByText('Stored results hold when armed conflict resumed').waitFor();
  const step = page.getByRole('button', {name: 'One history', exact: true});
  await step.focus();
  for (const made of [1, 2, 3]) {
    await page.keyboard.press('Enter');
    await phase(page, new RegExp(`^${made} of 6 histories are there\\.`)).waitFor();
    await page
      .getByRole('status')
      .filter({hasText: new RegExp(`^History ${made - 1}: under plan A .+; under plan B .+\\.$`)})
      .waitFor({state: 'attached'});
  }
  expect(await step.evaluate(button => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('slider', {name: 'Histories, row by row'}).getAttribute('aria-valuemax')).toBe('3');

  await page.getByText('Speed, seed and more').click();
  await page.getByLabel('Speed').selectOption({label: '1 a second'});
  const began = Date.now();
  await page.getByRole('button', {name: 'Go on'}).click();
  await page.getByText(/^5 of 6 histories done, about one second left/).waitFor();
  expect(Date.now() - began).toBeGreaterThan(950);
  const pressed = Date.now();
  await page.getByRole('button', {name: 'Stop'}).click();
  await phase(page, /^Stopped at 5 of 6\./).waitFor();
  expect(Date.now() - pressed).toBeLessThan(2_000);

  await page.getByLabel('Speed').selectOption({label: 'no limit'});
  await page.getByLabel('Histories of each plan').selectOption('20');
  await phase(page, /^5 of 20 histories are there\./).waitFor();
  await page.getByRole('button', {name: 'Undo'}).click();
  await page.getByRole('button', {name: 'Go on'}).click();
  await untilDone(page);
  // Where all are there, no step takes them away.
  expect(await step.getAttribute('aria-disabled')).toBe('true');
  await step.press('Enter');
  await phase(page, /^Done: 6 histories/).waitFor();
  const inParts = await savedRuns(page);
  await page.getByRole('button', {name: 'Clear the result'}).click();
  await page.getByRole('tab', {name: 'Histories'}).click();
  await page.getByRole('button', {name: 'Run both plans'}).first().click();
  await untilDone(page);
  const inOneGo = await savedRuns(page);
  expect(inOneGo.trimEnd().split('\n')).toHaveLength(13);
  expect(inParts).toBe(inOneGo);
  await close();
});

test('one history is chosen by keyboard, and the link to it opens it again, at the same month', async () => {
  const {page, close} = await lab.visit('#/en/lab?v=1&s=tessera&b.troops=0&n=3&view=histories');
  await page.emulateMedia({reducedMotion: 'no-preference'});
  await page.locator('.offer').getByRole('button', {name: 'Run both plans'}).click();
  await untilDone(page);
  const rows = page.getByRole('slider', {name: 'Histories, row by row'});
  await rows.press('End');
  expect(await rows.getAttribute('aria-valuetext')).toMatch(/^Row 3 of 3\. Run 2 under plan A/);
  await page.getByRole('button', {name: 'Play'}).click();
  await page.getByText('this one has the seed 1/1.').waitFor();
  await page.getByRole('button', {name: 'Pause'}).click();
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.getByRole('button', {name: 'Play'}).waitFor({state: 'detached'});
  await rows.press('End');
  await rows.press('Enter');
  const course = page.locator('.one-history .chart svg').first();
  expect(await course.textContent()).toMatch(/^History 2, one of 3 possible histories: reported deaths/);
  await page.getByRole('button', {name: 'Previous'}).press('Enter');
  await page.getByText('this one has the seed 1/1.').waitFor();
  expect(await page.getByRole('spinbutton', {name: 'History'}).inputValue()).toBe('1');
  expect(await rows.getAttribute('aria-valuenow')).toBe('2');
  expect(await page.locator('.one-history > div[aria-live] p').allTextContents()).toEqual([
    expect.stringMatching(/^Under plan A .+\.$/),
    expect.stringMatching(/^Under plan B .+\.$/),
  ]);
  await page.getByLabel('Show its course by').selectOption({label: 'trust in the state, mean of people'});
  expect(await course.textContent()).toMatch(/^History 1, .*: trust in the state, mean of people, month by month/);
  const months = page.locator('.one-history').getByRole('slider', {name: /^Month, from January 2001/});
  await months.press('Home');
  await months.press('ArrowRight');
  await page.waitForURL(/&t=2001-02$/);
  const link = page.url();
  expect(link).toBe(
    lab.at('#/en/lab?v=1&s=tessera@0.1.0&b.troops=0&n=3&view=histories&history=1&course=trustInState&t=2001-02'),
  );
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(lab.at('#/en/'));
  await page.goto(link);
  await page.locator('.offer').getByRole('button', {name: 'Run both plans'}).click();
  await untilDone(page);
  expect(await course.textContent()).toMatch(/^History 1, .*: trust in the state, mean of people, month by month/);
  expect(await months.getAttribute('aria-valuenow')).toBe('1');
  await page.getByRole('tab', {name: 'Indicators'}).click();
  expect(await page.getByRole('slider', {name: /^Month, from January 2001/}).getAttribute('aria-valuenow')).toBe('1');
  await page.goto(lab.at('#/en/lab?v=1&s=tessera&n=3&view=histories&history=3&t=2001-13'));
  await page.locator('.faults').waitFor();
  expect(await page.locator('.faults li').allTextContents()).toEqual([
    '“3” for “history” is outside what is possible.',
    '“2001-13” for “t” has a date that does not exist.',
  ]);
  await close();
});

test('in French on a phone; what is short runs by itself after a change, without taking the focus', async () => {
  const options = {...phone, colorScheme: 'dark' as const, reducedMotion: 'no-preference' as const};
  const {page, close} = await lab.visit('#/fr/lab?v=1&s=tessera&b.troops=0&n=1&view=histories', options);
  await page.getByRole('button', {name: 'Une histoire', exact: true}).click();
  await phase(page, /^Histoire 0.: avec le plan A, .+ avec le plan B, .+\.$/).waitFor();
  expect(await page.locator('.one-history .chart svg').first().textContent()).toMatch(
    /^Histoire 0, une de .+ mois par mois/,
  );
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // Nothing plays by itself; with one history there is none to play.
  expect(await page.getByRole('button', {name: 'Dérouler'}).getAttribute('aria-disabled')).toBe('true');

  // A step says nothing of the pace of a run, so that nothing begins by itself before there was one.
  await page.getByText('Vitesse, graine et autres réglages').click();
  const seed = page.getByLabel('Graine du hasard');
  await seed.fill('2');
  await seed.press('Enter');
  await phase(page, /^Les réglages ont changé depuis ce calcul\./).waitFor();
  await page.waitForTimeout(1_000);
  await phase(page, /^Les réglages ont changé depuis ce calcul\./).waitFor();
  await page.getByRole('button', {name: 'Lancer les deux plans'}).first().click();
  await untilDone(page);
  await seed.fill('3');
  await seed.press('Enter');
  await phase(page, /^Les réglages ont changé depuis ce calcul\./).waitFor();
  await untilDone(page);
  expect(await seed.evaluate(input => input === document.activeElement)).toBe(true);
  await page.getByRole('checkbox', {name: /^Après un changement/}).uncheck();
  await seed.fill('4');
  await seed.press('Enter');
  await phase(page, /^Les réglages ont changé depuis ce calcul\./).waitFor();
  await page.waitForTimeout(1_000);
  await phase(page, /^Les réglages ont changé depuis ce calcul\./).waitFor();
  await close();
});

test('Control and Enter run what is typed, and a slider that moves does not write the address at every step', async () => {
  const {page, close} = await lab.visit('#/en/lab?v=1&s=tessera&n=2&b.troops=100');
  await page.getByRole('button', {name: 'Run plan B'}).waitFor();
  const number = page.getByRole('textbox', {name: 'Peacekeeping soldiers authorised, number'});
  await number.fill('7000');
  await number.press('Control+Enter');
  await untilDone(page);
  expect(page.url()).toBe(lab.at('#/en/lab?v=1&s=tessera@0.1.0&b.troops=7000&n=2'));

  const {written, seconds} = await page
    .getByRole('slider', {name: 'Peacekeeping soldiers authorised'})
    .evaluate(async slider => {
      const began = performance.now();
      let written = 0;
      const {replaceState} = history;
      history.replaceState = (...state) => {
        written++;
        replaceState.apply(history, state);
      };
      for (let step = 1; step <= 120; step++) {
        (slider as HTMLInputElement).valueAsNumber = step * 300;
        slider.dispatchEvent(new Event('input', {bubbles: true}));
        await new Promise(resolve => setTimeout(resolve, 10));
      }
      return {written, seconds: (performance.now() - began) / 1_000};
    });
  await page.waitForURL(lab.at('#/en/lab?v=1&s=tessera@0.1.0&b.troops=36000&n=2'));
  expect(written).toBeGreaterThan(1);
  expect(written).toBeLessThan(22 + 5 * seconds);
  await close();
});
