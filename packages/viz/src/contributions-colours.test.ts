import {expect, test} from 'vitest';
import {reasons} from '../../sim-core/src/reasons.ts';
import {apart, contrast} from './colour-distance.fixture.ts';
import {areaColours, areaStyle, reasonColours, restColour} from './contributions-colours.ts';
import {coloursOf, paletteOf} from './tokens.ts';

const moving = reasons.map(({name}) => name).filter(name => !['baseline', 'population', 'frailty'].includes(name));

for (const theme of ['light', 'dark'] as const) {
  const {paper, ink} = paletteOf(theme);

  test(`${theme}: every area stands out from the paper that parts it from its neighbours, and no area is ink`, () => {
    for (const colour of areaColours(theme)) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, ink), colour).toBeGreaterThan(1.35);
    }
  });

  test(`${theme}: colours differ under every sight, those of neighbours most`, () => {
    const colours = areaColours(theme);
    colours.forEach((one, i) => {
      for (const other of colours.slice(i + 1)) expect(apart(one, other), `${one} ${other}`).toBeGreaterThan(6.5);
    });
    const mine = moving.map(name => reasonColours(moving, theme).get(name) ?? '');
    mine.slice(1).forEach((colour, i) => {
      expect(apart(colour, mine[i]), `${colour} ${mine[i]}`).toBeGreaterThan(13);
    });
  });
}

test('reasonColours(reasons, theme) has a colour of its own for every reason of the model', () => {
  const colours = reasonColours(moving, 'light');
  expect(new Set(colours.values()).size).toBe(moving.length);
  for (const name of moving) expect(reasonColours([name], 'light').get(name)).toBe(colours.get(name));
});

test('reasonColours(reasons, theme) gives reasons it does not know the colours that are left', () => {
  const colours = reasonColours(['stock', 'mine', 'yours'], 'light');
  expect(new Set(colours.values()).size).toBe(3);
  expect(colours.get('stock')).toBe(reasonColours(['stock'], 'light').get('stock'));
  const many = reasonColours(
    Array.from({length: 40}, (_, i) => `reason ${i}`),
    'dark',
  );
  for (const colour of many.values()) expect(areaColours('dark')).toContain(colour);
});

test('areaStyle(selector, theme) turns every light colour into its dark twin, and none that a chart uses otherwise', () => {
  const style = areaStyle('.chart', 'auto');
  areaColours('light').forEach((colour, i) => {
    expect(style).toContain(`.chart [fill="${colour}"]{fill:${areaColours('dark')[i]}}`);
    expect(coloursOf(paletteOf('light'))).not.toContain(colour);
  });
  expect(new Set(areaColours('light')).size).toBe(areaColours('light').length);
  expect(areaStyle('.chart', 'dark')).toBe('');
  expect(restColour('light')).not.toBe(restColour('dark'));
});
