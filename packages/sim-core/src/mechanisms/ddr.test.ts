import {describe, expect, test} from 'vitest';
import {
  CHILD,
  CIVILIAN,
  DEAD,
  DEMOBILISED,
  DISARMED,
  FIGHT,
  FIGHTER,
  FIGHTING,
  HEDGE,
  MAN,
  NONE,
  REINTEGRATED,
  REINTEGRATING,
  WOMAN,
} from '../codes.ts';
import {tiny} from '../tiny.fixture.ts';
import {allPersons, begun, bound, changesBy, firstDay, personsIn, rowsWhere, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {census} from './census.ts';
import {ddr} from './ddr.ts';

const {placeCost, cantonmentWeeks, reintegrationWeeks} = firstDay().facts.ddr;
const cash = 300;

/** A world in which sites take in so many in every week, refuse nobody and feed no army, and factions believe. */
function open(intake: number, fund = 0, people = 2_000): World {
  const world = firstDay({people});
  const {ddrIntake, ddrCash, screening, womenAndChildren, armyIntegration} = world.facts.decisions;
  ddrIntake.fill(intake);
  ddrCash.fill(cash);
  screening.fill(0);
  womenAndChildren.fill(1);
  armyIntegration.fill(0);
  world.factions.commitment.fill(1);
  world.programmes.reintegrationFund[0] = fund;
  return world;
}

/** Weeks of counting and of the programme. */
function running(world: World, values: Readonly<Record<string, number>> = {}) {
  const count = bound(census, world);
  const advance = bound(ddr, world, values);
  return (week: number) => {
    count(week);
    advance(week);
  };
}

/** Cash owed to all people, from what each is owed. */
const owedToPeople = ({people}: World): number =>
  people.owed.reduce((sum, owed, person) => sum + owed * people.weight[person], 0);

/** A world in which everybody who ever bore arms has a status. */
function everyone(status: number, fund = 0): World {
  const world = open(0, fund);
  world.people.status.fill(status, 0, world.everArmed);
  return world;
}

describe('ddr', () => {
  test('ddr that takes in changes status, cash owed and its books, and nobody who never bore arms', () => {
    const world = open(200);
    bound(census, world)(0);
    const civilians = world.people.status.slice(world.everArmed);
    expect(changesBy(world, () => bound(ddr, world, {riots: 0})(0))).toEqual([
      'people.status',
      'people.owed',
      'programmes.ddrPlaces',
      'programmes.disarmed',
      'programmes.claimed',
      'programmes.womenDisarmed',
      'programmes.childrenDisarmed',
      'programmes.weapons',
      'programmes.turnedAway',
      'programmes.cashOwed',
    ]);
    expect(world.people.status.slice(world.everArmed)).toEqual(civilians);
  });

  test('ddr takes in as many as there were places while people queue, what chance left of them carried over', () => {
    const world = open(60);
    const run = running(world);
    const {disarmed, ddrPlaces, turnedAway} = world.programmes;
    for (let week = 0; week < 30; week++) {
      run(week);
      expect(turnedAway[0]).toBeGreaterThan(0);
      expect(disarmed[0] + ddrPlaces[0]).toBeCloseTo(60 * (week + 1), 3);
      expect(Math.abs(ddrPlaces[0])).toBeLessThan(60);
    }
    const inProgramme = personsIn(world, DISARMED) + personsIn(world, DEMOBILISED);
    expect(inProgramme).toBeGreaterThan(0);
    expect(inProgramme).toBeLessThanOrEqual(disarmed[0] + 1e-3);
  });

  test('ddr counts as claimed each who comes by the ratio of that week', () => {
    const world = open(60);
    world.facts.observation.disarmedClaimed.fill(4, 3);
    const run = running(world);
    const {disarmed, claimed} = world.programmes;
    for (let week = 0; week < 3; week++) run(week);
    const honest = disarmed[0];
    expect(claimed[0]).toBe(honest);
    expect(honest).toBeGreaterThan(0);
    for (let week = 3; week < 10; week++) run(week);
    expect(disarmed[0]).toBeGreaterThan(honest);
    expect(claimed[0]).toBeCloseTo(honest + 4 * (disarmed[0] - honest), 6);
  });

  test('ddr with an intake of 0 takes in nobody, whatever was left of places', () => {
    const world = open(0);
    world.programmes.ddrPlaces[0] = 500;
    world.programmes.turnedAway[0] = 100;
    const run = running(world);
    for (let week = 0; week < 20; week++) run(week);
    expect(world.programmes.disarmed[0]).toBe(0);
    expect(personsIn(world, FIGHTER)).toBeCloseTo(2_500, 3);
  });

  test('ddr lets places lapse when nobody was turned away', () => {
    const world = open(100_000);
    const run = running(world);
    run(0);
    run(1);
    expect(world.programmes.turnedAway[0]).toBe(0);
    expect(world.programmes.ddrPlaces[0]).toBeLessThanOrEqual(100_000);
  });

  test('ddr sees fighters come the sooner the more their faction believes, and none while it fights', () => {
    const world = open(100_000);
    world.factions.commitment.set([0.5, 1]);
    world.factions.stance[1] = FIGHT;
    running(world, {coming: 26, claiming: 0})(0);
    const stayed = (faction: number): number =>
      rowsWhere(world, who => world.people.faction[who] === faction && world.people.status[who] === FIGHTER).length;
    const before = firstDay();
    const came = (faction: number): number => {
      const all = rowsWhere(
        before,
        who => before.people.faction[who] === faction && before.people.status[who] === FIGHTER,
      );
      return 1 - stayed(faction) / all.length;
    };
    expect(came(1)).toBe(0);
    const chance = 1 - Math.exp(-13 / 52);
    expect(Math.abs(came(0) - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 200));
  });

  test('ddr takes in those who claim to have fought, but nobody in the field or unattached', () => {
    const world = open(100_000);
    rowsWhere(world, who => world.people.status[who] === FIGHTER).forEach(who => {
      world.people.status[who] = FIGHTING;
    });
    running(world, {claiming: 52})(0);
    const taken = rowsWhere(world, who => world.people.status[who] === DISARMED);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.every(who => world.people.faction[who] !== NONE && world.people.tie[who] === 0)).toBe(true);
    expect(personsIn(world, FIGHTING)).toBeCloseTo(2_500, 3);
  });

  test('ddr demobilises and breaks up the unit the weeks of cantonment after the week of disarming', () => {
    const world = open(100_000);
    const run = running(world, {dispersal: 0.28, leaving: 0});
    run(0);
    const [first] = rowsWhere(world, who => world.people.status[who] === DISARMED && world.people.tie[who] === 1);
    world.facts.decisions.ddrIntake.fill(0);
    for (let week = 1; week < cantonmentWeeks; week++) {
      run(week);
      expect(world.people.status[first]).toBe(DISARMED);
      expect(world.people.tie[first]).toBe(1);
    }
    run(cantonmentWeeks);
    expect(world.people.status[first]).toBe(DEMOBILISED);
    expect(world.people.tie[first]).toBeCloseTo(0.72, 6);
  });

  test.each([1, 2, 6])('ddr keeps everybody in cantonment for the %d weeks of the facts', cantonment => {
    const world = firstDay({scenario: {...tiny, ddr: {...tiny.ddr, cantonmentWeeks: cantonment}}});
    world.factions.commitment.fill(1);
    world.facts.decisions.armyIntegration.fill(0);
    world.facts.decisions.ddrIntake.fill(100_000);
    const run = running(world, {leaving: 0});
    run(0);
    world.facts.decisions.ddrIntake.fill(0);
    const cantoned = personsIn(world, DISARMED);
    let weeks = 0;
    while (personsIn(world, DISARMED) > 0 && weeks < 10) {
      expect(personsIn(world, DISARMED)).toBe(cantoned);
      weeks++;
      run(weeks);
    }
    expect(weeks).toBe(cantonment);
    expect(personsIn(world, DEMOBILISED)).toBeCloseTo(cantoned, 6);
  });

  test('ddr ends a place its weeks after the week of placing', () => {
    const world = everyone(DEMOBILISED, 1e9);
    const run = running(world, {leaving: 0});
    run(0);
    const [first] = rowsWhere(world, who => world.people.status[who] === REINTEGRATING);
    for (let week = 1; week < reintegrationWeeks; week++) {
      run(week);
      expect(world.people.status[first]).toBe(REINTEGRATING);
    }
    run(reintegrationWeeks);
    expect(world.people.status[first]).toBe(REINTEGRATED);
  });

  test('ddr owes cash to everybody let in', () => {
    const world = open(100);
    running(world)(0);
    expect(world.programmes.cashOwed[0]).toBeCloseTo(world.programmes.disarmed[0] * cash, 3);
    expect(owedToPeople(world)).toBeCloseTo(world.programmes.cashOwed[0], 3);
  });

  test('ddr pays cash before places, equally to all, and places only from what is left', () => {
    const world = everyone(DEMOBILISED);
    world.people.owed.fill(cash, 0, world.everArmed);
    world.programmes.cashOwed[0] = owedToPeople(world);
    world.programmes.reintegrationFund[0] = world.programmes.cashOwed[0] / 4;
    const run = running(world, {leaving: 0});
    run(0);
    expect(world.programmes.placed[0]).toBe(0);
    expect(world.programmes.reintegrationFund[0]).toBeCloseTo(0, 2);
    for (let person = 0; person < world.everArmed; person++) {
      expect(world.people.owed[person]).toBeCloseTo(0.75 * cash, 3);
    }
    world.programmes.reintegrationFund[0] = world.programmes.cashOwed[0] + 400 * placeCost;
    run(1);
    expect(world.programmes.cashOwed[0]).toBe(0);
    expect(owedToPeople(world)).toBe(0);
    expect(Math.abs(world.programmes.placed[0] - 400)).toBeLessThan(200);
    expect(world.programmes.placesPaid[0]).toBeCloseTo(world.programmes.placed[0] * placeCost, 2);
  });

  test('ddr conserves money: what came in is in hand, paid as cash or paid for places', () => {
    const world = open(80);
    const run = running(world, {leaving: 0.2});
    const {reintegrationFund, cashPaid, placesPaid, cashOwed, disarmed} = world.programmes;
    let paidIn = 0;
    for (let week = 0; week < 150; week++) {
      if (week === 60) world.facts.decisions.ddrIntake.fill(0);
      reintegrationFund[0] += 12_000;
      paidIn += 12_000;
      run(week);
      expect(reintegrationFund[0] + cashPaid[0] + placesPaid[0]).toBeCloseTo(paidIn, 4);
      expect(owedToPeople(world)).toBeCloseTo(cashOwed[0], 3);
      expect(cashPaid[0] + cashOwed[0]).toBeLessThanOrEqual(disarmed[0] * cash + 1e-3);
    }
    expect(cashPaid[0]).toBeGreaterThan(0);
    expect(placesPaid[0]).toBeGreaterThan(0);
  });

  test('ddr owes or has paid cash once for everybody let in, when nobody gives up and comes again', () => {
    const world = open(80);
    const run = running(world, {leaving: 0});
    const {reintegrationFund, cashPaid, disarmed, cashOwed} = world.programmes;
    for (let week = 0; week < 150; week++) {
      reintegrationFund[0] += 12_000;
      run(week);
      expect(cashPaid[0] + cashOwed[0]).toBeCloseTo(disarmed[0] * cash, 3);
    }
  });

  test('ddr keeps the cash it owes equal to what its people are owed when somebody registers twice', () => {
    const world = open(100_000);
    const claimants = rowsWhere(world, who => who < world.everArmed && world.people.status[who] === CIVILIAN);
    for (const person of claimants) world.people.owed[person] = cash;
    world.programmes.cashOwed[0] = owedToPeople(world);
    running(world, {claiming: 52, coming: 6})(0);
    expect(rowsWhere(world, who => world.people.status[who] === DISARMED).length).toBeGreaterThan(20);
    expect(world.programmes.cashOwed[0]).toBeCloseTo(owedToPeople(world), 0);
  });

  test('ddr never pays more cash than is in hand', () => {
    const world = open(100_000);
    const run = running(world, {claiming: 52, leaving: 0.2});
    for (let week = 0; week < 312; week++) {
      if (week === 280) world.programmes.reintegrationFund[0] = 100_000;
      const before = Math.max(0, world.programmes.reintegrationFund[0]);
      const paidBefore = world.programmes.cashPaid[0];
      run(week);
      expect(world.programmes.cashPaid[0] - paidBefore).toBeLessThanOrEqual(before + 1e-3);
    }
  });

  test('ddr lets those who wait give up, their ties as they are', () => {
    const world = everyone(DEMOBILISED);
    world.people.tie.fill(0.5, 0, world.everArmed);
    const run = running(world, {leaving: 5});
    for (let week = 0; week < 52; week++) run(week);
    const left = personsIn(world, CIVILIAN) - personsIn(everyone(DEMOBILISED), CIVILIAN);
    expect(left / 3_500).toBeGreaterThan(0.97);
    expect(world.people.tie.subarray(0, world.everArmed).every(tie => tie === 0.5)).toBe(true);
  });

  test('ddr pays nothing to the dead or to those who took up arms again', () => {
    const world = everyone(DEMOBILISED, 1_000_000);
    const {people, programmes} = world;
    people.owed.fill(cash, 0, 2);
    people.status[0] = FIGHTING;
    people.status[1] = DEAD;
    programmes.cashOwed[0] = owedToPeople(world);
    running(world)(0);
    expect(programmes.cashPaid[0]).toBe(0);
    expect(programmes.cashOwed[0]).toBeCloseTo(0, 6);
  });

  test('ddr without money places nobody', () => {
    const world = everyone(DEMOBILISED);
    const run = running(world, {leaving: 0});
    for (let week = 0; week < 30; week++) run(week);
    expect(world.programmes.placed[0]).toBe(0);
    expect(personsIn(world, DEMOBILISED)).toBeCloseTo(3_500, 3);
  });

  test('ddr keeps persons and moves nobody', () => {
    const world = open(100, 1e6);
    const places = world.people.district.slice();
    const run = running(world);
    for (let week = 0; week < 60; week++) run(week);
    expect(allPersons(world)).toBeCloseTo(104_000, 2);
    expect(world.people.district).toEqual(places);
  });
});

/** Rows of those attached to a faction without bearing arms, by kind. */
const claimants = (world: World, kind: number): readonly number[] =>
  rowsWhere(
    world,
    who => who < world.everArmed && world.people.status[who] === CIVILIAN && world.people.kind[who] === kind,
  );

/** Share of rows that have a status. */
const shareIn = ({people}: World, rows: readonly number[], status: number): number =>
  rows.filter(person => people.status[person] === status).length / rows.length;

const within = (found: number, chance: number, rows: number): void =>
  expect(Math.abs(found - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / rows) + 1e-12);

describe('ddr: who is let in', () => {
  test('ddr screens out people without a weapon at the share refused, and fighters by error only', () => {
    const world = open(1e6, 0, 20_000);
    world.facts.decisions.screening.fill(0.6);
    world.facts.decisions.womenAndChildren.fill(1);
    const men = claimants(world, MAN);
    const fighters = rowsWhere(world, who => world.people.status[who] === FIGHTER);
    running(world, {claiming: 26, coming: 26, refusedFighters: 0.5})(0);
    const comes = 1 - Math.exp(-0.5);
    within(shareIn(world, men, DISARMED), comes * 0.4, men.length);
    within(shareIn(world, fighters, DISARMED), comes * 0.7, fighters.length);
  });

  test('ddr that refuses everybody without a weapon takes in fighters alone, women and minors among them', () => {
    const world = open(1e6, 0, 20_000);
    world.facts.decisions.screening.fill(1);
    world.facts.decisions.womenAndChildren.fill(0);
    const run = running(world, {refusedFighters: 0});
    for (let week = 0; week < 40; week++) run(week);
    expect(personsIn(world, FIGHTER)).toBeLessThan(100);
    const {people, programmes} = world;
    const claimed = rowsWhere(world, who => people.tie[who] === 0 && people.owed[who] > 0);
    expect(claimed).toEqual([]);
    expect(programmes.womenDisarmed[0]).toBeGreaterThan(0);
    expect(programmes.childrenDisarmed[0]).toBeGreaterThan(0);
  });

  test.each([
    [0, 0.3],
    [0.5, 0.65],
    [1, 1],
  ])('ddr that admits a share %d of women and minors as such lets in %d of what men get', (asSuch, ratio) => {
    const world = open(1e6, 0, 20_000);
    world.facts.decisions.womenAndChildren.fill(asSuch);
    const [men, women, children] = [MAN, WOMAN, CHILD].map(kind => claimants(world, kind));
    running(world, {claiming: 26, underServed: 0.3})(0);
    const comes = 1 - Math.exp(-0.5);
    within(shareIn(world, men, DISARMED), comes, men.length);
    within(shareIn(world, women, DISARMED), comes * ratio, women.length);
    within(shareIn(world, children, DISARMED), comes * ratio, children.length);
  });

  test('ddr counts women, minors and the weapons of those who bore arms', () => {
    const world = open(1e6);
    const {people, programmes} = world;
    const bore = people.status.map(status => (status === FIGHTER ? 1 : 0));
    running(world)(0);
    const persons = (holds: (person: number) => boolean): number =>
      sum(rowsWhere(world, who => people.status[who] === DISARMED && holds(who)).map(who => people.weight[who]));
    expect(programmes.womenDisarmed[0]).toBeCloseTo(
      persons(who => people.kind[who] === WOMAN),
      4,
    );
    expect(programmes.childrenDisarmed[0]).toBeCloseTo(
      persons(who => people.kind[who] === CHILD),
      4,
    );
    expect(programmes.weapons[0]).toBeCloseTo(world.facts.ddr.weapons * persons(who => bore[who] === 1), 4);
    expect(programmes.weapons[0]).toBeLessThan(programmes.disarmed[0]);
  });

  test('ddr sees a share of the fighters of a hedging faction come, against one that complies', () => {
    const world = open(1e6, 0, 20_000);
    world.factions.stance[1] = HEDGE;
    const fighters = [0, 1].map(faction =>
      rowsWhere(world, who => world.people.faction[who] === faction && world.people.status[who] === FIGHTER),
    );
    running(world, {coming: 26, hedging: 0.2})(0);
    within(shareIn(world, fighters[0], DISARMED), 1 - Math.exp(-0.5), fighters[0].length);
    within(shareIn(world, fighters[1], DISARMED), 1 - Math.exp(-0.1), fighters[1].length);
  });

  test('ddr promises the cash of the week of disarming, and never less than was promised before', () => {
    const world = open(100);
    world.facts.decisions.ddrCash.set([300, 75, 0]);
    const run = running(world);
    const promised: number[] = [];
    for (const week of [0, 1, 2]) {
      const before = world.programmes.disarmed[0];
      const owed = world.programmes.cashOwed[0];
      run(week);
      promised.push((world.programmes.cashOwed[0] - owed) / (world.programmes.disarmed[0] - before));
    }
    expect(promised[0]).toBeCloseTo(300, 6);
    expect(promised[1]).toBeCloseTo(75, 6);
    expect(promised[2]).toBeCloseTo(0, 6);
    const again = open(1e6);
    again.facts.decisions.ddrCash.fill(75);
    again.people.owed.fill(200, 0, again.everArmed);
    running(again, {coming: 52})(0);
    expect(again.people.owed.subarray(0, again.everArmed).every(owed => owed === 200)).toBe(true);
  });
});

describe('ddr: the new army', () => {
  test('ddr begins with the soldiers of the scenario', () => {
    const world = firstDay({scenario: {...tiny, state: {...tiny.state, army: 321}}});
    expect(changesBy(world, () => begun(ddr, world))).toEqual(['state.army']);
    expect(world.state.army[0]).toBe(321);
  });

  test('ddr takes as many into the army as there were places, men who bore arms alone, who then answer to nobody', () => {
    const world = everyone(DEMOBILISED);
    world.facts.decisions.armyIntegration.fill(20);
    const before = world.people.tie.slice();
    const run = running(world, {leaving: 0, attrition: 0});
    const {integrated, armyPlaces} = world.programmes;
    for (let week = 0; week < 30; week++) {
      run(week);
      expect(integrated[0] + armyPlaces[0]).toBeCloseTo(20 * (week + 1), 3);
      expect(world.state.army[0]).toBeCloseTo(integrated[0], 6);
    }
    const {people} = world;
    const soldiers = rowsWhere(world, who => people.status[who] === REINTEGRATED);
    expect(soldiers.length).toBeGreaterThan(10);
    for (const person of soldiers) {
      expect(people.kind[person]).toBe(MAN);
      expect(before[person]).toBe(1);
      expect(people.tie[person]).toBe(0);
      expect(people.commander[person]).toBe(NONE);
    }
    expect(personsIn(world, REINTEGRATED)).toBeCloseTo(integrated[0], 3);
    expect(allPersons(world)).toBeCloseTo(104_000, 2);
  });

  test('ddr takes fighters under arms into the army, but none of a faction that fights', () => {
    const world = open(0);
    world.facts.decisions.armyIntegration.fill(500);
    world.factions.stance[1] = FIGHT;
    running(world)(0);
    const soldiers = rowsWhere(world, who => world.people.status[who] === REINTEGRATED);
    expect(soldiers.length).toBeGreaterThan(0);
    expect(soldiers.every(who => world.people.faction[who] === 0)).toBe(true);
  });

  test('ddr lets places in the army lapse when nobody waits for them or the programme stops', () => {
    const world = everyone(DEMOBILISED);
    world.people.tie.fill(0);
    world.facts.decisions.armyIntegration.fill(20);
    const run = running(world);
    for (let week = 0; week < 5; week++) run(week);
    expect(world.programmes.armyPlaces[0]).toBe(20);
    world.facts.decisions.armyIntegration.fill(0);
    run(5);
    expect(world.programmes.armyPlaces[0]).toBe(0);
  });

  test('ddr loses soldiers by attrition', () => {
    const world = open(0);
    world.state.army[0] = 1_000;
    const run = running(world, {attrition: 0.1});
    for (let week = 0; week < 52; week++) run(week);
    expect(world.state.army[0]).toBeCloseTo(1_000 * (1 - 0.1 / 52) ** 52, 6);
  });

  test('ddr still owes soldiers what they were promised', () => {
    const world = everyone(DEMOBILISED);
    world.people.owed.fill(cash, 0, world.everArmed);
    world.programmes.cashOwed[0] = owedToPeople(world);
    world.facts.decisions.armyIntegration.fill(400);
    const run = running(world, {leaving: 0});
    run(0);
    expect(world.programmes.integrated[0]).toBeGreaterThan(0);
    expect(world.programmes.cashOwed[0]).toBeCloseTo(3_500 * cash, 0);
    world.programmes.reintegrationFund[0] = 3_500 * cash;
    run(1);
    expect(world.programmes.cashPaid[0]).toBeCloseTo(3_500 * cash, 0);
  });
});

describe('ddr: riots', () => {
  /** Riots a week while everybody has waited for so many weeks and is owed so much. */
  function riotsPerWeek(waited: number, owed: number, values: Readonly<Record<string, number>> = {}): number {
    const world = everyone(DEMOBILISED);
    const {people, country, programmes, facts} = world;
    country.demobilised[0] = 3_500;
    people.owed.fill(owed, 0, world.everArmed);
    programmes.cashOwed[0] = owedToPeople(world);
    const run = bound(ddr, world, {leaving: 0, riots: 12, riotShare: 0.5, weariness: 0, ...values});
    let riots = 0;
    for (let week = 0; week < facts.weeks; week++) {
      people.weeksInStatus.fill(waited, 0, world.everArmed);
      run(week);
      riots += programmes.riot[0];
    }
    return riots / facts.weeks;
  }
  const chance = (angry: number): number => 1 - Math.exp((-12 * angry) / (angry + 0.5) / 52);
  const weeks = firstDay().facts.weeks;

  test('ddr has riots while people are owed cash for longer than their patience, and none before', () => {
    within(riotsPerWeek(10, cash), chance(1), weeks);
    expect(riotsPerWeek(10, cash)).toBeGreaterThan(0.05);
    expect(riotsPerWeek(2, cash)).toBe(0);
    expect(riotsPerWeek(10, 0)).toBe(0);
  });

  test('ddr counts those without a place for long with their weight', () => {
    within(riotsPerWeek(100, 0, {placeAnger: 0.4}), chance(0.4), weeks);
    expect(riotsPerWeek(100, 0, {placeAnger: 0})).toBe(0);
  });

  test('ddr sees anger fade with the weeks of waiting', () => {
    within(riotsPerWeek(104, cash, {weariness: 0.5}), chance(Math.exp(-1)), weeks);
  });

  test('ddr has riots when people are turned away', () => {
    const world = open(1);
    const run = running(world, {riots: 30, riotShare: 0.1, claiming: 52});
    let riots = 0;
    for (let week = 0; week < 100; week++) {
      run(week);
      riots += world.programmes.riot[0];
    }
    expect(riots).toBeGreaterThan(10);
  });

  test('ddr has no riot while nobody was promised anything, nor at a rate of 0', () => {
    const world = open(0);
    const run = running(world, {riots: 30});
    for (let week = 0; week < 100; week++) {
      run(week);
      expect(world.programmes.riot[0]).toBe(0);
    }
    expect(riotsPerWeek(10, cash, {riots: 0})).toBe(0);
  });
});
