import {describe, expect, test} from 'vitest';
import {CIVILIAN, DEAD, FIGHT} from '../codes.ts';
import {hashWorld} from '../snapshot.ts';
import {allPersons, begun, bound, changesBy, firstDay, personsIn, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {violence} from './violence.ts';

const STATE = 0;
const REBELS = 1;
/** Nothing but fights, and these where the commanders live alone. */
const silent = {background: 0, communalRate: 0, advance: 0};

/** A world of known persons at peace, with whatever drives communal clashes at its reference. */
function peaceful(): World {
  const world = firstDay();
  const {districts} = world;
  districts.persons.set([60_000, 30_000, 10_000]);
  districts.grievance.fill(0.4);
  districts.disputes.fill(10);
  districts.cohesion.fill(0.5);
  districts.stateReach.fill(0.4);
  districts.protesting.fill(0.05);
  districts.nationalPolice.set([60, 30, 10]);
  return world;
}

/** The same with the rebels fighting at a rate of so many events a week, in shares by district. */
function fighting(eventsPerWeek: number, shares: readonly number[] = [0, 1, 0]): World {
  const world = peaceful();
  const {factions, commanders} = world;
  factions.stance[REBELS] = FIGHT;
  factions.fighting[REBELS] = 10_000;
  factions.intensity[REBELS] = eventsPerWeek / violence.parameters.lethality.value;
  [0, 1, 2].forEach(place => {
    const leader = 3 + place;
    commanders.district[leader] = place;
    commanders.fighting[leader] = 10_000 * shares[place];
  });
  return world;
}

/** Sums over weeks: events and deaths of organised groups, deaths by channel. */
function count(world: World, weeks: number, values: Readonly<Record<string, number>>) {
  const run = bound(violence, world, values);
  const {country, districts} = world;
  const eventsByPlace = new Float64Array(3);
  const total = {events: 0, stateBased: 0, oneSided: 0, communal: 0, eventsByPlace};
  for (let week = 1; week <= weeks; week++) {
    run(week);
    for (let place = 0; place < 3; place++) eventsByPlace[place] += districts.events[place];
    total.stateBased += country.stateBasedDeaths[0];
    total.oneSided += country.oneSidedDeaths[0];
    total.communal += country.communalDeaths[0];
  }
  total.events = sum(eventsByPlace);
  return total;
}

const powerSum = (exponent: number): number => {
  let total = 0;
  for (let size = 1; size <= 1_000; size++) total += size ** exponent;
  return total;
};

describe('violence: who is killed', () => {
  test('violence without fight, background and communal clashes kills nobody and changes nothing', () => {
    const world = peaceful();
    const run = bound(violence, world, silent);
    expect(changesBy(world, () => run(0))).toEqual([]);
    const before = hashWorld(world);
    for (let week = 1; week < 400; week++) run(week);
    expect(hashWorld(world)).toBe(before);
  });

  test('violence of a fight without fighters in the field kills nobody', () => {
    const world = fighting(50);
    world.factions.fighting.fill(0);
    world.commanders.fighting.fill(0);
    expect(count(world, 50, silent)).toMatchObject({events: 0, stateBased: 0, oneSided: 0, communal: 0});
  });

  test('violence of a faction that complies is none, even with fighters in the field', () => {
    const world = fighting(50);
    world.factions.stance[REBELS] = 0;
    expect(count(world, 50, silent).events).toBe(0);
  });

  test('violence changes deaths, what districts feel and who lives, and nobody’s place', () => {
    const world = fighting(40);
    expect(changesBy(world, () => bound(violence, world)(1))).toEqual([
      'people.status',
      'districts.deathRate',
      'districts.violence',
      'districts.excitation',
      'districts.fighting',
      'districts.events',
      'districts.fightRate',
      'districts.communalRate',
      'districts.killed',
      'districts.unburied',
      'country.stateBasedDeaths',
      'country.oneSidedDeaths',
      'country.killed',
    ]);
  });

  test('violence counts the killed as the sum over channels', () => {
    const world = fighting(3, [0.3, 0.5, 0.2]);
    const {stateBased, oneSided, communal} = count(world, 150, {communalRate: 100});
    expect(stateBased).toBeGreaterThan(0);
    expect(oneSided).toBeGreaterThan(0);
    expect(communal).toBeGreaterThan(0);
    expect(world.country.killed[0]).toBe(stateBased + oneSided + communal);
    expect(sum(world.districts.killed)).toBe(stateBased + oneSided);
  });

  test('violence keeps those whom organised groups killed by the district they were killed in', () => {
    const world = fighting(3, [0.3, 0.5, 0.2]);
    const run = bound(violence, world, {...silent, communalRate: 500});
    const seen = [0, 0, 0];
    let single = 0;
    for (let week = 1; week < 200; week++) {
      const before = world.districts.killed.slice();
      const deaths = world.country.killed[0];
      run(week);
      for (let place = 0; place < 3; place++) {
        const killed = world.districts.killed[place] - before[place];
        expect(killed).toBeGreaterThanOrEqual(world.districts.events[place]);
        if (world.districts.events[place] === 0) expect(killed).toBe(0);
        else seen[place]++;
      }
      if (world.country.communalDeaths[0] > 0) single++;
      const organised = world.country.stateBasedDeaths[0] + world.country.oneSidedDeaths[0];
      expect(sum(world.districts.killed) - sum(before)).toBe(organised);
      expect(world.country.killed[0] - deaths).toBe(organised + world.country.communalDeaths[0]);
    }
    expect(Math.min(...seen, single)).toBeGreaterThan(10);
  });

  test('violence turns the killed into rows that die, and keeps the difference for later', () => {
    const world = fighting(3, [0.3, 0.5, 0.2]);
    const run = bound(violence, world);
    for (let week = 1; week < 150; week++) {
      run(week);
      expect(personsIn(world, DEAD) + sum(world.districts.unburied)).toBeCloseTo(world.country.killed[0], 3);
      expect(Math.min(...world.districts.unburied)).toBeGreaterThanOrEqual(0);
    }
    expect(personsIn(world, DEAD)).toBeGreaterThan(100);
    expect(allPersons(world)).toBeCloseTo(104_000, 2);
  });

  test('violence kills only those who stand where it happens', () => {
    const world = fighting(5, [0, 1, 0]);
    count(world, 60, {...silent, spread: 0});
    const {status, district} = world.people;
    for (let person = 0; person < world.people.count; person++) {
      if (status[person] === DEAD) expect(district[person]).toBe(1);
    }
    expect(personsIn(world, DEAD)).toBeGreaterThan(0);
  });

  test('violence at one row per person buries everybody killed in the same week', () => {
    const world = firstDay({people: 104_000});
    world.districts.persons.set([60_000, 30_000, 10_000]);
    const run = bound(violence, world, {...silent, background: 400, largestEvent: 20});
    for (let week = 1; week < 30; week++) run(week);
    expect(world.country.killed[0]).toBeGreaterThan(100);
    expect(personsIn(world, DEAD)).toBe(world.country.killed[0]);
    expect(sum(world.districts.unburied)).toBe(0);
  });
});

describe('violence: where fights strike', () => {
  const plain = {...silent, advance: 0.5, triggering: 0, largestEvent: 1, spread: 0, reachKm: 100, capitalStake: 0.5};
  /** What an opponent so far away weighs: districts lie 111.2 and 222.4 km apart in a row. */
  const close = (steps: number): number => Math.exp((steps === 0 ? -1 : -111.2 * steps) / 100);

  /** Rebels for no camp who fight from some districts against commanders of the state with followers in the others. */
  function war(from: readonly number[], against: readonly number[]): World {
    const world = fighting(4, from);
    const {commanders} = world;
    world.alliances.tie.fill(-0.3);
    world.facts.armedCamps.fill(0);
    [0, 1, 2].forEach(place => {
      commanders.district[place] = place;
      commanders.followers[place] = against[place];
    });
    // The followers of those who fight weigh nothing.
    commanders.followers.fill(5_000, 3);
    return world;
  }

  /** Events a year that fights bring to each district, as shares of what they bring without restraint. */
  function shares(world: World, values: Readonly<Record<string, number>> = {}): readonly number[] {
    bound(violence, world, {...plain, ...values})(1);
    return Array.from(world.districts.fightRate, rate => rate / (52 * 4));
  }

  /** The same by formula: what is away goes by followers x nearness, and to the capital. */
  function expected(from: number, against: readonly number[], advance = 0.5, stake = 0.5): readonly number[] {
    const all = sum(against);
    const weights = against.map(
      (followers, place) =>
        (all > 0 ? (followers / all) * close(Math.abs(place - from)) : 0) + (place === 0 ? stake : 0),
    );
    const near = sum(weights);
    const away = near > 0 ? advance : 0;
    return weights.map((weight, place) => (near > 0 ? (away * weight) / near : 0) + (place === from ? 1 - away : 0));
  }
  const same = (found: readonly number[], wanted: readonly number[]): void =>
    wanted.forEach((share, place) => {
      expect(found[place]).toBeCloseTo(share, 12);
    });

  test('violence strikes at home and, for its share, at opponents by how many and how near, and at the capital', () => {
    same(shares(war([0, 0, 1], [0, 3_000, 0])), expected(2, [0, 3_000, 0]));
    same(shares(war([0, 0, 1], [500, 3_000, 1_000])), expected(2, [500, 3_000, 1_000]));
    same(shares(war([0, 1, 0], [500, 0, 1_500]), {advance: 0.9}), expected(1, [500, 0, 1_500], 0.9));
  });

  test('violence strikes away for the sum of its commanders, each from where they live', () => {
    const [one, other] = [expected(0, [0, 800, 200]), expected(2, [0, 800, 200])];
    same(
      shares(war([0.25, 0, 0.75], [0, 800, 200])),
      one.map((share, place) => 0.25 * share + 0.75 * other[place]),
    );
  });

  test('violence is as frequent wherever it strikes', () => {
    for (const advance of [0, 0.3, 1]) {
      expect(sum(shares(war([0, 0.4, 0.6], [300, 700, 0]), {advance}))).toBeCloseTo(1, 12);
    }
  });

  test('violence stays at home where no share advances, and where there is nobody and nothing to strike at', () => {
    same(shares(war([0, 0, 1], [500, 3_000, 0]), {advance: 0}), [0, 0, 1]);
    same(shares(war([0, 0, 1], [0, 0, 0]), {advance: 1, capitalStake: 0}), [0, 0, 1]);
    same(shares(war([0, 0, 1], [0, 0, 0]), {advance: 1}), [1, 0, 0]);
  });

  test('violence leaves the capital alone, however near, where it is no stake and no opponent lives there', () => {
    same(shares(war([0, 0, 1], [0, 3_000, 0]), {capitalStake: 0}), [0, 0.5, 0.5]);
  });

  test('violence strikes at no ally', () => {
    const world = war([0, 0, 1], [0, 3_000, 0]);
    world.alliances.tie[REBELS * 2 + STATE] = 0.4;
    same(shares(world), expected(2, [0, 0, 0]));
    world.alliances.tie[REBELS * 2 + STATE] = -0.4;
    world.alliances.tie[STATE * 2 + REBELS] = 0.4;
    same(shares(world), expected(2, [0, 3_000, 0]));
  });

  /** Rebels for the camp out of office, against the state for the one in office. */
  function overOffice(from: readonly number[], against: readonly number[]): World {
    const world = war(from, against);
    world.facts.armedCamps.set([1, 0, 0, 1]);
    return world;
  }
  /** Voters of the camp in office by district: 60,000 x 0.5, 30,000 x 0.2 and 10,000 x 0.6. */
  const voters = [30_000, 6_000, 6_000].map(persons => persons / 42_000);

  test('violence strikes half at voters of the camp the others fight for, and at them alone where nobody is armed', () => {
    const armed = [500, 3_000, 1_500].map(followers => followers / 5_000);
    const both = armed.map((share, place) => (share + voters[place]) / 2);
    same(shares(overOffice([0, 0, 1], [500, 3_000, 1_500])), expected(2, both));
    same(shares(overOffice([0, 0, 1], [0, 0, 0])), expected(2, voters));
  });

  test('violence takes no notice of votes where a faction fights for no camp, or nobody for another', () => {
    const noCamp = overOffice([0, 0, 1], [500, 3_000, 1_500]);
    noCamp.facts.armedCamps.set([1, 0, 0, 0]);
    same(shares(noCamp), expected(2, [500, 3_000, 1_500]));
    const noRival = overOffice([0, 0, 1], [500, 3_000, 1_500]);
    noRival.facts.armedCamps.set([0, 0, 0, 1]);
    same(shares(noRival), expected(2, [500, 3_000, 1_500]));
    const sameCamp = overOffice([0, 0, 1], [500, 3_000, 1_500]);
    sameCamp.facts.armedCamps.set([1, 1, 0, 0]);
    same(shares(sameCamp), expected(2, [500, 3_000, 1_500]));
  });

  test('violence is drawn to districts by conflict over land, as far as that draws, and the capital by its stake', () => {
    const conflict = [0.4, 2, 1];
    const drawn = (land: number): readonly number[] => {
      const world = war([0, 0, 1], [2_000, 2_000, 1_000]);
      world.facts.landConflict.set(conflict);
      return shares(world, {land});
    };
    const pull = (land: number): readonly number[] => {
      const weights = [0.4, 0.4, 0.2].map(
        (share, place) => share * close(2 - place) * (1 - land + land * conflict[place]) + (place === 0 ? 0.5 : 0),
      );
      return weights.map((weight, place) => (0.5 * weight) / sum(weights) + (place === 2 ? 0.5 : 0));
    };
    for (const land of [0, 0.5, 1]) same(drawn(land), pull(land));
    same(drawn(0), expected(2, [2_000, 2_000, 1_000]));
  });

  test('violence is as frequent where no district with opponents knows conflict over land', () => {
    const world = war([0, 0, 1], [0, 3_000, 0]);
    world.facts.landConflict.set([2, 0, 2]);
    same(shares(world, {land: 1}), [0.5, 0, 0.5]);
    same(shares(world, {land: 1, capitalStake: 0}), [0, 0, 1]);
  });

  test('violence is restrained by deterrence where it strikes, not where its commanders live', () => {
    const [home, capital] = [war([0, 0, 1], [0, 0, 0]), war([0, 0, 1], [0, 0, 0])];
    home.districts.deterrence[2] = 1;
    capital.districts.deterrence[0] = 1;
    same(shares(home, {restraint: 0.5}), [0.5, 0, 0.25]);
    same(shares(capital, {restraint: 0.5}), [0.25, 0, 0.5]);
  });

  test('violence counts fighters where their commanders are, wherever they strike', () => {
    const world = war([0, 0, 1], [0, 3_000, 0]);
    shares(world, {advance: 1});
    expect(Array.from(world.districts.fighting)).toEqual([0, 0, 10_000]);
  });

  test('violence away from home kills as its rates say', () => {
    const world = war([0, 0, 1], [500, 3_000, 1_000]);
    const {eventsByPlace, events} = count(world, 2_500, plain);
    expected(2, [500, 3_000, 1_000]).forEach((share, place) => {
      expect(Math.abs(eventsByPlace[place] / events - share)).toBeLessThan(
        4 * Math.sqrt((share * (1 - share)) / events),
      );
    });
  });
});

describe('violence: what is reported', () => {
  test('violence begins by drawing deaths per reported between the bounds of the scenario, and keeps it', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(violence, world))).toEqual(['country.deathsPerReported']);
    const drawn = world.country.deathsPerReported[0];
    const run = bound(violence, world);
    for (let week = 0; week < 30; week++) run(week);
    expect(world.country.deathsPerReported[0]).toBe(drawn);
  });

  test('violence draws deaths per reported evenly over seeds', () => {
    const seeds = 400;
    const world = firstDay();
    const drawn = Array.from(
      {length: seeds},
      (_, seed) => begun(violence, world, {}, `${seed}`).country.deathsPerReported[0],
    );
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(2.5);
    expect(Math.abs(sum(drawn) / seeds - 2)).toBeLessThan(4 / Math.sqrt(12 * seeds));
    const variance = drawn.reduce((total, factor) => total + (factor - 2) * (factor - 2), 0) / seeds;
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / seeds));
  });

  test('violence of history is the same whatever of it is reported', () => {
    const run = (factor: number) => {
      const world = fighting(2);
      world.country.deathsPerReported[0] = factor;
      return count(world, 60, {communalRate: 200});
    };
    expect(run(1.3)).toEqual(run(2.6));
  });

  /** A world whose districts hold so many communal deaths not yet reported. */
  function kept(deaths: readonly number[], factor = 2): World {
    const world = peaceful();
    world.country.deathsPerReported[0] = factor;
    world.districts.communalDead.set(deaths);
    return world;
  }

  test('violence between communities is reportable in districts that reach the reported deaths asked for', () => {
    const world = kept([50, 49.9, 80]);
    bound(violence, world, {...silent, communalReportable: 25})(1);
    expect(world.country.communalReportable[0]).toBe(130);
    expect(Array.from(world.districts.communalDead)).toEqual([0, 49.9 * Math.exp(-1 / 52), 0]);
    bound(violence, world, {...silent, communalReportable: 25})(2);
    expect(world.country.communalReportable[0]).toBe(0);
  });

  test('violence between communities is reportable sooner where more of what happens is reported', () => {
    const reportable = (factor: number): number => {
      const world = kept([40, 0, 0], factor);
      bound(violence, world, {...silent, communalReportable: 25})(1);
      return world.country.communalReportable[0];
    };
    expect(reportable(1.6)).toBe(40);
    expect(reportable(1.61)).toBe(0);
  });

  test('violence between communities that is not reportable is forgotten over a year', () => {
    const world = kept([40, 0, 0]);
    const run = bound(violence, world, {...silent, communalReportable: 25});
    for (let week = 1; week <= 52; week++) run(week);
    expect(world.districts.communalDead[0]).toBeCloseTo(40 / Math.E, 9);
  });

  test('violence between communities and riots is reportable once in all, whenever it becomes so', () => {
    const all = (world: World, values: Readonly<Record<string, number>>): readonly number[] => {
      const run = bound(violence, world, {...silent, ...values});
      let [reportable, happened] = [0, 0];
      for (let week = 1; week <= 400; week++) {
        run(week);
        reportable += world.country.communalReportable[0];
        happened += world.country.communalDeaths[0];
      }
      return [reportable, happened];
    };
    const frequent = kept([0, 0, 0]);
    frequent.programmes.riot[0] = 1;
    const [reportable, happened] = all(frequent, {communalRate: 3_000, riotEvents: 2, communalReportable: 1});
    expect(happened).toBeGreaterThan(3_000);
    expect(reportable).toBeLessThanOrEqual(happened);
    expect(reportable).toBeGreaterThan(0.97 * happened);
    const [none, some] = all(kept([0, 0, 0]), {communalRate: 20, largestEvent: 3, communalReportable: 25});
    expect(some).toBeGreaterThan(5);
    expect(none).toBe(0);
  });
});

describe('violence: how often and how many', () => {
  test('violence sets off 0.4 events for each event', () => {
    const weeks = 4_000;
    const {events} = count(fighting(3), weeks, {...silent, triggering: 0.4, largestEvent: 1});
    const offspring = 1 - (3 * weeks) / events;
    expect(Math.abs(offspring - 0.4)).toBeLessThan(0.03);
  });

  test('violence without triggering has as many events as its fights bring', () => {
    const weeks = 4_000;
    const {events} = count(fighting(3), weeks, {...silent, triggering: 0, largestEvent: 1});
    expect(Math.abs(events - 3 * weeks)).toBeLessThan(4 * Math.sqrt(3 * weeks));
  });

  test('violence spreads its share of what it sets off to neighbours alone', () => {
    const world = fighting(0, [1, 0, 0]);
    world.districts.excitation.set([40, 0, 0]);
    bound(violence, world, {...silent, triggering: 0.5, spread: 0.3, triggeringWeeks: 4, largestEvent: 1})(1);
    const kept = Math.exp(-1 / 4);
    const more = 0.5 * (1 - kept) * world.districts.events[0];
    expect(world.districts.excitation[0]).toBeCloseTo(40 * kept + 0.7 * more, 9);
    expect(world.districts.excitation[1]).toBeCloseTo(0.3 * more, 9);
    expect(world.districts.excitation[2]).toBe(0);
  });

  test('violence has deaths an event about the mean of the power law', () => {
    const {events, stateBased, oneSided} = count(fighting(20), 1_500, {...silent, triggering: 0});
    const mean = powerSum(-1.5) / powerSum(-2.5);
    const variance = powerSum(-0.5) / powerSum(-2.5) - mean * mean;
    const found = (stateBased + oneSided) / events;
    expect(events).toBeGreaterThan(25_000);
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / events));
  });

  test('violence has events in proportion to lethality, intensity and force up to the largest', () => {
    const rate = (force: number, values: Readonly<Record<string, number>>): number => {
      const world = fighting(violence.parameters.lethality.value);
      world.factions.fighting[REBELS] = force;
      world.commanders.fighting[4] = force;
      return count(world, 3_000, {...silent, triggering: 0, largestEvent: 1, ...values}).events / 3_000;
    };
    const near = (found: number, expected: number): void =>
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected / 3_000));
    near(rate(10_000, {lethality: 1.2}), 1.2);
    near(rate(10_000, {lethality: 2.4}), 2.4);
    near(rate(5_000, {lethality: 1.2}), 0.6);
    near(rate(90_000, {lethality: 1.2, largestForce: 3}), 3.6);
    expect(rate(10_000, {lethality: 0})).toBe(0);
  });

  test('violence is restrained where it is deterred, the state’s hardly', () => {
    const rate = (holdsState: number): number => {
      const world = fighting(3);
      world.factions.holdsState[REBELS] = holdsState;
      world.districts.deterrence[1] = 0.8;
      const values = {...silent, triggering: 0, largestEvent: 1, restraint: 0.5, stateRestrained: 0.1};
      return count(world, 4_000, values).events / 4_000;
    };
    expect(Math.abs(rate(0) - 3 * 0.6)).toBeLessThan(4 * Math.sqrt(1.8 / 4_000));
    expect(Math.abs(rate(1) - 3 * 0.96)).toBeLessThan(4 * Math.sqrt(2.88 / 4_000));
  });

  test('violence of the state is restrained the more its forces are reformed, that of others as before', () => {
    const rate = (holdsState: number, reform: number, reformRestraint: number): number => {
      const world = fighting(3);
      world.factions.holdsState[REBELS] = holdsState;
      world.state.reform[0] = reform;
      world.districts.deterrence[1] = 0.8;
      const values = {...silent, triggering: 0, largestEvent: 1, restraint: 0.5, stateRestrained: 0.1, reformRestraint};
      return count(world, 4_000, values).events / 4_000;
    };
    const near = (found: number, expected: number): void =>
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected / 4_000));
    near(rate(1, 1, 0.5), 3 * (1 - 0.4 * 0.55));
    near(rate(1, 1, 1), 3 * 0.6);
    near(rate(1, 1, 0), 3 * 0.96);
    expect(rate(0, 1, 1)).toBe(rate(0, 0, 1));
  });

  test('violence falls where the fighters are', () => {
    const {eventsByPlace, events} = count(fighting(4, [0.25, 0.75, 0]), 2_000, {...silent, triggering: 0});
    expect(eventsByPlace[2]).toBe(0);
    expect(Math.abs(eventsByPlace[0] / events - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / events));
  });

  test('violence against civilians has its share, larger in a fight over a contested result', () => {
    const share = (contested: number): number => {
      const world = fighting(4);
      world.factions.contested[REBELS] = contested;
      const {stateBased, oneSided} = count(world, 2_500, {...silent, largestEvent: 1, spread: 0});
      return oneSided / (stateBased + oneSided);
    };
    expect(Math.abs(share(0) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs(share(1) - 0.9)).toBeLessThan(0.02);
  });

  test('violence against civilians is prevented by police, that between forces is not', () => {
    const deaths = (police: number) => {
      const world = fighting(4);
      world.districts.police.fill(police);
      return count(world, 2_500, {...silent, triggering: 0, largestEvent: 1, perPolice: 1e-3});
    };
    const [without, officers] = [deaths(0), deaths(200)];
    expect(officers.stateBased).toBe(without.stateBased);
    expect(Math.abs(officers.oneSided / without.oneSided - Math.exp(-0.6))).toBeLessThan(0.04);
  });

  test('violence has a background of its rate in the whole country, by persons', () => {
    const {events, eventsByPlace} = count(peaceful(), 10_000, {
      ...silent,
      background: 26,
      triggering: 0,
      largestEvent: 1,
    });
    expect(Math.abs(events - 5_000)).toBeLessThan(4 * Math.sqrt(5_000));
    expect(Math.abs(eventsByPlace[0] / events - 0.6)).toBeLessThan(4 * Math.sqrt(0.24 / events));
  });

  test('violence between communities follows people, polarisation, grievance, fights and restraint', () => {
    const deaths = (change: (world: World) => void): number => {
      const world = peaceful();
      change(world);
      return count(world, 3_000, {background: 0, communalRate: 500, largestEvent: 1}).communal;
    };
    const {polarisation, population} = peaceful().facts;
    const mean = sum(polarisation) / 3;
    const expected = population.reduce(
      (total, persons, place) => total + ((500 / 52) * 3_000 * persons * polarisation[place]) / 1e6 / mean,
      0,
    );
    const near = (found: number, about: number): void =>
      expect(Math.abs(found - about)).toBeLessThan(4 * Math.sqrt(about));
    near(
      deaths(() => {}),
      expected,
    );
    near(
      deaths(world => world.districts.grievance.fill(0.7)),
      expected * Math.exp(0.3),
    );
    near(
      deaths(world => world.districts.deterrence.fill(0.5)),
      expected * 0.85,
    );
    near(
      deaths(world => world.factions.stance.fill(FIGHT)),
      expected * Math.exp(0.5),
    );
  });

  test('violence between communities never counts as organised, nor sets anything off', () => {
    const world = peaceful();
    const {stateBased, oneSided, events, communal} = count(world, 500, {background: 0, communalRate: 500});
    expect(communal).toBeGreaterThan(0);
    expect([stateBased, oneSided, events, sum(world.districts.excitation)]).toEqual([0, 0, 0, 0]);
  });
});

describe('violence: between communities', () => {
  const values = {background: 0, communalRate: 500, largestEvent: 1};

  /** Communal events of 3,000 weeks under a change, against what the reference world expects of them. */
  function ratio(change: (world: World) => void, others: Readonly<Record<string, number>> = {}): number {
    const world = peaceful();
    change(world);
    return count(world, 3_000, {...values, ...others}).communal / expected;
  }
  const {polarisation, population} = peaceful().facts;
  const expected = population.reduce(
    (total, persons, place) =>
      total + ((500 / 52) * 3_000 * persons * polarisation[place] * 3) / 1e6 / sum(polarisation),
    0,
  );
  const near = (found: number, about: number): void =>
    expect(Math.abs(found - about)).toBeLessThan(4 * Math.sqrt(about / expected));

  test('violence between communities is at its rate where everything is at its reference', () => {
    near(
      ratio(() => {}),
      1,
    );
  });

  test('violence between communities rises with disputes by a power of them', () => {
    near(
      ratio(({districts}) => districts.disputes.fill(20), {communalDisputes: 0.5}),
      Math.sqrt(2),
    );
    near(
      ratio(({districts}) => districts.disputes.fill(20), {communalDisputes: 0}),
      1,
    );
    near(
      ratio(({districts}) => districts.disputes.fill(0), {communalDisputes: 1}),
      0.01,
    );
  });

  test('violence between communities falls with trust between groups and reach of the state', () => {
    near(
      ratio(({districts}) => districts.cohesion.fill(0.8), {communalCohesion: 1}),
      Math.exp(-0.3),
    );
    near(
      ratio(({districts}) => districts.stateReach.fill(0.9), {communalReach: 1}),
      Math.exp(-0.5),
    );
  });

  test('violence between communities rises with protest and falls with national police per head', () => {
    near(
      ratio(({districts}) => districts.protesting.fill(0.45), {communalProtest: 1}),
      Math.exp(0.4),
    );
    near(
      ratio(({districts}) => districts.nationalPolice.set([180, 90, 30]), {policing: 0.2}),
      Math.exp(-0.4),
    );
    near(
      ratio(({districts}) => districts.nationalPolice.fill(0), {policing: 0.2}),
      Math.exp(0.2),
    );
  });

  test('violence between communities stays finite whatever drives it', () => {
    const world = peaceful();
    world.districts.persons[2] = 0;
    world.districts.disputes.set([0, 1e9, 0]);
    world.districts.grievance.fill(1);
    const all = {communalRate: 5, communalDisputes: 1.2, communalGrievance: 3, communalCohesion: 3, policing: 0.5};
    const {communal} = count(world, 50, {background: 0, ...all});
    expect(Number.isFinite(communal)).toBe(true);
    expect(world.districts.deathRate.every(Number.isFinite)).toBe(true);
  });

  test('violence of a riot of the programme kills in the capital as communal violence, and only in its week', () => {
    const world = peaceful();
    world.programmes.riot[0] = 1;
    const found = count(world, 3_000, {...silent, largestEvent: 1, riotEvents: 1.5});
    expect(Math.abs(found.communal - 4_500)).toBeLessThan(4 * Math.sqrt(4_500));
    expect(found).toMatchObject({events: 0, stateBased: 0, oneSided: 0});
    expect(world.districts.deathRate[0]).toBeGreaterThan(0);
    expect([world.districts.deathRate[1], world.districts.deathRate[2]]).toEqual([0, 0]);
    expect(count(world, 100, {...silent, riotEvents: 0}).communal).toBe(0);
    world.programmes.riot[0] = 0;
    expect(count(world, 100, {...silent, riotEvents: 5}).communal).toBe(0);
  });

  test('violence of a riot leaves the luck of all other events as it is', () => {
    const deaths = (riot: number): readonly number[] => {
      const world = fighting(2);
      world.programmes.riot[0] = riot;
      const run = bound(violence, world, {communalRate: 200, riotEvents: 5});
      const found: number[] = [];
      for (let week = 1; week < 40; week++) {
        run(week);
        found.push(world.country.stateBasedDeaths[0], world.country.oneSidedDeaths[0]);
      }
      return found;
    };
    expect(deaths(1)).toEqual(deaths(0));
  });
});

describe('violence: sizes and bursts (V-size)', () => {
  /** Exponent of a discrete power law on 1 to `cap` that makes the sizes likeliest. */
  function likeliestExponent(sizes: readonly number[], cap: number): number {
    const meanLog = sizes.reduce((total, size) => total + Math.log(size), 0) / sizes.length;
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let exponent = 1.2; exponent < 3.5; exponent += 0.01) {
      let whole = 0;
      for (let size = 1; size <= cap; size++) whole += size ** -exponent;
      const likelihood = -exponent * meanLog - Math.log(whole);
      if (likelihood > highest) [highest, best] = [likelihood, exponent];
    }
    return best;
  }

  /** Events and deaths of each week of a long fight, and the deaths of weeks that had a single event. */
  function fight(values: Readonly<Record<string, number>> = {}) {
    const world = fighting(0.8, [0.2, 0.6, 0.2]);
    const run = bound(violence, world, {...silent, ...values});
    const events: number[] = [];
    const deaths: number[] = [];
    for (let week = 1; week <= 8_000; week++) {
      const killed = world.country.killed[0];
      run(week);
      events.push(sum(world.districts.events));
      deaths.push(world.country.killed[0] - killed);
    }
    return {events, deaths, sizes: deaths.filter((_, week) => events[week] === 1)};
  }

  function fano(counts: readonly number[]): number {
    const mean = sum(counts) / counts.length;
    return counts.reduce((total, events) => total + (events - mean) * (events - mean), 0) / counts.length / mean;
  }

  test('violence has deaths per event in a fight whose likeliest exponent lies between 1.8 and 2.7, as declared', () => {
    const {sizes} = fight();
    const exponent = likeliestExponent(sizes, 1_000);
    expect(sizes.length).toBeGreaterThan(1_500);
    expect(exponent).toBeGreaterThan(1.8);
    expect(exponent).toBeLessThan(2.7);
    expect(Math.abs(exponent - 2.5)).toBeLessThan(0.15);
    expect(likeliestExponent(fight({sizeExponent: 1.8}).sizes, 1_000)).toBeLessThan(2);
  });

  /** Sums over half years. */
  const halfYears = (counts: readonly number[]): readonly number[] =>
    Array.from({length: Math.floor(counts.length / 26)}, (_, half) => sum(counts.slice(26 * half, 26 * half + 26)));

  test('violence comes in bursts: deaths a week vary more than their mean', () => {
    const {deaths} = fight();
    expect(fano(deaths)).toBeGreaterThan(2);
    expect(fano(fight({largestEvent: 1, triggering: 0}).deaths)).toBeLessThan(1.1);
  });

  test('violence has events of half a year vary more than their mean, and no more without triggering', () => {
    // Self-excitation alone, with its memory of weeks, moves the variance of single weeks by three in a hundred.
    expect(fano(halfYears(fight().events))).toBeGreaterThan(1.7);
    expect(Math.abs(fano(halfYears(fight({triggering: 0}).events)) - 1)).toBeLessThan(4 * Math.sqrt(2 / 307));
  });
});

describe('violence: what people feel', () => {
  test('violence is felt as one half at the reference death rate, and fades by its memory', () => {
    const world = peaceful();
    world.districts.deathRate.set([100, 300, 0]);
    const run = bound(violence, world, {...silent, feltDeaths: 100, feltWeeks: 8});
    run(1);
    const faded = Math.exp(-1 / 8);
    expect(world.districts.deathRate[0]).toBeCloseTo(100 * faded, 9);
    const felt = (relative: number): number => (relative * relative) / (1 + relative * relative);
    expect(world.districts.violence[0]).toBeCloseTo(felt(faded), 12);
    expect(world.districts.violence[1]).toBeCloseTo(felt(3 * faded), 12);
    expect(world.districts.violence[2]).toBe(0);
  });

  test('violence adds the week’s deaths per 100,000 people and year to what is felt', () => {
    const world = fighting(200, [0, 1, 0]);
    bound(violence, world, {...silent, triggering: 0, largestEvent: 1, feltWeeks: 8})(1);
    const killed = world.country.killed[0];
    expect(killed).toBeGreaterThan(100);
    const yearly = (killed * 52 * 100_000) / 30_000;
    expect(world.districts.deathRate[1]).toBeCloseTo((1 - Math.exp(-1 / 8)) * yearly, 6);
    expect(world.districts.deathRate[0]).toBe(0);
  });

  test('violence in a district without people gives numbers all the same', () => {
    const world = fighting(5, [0, 0, 1]);
    world.districts.persons[2] = 0;
    for (let person = 0; person < world.people.count; person++) {
      if (world.people.district[person] === 2) world.people.district[person] = 0;
    }
    count(world, 20, {...silent, spread: 0});
    expect(world.districts.deathRate.every(Number.isFinite)).toBe(true);
    expect(world.people.status.every(status => status !== DEAD)).toBe(true);
    expect(personsIn(world, CIVILIAN)).toBeGreaterThan(0);
  });
});
