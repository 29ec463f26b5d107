import {expect, test} from 'vitest';
import {relapseRiskWords} from './relapse-risk-words.ts';

const {en, fr} = relapseRiskWords;

const rule = {
  name: 'default',
  threshold: 25,
  window: 'rolling',
  windowWeeks: 52,
  quietWeeks: 52,
  channels: ['state-based', 'one-sided'],
} as const;

test('rule(rule) says what counts, over how long and after what', () => {
  expect(en.rule(rule)).toBe(
    'In the model, armed conflict has resumed in the first week in which at least 25 reported deaths in fighting that ' +
      'involves the state (state-based) and attacks of armed groups on civilians (one-sided) fall within 52 weeks, after at ' +
      'least 52 weeks below that number. Deaths in fighting between communities ' +
      'do not count.',
  );
});

test('rule(rule) leaves out a quiet spell of no weeks and says what a calendar year is', () => {
  const words = en.rule({...rule, threshold: 1000, window: 'calendar-year', quietWeeks: 0, channels: ['communal']});
  expect(words).toBe(
    'In the model, armed conflict has resumed in the first week in which at least 1,000 reported deaths in fighting ' +
      'between communities (communal) fall between 1 January and that week.',
  );
});

test('rule(rule) in French says the same', () => {
  expect(fr.rule(rule)).toBe(
    'Dans le modèle, le conflit armé a repris dès la première semaine où l’on compte au moins 25 décès signalés en ' +
      '52 semaines dans des combats qui impliquent l’État (violence étatique) et des attaques de groupes armés contre ' +
      'des civils (violence unilatérale), après au moins 52 semaines au-dessous de ce nombre. Les décès dans des ' +
      'combats entre communautés ne comptent pas.',
  );
  expect(fr.rule({...rule, threshold: 1, window: 'calendar-year', quietWeeks: 1})).toContain(
    'au moins 1 décès signalé entre le 1er janvier et cette semaine dans',
  );
});

test('French has none and one in the singular', () => {
  const result = (count: string, size: number) => ({plan: 'x', count, size, of: '100', range: 'de 0 à 4'});
  const headline = (count: string, size: number) => fr.headline([result(count, size)], 1);
  expect(headline('0', 0)).toBe(
    'En un an, le conflit armé a repris dans 0 histoire possible sur 100 (de 0 à 4) avec le plan «\u00A0x\u00A0»',
  );
  expect(headline('moins de 1', 0)).toContain('moins de 1 histoire possible sur');
  expect(headline('2', 2)).toContain('dans 2 histoires possibles sur 100');
});
