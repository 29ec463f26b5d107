import fc from 'fast-check';
import {expect, test} from 'vitest';
import {aalenJohansen} from './aalen-johansen.ts';
import {kaplanMeier} from './kaplan-meier.ts';
import {mercaptopurine} from './leukaemia.fixture.ts';

test('aalenJohansen() of one cause is one less the product-limit estimate, with its error and interval', () => {
  const spells = mercaptopurine.map(({time, event}) => ({time, cause: event ? 'relapse' : undefined}));
  const {steps} = kaplanMeier(mercaptopurine, {level: 0.95});
  const found = aalenJohansen(spells, {level: 0.95});
  expect(found.map(({time}) => time)).toEqual(steps.map(({time}) => time));
  found.forEach(({survival, incidence: {relapse}}, index) => {
    const step = steps[index];
    expect(survival).toBeCloseTo(step.survival, 12);
    expect(relapse.share).toBeCloseTo(1 - step.survival, 12);
    expect(relapse.standardError).toBeCloseTo(step.standardError ?? Number.NaN, 12);
    expect(relapse.interval?.low).toBeCloseTo(1 - (step.interval?.high ?? Number.NaN), 12);
    expect(relapse.interval?.high).toBeCloseTo(1 - (step.interval?.low ?? Number.NaN), 12);
  });
});

test('aalenJohansen() gives a small example worked by hand', () => {
  // Five peaces: war after 1, seen until 2, a coup after 3, war after 3, seen until 4.
  const spells = [{time: 1, cause: 'war'}, {time: 2}, {time: 3, cause: 'coup'}, {time: 3, cause: 'war'}, {time: 4}];
  const [first, last] = aalenJohansen(spells);
  // 1/5 are lost to war at once; of the 4/5 that hold, a third each goes at time 3, when three are still seen.
  expect(first).toMatchObject({time: 1, atRisk: 5, survival: 0.8, incidence: {war: {share: 0.2}, coup: {share: 0}}});
  expect(first.incidence.coup).toEqual({share: 0, standardError: 0});
  expect(last).toMatchObject({time: 3, atRisk: 3});
  expect(last.survival).toBeCloseTo(4 / 15, 12);
  expect(last.incidence.war.share).toBeCloseTo(7 / 15, 12);
  expect(last.incidence.coup.share).toBeCloseTo(4 / 15, 12);
  // War: (4/15)²/20 + 4/125 + 0.64 × 2/27 - 2 × (4/15) × 1/25. Coup: (4/15)²/20 + 0.64 × 2/27.
  expect(last.incidence.war.standardError ** 2).toBeCloseTo(16 / 225 / 20 + 0.032 + 1.28 / 27 - 8 / 375, 12);
  expect(last.incidence.coup.standardError ** 2).toBeCloseTo(16 / 225 / 20 + 1.28 / 27, 12);
});

const spellsOf = (censored: boolean) =>
  fc.array(fc.record({time: fc.nat(12), cause: fc.constantFrom('war', 'coup', ...(censored ? [undefined] : []))}), {
    minLength: 1,
    maxLength: 40,
  });

test('aalenJohansen() adds up to 1 over causes and what still holds, and never falls', () => {
  fc.assert(
    fc.property(spellsOf(true), spells => {
      let last = 0;
      for (const {survival, incidence} of aalenJohansen(spells)) {
        const shares = Object.values(incidence).map(({share}) => share);
        const ended = shares.reduce((sum, share) => sum + share, 0);
        expect(ended + survival).toBeCloseTo(1, 12);
        expect(ended).toBeGreaterThan(last);
        last = ended;
        for (const {share, interval} of Object.values(incidence)) {
          if (interval) expect(0 <= interval.low && interval.low <= share && share <= interval.high).toBe(true);
        }
      }
    }),
    {seed: 1},
  );
});

test('aalenJohansen() without censoring is the plain share with its binomial variance', () => {
  fc.assert(
    fc.property(spellsOf(false), spells => {
      for (const {time, incidence} of aalenJohansen(spells)) {
        for (const [cause, {share, standardError}] of Object.entries(incidence)) {
          const plain = spells.filter(spell => spell.time <= time && spell.cause === cause).length / spells.length;
          expect(share).toBeCloseTo(plain, 12);
          expect(standardError).toBeCloseTo(Math.sqrt((plain * (1 - plain)) / spells.length), 7);
        }
      }
    }),
    {seed: 1},
  );
});

test('aalenJohansen() has no interval where all have ended, but for what rounding leaves', () => {
  const last = aalenJohansen([1, 2, 3, 4, 5, 6, 7].map(time => ({time, cause: 'war'}))).at(-1);
  expect(last?.incidence.war.share).toBeCloseTo(1, 12);
  expect(last?.incidence.war).not.toHaveProperty('interval');
});
