import {expect, test} from 'vitest';
import type {CrossNational} from './cross-national.ts';
import {crossNationalStatistics, variantsNeeded} from './cross-national-statistics.ts';

const {annualHazard, cumulativeRelapse, hazardFall, hazardRatio, severeShare, episodeYears, quietFirstYear} =
  crossNationalStatistics;

/** Of 100 peaces, so many are lost in year 2, in year 3 and so on; the rest hold for eleven years. */
function losing(events: readonly number[], most = 100) {
  const lost = events.flatMap((count, index) =>
    Array.from({length: count}, () => ({
      years: 11,
      relapse: index + 2,
      episode: {years: 1, most, over: true},
    })),
  );
  return [...lost, ...Array.from({length: 100 - lost.length}, () => ({years: 11}))];
}

const data: CrossNational = {
  seed: 'a',
  countries: 100,
  spells: {
    asDrawn: losing([20, 10, 7, 5, 3, 2, 2, 2, 2]),
    noSoldiers: losing([30, 20]),
    soldiers10000: losing([20, 8]),
    soldiers20000: losing([40, 10]),
  },
};

test('cumulativeRelapse is the share lost by a year, with Wilson’s interval', () => {
  const found = cumulativeRelapse(data, {years: [1, 3]});
  expect(found).toMatchObject({value: expect.closeTo(0.3, 12), interval: {level: 0.95}});
  expect(cumulativeRelapse(data, {years: [1, 15]})).toHaveProperty('missing');
});

test('annualHazard and hazardFall pool relapses over years at risk', () => {
  expect(annualHazard(data, {years: [2, 3]})).toMatchObject({value: expect.closeTo(30 / 180, 12)});
  const late = 11 / (58 + 55 + 53 + 51 + 49);
  expect(hazardFall(data, {years: [2, 3], otherYears: [6, 10]})).toMatchObject({
    value: expect.closeTo(30 / 180 / late, 12),
  });
});

test('hazardRatio divides cumulative hazards, one or the mean of several, and its interval holds the value', () => {
  const options = {variant: 'soldiers10000', against: 'noSoldiers', years: [1, 10]} as const;
  const found = hazardRatio(data, options);
  if ('missing' in found || !found.interval) throw new Error('expected a value with its interval');
  expect(found.value).toBeCloseTo(Math.log(0.72) / Math.log(0.5), 12);
  expect(found.interval.low).toBeLessThan(found.value);
  expect(found.interval.high).toBeGreaterThan(found.value);
  const mean = hazardRatio(data, {variants: ['soldiers10000', 'soldiers20000'], against: 'noSoldiers', years: [1, 10]});
  expect(mean).toMatchObject({value: expect.closeTo((Math.log(0.72) / Math.log(0.5) + 1) / 2, 12)});
});

test('hazardRatio of a variant to itself is 1 in every resample', () => {
  const itself = hazardRatio(data, {variant: 'noSoldiers', against: 'noSoldiers', years: [1, 10]});
  expect(itself).toMatchObject({value: 1, interval: {low: 1, high: 1}});
});

test('severeShare, episodeYears and quietFirstYear read the fighting and the first year', () => {
  const spells = [...losing([4], 1_500).slice(0, 50), ...losing([16], 80).slice(0, 49), undefined];
  const mixed = {...data, spells: {asDrawn: spells}};
  expect(severeShare(mixed, {threshold: 1_000})).toMatchObject({value: 0.2});
  expect(episodeYears(mixed, {})).toEqual({value: 1});
  expect(quietFirstYear(mixed, {})).toMatchObject({value: 0.99});
});

test('variantsNeeded() names what a pattern compares and refuses what does not exist', () => {
  expect(variantsNeeded({})).toEqual(['asDrawn']);
  expect(variantsNeeded({variants: ['noPoll', 'excludingPoll'], against: 'asDrawn'})).toHaveLength(3);
  expect(() => variantsNeeded({variant: 'soldiers'})).toThrow('unknown variant: soldiers (there are asDrawn');
});
