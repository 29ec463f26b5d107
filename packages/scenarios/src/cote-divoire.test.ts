import {
  compileFacts,
  type DatedSeries,
  dayNumber,
  type IsoDate,
  indicators,
  leverNames,
  weekOf,
  weeksBetween,
} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {coteDIvoire} from './cote-divoire.ts';
import {strength} from './cote-divoire-mission.ts';
import {peoples} from './cote-divoire-names.ts';
import {coteDIvoirePlans} from './cote-divoire-plans.ts';
import {claimedAnchors, disarmedAnchors, returnAnchors} from './cote-divoire-programmes.ts';
import {parsePlan, parseScenario} from './parse-scenario.ts';

const zones = Object.entries(coteDIvoire.districts);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const people = sum(zones.map(([, {population}]) => population));

/** What a series held between its dates adds up to by a day; its values are per week. */
function integral(series: DatedSeries, until: IsoDate): number {
  return sum(
    series.map(({on, value}, index) => {
      const from = dayNumber(on);
      const after = Math.min(dayNumber(series[index + 1]?.on ?? until), dayNumber(until));
      return (value * Math.max(0, after - from)) / 7;
    }),
  );
}

/** The value held on a day. */
const heldOn = (series: DatedSeries, day: IsoDate): number => series.filter(({on}) => on <= day).at(-1)?.value ?? 0;

describe('coteDIvoire', () => {
  test('parseScenario(coteDIvoire) finds no fault', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(coteDIvoire)))).not.toHaveProperty('faults');
  });

  test('coteDIvoire has 21 zones with 17.3 million people', () => {
    expect(zones).toHaveLength(21);
    expect(Math.abs(people / 17_300_000 - 1)).toBeLessThan(0.005);
  });

  test('coteDIvoire lasts from 2004 to the last day of the mission', () => {
    expect(weeksBetween(coteDIvoire.start, coteDIvoire.end)).toBe(704);
  });

  test('coteDIvoire has neighbours that list each other', () => {
    for (const [code, {neighbours}] of zones) {
      for (const neighbour of neighbours) expect(coteDIvoire.districts[neighbour].neighbours).toContain(code);
    }
  });

  test('coteDIvoire has all ground held by somebody, a quarter of the people by the New Forces', () => {
    for (const [, {control}] of zones) expect(sum(Object.values(control))).toBeCloseTo(1, 9);
    const north = sum(zones.map(([, {population, control}]) => population * (control.fn ?? 0)));
    expect(north / people).toBeGreaterThan(0.22);
    expect(north / people).toBeLessThan(0.28);
  });

  test('votes give each camp what it had in the run-off of 2010', () => {
    const share = (camp: 'lmp' | 'rhdp') =>
      sum(zones.map(([, {population, votes}]) => population * (votes[camp] ?? 0))) / people;
    expect(share('lmp')).toBeCloseTo(0.459, 2);
    expect(share('rhdp')).toBeCloseTo(0.541, 2);
    for (const [, {votes}] of zones) expect(sum(Object.values(votes))).toBeCloseTo(1, 9);
  });

  test('votes follow zones: a quarter or more of either camp would have to move to even them out', () => {
    const {segregation} = compileFacts(coteDIvoire);
    expect(segregation[1]).toBeGreaterThan(0.25);
  });

  test('groups give 26 % foreigners and families of citizens within two points of the census', () => {
    const shares = peoples.map(group => sum(zones.map(([, z]) => z.population * (z.groups[group] ?? 0))) / people);
    const [foreign, ...families] = [...shares].reverse();
    expect(foreign).toBeCloseTo(0.26, 2);
    const census = [0.421, 0.11, 0.165, 0.1, 0.176];
    families.reverse().forEach((share, index) => {
      expect(Math.abs(share / (1 - foreign) - census[index]), peoples[index]).toBeLessThan(0.02);
    });
  });

  test('factions hold the persons that the last programme took in', () => {
    const {fds, fn, militias} = coteDIvoire.factions;
    expect(fn.fighters + fn.associates + militias.fighters + militias.associates).toBeGreaterThan(74_000);
    expect([fds, fn, militias].map(({fighters}) => fighters)).toEqual([45_000, 13_000, 8_000]);
    for (const {bases} of [fds, fn, militias]) expect(sum(Object.values(bases))).toBeCloseTo(1, 9);
  });

  test('factions hand the state over on the day Gbagbo is arrested', () => {
    const {fds, fn} = coteDIvoire.factions;
    for (const day of ['2004-01-01', '2011-04-10', '2011-04-11', '2017-06-30']) {
      expect(heldOn(fds.holdsState, day) + heldOn(fn.holdsState, day)).toBe(1);
    }
    expect(heldOn(fds.holdsState, '2011-04-10')).toBe(1);
    expect(heldOn(fn.holdsState, '2011-04-11')).toBe(1);
  });

  test('deployment sums to 1 on every date, a quarter in Abidjan in 2010', () => {
    const {deployment} = coteDIvoire.mission;
    for (const {shares} of deployment) expect(sum(Object.values(shares))).toBeCloseTo(1, 9);
    expect(deployment.find(({on}) => on === '2010-01-01')?.shares.Abidjan).toBeCloseTo(0.26, 1);
    expect(deployment.at(-1)?.shares).toEqual({Abidjan: 1});
  });

  test('ddrIntake adds up to the persons disarmed at every anchor', () => {
    for (const {on, value} of disarmedAnchors) {
      const disarmed = integral(coteDIvoire.decisions.ddrIntake, on);
      expect(Math.abs(disarmed - value), on).toBeLessThanOrEqual(0.02 * value);
    }
  });

  test('ddrIntake as weeks have it adds up to those claimed, within the error of the record, a week either way', () => {
    const {history, observation} = compileFacts(coteDIvoire);
    let claimed = 0;
    const byWeek = Array.from(history.ddrIntake, (persons, week) => {
      claimed += persons * observation.disarmedClaimed[week];
      return claimed;
    });
    const [series] = coteDIvoire.observed.filter(({indicator}) => indicator === 'disarmedClaimed');
    expect(series.points).toHaveLength(claimedAnchors.length);
    for (const {on, value, tolerance} of series.points) {
      const week = weekOf(coteDIvoire.start, on);
      const near = [week - 1, week, week + 1].map(each => Math.abs(byWeek[each] / value - 1));
      expect(Math.min(...near), on).toBeLessThanOrEqual(tolerance);
    }
  });

  test('returnAssistance adds up to the returns recorded at every anchor', () => {
    for (const {on, value} of returnAnchors) {
      const helped = integral(coteDIvoire.decisions.returnAssistance, on);
      expect(Math.abs(helped - value), on).toBeLessThanOrEqual(0.03 * value);
    }
  });

  test('reintegrationFunding pays cash and places of the last programme', () => {
    const {reintegrationFunding} = coteDIvoire.decisions;
    const pledged =
      (integral(reintegrationFunding, '2015-10-01') - integral(reintegrationFunding, '2012-08-08')) * (7 / 365.25);
    const needed = (69_506 * 1_000 + 66_216 * coteDIvoire.ddr.placeCost) / 1_000_000;
    expect(Math.abs(pledged / needed - 1)).toBeLessThan(0.05);
  });

  test('policeTraining gives 30,000 police and gendarmes in 2010 and keeps them while 3 % leave a year', () => {
    const trained = compileFacts(coteDIvoire).history.policeTraining;
    let police = coteDIvoire.state.police;
    const byWeek = Array.from(trained, recruits => {
      police = police * (1 - 0.03 / 52) + recruits;
      return police;
    });
    expect(Math.abs(byWeek[weekOf(coteDIvoire.start, '2010-12-31')] / 30_000 - 1)).toBeLessThan(0.01);
    expect(Math.abs((byWeek.at(-1) ?? 0) / 30_000 - 1)).toBeLessThan(0.01);
  });

  test('troops authorised are those recorded from 2005 on, and those of the resolution before', () => {
    const planned = compileFacts(coteDIvoire).history.troops;
    for (const {on, un, french} of strength) {
      const week = Math.min(planned.length - 1, weekOf(coteDIvoire.start, on));
      expect(Math.abs(planned[week] - un - french), on).toBeLessThan(150);
    }
    expect(planned[weekOf(coteDIvoire.start, '2004-06-01')]).toBe(10_240);
  });

  test('neighbourPeacekeeping takes violence next door back to what was judged', () => {
    const {neighbourViolence, history} = compileFacts(coteDIvoire);
    const spilling = ['2004-06-01', '2010-06-01'].map(on => {
      const week = weekOf(coteDIvoire.start, on);
      return neighbourViolence[week] * (1 - history.neighbourPeacekeeping[week]);
    });
    expect(spilling[0]).toBeCloseTo(0.3, 9);
    expect(spilling[1]).toBeCloseTo(0.05, 9);
  });

  test('decisions hold every lever', () => {
    expect(Object.keys(coteDIvoire.decisions).sort()).toEqual([...leverNames].sort());
  });

  test('observed names indicators that are recorded', () => {
    for (const {indicator} of coteDIvoire.observed) expect(Object.keys(indicators)).toContain(indicator);
  });

  test('timeline has 8 to 12 headlines', () => {
    const headlines = coteDIvoire.timeline.filter(({headline}) => headline);
    expect(headlines.length).toBeGreaterThanOrEqual(8);
    expect(headlines.length).toBeLessThanOrEqual(12);
  });
});

describe('coteDIvoirePlans', () => {
  test.each(Object.values(coteDIvoirePlans))('parsePlan($name) finds no fault', plan => {
    expect(parsePlan(plan, coteDIvoire)).toEqual({plan});
  });

  test('coteDIvoirePlans lists history first, without a change', () => {
    expect(coteDIvoire.plans[0]).toEqual(coteDIvoirePlans.history);
    expect(coteDIvoire.plans[0].changes).toEqual([]);
  });

  test('coteDIvoirePlans give a reason for every change', () => {
    for (const {changes} of coteDIvoire.plans) for (const {because} of changes) expect(because).toMatch(/\w{4}/);
  });

  test('acceptedResult binds the losers of 2010 and changes nothing else', () => {
    expect(coteDIvoirePlans.acceptedResult.changes.map(({lever}) => lever)).toEqual(['resultPledge']);
  });
});
