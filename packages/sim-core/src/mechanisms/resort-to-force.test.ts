import {describe, expect, test} from 'vitest';
import {COMPLY, FIGHT} from '../codes.ts';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {resortToForce} from './resort-to-force.ts';

const STATE = 0;
const REBELS = 1;
/** A week in which no poll weighs. */
const quietWeek = 10;

const coefficients = {
  baseline: 0.006,
  stock: 0.65,
  disbelief: 2.5,
  exclusion: 2.8,
  deterrence: 1.1,
  stateDeterred: 0.15,
  grievance: 0.9,
  referenceGrievance: 0.35,
  neighbour: 0.8,
  poll: 1.2,
  contest: 4.2,
  income: 0.3,
  population: 0.2,
  weeksBeforePoll: 8,
  weeksAfterPoll: 12,
  contestWeeks: 20,
};

/** A world in which every driver has a value of its own. */
function driven(): World {
  const world = firstDay();
  const {factions, country, programmes} = world;
  factions.holdsState.set([1, 0]);
  factions.mobilisable.set([9_000, 4_000]);
  factions.commitment.set([0.45, 0.3]);
  factions.exclusion.set([0.1, 0.7]);
  factions.deterrence.set([0.6, 0.4]);
  factions.grievance.set([0.3, 0.55]);
  country.frailty[0] = 0.33;
  country.neighbourViolence[0] = 0.5;
  country.incomePerHead[0] = 600;
  programmes.accommodation[0] = 0.25;
  return world;
}

/** The part of the log hazard that both factions share, by relapse-core.md E4. */
const common = Math.log(0.006) + 0.33 + 0.8 * 0.5 - 0.3 * Math.log(600 / 1_000) + 0.2 * Math.log(100_000 / 10_000_000);

/** All coefficients zero: nothing but the baseline is left. */
const noCoefficients = Object.fromEntries(
  Object.keys(resortToForce.parameters)
    .filter(name => !['baseline', 'fightWeeks', 'intensitySd', 'frailtySd'].includes(name))
    .map(name => [name, 0]),
);

/** A world in which everything that moves the hazard is at its reference, and history has this frailty. */
function even(frailty: number): World {
  const world = driven();
  world.country.frailty[0] = frailty;
  return world;
}

describe('resortToForce: the hazard', () => {
  test('resortToForce in a quiet week changes the hazards alone', () => {
    const world = even(-40);
    expect(changesBy(world, () => bound(resortToForce, world)(quietWeek))).toEqual(['factions.logHazard']);
  });

  test('resortToForce gives a faction outside the state the hazard of equation E4', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(quietWeek);
    const expected = common + 0.65 * Math.log(0.4) + 2.5 * 0.7 + 2.8 * 0.7 - 1.1 * 0.4 + 0.9 * (0.55 - 0.35);
    expect(world.factions.logHazard[REBELS]).toBeCloseTo(expected, 10);
  });

  test('resortToForce lets the holder of the state look at the opponent’s force and be hardly deterred', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(quietWeek);
    const expected = common + 0.65 * Math.log(0.4) + 2.5 * 0.55 + 2.8 * 0.1 - 1.1 * 0.15 * 0.6 + 0.9 * (0.3 - 0.35);
    expect(world.factions.logHazard[STATE]).toBeCloseTo(expected, 10);
  });

  test('resortToForce adds stakes not accommodated about a poll and a contested result after it', () => {
    const [{week: poll}] = driven().facts.elections;
    const rise = (week: number, faction: number): number => {
      const world = driven();
      bound(resortToForce, world, coefficients)(quietWeek);
      const before = world.factions.logHazard[faction];
      const later = driven();
      bound(resortToForce, later, coefficients)(week);
      return later.factions.logHazard[faction] - before;
    };
    const pulse = 1.2 * 0.8 * 0.75;
    const contest = 4.2 * 0.8 * 0.2 * Math.sqrt(0.9 * 0.4);
    for (const faction of [STATE, REBELS]) {
      expect(rise(poll - 9, faction)).toBeCloseTo(0, 10);
      expect(rise(poll - 8, faction)).toBeCloseTo(pulse, 10);
      expect(rise(poll - 1, faction)).toBeCloseTo(pulse, 10);
      expect(rise(poll, faction)).toBeCloseTo(pulse + contest, 10);
      expect(rise(poll + 11, faction)).toBeCloseTo(pulse + contest, 10);
      expect(rise(poll + 12, faction)).toBeCloseTo(contest, 10);
      expect(rise(poll + 19, faction)).toBeCloseTo(contest, 10);
      expect(rise(poll + 20, faction)).toBeCloseTo(0, 10);
    }
  });

  test('resortToForce counts forces above 10,000 as intact and no more', () => {
    const [{week}] = driven().facts.elections;
    const hazard = (own: number, contested: number): number => {
      const world = driven();
      world.factions.mobilisable.set([50_000, own]);
      bound(resortToForce, world, {...coefficients, stock: 0, contest: contested})(week);
      return world.factions.logHazard[REBELS];
    };
    expect(hazard(20_000, 4) - hazard(20_000, 0)).toBeCloseTo(4 * 0.8 * 0.2, 10);
    expect(hazard(2_500, 4) - hazard(2_500, 0)).toBeCloseTo(4 * 0.8 * 0.2 * 0.5, 10);
  });

  test('resortToForce with all coefficients zero leaves the baseline for every faction', () => {
    const world = driven();
    world.country.frailty[0] = 0;
    bound(resortToForce, world, {...noCoefficients, baseline: 0.01})(quietWeek);
    for (const hazard of world.factions.logHazard) expect(hazard).toBeCloseTo(Math.log(0.01), 12);
  });

  test('resortToForce of a faction with nobody to call stays finite and low', () => {
    const world = driven();
    world.factions.mobilisable.fill(0);
    bound(resortToForce, world, coefficients)(quietWeek);
    for (const hazard of world.factions.logHazard) expect(Number.isFinite(hazard)).toBe(true);
    const armed = driven();
    bound(resortToForce, armed, coefficients)(quietWeek);
    expect(world.factions.logHazard[REBELS]).toBeLessThan(armed.factions.logHazard[REBELS] - 3);
  });

  test('resortToForce rises with exclusion and disbelief and falls with deterrence', () => {
    const hazardWith = (column: 'exclusion' | 'commitment' | 'deterrence', rise: number): number => {
      const world = driven();
      world.factions[column][REBELS] += rise;
      bound(resortToForce, world)(quietWeek);
      return world.factions.logHazard[REBELS];
    };
    const before = hazardWith('exclusion', 0);
    expect(hazardWith('exclusion', 0.1)).toBeGreaterThan(before);
    expect(hazardWith('commitment', -0.1)).toBeGreaterThan(before);
    expect(hazardWith('deterrence', 0.1)).toBeLessThan(before);
  });
});

describe('resortToForce: acts', () => {
  test('resortToForce draws frailty in week 0 and keeps it', () => {
    const world = even(0);
    const run = bound(resortToForce, world);
    run(0);
    const drawn = world.country.frailty[0];
    expect(drawn).not.toBe(0);
    for (let week = 1; week < 30; week++) run(week);
    expect(world.country.frailty[0]).toBe(drawn);
  });

  test('resortToForce draws frailty with its spread over seeds', () => {
    const count = 400;
    const world = driven();
    const drawn = Array.from({length: count}, (_, seed) => {
      bound(resortToForce, world, {frailtySd: 1.5}, `${seed}`)(0);
      return world.country.frailty[0];
    });
    const mean = drawn.reduce((total, value) => total + value, 0) / count;
    const variance = drawn.reduce((total, value) => total + (value - mean) ** 2, 0) / count;
    expect(Math.abs(mean)).toBeLessThan((4 * 1.5) / Math.sqrt(count));
    expect(Math.abs(Math.sqrt(variance) - 1.5)).toBeLessThan(4 * (1.5 / Math.sqrt(2 * count)));
  });

  test('resortToForce lets nobody fight without hazard, and all at once when it is certain', () => {
    const calm = even(-60);
    const run = bound(resortToForce, calm);
    for (let week = 1; week < 200; week++) run(week);
    expect(Array.from(calm.factions.stance)).toEqual([COMPLY, COMPLY]);
    const storm = even(60);
    bound(resortToForce, storm)(quietWeek);
    expect(Array.from(storm.factions.stance)).toEqual([FIGHT, FIGHT]);
    expect(Array.from(storm.factions.weeksFighting)).toEqual([0, 0]);
    expect(storm.factions.intensity.every(scale => scale > 0)).toBe(true);
  });

  test('resortToForce starts fights as often as the hazard says', () => {
    const world = even(0);
    const run = bound(resortToForce, world, {...noCoefficients, baseline: 2});
    const weeks = 20_000;
    const starts = [0, 0];
    for (let week = 1; week <= weeks; week++) {
      run(week);
      world.factions.stance.forEach((stance, faction) => {
        if (stance === FIGHT) starts[faction]++;
      });
      world.factions.stance.fill(COMPLY);
    }
    const chance = 1 - Math.exp(-2 / 52);
    for (const count of starts) {
      expect(Math.abs(count / weeks - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / weeks));
    }
  });

  test('resortToForce ends fights after their mean length, and counts their weeks until then', () => {
    const world = even(-60);
    const run = bound(resortToForce, world, {fightWeeks: 40});
    const weeks = 40_000;
    let ended = 0;
    for (let week = 1; week <= weeks; week++) {
      world.factions.stance[REBELS] = FIGHT;
      const before = world.factions.weeksFighting[REBELS];
      run(week);
      if (world.factions.stance[REBELS] === COMPLY) ended++;
      expect(world.factions.weeksFighting[REBELS]).toBe(world.factions.stance[REBELS] === COMPLY ? 0 : before + 1);
    }
    const chance = 1 - Math.exp(-1 / 40);
    expect(Math.abs(ended / weeks - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / weeks));
  });

  test('resortToForce marks fights that begin while a result is contested', () => {
    const [{week}] = driven().facts.elections;
    for (const [start, contested] of [
      [week - 1, 0],
      [week, 1],
      [week + 19, 1],
      [week + 20, 0],
    ]) {
      const world = even(60);
      bound(resortToForce, world)(start);
      expect(Array.from(world.factions.contested)).toEqual([contested, contested]);
    }
  });

  test('resortToForce draws intensities with the spread of a log-normal about 1', () => {
    const world = even(60);
    const run = bound(resortToForce, world, {intensitySd: 1.4});
    const logs: number[] = [];
    for (let week = 1; week <= 2_000; week++) {
      world.factions.stance.fill(COMPLY);
      run(week);
      logs.push(Math.log(world.factions.intensity[REBELS]));
    }
    const mean = logs.reduce((total, value) => total + value, 0) / logs.length;
    const variance = logs.reduce((total, value) => total + (value - mean) ** 2, 0) / logs.length;
    expect(Math.abs(mean)).toBeLessThan((4 * 1.4) / Math.sqrt(logs.length));
    expect(Math.abs(Math.sqrt(variance) - 1.4)).toBeLessThan(4 * (1.4 / Math.sqrt(2 * logs.length)));
  });
});
