import {
  compileFacts,
  type DatedSeries,
  dayNumber,
  type IsoDate,
  indicators,
  leverNames,
  type ObservedSeries,
  weekOf,
  weeksBetween,
} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {liberia} from './liberia.ts';
import {deployment} from './liberia-mission.ts';
import {assistedReturnAnchors, disarmedAnchors} from './liberia-programmes.ts';
import {policeAtYearEnd} from './liberia-state.ts';

const districts = Object.entries(liberia.districts);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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

/** Points of the record of an indicator. */
const recordOf = (name: string): ObservedSeries['points'] =>
  liberia.observed.find(({indicator}) => indicator === name)?.points ?? [];

describe('liberia', () => {
  test('liberia has 15 counties with 3.12 million people', () => {
    expect(districts).toHaveLength(15);
    const people = sum(districts.map(([, {population}]) => population));
    expect(Math.abs(people / 3_120_000 - 1)).toBeLessThan(0.01);
  });

  test('liberia lasts 762 weeks', () => {
    expect(weeksBetween(liberia.start, liberia.end)).toBe(762);
  });

  test('liberia has neighbours that list each other', () => {
    for (const [code, {neighbours}] of districts) {
      for (const neighbour of neighbours) expect(liberia.districts[neighbour].neighbours).toContain(code);
    }
  });

  test('liberia has all ground held by somebody', () => {
    for (const [, {control}] of districts) expect(sum(Object.values(control))).toBeCloseTo(1, 9);
  });

  test('liberia has 45,000 fighters, and 103,019 with their associates', () => {
    const factions = Object.values(liberia.factions);
    expect(sum(factions.map(({fighters}) => fighters))).toBe(45_000);
    expect(sum(factions.map(({fighters, associates}) => fighters + associates))).toBe(103_019);
  });

  test('liberia has shares of origins, locations, donors and agencies that sum to 1', () => {
    const {origins, locations} = liberia.displacement;
    const donors = Object.values(liberia.donors);
    expect(sum(Object.values(origins))).toBeCloseTo(1, 9);
    expect(sum(Object.values(locations))).toBeCloseTo(1, 9);
    expect(sum(donors.map(({reintegrationShare}) => reintegrationShare))).toBeCloseTo(1, 9);
    expect(sum(donors.map(({reliefShare}) => reliefShare))).toBeCloseTo(1, 9);
    expect(sum(donors.map(({recoveryShare}) => recoveryShare))).toBeCloseTo(1, 9);
    expect(sum(Object.values(liberia.agencies).map(({share}) => share))).toBeCloseTo(1, 9);
  });

  test('deployment sums to 1 on every date, all in Monrovia first and last', () => {
    for (const {shares} of deployment) expect(sum(Object.values(shares))).toBeCloseTo(1, 9);
    expect(deployment[0].shares).toEqual({MO: 1});
    expect(deployment.at(-1)?.shares).toEqual({MO: 1});
  });

  test('ddrIntake adds up to the persons disarmed at every anchor', () => {
    for (const {on, value} of disarmedAnchors) {
      expect(Math.abs(integral(liberia.decisions.ddrIntake, on) - value)).toBeLessThanOrEqual(0.02 * value);
    }
    expect(integral(liberia.decisions.ddrIntake, liberia.end)).toBeCloseTo(103_019, -2);
  });

  test('returnAssistance adds up to the persons helped home at every anchor', () => {
    for (const {on, value} of assistedReturnAnchors) {
      expect(Math.abs(integral(liberia.decisions.returnAssistance, on) - value)).toBeLessThanOrEqual(0.02 * value);
    }
  });

  test('reintegrationFunding pays cash for all and a place for those the backlog table has placed', () => {
    const pledged = integral(liberia.decisions.reintegrationFunding, liberia.end) * (7 / 365.25);
    const {placeCost} = liberia.ddr;
    const cash = liberia.decisions.ddrCash[0].value;
    const needed = (103_019 * cash + 98_000 * placeCost) / 1_000_000;
    expect(Math.abs(pledged / needed - 1)).toBeLessThan(0.03);
  });

  test('policeTraining gives the police of every year end while 3 % leave a year', () => {
    const weeks = weeksBetween(liberia.start, liberia.end);
    const trained = compileFacts(liberia).history.policeTraining;
    let police = liberia.state.police;
    const byWeek = Array.from({length: weeks}, (_, week) => {
      police = police * (1 - 0.03 / 52) + trained[week];
      return police;
    });
    for (const {on, value} of policeAtYearEnd) {
      expect(Math.abs(byWeek[weekOf(liberia.start, on)] / value - 1)).toBeLessThan(0.04);
    }
  });

  test('troops authorised lie within tolerance of every soldier reported once the force had come', () => {
    const planned = compileFacts(liberia).history.troops;
    for (const {on, value, tolerance} of recordOf('troops')) {
      if (on < '2004-06' || value === 0) continue;
      const position = (dayNumber(on) - dayNumber(liberia.start)) / 7 - 1;
      const before = Math.floor(position);
      const that = planned[before] + (position - before) * (planned[before + 1] - planned[before]);
      expect(Math.abs(that / value - 1), on).toBeLessThanOrEqual(tolerance + 0.01);
    }
  });

  test('troops stay above 95 % of the peak until the drawdown was decided in September 2007', () => {
    const {troops} = compileFacts(liberia).history;
    expect(troops.findIndex((value, week) => week > 52 && value < 0.95 * 15_000)).toBe(
      weekOf(liberia.start, '2007-09-20'),
    );
  });

  test('neighbourPeacekeeping takes violence next door back to what was judged', () => {
    const {neighbourViolence, history} = compileFacts(liberia);
    const spilling = (on: IsoDate): number => {
      const week = weekOf(liberia.start, on);
      return neighbourViolence[week] * (1 - history.neighbourPeacekeeping[week]);
    };
    const judged = ['2004-01-01', '2005-06-01', '2008-01-01', '2012-01-01', '2015-01-01'].map(spilling);
    [0.6, 0.3, 0.1, 0.5, 0.1].forEach((value, index) => {
      expect(judged[index]).toBeCloseTo(value, 2);
    });
  });

  test('recoveryFunding with relief and reintegration is aid without debt relief, but for the Ebola response', () => {
    const {recoveryFunding, reliefFunding, reintegrationFunding} = liberia.decisions;
    const until = (series: DatedSeries, on: IsoDate): number => integral(series, on) * (7 / 365.25);
    const aid = [recoveryFunding, reliefFunding, reintegrationFunding].map(
      series => until(series, '2014-01-01') - until(series, '2004-01-01'),
    );
    const recorded = sum([213, 222, 261, 520, 640, 511, 570, 762, 567, 536]);
    expect(Math.abs(sum(aid) / recorded - 1)).toBeLessThan(0.01);
  });

  test('decisions hold every lever', () => {
    expect(Object.keys(liberia.decisions).sort()).toEqual([...leverNames].sort());
  });

  test('observed names indicators that are recorded', () => {
    for (const {indicator} of liberia.observed) expect(Object.keys(indicators)).toContain(indicator);
  });

  test('timeline has 8 to 12 headlines', () => {
    const headlines = liberia.timeline.filter(({headline}) => headline);
    expect(headlines.length).toBeGreaterThanOrEqual(8);
    expect(headlines.length).toBeLessThanOrEqual(12);
  });

  test('plans lists history first', () => {
    expect(liberia.plans[0].name).toBe('history');
    expect(liberia.plans[0].changes).toEqual([]);
  });

  test('liberia is the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(liberia))).toEqual(liberia);
  });
});
