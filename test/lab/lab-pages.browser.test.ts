import {expect, test} from 'vitest';
import {lessonNames} from '../../packages/viz/lab/src/lessons/lesson-names.ts';
import {axeViolations, desktop, englishSeen, openAll, phone} from './lab-visit.ts';
import {servedLab} from './served-lab.ts';

const lab = servedLab();

test('a lesson hides its result until there is a prediction, by keyboard, and opens its plan in the lab', async () => {
  const {page, close} = await lab.visit('#/en/');
  await page.getByRole('link', {name: 'Lessons', exact: true}).click();
  await page.getByRole('link', {name: 'How many soldiers, and how soon?'}).click();
  await page.getByRole('heading', {name: 'Predict'}).waitFor();
  expect(await page.getByRole('heading', {name: 'Compare'}).count()).toBe(0);
  expect(await page.getByRole('button', {name: 'Keep my prediction'}).isDisabled()).toBe(true);
  await page.getByRole('slider').press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Compare'}).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
  expect(await page.locator('main').textContent()).toMatch(
    /You predicted 51 of 100\. In the model armed conflict resumed in \d+ of 100 possible histories/,
  );
  await page.locator('.chart svg').first().waitFor();
  expect(await page.locator('.table tbody tr').count()).toBe(5);
  await page.getByRole('link', {name: 'Open this plan in the lab'}).click();
  await page.getByLabel('Plan B starts from').waitFor();
  expect(await page.getByLabel('Plan B starts from').inputValue()).toBe('half-force');
  await close();
});

test('a lesson runs a few histories on the device, with luck that is not the stored one', async () => {
  const {page, close} = await lab.visit('#/fr/learn/histories', phone);
  await page.getByRole('spinbutton').fill('30');
  await page.getByRole('button', {name: 'Garder ma prédiction'}).click();
  await page.getByRole('button', {name: /^Lancer 20 histoires ici/}).click();
  await page.getByText(/^Graine 2.: reprise dans \d+ sur 20\.$/).waitFor({timeout: 90_000});
  await close();
});

test('a term can be linked to, and changing the language keeps it', async () => {
  const {page, close} = await lab.visit('#/en/glossary/ddr');
  await page.locator('#term-ddr').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('term-ddr');
  await page.getByRole('button', {name: 'Français'}).click();
  await page.getByRole('heading', {name: 'Glossaire'}).waitFor();
  expect(page.url()).toBe(lab.at('#/fr/glossary/ddr'));
  await page.goto(lab.at('#/en/glossary/tanks'));
  await page.getByText('There is no term “tanks” here.').waitFor();
  await close();
});

test('the evidence counts settings by what is known of them, and shows misses', async () => {
  const {page, close} = await lab.visit('#/en/evidence');
  await page.getByText(/^\d+ of \d+ settings are assumptions\.$/).waitFor();
  expect(await page.locator('tr.missed').count()).toBeGreaterThan(5);
  const all = await page.locator('.group .count').count();
  await page.getByLabel('Show').selectOption('cited');
  expect(await page.locator('.group .count').count()).toBeLessThan(all);
  await page.locator('.group').last().locator('summary').click();
  expect(await page.locator('.group').last().locator('.facts li').first().textContent()).toMatch(/cited/);
  await close();
});

test('French pages are French, but for what is quoted', async () => {
  const {page, close} = await lab.visit('#/fr/');
  const switches = 'header button';
  for (const [address, quoted] of [
    ['#/fr/', switches],
    ['#/fr/learn', switches],
    ...lessonNames.map(name => [`#/fr/learn/${name}`, switches] as const),
    ['#/fr/glossary', `${switches}, dt [lang=en], dd [lang=en]`],
    ['#/fr/evidence', `${switches}, .facts [lang=en]`],
  ] as const) {
    await page.goto(lab.at(address));
    await page.locator('main h1').waitFor();
    const prediction = page.getByRole('spinbutton');
    if (await prediction.isVisible()) {
      await prediction.fill('30');
      await page.getByRole('button', {name: /^Garder/}).click();
    }
    await openAll(page);
    expect(await englishSeen(page, quoted), address).toEqual([]);
  }
  // Of settings only what was cited, or how they were fitted, is quoted.
  const quotes = await page
    .locator('.facts [lang=en]')
    .evaluateAll(all => all.map(each => each.parentElement?.textContent));
  expect(quotes.length).toBeGreaterThan(10);
  expect(quotes.filter(text => !/Cité|Calibré/.test(text ?? ''))).toEqual([]);
  await close();
});

test.each([
  ['desktop, light', desktop, 'light'],
  ['phone, dark', phone, 'dark'],
] as const)(
  'axe finds nothing wrong with any page of words, and none is wider than the screen: %s',
  async (_, size, colorScheme) => {
    const {page, close} = await lab.visit('#/en/learn', {...size, colorScheme});
    for (const address of ['#/en/learn', '#/fr/learn/coordination', '#/fr/evidence', '#/en/glossary']) {
      await page.goto(lab.at(address));
      await page.locator('main h1').waitFor();
      if (address.endsWith('coordination')) {
        await page.getByRole('spinbutton').fill('30');
        await page.getByRole('button', {name: /^Garder/}).click();
      }
      await openAll(page);
      expect(await axeViolations(page), address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        size.viewport.width,
      );
    }
    await close();
  },
);
