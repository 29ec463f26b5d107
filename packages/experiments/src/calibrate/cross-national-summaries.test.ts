import {expect, test} from 'vitest';
import type {UcdpSpell} from '../validate/ucdp-spell.ts';
import {crossNationalSummaries} from './cross-national-summaries.ts';

const lasting = {years: 15};
const lost = (relapse: number, most: number): UcdpSpell => ({
  years: 15,
  relapse,
  episode: {years: 1, most, over: true},
});

test('crossNationalSummaries() counts peaces alone and takes ratios with half an event more', () => {
  const asDrawn = [lost(2, 2_000), lost(3, 30), lost(7, 30), lasting, undefined];
  const none = [lost(2, 30), lost(4, 30), lasting, lasting];
  const some = [lost(4, 30), lasting, lasting, lasting];
  const found = crossNationalSummaries({
    asDrawn,
    noSoldiers: none,
    soldiers10000: some,
    soldiers10000Decade: some,
    soldiers20000Decade: some,
  });
  expect([2, 3, 5, 10, 15].map(year => found[`relapse-${year}`])).toEqual([0.25, 0.5, 0.5, 0.75, 0.75]);
  expect(found['reaching-1000']).toBeCloseTo(1 / 3, 12);
  expect(found['late-hazard']).toBe(0);
  expect(found['soldiers-10000']).toBeCloseTo(Math.log(Math.log(1 - 1.5 / 5) / Math.log(1 - 2.5 / 5)), 12);
  expect(found['soldiers-doubled']).toBe(0);
});

test('crossNationalSummaries() leaves undefined what no country shows', () => {
  const asDrawn = [lasting, lasting];
  const found = crossNationalSummaries({
    asDrawn,
    noSoldiers: asDrawn,
    soldiers10000: asDrawn,
    soldiers10000Decade: asDrawn,
    soldiers20000Decade: asDrawn,
  });
  expect(found['reaching-1000']).toBeNaN();
  expect(found['relapse-15']).toBe(0);
  expect(Number.isFinite(found['early-late-hazard'])).toBe(true);
});
