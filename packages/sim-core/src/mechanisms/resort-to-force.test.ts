import {describe, expect, test} from 'vitest';
import {COMPLY, FIGHT, HEDGE} from '../codes.ts';
import {type ReasonName, reasonIndex, reasons} from '../reasons.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {resortToForce} from './resort-to-force.ts';

const STATE = 0;
const REBELS = 1;
const anyWeek = 10;

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
  rents: 0.7,
  referenceRents: 0.15,
  splits: 0.6,
  referenceSplits: 0.04,
  alliances: 0.45,
  attacked: 1.3,
};

/** A world in which every driver has a value of its own. */
function driven(): World {
  const world = firstDay();
  const {factions, country} = world;
  factions.holdsState.set([1, 0]);
  factions.mobilisable.set([9_000, 4_000]);
  believe(world, [0.45, 0.3]);
  factions.exclusion.set([0.1, 0.7]);
  factions.deterrence.set([0.6, 0.4]);
  factions.grievance.set([0.3, 0.55]);
  factions.rents.set([0.1, 0.5]);
  factions.hawkishness.set([-0.2, 0.25]);
  factions.brokenAway.set([0, 0.3]);
  factions.alliesFighting.set([0, 0.4]);
  factions.inContest.fill(1);
  country.frailty[0] = 0.33;
  country.neighbourViolence[0] = 0.5;
  country.incomePerHead[0] = 600;
  return world;
}

/** Give factions their belief in four unequal parts. */
function believe({factions}: World, beliefs: readonly number[]): void {
  beliefs.forEach((belief, faction) => {
    factions.beliefFromStart[faction] = 0.3 * belief;
    factions.beliefFromAccord[faction] = 0.7 * belief;
    factions.beliefFromMission[faction] = 0.2 * belief;
    factions.beliefFromEvents[faction] = -0.2 * belief;
    factions.commitment[faction] = belief;
  });
}

/** A part of a faction's log hazard. */
const partOf = ({reasons: {logHazard}}: World, faction: number, name: ReasonName): number =>
  logHazard[faction * reasons.length + reasonIndex[name]];

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
  test('resortToForce in a quiet week changes the hazards and their reasons alone', () => {
    const world = even(-40);
    expect(changesBy(world, () => bound(resortToForce, world)(anyWeek))).toEqual([
      'factions.logHazard',
      'reasons.logHazard',
    ]);
  });

  test('resortToForce gives a faction outside the state the hazard of equation E4', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(anyWeek);
    const terms = 0.65 * Math.log(0.4) + 2.5 * 0.7 + 2.8 * 0.7 - 1.1 * 0.4 + 0.9 * (0.55 - 0.35);
    const added = 0.7 * (0.5 - 0.15) + 0.25 + 0.6 * (0.3 - 0.04) + 0.45 * 0.4;
    expect(world.factions.logHazard[REBELS]).toBeCloseTo(common + terms + added, 10);
  });

  test('resortToForce lets the holder of the state look at the opponent’s force and be hardly deterred', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(anyWeek);
    const terms = 0.65 * Math.log(0.4) + 2.5 * 0.55 + 2.8 * 0.1 - 1.1 * 0.15 * 0.6 + 0.9 * (0.3 - 0.35);
    const added = 0.7 * (0.1 - 0.15) - 0.2 - 0.6 * 0.04;
    expect(world.factions.logHazard[STATE]).toBeCloseTo(common + terms + added, 10);
  });

  test('resortToForce adds the pressure of a poll, and of a contested result as far as forces are intact', () => {
    const rise = (poll: number, contest: number, faction: number): number => {
      const [before, after] = [driven(), driven()];
      after.country.pollPressure[0] = poll;
      after.country.contestPressure[0] = contest;
      for (const world of [before, after]) bound(resortToForce, world, coefficients)(anyWeek);
      return after.factions.logHazard[faction] - before.factions.logHazard[faction];
    };
    for (const faction of [STATE, REBELS]) {
      expect(rise(0.6, 0, faction)).toBeCloseTo(1.2 * 0.6, 10);
      expect(rise(0, 0.16, faction)).toBeCloseTo(4.2 * 0.16 * Math.sqrt(0.9 * 0.4), 10);
    }
  });

  test('resortToForce has a contested result press on the armed parties of the two camps alone', () => {
    const world = driven();
    world.country.contestPressure[0] = 0.16;
    world.factions.inContest.set([0, 1]);
    bound(resortToForce, world, coefficients)(anyWeek);
    expect(partOf(world, STATE, 'contest')).toBe(0);
    expect(partOf(world, REBELS, 'contest')).toBeCloseTo(4.2 * 0.16 * Math.sqrt(0.9 * 0.4), 12);
  });

  test('resortToForce counts forces above 10,000 as intact and no more', () => {
    const contest = (own: number): number => {
      const world = driven();
      world.country.contestPressure[0] = 0.16;
      world.factions.mobilisable.set([50_000, own]);
      bound(resortToForce, world, {...coefficients, contest: 4})(anyWeek);
      return partOf(world, REBELS, 'contest');
    };
    expect(contest(20_000)).toBeCloseTo(4 * 0.16, 12);
    expect(contest(2_500)).toBeCloseTo(4 * 0.16 * 0.5, 12);
  });

  test('resortToForce writes down reasons that sum to the hazard', () => {
    const world = driven();
    world.country.pollPressure[0] = 0.5;
    world.country.contestPressure[0] = 0.3;
    world.factions.alliesFighting.fill(0.2);
    world.factions.rents.fill(0.3);
    world.factions.stance.fill(FIGHT);
    world.factions.fighting.fill(2_000);
    bound(resortToForce, world)(anyWeek);
    for (const faction of [STATE, REBELS]) {
      const first = faction * reasons.length;
      const parts = world.reasons.logHazard.subarray(first, first + reasons.length);
      expect(sum(parts)).toBe(world.factions.logHazard[faction]);
      expect(parts.every(part => part !== 0)).toBe(true);
    }
  });

  test('resortToForce tells apart where belief comes from, and its parts make b (1 - C)', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(anyWeek);
    expect(partOf(world, REBELS, 'disbelief')).toBe(2.5);
    expect(partOf(world, REBELS, 'beliefFromStart')).toBeCloseTo(-2.5 * 0.09, 12);
    expect(partOf(world, REBELS, 'beliefFromAccord')).toBeCloseTo(-2.5 * 0.21, 12);
    expect(partOf(world, REBELS, 'beliefFromMission')).toBeCloseTo(-2.5 * 0.06, 12);
    expect(partOf(world, REBELS, 'beliefFromEvents')).toBeCloseTo(2.5 * 0.06, 12);
    const belief = reasons.filter(({name}) => name.includes('elief')).map(({name}) => partOf(world, REBELS, name));
    expect(sum(belief)).toBeCloseTo(2.5 * (1 - 0.3), 12);
  });

  test('resortToForce credits rents, leader, splits and alliances by what is above their references', () => {
    const world = driven();
    bound(resortToForce, world, coefficients)(anyWeek);
    expect(partOf(world, REBELS, 'rents')).toBeCloseTo(0.7 * 0.35, 12);
    expect(partOf(world, REBELS, 'leader')).toBe(0.25);
    expect(partOf(world, REBELS, 'splits')).toBeCloseTo(0.6 * 0.26, 12);
    expect(partOf(world, REBELS, 'alliances')).toBeCloseTo(0.45 * 0.4, 12);
    world.factions.rents.fill(0.15);
    world.factions.brokenAway.fill(0.04);
    bound(resortToForce, world, coefficients)(anyWeek);
    expect(partOf(world, REBELS, 'rents')).toBe(0);
    expect(partOf(world, REBELS, 'splits')).toBe(0);
  });

  test('resortToForce has no part for a neighbour at peace', () => {
    const world = driven();
    world.country.neighbourViolence[0] = 0;
    bound(resortToForce, world)(anyWeek);
    expect(partOf(world, REBELS, 'neighbours')).toBe(0);
  });

  test('resortToForce with all coefficients zero leaves the baseline for every faction', () => {
    const world = driven();
    world.country.frailty[0] = 0;
    world.factions.hawkishness.fill(0);
    bound(resortToForce, world, {...noCoefficients, baseline: 0.01})(anyWeek);
    for (const hazard of world.factions.logHazard) expect(hazard).toBeCloseTo(Math.log(0.01), 12);
  });

  test('resortToForce of a faction with nobody to call stays finite and low', () => {
    const world = driven();
    world.factions.mobilisable.fill(0);
    bound(resortToForce, world, coefficients)(anyWeek);
    for (const hazard of world.factions.logHazard) expect(Number.isFinite(hazard)).toBe(true);
    const armed = driven();
    bound(resortToForce, armed, coefficients)(anyWeek);
    expect(world.factions.logHazard[REBELS]).toBeLessThan(armed.factions.logHazard[REBELS] - 3);
  });

  test('resortToForce rises with exclusion and disbelief and falls with deterrence', () => {
    const hazardWith = (column: 'exclusion' | 'beliefFromAccord' | 'deterrence', rise: number): number => {
      const world = driven();
      world.factions[column][REBELS] += rise;
      bound(resortToForce, world)(anyWeek);
      return world.factions.logHazard[REBELS];
    };
    const before = hazardWith('exclusion', 0);
    expect(hazardWith('exclusion', 0.1)).toBeGreaterThan(before);
    expect(hazardWith('beliefFromAccord', -0.1)).toBeGreaterThan(before);
    expect(hazardWith('deterrence', 0.1)).toBeLessThan(before);
  });
});

describe('resortToForce: opponents', () => {
  const MILITIA = 2;

  /** The tiny country with a militia on the side of the state. */
  function sided(): World {
    const held = [{on: '2001-01-01', value: 0}];
    const militia = {
      title: 'A militia',
      fighters: 600,
      associates: 100,
      commanders: 2,
      bases: {C: 1},
      alliedWith: ['state'],
      holdsState: held,
      keptInBeing: held,
      exclusion: held,
    };
    const world = firstDay({scenario: {...tiny, factions: {...tiny.factions, militia}}});
    world.alliances.tie.set([0, -0.3, 0.7, -0.3, 0, -0.3, 0.7, -0.3, 0]);
    world.country.incomePerHead[0] = 600;
    world.country.frailty[0] = -60;
    world.factions.holdsState.set([1, 0, 0]);
    world.factions.mobilisable.set([20_000, 5_000, 9_000]);
    return world;
  }

  test('resortToForce adds opponents in the field by their persons, up to 10,000, and no ally’s', () => {
    const world = sided();
    world.factions.stance.set([FIGHT, 0, FIGHT]);
    world.factions.fighting.set([3_000, 0, 1_500]);
    const values = {attacked: 1.6};
    bound(resortToForce, world, values)(anyWeek);
    expect(partOf(world, REBELS, 'attacked')).toBeCloseTo(1.6 * 0.45, 12);
    expect(partOf(world, STATE, 'attacked')).toBe(0);
    expect(partOf(world, MILITIA, 'attacked')).toBe(0);
    world.factions.stance.set([FIGHT, 0, FIGHT]);
    world.factions.fighting.set([30_000, 0, 1_500]);
    bound(resortToForce, world, values)(anyWeek);
    expect(partOf(world, REBELS, 'attacked')).toBeCloseTo(1.6, 12);
    bound(resortToForce, world, {attacked: 0})(anyWeek);
    expect(partOf(world, REBELS, 'attacked')).toBe(0);
  });

  test('resortToForce counts nobody in the field whose faction does not fight', () => {
    const world = sided();
    world.factions.fighting.set([3_000, 2_000, 1_500]);
    bound(resortToForce, world)(anyWeek);
    for (const faction of [STATE, REBELS, MILITIA]) expect(partOf(world, faction, 'attacked')).toBe(0);
  });

  test('resortToForce takes a faction for no opponent above a tie of 0, and for one at it', () => {
    const part = (tie: number): number => {
      const world = sided();
      world.alliances.tie[STATE * 3 + MILITIA] = tie;
      world.factions.stance[MILITIA] = FIGHT;
      world.factions.fighting[MILITIA] = 5_000;
      bound(resortToForce, world, {attacked: 1})(anyWeek);
      return partOf(world, STATE, 'attacked');
    };
    expect(part(0)).toBeCloseTo(0.5, 12);
    expect(part(0.01)).toBe(0);
  });

  test('resortToForce lets the holder of the state look at the opponent’s force, not at its ally’s', () => {
    const world = sided();
    bound(resortToForce, world, {stock: 0.7})(anyWeek);
    expect(partOf(world, STATE, 'stock')).toBeCloseTo(0.7 * Math.log(0.5), 12);
    world.alliances.tie[STATE * 3 + MILITIA] = -0.3;
    bound(resortToForce, world, {stock: 0.7})(anyWeek);
    expect(partOf(world, STATE, 'stock')).toBeCloseTo(0.7 * Math.log(0.9), 12);
  });

  test('resortToForce takes a contested result for one between a party and its opponents, not its allies', () => {
    const world = sided();
    world.country.contestPressure[0] = 0.5;
    world.factions.inContest.fill(1);
    bound(resortToForce, world, {contest: 4})(anyWeek);
    expect(partOf(world, MILITIA, 'contest')).toBeCloseTo(4 * 0.5 * Math.sqrt(0.9 * 0.5), 12);
    world.factions.mobilisable[REBELS] = 10;
    bound(resortToForce, world, {contest: 4})(anyWeek);
    expect(partOf(world, MILITIA, 'contest')).toBeCloseTo(4 * 0.5 * Math.sqrt(0.9 * 0.001), 12);
  });

  test('resortToForce marks a fight against those who fight over a result, whoever answers it and when', () => {
    const world = sided();
    world.country.frailty[0] = 60;
    world.factions.stance[STATE] = FIGHT;
    world.factions.contested[STATE] = 1;
    bound(resortToForce, world)(anyWeek);
    expect(world.factions.stance[REBELS]).toBe(FIGHT);
    expect(world.factions.contested[REBELS]).toBe(1);
    expect(world.factions.contested[MILITIA]).toBe(0);
  });

  test('resortToForce marks no fight against those whose fight over a result is over', () => {
    const world = sided();
    world.country.frailty[0] = 60;
    world.factions.contested[STATE] = 1;
    bound(resortToForce, world)(anyWeek);
    expect(Array.from(world.factions.stance)).toEqual([FIGHT, FIGHT, FIGHT]);
    expect(Array.from(world.factions.contested)).toEqual([0, 0, 0]);
  });
});

describe('resortToForce: how fights end', () => {
  /** Weeks in which rebels fight against the state, each begun anew: how many end, and how many of these in defeat. */
  function ended(set: (world: World) => void, values: Readonly<Record<string, number>>, weeks = 20_000) {
    const world = even(-60);
    set(world);
    const stances = world.factions.stance.slice();
    const run = bound(resortToForce, world, values);
    const found = {ends: 0, beaten: 0, beatenWhileFighting: 0};
    for (let week = 1; week <= weeks; week++) {
      world.factions.stance.set(stances);
      run(week);
      const over = world.factions.stance[REBELS] !== FIGHT;
      if (over) found.ends++;
      if (world.factions.beaten[REBELS] === 1) found[over ? 'beaten' : 'beatenWhileFighting']++;
    }
    return found;
  }
  const near = (found: number, chance: number, of: number): void =>
    expect(Math.abs(found / of - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / of));
  const alone = (fighters: number) => (world: World) => {
    world.factions.stance[REBELS] = FIGHT;
    world.factions.fighting[REBELS] = fighters;
    world.factions.deterrence[REBELS] = 0.4;
  };
  const against = (fighters: number, opponents: number) => (world: World) => {
    alone(fighters)(world);
    world.factions.stance[STATE] = FIGHT;
    world.factions.fighting[STATE] = opponents;
  };
  const values = {fightWeeks: 40, outmatched: 1, standBetween: 0.3, referenceDeterrence: 0.4};
  const chance = (times: number): number => 1 - Math.exp(-times / 40);

  test('resortToForce ends a fight the sooner the stronger opponents in the field are, up to a bound', () => {
    near(ended(against(1_000, 3_000), values).ends, chance(3), 20_000);
    near(ended(against(1_000, 9_000), {...values, outmatched: 0.5}).ends, chance(3), 20_000);
    near(ended(against(10, 9_000_000), values).ends, chance(Math.exp(3)), 20_000);
    near(ended(against(1_000, 3_000), {...values, outmatched: 0}).ends, chance(1), 20_000);
  });

  test('resortToForce ends no fight later because the faction is the stronger, or has nobody against it', () => {
    near(ended(against(9_000, 1_000), values).ends, chance(1), 20_000);
    near(ended(alone(9_000), values).ends, chance(1), 20_000);
    near(ended(alone(0), values).ends, chance(1), 20_000);
  });

  test('resortToForce ends a fight the sooner the more it is deterred above the reference', () => {
    const deterred = (deterrence: number) => (world: World) => {
      alone(1_000)(world);
      world.factions.deterrence[REBELS] = deterrence;
    };
    near(ended(deterred(0.9), {...values, standBetween: 1}).ends, chance(Math.exp(0.5)), 20_000);
    near(ended(deterred(0), {...values, standBetween: 1}).ends, chance(Math.exp(-0.4)), 20_000);
    near(ended(deterred(0.9), {...values, standBetween: 0}).ends, chance(1), 20_000);
  });

  test('resortToForce beats who gives up to opponents with the chance of their share of the forces', () => {
    for (const [own, others] of [
      [1_000, 3_000],
      [3_000, 1_000],
    ]) {
      const {ends, beaten, beatenWhileFighting} = ended(against(own, others), {...values, fightWeeks: 5});
      near(beaten, others / 4_000, ends);
      expect(beatenWhileFighting).toBe(0);
    }
  });

  test('resortToForce beats nobody whose fight ends with nobody in the field against it', () => {
    const {ends, beaten} = ended(alone(1_000), {...values, fightWeeks: 5});
    expect(ends).toBeGreaterThan(1_000);
    expect(beaten).toBe(0);
    const unarmed = ended(against(1_000, 0), {...values, fightWeeks: 5});
    expect(unarmed.ends).toBeGreaterThan(1_000);
    expect(unarmed.beaten).toBe(0);
  });

  test('resortToForce has a side beaten for one week', () => {
    const world = even(-60);
    world.factions.beaten.fill(1);
    expect(changesBy(world, () => bound(resortToForce, world)(anyWeek))).toContain('factions.beaten');
    expect(Array.from(world.factions.beaten)).toEqual([0, 0]);
  });

  test('resortToForce lets both sides lose the same fight on the same state, neither before the other', () => {
    const world = even(-60);
    world.factions.fighting.fill(2_000);
    const run = bound(resortToForce, world, {fightWeeks: 0.001});
    const lost = [0, 0];
    for (let week = 1; week <= 2_000; week++) {
      world.factions.stance.fill(FIGHT);
      run(week);
      for (const faction of [STATE, REBELS]) lost[faction] += world.factions.beaten[faction];
    }
    for (const count of lost) near(count, 0.5, 2_000);
  });
});

describe('resortToForce: acts', () => {
  test('resortToForce begins by drawing frailty, and keeps it', () => {
    const world = even(0);
    expect(changesBy(world, () => begun(resortToForce, world))).toEqual(['country.frailty']);
    const drawn = world.country.frailty[0];
    const run = bound(resortToForce, world);
    for (let week = 0; week < 30; week++) run(week);
    expect(world.country.frailty[0]).toBe(drawn);
  });

  test('resortToForce draws frailty with its spread over seeds', () => {
    const count = 400;
    const world = driven();
    const drawn = Array.from({length: count}, (_, seed) => {
      begun(resortToForce, world, {frailtySd: 1.5}, `${seed}`);
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
    bound(resortToForce, storm)(anyWeek);
    expect(Array.from(storm.factions.stance)).toEqual([FIGHT, FIGHT]);
    expect(Array.from(storm.factions.weeksFighting)).toEqual([0, 0]);
    expect(storm.factions.intensity.every(scale => scale > 0)).toBe(true);
  });

  test('resortToForce starts fights as often as the hazard says', () => {
    const world = even(0);
    world.factions.hawkishness.fill(0);
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
    for (const [pressure, contested] of [
      [0, 0],
      [0.16, 1],
    ]) {
      const world = even(60);
      world.country.contestPressure[0] = pressure;
      bound(resortToForce, world)(anyWeek);
      expect(Array.from(world.factions.contested)).toEqual([contested, contested]);
    }
  });

  test('resortToForce lets factions hedge below a belief and comply again above a higher one', () => {
    const world = even(-60);
    const run = bound(resortToForce, world, {hedgeBelow: 0.2, hedgeMargin: 0.1});
    const stances = (belief: number): number => {
      believe(world, [0.9, belief]);
      run(anyWeek);
      expect(world.factions.stance[STATE]).toBe(COMPLY);
      return world.factions.stance[REBELS];
    };
    expect([0.21, 0.19, 0.21, 0.29, 0.31, 0.29, 0.21, 0.19].map(stances)).toEqual([
      COMPLY,
      HEDGE,
      HEDGE,
      HEDGE,
      COMPLY,
      COMPLY,
      COMPLY,
      HEDGE,
    ]);
  });

  test('resortToForce lets a hedging faction fight as any other, and comply or hedge when the fight ends', () => {
    const storm = even(60);
    storm.factions.stance.fill(HEDGE);
    bound(resortToForce, storm)(anyWeek);
    expect(Array.from(storm.factions.stance)).toEqual([FIGHT, FIGHT]);
    believe(storm, [0.25, 0.1]);
    bound(resortToForce, storm, {fightWeeks: 0.001})(anyWeek + 1);
    expect(Array.from(storm.factions.stance)).toEqual([COMPLY, HEDGE]);
    expect(Array.from(storm.factions.weeksFighting)).toEqual([0, 0]);
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
