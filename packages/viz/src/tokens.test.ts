import {expect, test} from 'vitest';
import {apart, contrast, difference} from './colour-distance.fixture.ts';
import {areaColours} from './contributions-colours.ts';
import {everyChart} from './every-chart.fixture.ts';
import {miniDocument} from './mini-document.ts';
import {planStyle} from './steps.ts';
import {autoStyle, coloursOf, dark, forcedStyle, light, paletteOf} from './tokens.ts';

test('contrast(black, white) is 21', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
});

test('difference(one, other) is that of the published examples', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
});

for (const [name, palette] of Object.entries({light, dark})) {
  const {paper, ink, soft, axis, focus, plans, riskSequential} = palette;

  test(`${name}: text has a contrast of at least 4.5 on the paper`, () => {
    for (const colour of [ink, soft, ...plans.map(plan => plan.ink)]) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`${name}: marks that carry meaning have a contrast of at least 3 on the paper`, () => {
    for (const colour of [axis, focus, ...plans.map(plan => plan.edge)]) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
    }
  });

  test(`${name}: a line stands out from its own wide band, and its narrow band from the wide one`, () => {
    for (const plan of plans) {
      expect(contrast(plan.ink, plan.wide)).toBeGreaterThanOrEqual(3);
      expect(contrast(plan.narrow, plan.wide)).toBeGreaterThan(1.25);
    }
  });

  test(`${name}: ink on the first three steps of risk and paper on the last three have a contrast of at least 4.5`, () => {
    for (const [step, colour] of riskSequential.entries()) {
      expect(contrast(step < 3 ? ink : paper, colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`${name}: steps of risk lead away from the paper, each told from the next whatever the eyes`, () => {
    const away = riskSequential.map(colour => contrast(colour, paper));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    for (const [step, colour] of riskSequential.slice(1).entries()) {
      expect(apart(riskSequential[step], colour), colour).toBeGreaterThan(name === 'light' ? 10 : 5.5);
    }
  });

  test(`${name}: colours of plans differ under every sight`, () => {
    for (const part of ['ink', 'edge'] as const) {
      plans.forEach((one, i) => {
        for (const other of plans.slice(i + 1)) {
          expect(apart(one[part], other[part]), `${one[part]} ${other[part]}`).toBeGreaterThan(13.5);
        }
      });
    }
  });

  test(`${name}: in grey each step of risk is told from the next, and plans by their dashes`, () => {
    for (const [step, colour] of riskSequential.slice(1).entries()) {
      expect(contrast(riskSequential[step], colour), colour).toBeGreaterThan(1.2);
    }
    const dashes = plans.map(({ink}, plan) => planStyle(ink, plan).dashes);
    expect(new Set(dashes).size).toBe(plans.length);
  });

  test(`${name}: text and marks are seen on the paper of forced colours too`, () => {
    const forced = name === 'light' ? '#FFFFFF' : '#000000';
    for (const {ink, edge} of plans) {
      expect(contrast(ink, forced), ink).toBeGreaterThanOrEqual(4.5);
      expect(contrast(edge, forced), edge).toBeGreaterThanOrEqual(3);
    }
    for (const [step, colour] of riskSequential.entries()) {
      const text = (name === 'light') === step < 3 ? '#000000' : '#FFFFFF';
      expect(contrast(text, colour), colour).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of areaColours(name as 'light' | 'dark')) {
      expect(contrast(colour, forced), colour).toBeGreaterThanOrEqual(3);
    }
  });

  test(`${name}: no two names share a colour, so that one theme can be turned into the other`, () => {
    const colours = coloursOf(palette);
    expect(new Set(colours).size).toBe(colours.length);
  });
}

test('autoStyle(selector) has a rule for the fill and the stroke of every colour', () => {
  const style = autoStyle('.chart');
  for (const colour of coloursOf(light)) expect(style).toContain(`.chart [fill="${colour}"]`);
  expect(style.split('{').length - 2).toBe(2 * coloursOf(light).length);
});

test('forcedStyle(selector, ring) takes paper and text from the system, and the ring given', () => {
  const style = forcedStyle('.chart', '.chart .ring{stroke:Highlight}');
  expect(style).toMatch(/^@media \(forced-colors: active\)\{\.chart\{forced-color-adjust:none\}/);
  expect(style).toContain(`.chart [fill="${light.paper}"]{fill:Canvas}`);
  for (const colour of [light.ink, light.soft, light.axis])
    expect(style).toContain(`[stroke="${colour}"]{stroke:CanvasText}`);
  expect(style).not.toContain(light.plans[0].ink);
  expect(style.endsWith('.chart .ring{stroke:Highlight}}')).toBe(true);
});

test('every colour written in a chart is of its palette or of the reasons', () => {
  for (const [name, {draw, cases, usual, other}] of Object.entries(everyChart)) {
    for (const theme of ['light', 'dark'] as const) {
      const known = new Set([...coloursOf(paletteOf(theme)), ...areaColours(theme)]);
      for (const data of [cases[usual], cases[other]]) {
        const written = draw(data, {theme, interactive: true, document: miniDocument()}).outerHTML.match(
          /#[0-9A-F]{6}\b/gi,
        );
        expect(
          [...new Set(written)].filter(colour => !known.has(colour)),
          `${name} ${theme}`,
        ).toEqual([]);
      }
    }
  }
});
