import {describe, expect, test} from 'vitest';
import {contestChance, contestOdds, type LosingCamp} from './contest-odds.ts';
import {elections} from './mechanisms/elections.ts';
import {parameterValues} from './parameter.ts';

const declared = parameterValues([elections]).elections;

/** Values of the weights, as declared or others. */
function weightsOf(changes: Readonly<Record<string, number>> = {}) {
  const of = (name: string): number => changes[name] ?? declared[name];
  return {
    base: of('base'),
    blocs: of('blocs'),
    referenceSegregation: of('referenceSegregation'),
    closeness: of('closeness'),
    span: of('span'),
    accommodation: of('accommodation'),
    referenceAccommodation: of('referenceAccommodation'),
    certification: of('certification'),
    office: of('office'),
    force: of('force'),
    support: of('support'),
    referenceSupport: of('referenceSupport'),
  };
}

const abidjan: LosingCamp = {
  segregation: 0.3,
  lead: -0.08,
  accommodation: 0.3,
  certification: 1,
  inOffice: 1,
  force: 1,
  support: 0.4,
};

const monrovia: LosingCamp = {
  segregation: 0.1,
  lead: 0.19,
  accommodation: 0.8,
  certification: 0,
  inOffice: 0,
  force: 0,
  support: 0.7,
};

const chance = (camp: LosingCamp, changes: Readonly<Record<string, number>> = {}): number =>
  contestChance(contestOdds(camp, weightsOf(changes)), 0);

describe('contestOdds()', () => {
  test('contestOdds() is the base for a camp at every reference, far behind, out of office, unarmed, uncertified', () => {
    const camp = {...monrovia, segregation: 0.3, lead: 0.5, accommodation: 0.5, support: 0.4};
    expect(contestOdds(camp, weightsOf())).toBeCloseTo(declared.base, 14);
  });

  test('contestOdds() adds one term for each reason', () => {
    const terms = [2 * 0, 2.5 * 0.6, 4.5 * 0.2, -0.2, 2, 3, 0];
    expect(contestOdds(abidjan, weightsOf())).toBeCloseTo(
      terms.reduce((sum, term) => sum + term, -5.9),
      12,
    );
  });

  const steps: readonly [string, (part: number) => Partial<LosingCamp>, 1 | -1][] = [
    ['segregation', part => ({segregation: part}), 1],
    ['a closer result', part => ({lead: -0.2 * (1 - part)}), 1],
    ['a closer result of the other', part => ({lead: 0.2 * (1 - part)}), 1],
    ['accommodation', part => ({accommodation: part}), -1],
    ['certification', part => ({certification: part}), -1],
    ['losing office', part => ({inOffice: part}), 1],
    ['force', part => ({force: part}), 1],
    ['support', part => ({support: part}), -1],
  ];
  test.each(steps)('contestOdds() moves one way with %s', (_, change, sign) => {
    const odds = [0, 0.25, 0.5, 0.75, 1].map(part => contestOdds({...abidjan, ...change(part)}, weightsOf()));
    for (let step = 1; step < odds.length; step++) expect(sign * (odds[step] - odds[step - 1])).toBeGreaterThan(0.01);
  });

  test('contestOdds() counts a lead beyond the span as not close, and no further', () => {
    const odds = [0.2, 0.5, -1].map(lead => contestOdds({...abidjan, lead}, weightsOf()));
    expect(odds[1]).toBe(odds[0]);
    expect(odds[2]).toBe(odds[0]);
  });

  test.each([
    ['blocs', {segregation: 0.9}],
    ['closeness', {lead: 0}],
    ['accommodation', {accommodation: 1}],
    ['certification', {certification: 0}],
    ['office', {inOffice: 0}],
    ['force', {force: 0}],
    ['support', {support: 1}],
  ] as const)('contestOdds() is unmoved by what has the weight 0: %s', (weight, other) => {
    const weights = weightsOf({[weight]: 0});
    expect(contestOdds({...abidjan, ...other}, weights)).toBeCloseTo(contestOdds(abidjan, weights), 12);
    expect(contestOdds({...abidjan, ...other}, weightsOf())).not.toBeCloseTo(contestOdds(abidjan, weightsOf()), 3);
  });
});

describe('contestChance()', () => {
  test('contestChance() falls by the pledge to nothing', () => {
    expect(contestChance(0, 0)).toBe(0.5);
    expect(contestChance(0, 0.4)).toBeCloseTo(0.3, 14);
    expect(contestChance(50, 1)).toBe(0);
    expect(contestChance(-1_000, 0)).toBe(0);
    expect(contestChance(1_000, 0)).toBe(1);
  });

  test('contestChance() has Abidjan 2010 contested four times in five, and well below half if losers had been accommodated', () => {
    for (const segregation of [0.28, 0.38, 0.48]) {
      expect(chance({...abidjan, segregation})).toBeGreaterThan(0.75);
      expect(chance({...abidjan, segregation})).toBeLessThan(0.9);
      expect(chance({...abidjan, segregation, accommodation: 0.9})).toBeLessThan(0.3);
    }
  });

  test('contestChance() has Monrovia 2005 accepted but for a few in a hundred', () => {
    expect(chance(monrovia)).toBeLessThan(0.03);
    expect(chance({...monrovia, segregation: 0.4, lead: 0.1})).toBeLessThan(0.03);
  });

  test('contestChance() has about 15 in 100 polls after a war contested, over leads, camps, forces and accommodation', () => {
    const parts = Array.from({length: 5}, (_, nth) => (nth + 0.5) / 5);
    // Quintiles of a lead of 0.2, give or take 0.2.
    const leads = [-1.282, -0.524, 0, 0.524, 1.282].map(deviation => 0.2 + 0.2 * deviation);
    let [sum, polls] = [0, 0];
    for (const lead of leads) {
      for (const segregation of parts.map(part => 0.1 + 0.4 * part)) {
        for (const accommodation of parts.map(part => 0.1 + 0.8 * part)) {
          for (const rebels of [0.3, 0.6, 0.9, 1]) {
            const inOffice = lead < 0 ? 1 : 0;
            const force = inOffice === 1 ? 1 : rebels;
            sum += chance({segregation, lead, accommodation, certification: 0, inOffice, force, support: 0.4});
            polls++;
          }
        }
      }
    }
    expect(sum / polls).toBeGreaterThan(0.11);
    expect(sum / polls).toBeLessThan(0.19);
  });
});
