import {describe, expect, test} from 'vitest';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {mandate} from './mandate.ts';

const [calendar, hybrid, benchmark] = [0, 1, 2];
const weeks = 300;

interface Country {
  readonly rule?: number;
  /** Whether both benchmarks of the invented country hold in a week. */
  readonly met?: (week: number) => boolean;
  /** Soldiers the plan has in a week. */
  readonly planned?: (week: number) => number;
  readonly tasks?: number;
  readonly values?: Readonly<Record<string, number>>;
}

/** 1,000 soldiers until week 100, none from week 152. */
const leaves = (week: number): number => Math.max(0, Math.min(1_000, ((152 - week) / 52) * 1_000));

function planned({rule = calendar, planned: troops = leaves, tasks = 20}: Country): World {
  const world = firstDay();
  const {decisions} = world.facts;
  decisions.troops.forEach((_, week) => {
    decisions.troops[week] = troops(week);
    decisions.police[week] = troops(week) / 20;
  });
  decisions.exitRule.fill(rule);
  decisions.mandateTasks.fill(tasks);
  return world;
}

/** Run the mandate through the years and note a number of the mission in each week. */
function course(country: Country, note: (world: World) => number = ({mission}) => mission.authorised[0]): number[] {
  const world = begun(mandate, planned(country), country.values);
  const run = bound(mandate, world, country.values);
  return Array.from({length: weeks}, (_, week) => {
    const holds = country.met?.(week) ?? false;
    world.country.underArms[0] = holds ? 100 : 900;
    world.state.police[0] = 200;
    run(week);
    return note(world);
  });
}

const plan = Array.from({length: weeks}, (_, week) => leaves(week));

describe('mandate', () => {
  test('mandate changes the mission and what is carried out alone', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(mandate, world))).toEqual([
      'mission.authorised',
      'mission.authorisedPolice',
      'mission.peak',
      'mission.peakPolice',
      'mission.clarity',
      'programmes.implementation',
    ]);
    world.state.police[0] = 200;
    const run = bound(mandate, world);
    const changed = changesBy(world, () => {
      for (let week = 0; week < 310; week++) run(week);
    });
    expect(changed).toEqual([
      'mission.authorised',
      'mission.peak',
      'mission.benchmarksMet',
      'mission.exitAnnounced',
      'mission.drift',
      'programmes.implementation',
    ]);
  });

  test('mandate by the calendar is the plan, whatever the benchmarks say', () => {
    expect(course({rule: calendar, met: () => false})).toEqual(plan);
    expect(course({rule: calendar, met: () => true})).toEqual(plan);
  });

  test('mandate without benchmarks is the calendar under every rule', () => {
    for (const rule of [hybrid, benchmark]) {
      const world = firstDay({scenario: {...tiny, mission: {...tiny.mission, benchmarks: []}}});
      world.facts.decisions.exitRule.fill(rule);
      begun(mandate, world);
      const run = bound(mandate, world);
      for (let week = 0; week < 313; week++) {
        run(week);
        expect(world.mission.authorised[0]).toBe(world.facts.decisions.troops[week]);
      }
    }
  });

  test('mandate by benchmarks keeps the peak for as long as benchmarks are not met', () => {
    const authorised = course({rule: benchmark});
    authorised.forEach((soldiers, week) => {
      expect(soldiers).toBeGreaterThanOrEqual(950);
      if (week > 103) expect(soldiers).toBe(1_000);
    });
  });

  test('mandate by benchmarks releases a step at each review at which all are met, and none between', () => {
    const authorised = course({rule: benchmark, met: week => week >= 200});
    expect(authorised.slice(104, 208).every(soldiers => soldiers === 1_000)).toBe(true);
    expect([207, 208, 233, 234, 260, 286].map(week => authorised[week])).toEqual([1_000, 750, 750, 500, 250, 0]);
  });

  test('mandate by benchmarks is never below the peak less one step for each review at which all were met', () => {
    for (let pattern = 0; pattern < 64; pattern += 5) {
      const met = (week: number): boolean => ((pattern >> (Math.floor(week / 26) % 6)) & 1) === 1;
      let reviews = 0;
      course({rule: benchmark, met}).forEach((soldiers, week) => {
        if (week > 0 && week % 26 === 0 && met(week)) reviews++;
        expect(soldiers).toBeGreaterThanOrEqual(Math.max(0, 1_000 - 250 * reviews) * 0.95);
      });
    }
  });

  test('mandate by benchmarks that are met in part releases nothing', () => {
    const world = begun(mandate, planned({rule: benchmark}));
    world.country.underArms[0] = 100;
    world.state.police[0] = 0;
    const run = bound(mandate, world);
    for (let week = 0; week < 300; week++) run(week);
    expect(world.mission.benchmarksMet[0]).toBe(0.5);
    expect(world.mission.released[0]).toBe(0);
    expect(world.mission.authorised[0]).toBe(1_000);
  });

  test('mandate does not count reviews before the plan begins to leave', () => {
    const released = course({rule: benchmark, met: week => week < 100}, ({mission}) => mission.released[0]);
    expect(Math.max(...released)).toBe(0);
  });

  test('mandate by the hybrid rule stays between the calendar and the benchmarks, and never below the calendar', () => {
    const slowly = (week: number): number => Math.max(0, Math.min(1_000, ((300 - week) / 200) * 1_000));
    for (const country of [{planned: leaves}, {planned: slowly}]) {
      for (let pattern = 3; pattern < 64; pattern += 10) {
        const met = (week: number): boolean => ((pattern >> (Math.floor(week / 26) % 6)) & 1) === 1;
        const between = course({...country, rule: hybrid, met});
        const late = course({...country, rule: benchmark, met});
        between.forEach((soldiers, week) => {
          const byCalendar = country.planned(week);
          expect(soldiers).toBeGreaterThanOrEqual(byCalendar);
          expect(soldiers).toBeLessThanOrEqual(Math.max(byCalendar, late[week]));
        });
      }
    }
  });

  test('mandate that is built up again begins its next drawdown with nothing released', () => {
    const again = (week: number): number => (week < 100 || (week >= 170 && week < 210) ? 1_000 : 0);
    const authorised = course({rule: benchmark, met: week => week < 170, planned: again});
    expect([103, 104, 130, 169, 170, 209, 210, 299].map(week => authorised[week])).toEqual([
      1_000, 750, 500, 250, 1_000, 1_000, 1_000, 1_000,
    ]);
  });

  test('mandate by the hybrid rule without benchmarks met is the plan two years late', () => {
    const authorised = course({rule: hybrid});
    expect([110, 160, 204, 230, 256].map(week => authorised[week])).toEqual(
      [6, 56, 100, 126, 152].map(week => leaves(week)),
    );
    expect(course({rule: hybrid, values: {hybridWeeks: 26}})[178]).toBe(0);
  });

  test('mandate draws police down with the soldiers but keeps what the plan has of them', () => {
    const police = course({rule: benchmark, met: week => week >= 200}, ({mission}) => mission.authorisedPolice[0]);
    expect(police[199]).toBe(50);
    expect(police[208]).toBe(37.5);
    const world = planned({rule: benchmark});
    world.facts.decisions.police.fill(80, 150);
    begun(mandate, world);
    const run = bound(mandate, world);
    world.country.underArms[0] = 100;
    world.state.police[0] = 200;
    for (let week = 0; week < weeks; week++) run(week);
    expect(world.mission.authorised[0]).toBe(0);
    expect(world.mission.authorisedPolice[0]).toBe(80);
  });

  test('mandate announces the exit in the first week clearly below the peak, for good', () => {
    const announced = course({}, ({mission}) => mission.exitAnnounced[0]);
    const first = plan.findIndex((soldiers, week) => week > 0 && soldiers < 950);
    announced.forEach((value, week) => {
      expect(value).toBe(week >= first ? 1 : 0);
    });
    expect(course({rule: benchmark}, ({mission}) => mission.exitAnnounced[0])).not.toContain(1);
  });

  test('mandate of no mission announces no exit', () => {
    expect(course({planned: () => 0}, ({mission}) => mission.exitAnnounced[0])).not.toContain(1);
  });

  test('mandate loses clarity with each task beyond what is manageable, and none up to there', () => {
    const clarity = (tasks: number): number => course({tasks}, ({mission}) => mission.clarity[0])[10];
    expect(clarity(1)).toBe(1);
    expect(clarity(8)).toBe(1);
    expect(clarity(20)).toBeCloseTo(1 / (1 + 0.02 * 12), 12);
    expect(clarity(40)).toBeLessThan(clarity(20));
  });

  test('mandate drifts the more the more tasks it has, and not at all with few', () => {
    const drift = (tasks: number): number => course({tasks}, ({mission}) => mission.drift[0])[weeks - 1];
    expect(drift(8)).toBe(0);
    expect(drift(12)).toBeGreaterThan(0);
    expect(drift(20)).toBeGreaterThan(drift(12));
    expect(drift(60)).toBeGreaterThan(drift(20));
    expect(drift(60)).toBeLessThan(1);
  });

  test('mandate of twenty tasks drifts to about the reference, where the accord is carried out as decided', () => {
    const drift = course({}, ({mission}) => mission.drift[0]).slice(104);
    const mean = drift.reduce((total, value) => total + value, 0) / drift.length;
    expect(Math.abs(mean - mandate.parameters.referenceDrift.value)).toBeLessThan(0.02);
  });

  test('mandate takes a share of drift away at each review', () => {
    const without = course({values: {refocus: 0}}, ({mission}) => mission.drift[0]);
    const drift = course({values: {refocus: 0.4}}, ({mission}) => mission.drift[0]);
    expect(drift[25]).toBe(without[25]);
    expect(drift[26]).toBeCloseTo(without[26] * 0.6, 12);
    expect(drift[weeks - 1]).toBeLessThan(without[weeks - 1]);
    const target = 1 - 1 / (1 + 0.02 * 12);
    expect(without[weeks - 1]).toBeCloseTo(target * (1 - Math.exp((-0.5 * weeks) / 52)), 3);
  });

  test('mandate carries the accord out as decided at the reference of drift, reform and inclusion', () => {
    const world = begun(mandate, planned({}));
    world.mission.drift[0] = 0.1;
    world.state.reform[0] = 0.3;
    world.state.inclusion[0] = 0.4;
    bound(mandate, world, {drifting: 0})(100);
    expect(world.programmes.implementation[0]).toBeCloseTo(world.facts.decisions.implementation[100], 12);
  });

  test('mandate carries out less with drift and more with reform and inclusion, each in proportion', () => {
    const carried = (drift: number, reform: number, inclusion: number, values = {}): number => {
      const world = begun(mandate, planned({}));
      world.mission.drift[0] = drift;
      world.state.reform[0] = reform;
      world.state.inclusion[0] = inclusion;
      bound(mandate, world, {drifting: 0, ...values})(100);
      return world.programmes.implementation[0] / world.facts.decisions.implementation[100];
    };
    expect(carried(0.5, 0.3, 0.4)).toBeCloseTo(1 - 0.3 * 0.4, 12);
    expect(carried(0.1, 0.8, 0.4)).toBeCloseTo(1 + 0.1 * 0.5, 12);
    expect(carried(0.1, 0.3, 1)).toBeCloseTo(1 + 0.1 * 0.6, 12);
    expect(carried(0.9, 0, 0, {driftCost: 0, reformGain: 0, inclusionGain: 0})).toBe(1);
  });

  test('mandate carries out between nothing and everything at the ends of every range', () => {
    for (const decided of [0, 1]) {
      for (const extreme of [0, 1]) {
        const world = planned({});
        world.facts.decisions.implementation.fill(decided);
        begun(mandate, world);
        world.mission.drift[0] = extreme;
        world.state.reform[0] = 1 - extreme;
        world.state.inclusion[0] = 1 - extreme;
        bound(mandate, world, {driftCost: 1, reformGain: 0.3, inclusionGain: 0.3, referenceReform: extreme})(1);
        expect(world.programmes.implementation[0]).toBeGreaterThanOrEqual(0);
        expect(world.programmes.implementation[0]).toBeLessThanOrEqual(1);
        if (decided === 0) expect(world.programmes.implementation[0]).toBe(0);
      }
    }
  });

  test('mandate refuses benchmarks that cannot be read, before the first week', () => {
    const benchmarks = [{name: 'none', title: 'nonsense', expression: 'fighters < 3'}];
    const world = firstDay({scenario: {...tiny, mission: {...tiny.mission, benchmarks}}});
    expect(() => bound(mandate, world)).toThrow(/^invalid benchmark: fighters < 3/);
  });
});
