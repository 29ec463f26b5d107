import {type DatedSeries, dayNumber, type IsoDate, indicators, leverNames, weeksBetween} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {liberia} from './liberia.ts';
import {deployment} from './liberia-mission.ts';
import {assistedReturnAnchors, disarmedAnchors} from './liberia-programmes.ts';

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

  test('liberia has shares of origins, locations and donors that sum to 1', () => {
    const {origins, locations} = liberia.displacement;
    const donors = Object.values(liberia.donors);
    expect(sum(Object.values(origins))).toBeCloseTo(1, 9);
    expect(sum(Object.values(locations))).toBeCloseTo(1, 9);
    expect(sum(donors.map(({reintegrationShare}) => reintegrationShare))).toBeCloseTo(1, 9);
    expect(sum(donors.map(({reliefShare}) => reliefShare))).toBeCloseTo(1, 9);
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
    const {cash, placeCost} = liberia.ddr;
    const needed = (103_019 * cash + 98_000 * placeCost) / 1_000_000;
    expect(Math.abs(pledged / needed - 1)).toBeLessThan(0.03);
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
