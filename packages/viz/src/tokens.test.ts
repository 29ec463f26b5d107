import {expect, test} from 'vitest';
import {autoStyle, coloursOf, dark, light} from './tokens.ts';

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('contrast(black, white) is 21', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
});

for (const [name, palette] of Object.entries({light, dark})) {
  const {paper, ink, soft, axis, focus, plans} = palette;

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
