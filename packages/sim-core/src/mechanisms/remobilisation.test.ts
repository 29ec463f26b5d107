import {describe, expect, test} from 'vitest';
import {
  CHILD,
  CIVILIAN,
  COMPLY,
  DEAD,
  DEMOBILISED,
  DISARMED,
  FIGHT,
  FIGHTER,
  FIGHTING,
  MAN,
  NONE,
  REFUGEE,
  REINTEGRATED,
  REINTEGRATING,
} from '../codes.ts';
import {begun, bound, changesBy, firstDay, personsIn, rowsWhere, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {remobilisation} from './remobilisation.ts';

const REBELS = 1;

/** A world with one row per person who bore arms, in which the tie alone decides who answers. */
function ready(tie = 1, people = 8_000): World {
  const world = firstDay({people});
  world.people.tie.fill(tie, 0, world.everArmed);
  world.people.grievance.fill(0.4);
  world.people.livelihood.fill(1);
  world.people.kind.fill(MAN);
  world.commanders.authority.fill(1);
  world.commanders.abusiveness.fill(0.5);
  world.factions.rents.fill(0.2);
  return world;
}

/** The same with the rebels called to arms. */
function called(tie = 1, people = 8_000): World {
  const world = ready(tie, people);
  world.factions.stance[REBELS] = FIGHT;
  return world;
}

const rebels = (world: World): readonly number[] => rowsWhere(world, person => world.people.faction[person] === REBELS);

describe('remobilisation: ties', () => {
  test('remobilisation in peace changes ties and what factions count on, once in four weeks', () => {
    const world = ready();
    const run = bound(remobilisation, world);
    expect(changesBy(world, () => run(0))).toEqual(['people.tie', 'factions.mobilisable', 'commanders.followers']);
    for (const week of [1, 2, 3]) expect(changesBy(world, () => run(week))).toEqual([]);
    expect(changesBy(world, () => run(4))).toContain('people.tie');
  });

  test('remobilisation lets ties fade towards the floor, faster in the programme, lower once reintegrated', () => {
    const world = ready();
    const {people} = world;
    people.status[1] = DISARMED;
    people.status[2] = REINTEGRATED;
    people.status[3] = DEAD;
    bound(remobilisation, world, {decay: 0.4, programmeDecay: 0.25, floor: 0.6, reintegrated: 0.5})(0);
    const month = 4 / 52;
    expect(people.tie[0]).toBeCloseTo(1 - 0.4 * 0.4 * month, 6);
    expect(people.tie[1]).toBeCloseTo(1 - 0.65 * 0.4 * month, 6);
    expect(people.tie[2]).toBeCloseTo(1 - 0.4 * 0.7 * month, 6);
    expect(people.tie[3]).toBe(1);
  });

  test('remobilisation leaves ties at the floor or below as they are', () => {
    const world = ready(0.3);
    expect(changesBy(world, () => bound(remobilisation, world)(0))).not.toContain('people.tie');
  });

  test('remobilisation does not let ties of those under arms fade while a force is kept in being', () => {
    const world = ready();
    world.people.status.fill(FIGHTER, 0, world.everArmed);
    const [inField] = rebels(world);
    world.people.status[inField] = FIGHTING;
    world.factions.keptInBeing.set([1, 0.5]);
    const run = bound(remobilisation, world, {decay: 0.4, floor: 0.6});
    run(0);
    expect(rebels(world).every(person => Math.abs(world.people.tie[person] - (1 - 0.08 * (4 / 52))) < 1e-6)).toBe(true);
    for (let week = 1; week < 104; week++) run(week);
    const kept = rowsWhere(world, person => world.people.faction[person] === 0);
    expect(kept.every(person => world.people.tie[person] === 1)).toBe(true);
  });

  test('remobilisation lets ties of those who have left arms fade whether or not a force is kept in being', () => {
    const ties = (keptInBeing: number): Float32Array => {
      const world = ready();
      const {people, everArmed, factions} = world;
      const left = [CIVILIAN, DISARMED, DEMOBILISED, REINTEGRATING, REINTEGRATED];
      for (let person = 0; person < everArmed; person++) people.status[person] = left[person % left.length];
      factions.keptInBeing.fill(keptInBeing);
      bound(remobilisation, world, {decay: 0.4, floor: 0.6})(0);
      expect(people.tie.subarray(0, everArmed).every(tie => tie < 1)).toBe(true);
      return people.tie;
    };
    expect(ties(1)).toEqual(ties(0));
  });

  test('remobilisation counts on persons by their tie, shifted in odds by wage, expectation and grievance', () => {
    const world = ready(0, 2_000);
    const {people, factions, commanders} = world;
    const [person] = rebels(world);
    people.tie[person] = 0.4;
    people.weight[person] = 8;
    people.status[person] = DEMOBILISED;
    people.livelihood[person] = 1.5;
    people.grievance[person] = 0.75;
    commanders.authority.fill(1.25);
    const wage = 0.6;
    bound(remobilisation, world, {floor: 0.9, wage, expectation: 0.7, grievance: 0.8, referenceGrievance: 0.25})(0);
    const bond = 0.4 * 1.25;
    const odds = (bond / (1 - bond)) * Math.exp(-wage * 0.5 - 0.7 + 0.8 * 0.5);
    expect(factions.mobilisable[REBELS]).toBeCloseTo((8 * odds) / (1 + odds), 5);
    expect(factions.mobilisable[0]).toBe(0);
    expect(commanders.followers[people.commander[person]]).toBeCloseTo(8 * 0.4, 5);
    expect(sum(commanders.followers)).toBeCloseTo(8 * 0.4, 5);
  });

  test('remobilisation expects less of those still owed cash, whatever their status', () => {
    const counted = (owed: number): number => {
      const world = ready(0.5);
      world.people.owed.fill(owed);
      bound(remobilisation, world, {floor: 0.6})(0);
      return world.factions.mobilisable[REBELS];
    };
    const odds = Math.exp(-0.5);
    expect(counted(300) / counted(0)).toBeCloseTo((odds / (1 + odds)) * 2, 5);
  });
});

describe('remobilisation: who keeps ties', () => {
  const month = 4 / 52;

  test('remobilisation begins by counting on whom factions could call, without any tie fading', () => {
    const world = ready(0.5);
    expect(changesBy(world, () => begun(remobilisation, world))).toEqual([
      'factions.mobilisable',
      'commanders.followers',
    ]);
    const persons = sum(rebels(world).map(person => world.people.weight[person]));
    expect(world.factions.mobilisable[REBELS]).toBeCloseTo(0.5 * persons, 3);
  });

  test('remobilisation lets ties fade the slower and to a higher floor the more the unit abused civilians', () => {
    const world = ready();
    const {people, commanders} = world;
    const [one, other] = [0, 1].map(nth => rebels(world)[nth]);
    people.commander[one] = 3;
    people.commander[other] = 4;
    people.status[one] = people.status[other] = REINTEGRATED;
    commanders.abusiveness.set([0, 1], 3);
    bound(remobilisation, world, {decay: 0.4, floor: 0.6, reintegrated: 0.5, shunned: 0.4, referenceAbuse: 0.5})(0);
    expect(people.tie[one]).toBeCloseTo(1 - 0.4 * 1.2 * (1 - 0.6 * 0.4) * month, 6);
    expect(people.tie[other]).toBeCloseTo(1 - 0.4 * 0.8 * (1 - 0.6 * 0.6) * month, 6);
  });

  test('remobilisation without shunning takes no notice of abuse', () => {
    const ties = (abusiveness: number): Float32Array => {
      const world = ready();
      world.commanders.abusiveness.fill(abusiveness);
      bound(remobilisation, world, {shunned: 0})(0);
      return world.people.tie;
    };
    expect(ties(1)).toEqual(ties(0));
  });

  test('remobilisation lets ties of minors fade faster once they have left arms', () => {
    const world = ready();
    const {people} = world;
    people.kind[0] = people.kind[1] = CHILD;
    people.status[1] = DEMOBILISED;
    bound(remobilisation, world, {decay: 0.4, programmeDecay: 0.25, reunion: 0.5, floor: 0.6})(0);
    expect(people.tie[0]).toBeCloseTo(1 - 0.4 * 0.4 * month, 6);
    expect(people.tie[1]).toBeCloseTo(1 - (0.65 + 0.5) * 0.4 * month, 6);
  });

  test('remobilisation has breaking ties outweigh the wage of a package, at its declared values (V-ddr)', () => {
    const packageGain = 0.27; // of grievance.ts
    const logOdds = (status: number, dispersed: number, living: number): number => {
      const world = ready(1 - dispersed);
      const {people, factions} = world;
      people.status.fill(status, 0, world.everArmed);
      people.livelihood.fill(living);
      const run = bound(remobilisation, world);
      for (let week = 0; week < 104; week++) run(week);
      const all = rebels(world).reduce((persons, person) => persons + people.weight[person], 0);
      const share = factions.mobilisable[REBELS] / all;
      return Math.log(share / (1 - share));
    };
    const left = logOdds(FIGHTER, 0, 1);
    const tiesBroken = logOdds(REINTEGRATED, 0.28, 1) - left;
    const paid = logOdds(FIGHTER, 0, 1 + packageGain) - left;
    expect(paid).toBeLessThan(0);
    expect(tiesBroken).toBeLessThan(3 * paid);
    expect(logOdds(REINTEGRATED, 0.28, 1 + packageGain)).toBeLessThan(left + tiesBroken);
  });

  test('remobilisation has factions count less on people whose commander broke away', () => {
    const counted = (brokenAway: number): number => {
      const world = ready(0.5);
      world.commanders.brokenAway.fill(brokenAway);
      bound(remobilisation, world, {heeding: 0.8, heedingApart: 0.2, withoutCommander: 0.25})(0);
      return world.factions.mobilisable[REBELS];
    };
    expect(counted(1) / counted(0)).toBeCloseTo((0.2 + 0.8 * 0.25) / (0.8 + 0.2 * 0.25), 6);
  });
});

describe('remobilisation: the call', () => {
  test('remobilisation with all ties zero sees nobody answer', () => {
    const world = called(0);
    const run = bound(remobilisation, world, {joining: 0});
    expect(changesBy(world, () => run(0))).toEqual(['commanders.heeding']);
    world.factions.weeksFighting[REBELS] = 1;
    for (let week = 1; week < 30; week++) run(week);
    expect(personsIn(world, FIGHTING)).toBe(0);
    expect(sum(world.factions.fighting)).toBe(0);
  });

  test('remobilisation calls the people of the fighting faction alone, and never the dead', () => {
    const world = called();
    const dead = rebels(world).slice(0, 50);
    for (const person of dead) world.people.status[person] = DEAD;
    bound(remobilisation, world)(0);
    const inField = rowsWhere(world, person => world.people.status[person] === FIGHTING);
    expect(inField.length).toBeGreaterThan(100);
    expect(inField.every(person => world.people.faction[person] === REBELS)).toBe(true);
    expect(dead.every(person => world.people.status[person] === DEAD)).toBe(true);
  });

  test('remobilisation changes where and what those who answer are, and the counts of the field', () => {
    const world = called();
    expect(changesBy(world, () => bound(remobilisation, world)(1))).toEqual([
      'people.district',
      'people.status',
      'factions.fighting',
      'commanders.heeding',
      'commanders.fighting',
    ]);
  });

  test('remobilisation puts those who answer into their commander’s district and counts them there', () => {
    const world = called();
    bound(remobilisation, world)(0);
    const {people, commanders, factions} = world;
    const byCommander = new Float64Array(commanders.count);
    for (const person of rowsWhere(world, who => people.status[who] === FIGHTING)) {
      expect(people.district[person]).toBe(commanders.district[people.commander[person]]);
      byCommander[people.commander[person]] += people.weight[person];
    }
    expect(commanders.fighting).toEqual(byCommander);
    expect(factions.fighting[REBELS]).toBeCloseTo(personsIn(world, FIGHTING), 6);
    expect(factions.fighting[0]).toBe(0);
  });

  test('remobilisation sends everybody home when the fight ends, still armed', () => {
    const world = called();
    const run = bound(remobilisation, world);
    run(0);
    const {people, factions, commanders} = world;
    const answered = rowsWhere(world, who => people.status[who] === FIGHTING);
    const ties = people.tie.slice();
    factions.stance[REBELS] = COMPLY;
    run(1);
    for (const person of answered) {
      expect(people.status[person]).toBe(FIGHTER);
      expect(people.district[person]).toBe(people.home[person]);
    }
    expect(people.tie).toEqual(ties);
    expect(sum(factions.fighting) + sum(commanders.fighting) + sum(commanders.heeding)).toBe(0);
    expect(changesBy(world, () => run(2))).toEqual([]);
  });

  test('remobilisation has a chance to answer that is the tie, if the commander heeds', () => {
    const world = called(0.5);
    bound(remobilisation, world, {heeding: 1})(1);
    const all = rebels(world);
    const share = all.filter(person => world.people.status[person] === FIGHTING).length / all.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / all.length));
  });

  test('remobilisation without heeding commanders has the chance times the ratio without', () => {
    const world = called(0.5);
    bound(remobilisation, world, {heeding: 0, withoutCommander: 0.2})(1);
    const all = rebels(world);
    const share = all.filter(person => world.people.status[person] === FIGHTING).length / all.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / all.length));
    expect(sum(world.commanders.heeding)).toBe(0);
  });

  test('remobilisation sees few answer late, more of them where peers have gone', () => {
    const late = (inField: number, hired = 0): number => {
      const world = called(0.5);
      world.factions.fighting.fill(inField);
      world.factions.hired.fill(hired);
      world.factions.weeksFighting[REBELS] = 5;
      world.commanders.heeding.fill(1);
      world.commanders.followers.fill(100);
      world.commanders.fighting.fill(inField);
      bound(remobilisation, world, {late: 0.1, peers: 3})(1);
      const all = rebels(world);
      return all.filter(person => world.people.status[person] === FIGHTING).length / all.length;
    };
    const expected = (gone: number): number => (0.1 * Math.exp(3 * gone)) / (1 + Math.exp(3 * gone));
    const rows = rebels(called()).length;
    for (const gone of [0, 1]) {
      const sd = Math.sqrt((expected(gone) * (1 - expected(gone))) / rows);
      expect(Math.abs(late(100 * gone) - expected(gone))).toBeLessThan(4 * sd);
    }
    expect(late(100)).toBeGreaterThan(late(0));
    expect(late(100, 100)).toBe(late(0));
  });

  test('remobilisation draws the commanders who heed in the first week of a fight and keeps them', () => {
    const world = called();
    const run = bound(remobilisation, world, {heeding: 0.5});
    run(0);
    const heeding = world.commanders.heeding.slice();
    expect(sum(heeding.subarray(0, 3))).toBe(0);
    for (let week = 1; week < 20; week++) {
      world.factions.weeksFighting[REBELS] = week;
      run(week);
      expect(world.commanders.heeding).toEqual(heeding);
    }
  });

  test('remobilisation sees commanders who broke away heed seldom', () => {
    const heeding = (brokenAway: number): number => {
      const world = called();
      world.commanders.brokenAway.fill(brokenAway);
      const run = bound(remobilisation, world, {heeding: 1, heedingApart: 0});
      run(0);
      return sum(world.commanders.heeding);
    };
    expect(heeding(0)).toBe(4);
    expect(heeding(1)).toBe(0);
  });
});

describe('remobilisation: a side that was beaten', () => {
  /** Mean tie of each faction a week after the rebels were beaten, from ties of 0.8. */
  function after(values: Readonly<Record<string, number>>, weeks = 1, set: (world: World) => void = () => {}) {
    const world = ready(0.8);
    world.factions.beaten[REBELS] = 1;
    set(world);
    const run = bound(remobilisation, world, {decay: 0, programmeDecay: 0, ...values});
    for (let week = 1; week <= weeks; week++) run(week);
    return world;
  }

  test('remobilisation loosens the ties of a beaten side by its share, and nobody else’s', () => {
    const world = after({scattered: 0.3});
    for (let person = 0; person < world.everArmed; person++) {
      const lost = world.people.faction[person] === REBELS;
      expect(world.people.tie[person]).toBeCloseTo(lost ? 0.8 * 0.7 : 0.8, 6);
    }
  });

  test('remobilisation loosens them in every week in which the side counts as beaten, and in no other', () => {
    const [person] = rebels(ready());
    expect(after({scattered: 0.3}, 2).people.tie[person]).toBeCloseTo(0.8 * 0.49, 6);
    const none = after({scattered: 0.3}, 2, ({factions}) => factions.beaten.fill(0));
    expect(none.people.tie[person]).toBeCloseTo(0.8, 6);
    const kept = after({scattered: 0});
    expect(kept.people.tie[person]).toBeCloseTo(0.8, 6);
  });

  test('remobilisation changes ties alone where a side was beaten and nobody fights', () => {
    const world = ready(0.8);
    world.factions.beaten[REBELS] = 1;
    expect(changesBy(world, () => bound(remobilisation, world)(1))).toEqual(['people.tie']);
  });

  test('remobilisation lets a beaten side go home with loose ties, from which fewer can be called', () => {
    const mobilisable = (scattered: number): number => {
      const world = called();
      const run = bound(remobilisation, world, {scattered});
      run(0);
      expect(world.factions.fighting[REBELS]).toBeGreaterThan(0);
      world.factions.stance[REBELS] = COMPLY;
      world.factions.beaten[REBELS] = 1;
      run(1);
      expect(personsIn(world, FIGHTING)).toBe(0);
      world.factions.beaten[REBELS] = 0;
      run(4);
      return world.factions.mobilisable[REBELS];
    };
    expect(mobilisable(0.5)).toBeLessThan(0.6 * mobilisable(0));
  });
});

describe('remobilisation: recruits', () => {
  /** A world of a fighting faction all whose attached people have no tie, and whose others are dead. */
  function recruiting(change: (world: World) => void = () => {}): World {
    const world = called(0, 20_000);
    const {people, commanders, factions} = world;
    for (const person of rebels(world)) if (people.status[person] !== CIVILIAN) people.status[person] = DEAD;
    commanders.heeding.fill(1);
    factions.weeksFighting[REBELS] = 5;
    change(world);
    return world;
  }
  const attached = (world: World): readonly number[] =>
    rebels(world).filter(person => world.people.status[person] !== DEAD);

  function joined(values: Readonly<Record<string, number>>, change?: (world: World) => void): number {
    const world = recruiting(change);
    const rows = attached(world);
    bound(remobilisation, world, values)(1);
    return rows.filter(person => world.people.status[person] === FIGHTING).length / rows.length;
  }
  const near = (found: number, rate: number): void => {
    const chance = 1 - Math.exp(-rate / 52);
    expect(Math.abs(found - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 700));
  };

  test('remobilisation draws people attached to a fighting faction, by grievance, rents, living and the commander', () => {
    near(joined({joining: 10}), 10);
    near(
      joined({joining: 10, grievance: 2}, ({people}) => people.grievance.fill(0.8)),
      10 * Math.exp(0.8),
    );
    near(
      joined({joining: 10, rentsPull: 2}, ({factions}) => factions.rents.fill(0.6)),
      10 * Math.exp(0.8),
    );
    near(
      joined({joining: 10, wage: 1}, ({people}) => people.livelihood.fill(2)),
      10 * Math.exp(-1),
    );
    near(
      joined({joining: 10, withoutCommander: 0.2}, ({commanders}) => commanders.heeding.fill(0)),
      2,
    );
    expect(joined({joining: 0})).toBe(0);
  });

  test('remobilisation draws more where a contested result presses, for the parties to it alone', () => {
    const press = (inContest: number, pressure: number) => (world: World) => {
      world.factions.inContest.set([1 - inContest, inContest]);
      world.country.contestPressure[0] = pressure;
    };
    const crowd = Math.exp(1.5 * 0.8);
    near(joined({joining: 5, contestPull: 1.5}, press(1, 0.8)), 5 * crowd);
    near(joined({joining: 5, contestPull: 1.5}, press(0, 0.8)), 5);
    near(joined({joining: 5, contestPull: 1.5}, press(1, 0)), 5);
    near(joined({joining: 5, contestPull: 0}, press(1, 1)), 5);
  });

  test('remobilisation ties recruits to their commander, and sends them home armed when the fight ends', () => {
    const world = recruiting();
    const {people, factions, commanders} = world;
    const run = bound(remobilisation, world, {joining: 50, recruitTie: 0.6});
    run(1);
    const recruits = rowsWhere(world, who => people.status[who] === FIGHTING);
    expect(recruits.length).toBeGreaterThan(100);
    for (const person of recruits) {
      expect(people.tie[person]).toBeCloseTo(0.6, 6);
      expect(people.district[person]).toBe(commanders.district[people.commander[person]]);
    }
    factions.stance[REBELS] = COMPLY;
    run(2);
    for (const person of recruits) expect(people.status[person]).toBe(FIGHTER);
    run(4);
    expect(factions.mobilisable[REBELS]).toBeGreaterThan(0);
  });

  test('remobilisation raises a side’s stock within the weeks of a fight, up to all there are to recruit', () => {
    const world = recruiting();
    const persons = sum(attached(world).map(person => world.people.weight[person]));
    const run = bound(remobilisation, world);
    const field: number[] = [];
    for (let week = 1; week <= 40; week++) {
      run(week);
      field.push(world.factions.fighting[REBELS]);
    }
    for (let week = 1; week < 40; week++) expect(field[week]).toBeGreaterThanOrEqual(field[week - 1]);
    expect(field[39]).toBeGreaterThan(0.1 * persons);
    expect(field[39]).toBeLessThan(persons);
  });

  test('remobilisation draws no recruits without a fight, from abroad, or from the new army', () => {
    const peace = recruiting(({factions}) => factions.stance.fill(COMPLY));
    const run = bound(remobilisation, peace, {joining: 50});
    for (let week = 1; week < 30; week++) run(week);
    expect(personsIn(peace, FIGHTING)).toBe(0);
    const abroad = ({people}: World): void => {
      people.status.fill(REFUGEE);
    };
    expect(joined({joining: 50}, abroad)).toBe(0);
    const soldiers = ({people, everArmed}: World): void => {
      people.commander.fill(NONE, 0, everArmed);
      people.status.fill(REINTEGRATED, 0, everArmed);
    };
    expect(joined({joining: 50}, soldiers)).toBe(0);
  });
});
