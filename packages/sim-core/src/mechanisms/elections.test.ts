import {describe, expect, test} from 'vitest';
import {contestChance, contestOdds} from '../contest-odds.ts';
import {plan} from '../plan.ts';
import {restoreWorld, saveWorld} from '../snapshot.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {commitment} from './commitment.ts';
import {elections} from './elections.ts';
import {resortToForce} from './resort-to-force.ts';

const anyPlan = {name: 'any', title: 'Any', summary: 'For a test.'};

interface Poll {
  readonly stakes?: number;
  readonly lead?: number;
  readonly support?: number;
  readonly trust?: number;
  readonly accommodation?: number;
  readonly certification?: number;
  readonly pledge?: number;
  readonly delay?: number;
  /** Persons the state and the rebels could call. */
  readonly mobilisable?: readonly [number, number];
}

/** The invented country with one poll: those in office, with the state's forces, against the rebels' camp. */
function polling(poll: Poll = {}): World {
  const {stakes = 0.8, lead = 0.05, support = 0.5, trust = 0.8, accommodation = 0.5} = poll;
  const world = firstDay({
    scenario: {
      ...tiny,
      elections: [{on: '2003-06-01', label: 'poll', stakes, between: ['ins', 'outs'], lead}],
    },
    plan: plan({
      ...anyPlan,
      changes: [
        {lever: 'electionSupport', set: support},
        {lever: 'certification', set: poll.certification ?? 0},
        {lever: 'resultPledge', set: poll.pledge ?? 0},
        {lever: 'pollDelay', set: poll.delay ?? 0},
      ],
    }),
  });
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.trust.fill(trust);
  world.districts.takingPart.set([0.5, 0.2, 0.1]);
  world.programmes.accommodation[0] = accommodation;
  world.factions.mobilisable.set(poll.mobilisable ?? [15_000, 6_000]);
  return world;
}

const planned = polling().facts.elections[0].week;

/** Values under which every result is contested, or none. */
const contested = {base: 1_000};
const accepted = {base: -1_000};

/** What stands in a week, run from shortly before the poll on. */
function standing(poll: Poll, week: number, values: Readonly<Record<string, number>> = {}, seed = 'test') {
  const world = polling(poll);
  const run = bound(elections, world, values, seed);
  for (let before = planned - 10; before <= week; before++) run(before);
  const {pollPressure, contestPressure, contestDegree, pollAccepted, pollLead, turnout, weeksSincePoll} = world.country;
  return {
    poll: pollPressure[0],
    pressure: contestPressure[0],
    degree: contestDegree[0],
    accepted: pollAccepted[0],
    lead: pollLead[0],
    turnout: turnout[0],
    since: weeksSincePoll[0],
    drawnIn: Array.from(world.factions.inContest),
  };
}

/** Leads and whether the result was contested, one for each of many histories. */
function histories(poll: Poll, values: Readonly<Record<string, number>> = {}, count = 2_000) {
  const world = polling(poll);
  return Array.from({length: count}, (_, seed) => {
    bound(elections, world, values, `${seed}`)(planned);
    return {lead: world.country.pollLead[0], contested: world.country.contestDegree[0] > 0.5 * 0.8};
  });
}

const shareContested = (poll: Poll, values: Readonly<Record<string, number>> = {}): number =>
  sum(histories(poll, values).map(each => (each.contested ? 1 : 0))) / 2_000;

/** The chance that the rules give, without luck in the lead. */
function expected(poll: Poll): number {
  const world = polling(poll);
  const {facts, factions} = world;
  const lead = poll.lead ?? 0.05;
  const loser = lead < 0 ? 0 : 1;
  const values = Object.fromEntries(Object.entries(elections.parameters).map(([name, {value}]) => [name, value]));
  const weights = values as {readonly [Name in keyof typeof elections.parameters]: number};
  const odds = contestOdds(
    {
      segregation: facts.segregation[1],
      lead,
      accommodation: poll.accommodation ?? 0.5,
      certification: poll.certification ?? 0,
      inOffice: 1 - loser,
      force: Math.min(1, factions.mobilisable[loser] / 10_000),
      support: (poll.support ?? 0.5) * (poll.trust ?? 0.8),
    },
    weights,
  );
  return contestChance(odds, poll.pledge ?? 0);
}

describe('elections: pressures', () => {
  test('elections changes the columns of polls and who is drawn in, and no other', () => {
    const world = polling();
    expect(changesBy(world, () => bound(elections, world, contested)(planned))).toEqual([
      'factions.inContest',
      'country.pollPressure',
      'country.contestPressure',
      'country.turnout',
      'country.pollLead',
      'country.contestDegree',
    ]);
    expect(changesBy(world, () => bound(elections, world, contested)(planned + 1))).toEqual(['country.weeksSincePoll']);
    const other = polling();
    const changed = changesBy(other, () => bound(elections, other, accepted)(planned));
    expect(changed).toContain('country.pollAccepted');
    for (const name of changed) expect(elections.writes).toContain(name);
  });

  test('elections presses from eight weeks before a poll to twelve after by stakes not accommodated', () => {
    const at = (week: number): number => standing({accommodation: 0.25}, week).poll;
    expect(at(planned - 9)).toBe(0);
    expect(at(planned - 8)).toBeCloseTo(0.8 * 0.75, 14);
    expect(at(planned + 11)).toBeCloseTo(0.8 * 0.75, 14);
    expect(at(planned + 12)).toBe(0);
    expect(standing({accommodation: 1}, planned).poll).toBe(0);
  });

  test('elections presses for twenty weeks after a contested result by its stakes, and draws both armed camps in', () => {
    const at = (week: number) => standing({}, week, contested);
    expect(at(planned - 1)).toMatchObject({pressure: 0, degree: 0, drawnIn: [0, 0]});
    expect(at(planned)).toMatchObject({pressure: 0.8, degree: 0.8, drawnIn: [1, 1], since: 0});
    expect(at(planned + 19)).toMatchObject({pressure: 0.8, degree: 0.8, drawnIn: [1, 1], since: 19});
    expect(at(planned + 20)).toMatchObject({pressure: 0, degree: 0.8, drawnIn: [0, 0], since: 20});
  });

  test('elections presses by a tenth of the stakes after a result that is not contested, and draws nobody in', () => {
    const {pressure, drawnIn} = standing({}, planned + 3, accepted);
    expect(pressure).toBeCloseTo(0.08, 14);
    expect(drawnIn).toEqual([0, 0]);
    expect(standing({}, planned, {...accepted, protests: 0}).pressure).toBe(0);
  });

  test('elections draws nobody in where one camp has no force, though the result is contested', () => {
    for (const mobilisable of [
      [15_000, 0],
      [0, 6_000],
    ] as const) {
      expect(standing({mobilisable}, planned, contested)).toMatchObject({pressure: 0.8, drawnIn: [0, 0]});
    }
  });

  test('elections of a country whose camps have no armed parties draws nobody in', () => {
    const camps = {ins: {...tiny.camps.ins, armed: []}, outs: {...tiny.camps.outs, armed: []}};
    const world = firstDay({scenario: {...tiny, camps}});
    world.factions.mobilisable.set([15_000, 6_000]);
    bound(elections, world, contested)(planned);
    expect(world.country.contestPressure[0]).toBe(0.8);
    expect(Array.from(world.factions.inContest)).toEqual([0, 0]);
  });

  test('elections of a country without polls leaves no pressure', () => {
    const world = firstDay({scenario: {...tiny, elections: []}});
    const run = bound(elections, world, contested);
    for (let week = 0; week < world.facts.weeks; week++) {
      run(week);
      expect([world.country.pollPressure[0], world.country.contestPressure[0]]).toEqual([0, 0]);
      expect(world.country.weeksSincePoll[0]).toBe(week + 1);
    }
  });

  test('elections lets a later poll have the last word over an earlier one', () => {
    const first = {on: '2003-06-01', label: 'first', stakes: 0.8, between: ['ins', 'outs'], lead: 0.05} as const;
    const world = firstDay({scenario: {...tiny, elections: [first, {...first, on: '2003-08-03', label: 'second'}]}});
    world.factions.mobilisable.set([15_000, 6_000]);
    const contesting = bound(elections, world, contested);
    const calm = bound(elections, world, accepted);
    for (let week = planned; week < planned + 9; week++) contesting(week);
    expect(world.country.contestPressure[0]).toBe(0.8);
    calm(planned + 9);
    expect(world.country.contestPressure[0]).toBeCloseTo(0.08, 14);
    expect(Array.from(world.factions.inContest)).toEqual([0, 0]);
    for (let week = planned + 10; week < planned + 29; week++) calm(week);
    expect(world.country.contestPressure[0]).toBeCloseTo(0.08, 14);
    calm(planned + 29);
    expect(world.country.contestPressure[0]).toBe(0);
  });
});

describe('elections: a poll put off', () => {
  const late = {delay: 51.6};

  test('elections puts a poll off by the weeks decided for the week it was planned', () => {
    expect(standing(late, planned)).toMatchObject({poll: 0, pressure: 0, accepted: 0, turnout: 0});
    expect(standing(late, planned + 43).poll).toBe(0);
    expect(standing(late, planned + 44).poll).toBeGreaterThan(0);
    expect(standing(late, planned + 52, contested).pressure).toBe(0.8);
  });

  test('elections gives a poll put off the luck it would have had', () => {
    for (let seed = 0; seed < 50; seed++) {
      const asPlanned = standing({}, planned, {base: 0}, `${seed}`);
      const putOff = standing(late, planned + 52, {base: 0}, `${seed}`);
      expect([putOff.lead, putOff.degree]).toEqual([asPlanned.lead, asPlanned.degree]);
    }
  });

  test('elections looks at the delay decided for the planned week, not at one decided later', () => {
    const world = polling();
    world.facts.decisions.pollDelay.fill(100, planned + 1);
    const run = bound(elections, world, contested);
    for (let week = planned; week < planned + 6; week++) run(week);
    expect(world.country.contestPressure[0]).toBe(0.8);
  });
});

describe('elections: who is ahead', () => {
  test('elections draws the lead about the one of the scenario, and takes it as it is without a swing', () => {
    const leads = histories({lead: 0.05}).map(({lead}) => lead);
    const mean = sum(leads) / leads.length;
    const spread = Math.sqrt(sum(leads.map(lead => (lead - mean) ** 2)) / leads.length);
    expect(Math.abs(mean - 0.05)).toBeLessThan(0.003);
    expect(Math.abs(spread - 0.03)).toBeLessThan(0.002);
    expect(histories({lead: -0.05}, {swing: 0}, 20).every(({lead}) => lead === -0.05)).toBe(true);
  });

  test('elections lets a close poll go either way', () => {
    const behind = histories({lead: 0.01}).filter(({lead}) => lead < 0).length / 2_000;
    expect(Math.abs(behind - 0.369)).toBeLessThan(0.035);
    expect(histories({lead: 0.3}).every(({lead}) => lead > 0)).toBe(true);
  });

  test('elections keeps the lead within all votes', () => {
    for (const end of [-1, 1]) {
      const leads = histories({lead: end}, {swing: 0.1}, 200).map(({lead}) => Math.abs(lead));
      expect(Math.max(...leads)).toBe(1);
    }
  });
});

describe('elections: who contests', () => {
  const still = {swing: 0};
  const polls: readonly Poll[] = [
    {lead: -0.05, accommodation: 0.3},
    {lead: -0.05, accommodation: 0.7},
    {lead: 0.02, accommodation: 0.1, mobilisable: [15_000, 9_000]},
    {lead: -0.02, accommodation: 0.3, certification: 1, support: 1, trust: 1},
    {lead: -0.05, accommodation: 0.2, mobilisable: [4_000, 9_000], pledge: 0.4},
  ];
  test.each(polls.map((poll, nth) => [nth, poll] as const))(
    'elections has results contested as often as the odds say: poll %i',
    (_, poll) => {
      const chance = expected(poll);
      expect(chance).toBeGreaterThan(0.05);
      expect(chance).toBeLessThan(0.95);
      const error = Math.sqrt((chance * (1 - chance)) / 2_000);
      expect(Math.abs(shareContested(poll, still) - chance)).toBeLessThan(3 * error);
    },
  );

  const close: Poll = {lead: -0.05, accommodation: 0.4};
  test.each<readonly [string, Poll, Poll]>([
    ['a loser who leaves office', {...close, lead: 0.05}, close],
    ['a close result', {...close, lead: -0.19}, close],
    ['losers not accommodated', {...close, accommodation: 0.8}, close],
    ['a loser with force', {...close, mobilisable: [2_000, 6_000]}, close],
    ['a poll without support', {...close, support: 1, trust: 1}, {...close, support: 0}],
    ['a poll supported by a mission nobody trusts', {...close, support: 1, trust: 1}, {...close, support: 1, trust: 0}],
    ['a result not certified', {...close, certification: 1}, close],
    ['a loser not bound to accept', {...close, pledge: 0.5}, close],
  ])('elections has results contested more often for %s', (_, fewer, more) => {
    const [few, many] = [fewer, more].map(poll => histories(poll, {swing: 0, certification: 1}));
    // On shared luck whoever contests with less reason contests with more.
    expect(few.every((history, seed) => !history.contested || many[seed].contested)).toBe(true);
    const count = (list: readonly {readonly contested: boolean}[]) => list.filter(each => each.contested).length;
    expect(count(many)).toBeGreaterThan(count(few) + 20);
  });

  test('elections has results contested more often where votes follow districts', () => {
    const share = (north: number): number => {
      const {A, B, C} = tiny.districts;
      const votes = (ins: number) => ({ins, outs: 1 - ins});
      const world = firstDay({
        scenario: {
          ...tiny,
          districts: {
            A: {...A, votes: votes(north)},
            B: {...B, votes: votes(1 - north)},
            C: {...C, votes: votes(1 - north)},
          },
          elections: [{on: '2003-06-01', label: 'poll', stakes: 1, between: ['ins', 'outs'], lead: -0.05}],
        },
      });
      world.factions.mobilisable.set([15_000, 6_000]);
      world.programmes.accommodation[0] = 0.5;
      let count = 0;
      for (let seed = 0; seed < 2_000; seed++) {
        bound(elections, world, {}, `${seed}`)(planned);
        if (world.country.contestDegree[0] === 1) count++;
      }
      return count / 2_000;
    };
    expect(share(0.95)).toBeGreaterThan(share(0.5) + 0.2);
  });

  test('elections weighs trust by people', () => {
    const world = polling({lead: -0.05, support: 1});
    world.districts.trust.set([0, 0, 1]);
    const evenly = polling({lead: -0.05, support: 1, trust: 0.1});
    for (let seed = 0; seed < 300; seed++) {
      for (const each of [world, evenly]) bound(elections, each, {support: 4}, `${seed}`)(planned);
      expect(world.country.contestDegree[0]).toBe(evenly.country.contestDegree[0]);
    }
  });

  test('elections never has a result contested by camps bound to accept it', () => {
    const most: Poll = {lead: -0.001, accommodation: 0, pledge: 1};
    expect(shareContested(most)).toBe(0);
    expect(shareContested(most, contested)).toBe(0);
    expect(shareContested({...most, pledge: 0}, contested)).toBe(1);
  });

  test('elections gives two plans the same lead, and the same luck with what the other decided', () => {
    const without = histories(close);
    const certified = histories({...close, certification: 1}, {certification: 0});
    expect(certified).toEqual(without);
    const leads = histories({...close, certification: 1}).map(({lead}) => lead);
    expect(leads).toEqual(without.map(({lead}) => lead));
  });

  test('elections runs alike with and without certification until the poll, and then differs', () => {
    const [plain, certified] = [polling(close), polling({...close, certification: 1})];
    const runs = [plain, certified].map(world => bound(elections, world, {base: 1_000, certification: 2_000}));
    for (let week = planned - 20; week < planned; week++) {
      for (const run of runs) run(week);
      expect(certified.country).toEqual(plain.country);
    }
    for (const run of runs) run(planned);
    expect([plain.country.contestDegree[0], certified.country.contestDegree[0]]).toEqual([0.8, 0.8 * 0.1]);
  });
});

describe('elections: decided once', () => {
  test('elections decides on the day of the poll, whatever changes after', () => {
    const world = polling({lead: -0.05});
    const run = bound(elections, world, {base: 0});
    run(planned);
    const before = [world.country.contestDegree[0], world.country.pollLead[0], ...world.factions.inContest];
    world.programmes.accommodation[0] = 1;
    world.factions.mobilisable.fill(0);
    world.facts.decisions.resultPledge.fill(1);
    for (let week = planned + 1; week < planned + 20; week++) run(week);
    expect([world.country.contestDegree[0], world.country.pollLead[0], ...world.factions.inContest]).toEqual(before);
  });

  test('elections goes on from a saved state as it would have gone', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const straight = polling({lead: -0.05});
      const run = bound(elections, straight, {}, seed);
      for (let week = planned - 3; week < planned + 7; week++) run(week);
      const saved = saveWorld(straight, planned + 7);
      const restored = polling({lead: -0.05});
      restoreWorld(restored, saved);
      const goOn = bound(elections, restored, {}, seed);
      for (let week = planned + 7; week < planned + 30; week++) {
        run(week);
        goOn(week);
        expect(restored.country).toEqual(straight.country);
        expect(restored.factions.inContest).toEqual(straight.factions.inContest);
      }
    }
  });
});

describe('elections: the result', () => {
  test('elections accepts a result that is not contested, by the stakes accommodated, in the week of the poll alone', () => {
    const at = (week: number): number => standing({}, week, accepted).accepted;
    expect(at(planned)).toBeCloseTo(0.8 * 0.5, 14);
    expect(at(planned - 1)).toBe(0);
    expect(at(planned + 1)).toBe(0);
    expect(standing({accommodation: 0}, planned, accepted).accepted).toBe(0);
    expect(standing({}, planned, contested).accepted).toBe(0);
  });

  test('elections accepts a contested result of little weight', () => {
    expect(standing({stakes: 0.2}, planned, contested).accepted).toBeCloseTo(0.2 * 0.5, 14);
    expect(standing({stakes: 0.2}, planned, {...contested, acceptedBelow: 0.2}).accepted).toBe(0);
  });

  test('elections counts as turnout who takes part, by people, and keeps it until the next poll', () => {
    const world = polling();
    const run = bound(elections, world);
    run(planned - 1);
    expect(world.country.turnout[0]).toBe(0);
    run(planned);
    expect(world.country.turnout[0]).toBeCloseTo(0.5 * 0.6 + 0.2 * 0.3 + 0.1 * 0.1, 14);
    world.districts.takingPart.fill(0);
    run(planned + 1);
    expect(world.country.turnout[0]).toBeCloseTo(0.37, 14);
  });
});

/** Cumulative hazard of a faction from eight weeks before the planned poll on, half of the accord carried out. */
function riskAbout(poll: Poll, weeks: number, deterrence: number, values: Readonly<Record<string, number>>): number {
  const world = polling({stakes: 0.7, ...poll});
  world.factions.deterrence.fill(deterrence);
  world.programmes.implementation[0] = 0.5;
  begun(commitment, world);
  const polls = bound(elections, world, values);
  const [beliefs, hazards] = [commitment, resortToForce].map(each => bound(each, world));
  let risk = 0;
  for (let week = 0; week < planned - 8 + weeks; week++) {
    polls(week);
    beliefs(week);
    world.factions.stance.fill(0);
    hazards(week);
    world.factions.stance.fill(0);
    if (week >= planned - 8) risk += Math.exp(world.factions.logHazard[1]);
  }
  return risk;
}

describe('elections: V-elec, an accepted poll against one put off', () => {
  const never = {delay: 260};
  const ratio = (accommodation: number, weeks: number, deterrence = 0, values = accepted): number =>
    riskAbout({accommodation}, weeks, deterrence, values) / riskAbout(never, weeks, deterrence, values);
  const averaged = (weeks: number, deterrence = 0): number => {
    const levels = Array.from({length: 11}, (_, step) => step / 10);
    return levels.reduce((total, level) => total + ratio(level, weeks, deterrence), 0) / levels.length;
  };

  test('elections without accommodation raises the hazard of the year about the poll by more than 1.3', () => {
    expect(ratio(0, 52)).toBeGreaterThan(1.3);
    expect(ratio(0, 52, 0.7)).toBeGreaterThan(1.3);
    expect(ratio(0, 52)).toBeLessThan(2);
  });

  test('elections with full accommodation does not raise it', () => {
    expect(ratio(1, 52)).toBeLessThanOrEqual(1);
    expect(ratio(1, 52)).toBeGreaterThan(0.7);
    expect(ratio(1, 52, 0.7)).toBeLessThanOrEqual(1);
  });

  test('elections averaged over accommodation has about no effect over two years, though one in the first', () => {
    expect(averaged(104)).toBeGreaterThan(0.97);
    expect(averaged(104)).toBeLessThan(1.03);
    expect(averaged(104, 0.7)).toBeLessThan(1.1);
    expect(averaged(52)).toBeGreaterThan(averaged(104));
  });

  test('elections with a contested result between armed camps raises the hazard of the year several times', () => {
    expect(ratio(0.5, 52, 0, contested)).toBeGreaterThan(3);
    expect(ratio(0.5, 52, 0, accepted)).toBeLessThan(1.4);
  });
});
