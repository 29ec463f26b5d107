import {liberia, plans} from '@postbellum/scenarios';
import {describe, expect, test} from 'vitest';
import {ensemble} from '../ensemble.ts';
import {ensembleOf, withReasons} from './ensemble.fixture.ts';
import {meanContributions, pairedContributions} from './mean-contributions.ts';
import {meanEstimate} from './mean-estimate.ts';

const three = ensembleOf([[], [], []], {weeks: 60});
const history = withReasons(three, (run, week, faction) => [run + faction, -week]);
const other = withReasons(ensembleOf([[], [], []], {weeks: 60, plan: 'no-mission'}), (run, week, faction) => [
  run + faction,
  -week + 0.5 * run,
]);

describe('meanContributions', () => {
  test('meanContributions(ensemble) averages over runs, at the first week of each month', () => {
    const {factions, reasons, runs, plan} = meanContributions(history);
    expect(runs).toBe(3);
    expect(plan.name).toBe('history');
    expect(reasons.map(({name, mechanism}) => `${name} of ${mechanism}`)).toEqual([
      'exclusion of timeline',
      'deterrence of monitoring',
    ]);
    expect(factions.map(({name}) => name)).toEqual(['lurd', 'model']);
    expect(factions[0].title).toBe('Liberians United for Reconciliation and Democracy');
    expect(factions[0].weeks).toHaveLength(14);
    expect(factions[1].weeks[1]).toMatchObject({date: '2003-02-03', logHazard: {mean: 2 - 4}});
    expect(factions[1].weeks[1].contributions[0]).toEqual(meanEstimate([1, 2, 3]));
    expect(factions[1].weeks[1].contributions[1]).toEqual(meanEstimate([-4, -4, -4]));
  });

  test('meanContributions(ensemble, {weeks}) reads the weeks asked for', () => {
    const {factions} = meanContributions(history, {weeks: [0, 59]});
    expect(factions[0].weeks.map(({date}) => date)).toEqual(['2003-01-06', '2004-02-23']);
    expect(factions[0].weeks[1].logHazard.mean).toBe(1 - 59);
  });

  test('meanContributions(ensemble) averages the hazard itself apart from its logarithm', () => {
    const [{weeks}] = meanContributions(history, {weeks: [0]}).factions;
    expect(weeks[0].hazard.mean).toBeCloseTo((1 + Math.E + Math.E ** 2) / 3, 12);
  });

  test('meanContributions(ensemble) throws without runs, without reasons, and outside the weeks', () => {
    expect(() => meanContributions({...history, runs: []})).toThrow('empty ensemble: plan history');
    expect(() => meanContributions(three)).toThrow('invalid run: plan history, seed s/0, no reasons recorded');
    expect(() => meanContributions(history, {weeks: [60]})).toThrow(
      new RangeError('invalid week: 60 (a whole number from 0 to 59)'),
    );
  });

  test('meanContributions(ensemble) of the model sums to the mean log hazard', async () => {
    const options = {plan: plans.history, seed: 'sum', runs: 3, people: 2000, weeks: 60, reasons: true};
    for (const {weeks} of meanContributions(await ensemble(liberia, options)).factions) {
      for (const {contributions, logHazard} of weeks) {
        expect(contributions.reduce((sum, {mean}) => sum + mean, 0)).toBeCloseTo(logHazard.mean, 9);
      }
    }
  });
});

describe('pairedContributions', () => {
  test('pairedContributions(a, b) is b less a, pair by pair', () => {
    const {plan, against, factions, runs} = pairedContributions(history, other, {weeks: [10]});
    expect([plan.name, against?.name, runs]).toEqual(['no-mission', 'history', 3]);
    const [{contributions, logHazard, hazard}] = factions[0].weeks;
    expect(contributions[0]).toEqual(meanEstimate([0, 0, 0]));
    expect(contributions[1]).toEqual(meanEstimate([0, 0.5, 1]));
    expect(logHazard.mean).toBe(0.5);
    expect(hazard.mean).toBeGreaterThan(0);
  });

  test('pairedContributions(a, b) has a narrower interval than two means have, since luck is shared', () => {
    const width = ({interval}: {readonly interval?: {low: number; high: number}}): number =>
      interval ? interval.high - interval.low : Number.NaN;
    const alone = meanContributions(history, {weeks: [10]}).factions[0].weeks[0].logHazard;
    expect(width(pairedContributions(history, other, {weeks: [10]}).factions[0].weeks[0].logHazard)).toBeLessThan(
      width(alone),
    );
  });

  test('pairedContributions(a, b) refuses ensembles that share no luck', () => {
    const elsewhere = withReasons(ensembleOf([[], [], []], {weeks: 60, seed: 'z'}), () => [0, 0]);
    expect(() => pairedContributions(history, elsewhere)).toThrow('unpaired ensembles: seed s and z');
  });
});
