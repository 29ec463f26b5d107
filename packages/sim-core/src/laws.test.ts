import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {REFUGEE} from './codes.ts';
import {leverNames} from './lever-names.ts';
import {levers} from './levers.ts';
import {leaveOut, type Mechanism} from './mechanism.ts';
import {deployment} from './mechanisms/deployment.ts';
import {mandate} from './mechanisms/mandate.ts';
import {monitoring} from './mechanisms/monitoring.ts';
import {posture} from './mechanisms/posture.ts';
import {timeline} from './mechanisms/timeline.ts';
import {type Overrides, parameterValues} from './parameter.ts';
import type {Change, Plan} from './plan.ts';
import {reasons} from './reasons.ts';
import type {Scenario} from './scenario.ts';
import {branch, createSimulation, simulate} from './simulate.ts';
import {hashWorld, restoreWorld, saveWorld} from './snapshot.ts';
import {bindAll, luckOf, stepWeek} from './step.ts';
import {asItWas, tiny} from './tiny.fixture.ts';
import {allPersons, changesBy, columnsOf, declaring, firstDay, personsIn, sum} from './tiny-world.fixture.ts';
import {weekly} from './weekly.ts';
import type {World} from './world.ts';

const people = 2_000;
const seed = 20_030_818;

/** Shares and indices that must stay between 0 and 1. */
const fractions = [
  'people.tie',
  'people.grievance',
  'people.fear',
  'people.trust',
  'people.stateTrust',
  'districts.grievance',
  'districts.trust',
  'districts.stateTrust',
  'districts.posting',
  'districts.detection',
  'districts.deterrence',
  'districts.food',
  'districts.water',
  'districts.health',
  'districts.shelter',
  'districts.needsMet',
  'districts.assessedFood',
  'districts.assessedWater',
  'districts.assessedHealth',
  'districts.assessedShelter',
  'districts.access',
  'districts.infrastructure',
  'districts.jobs',
  'districts.stateReach',
  'districts.reachLent',
  'districts.courts',
  'districts.mediators',
  'districts.cohesion',
  'districts.informing',
  'districts.takingPart',
  'districts.violence',
  'factions.commitment',
  'factions.beliefFromStart',
  'factions.beliefFromAccord',
  'factions.beliefFromMission',
  'factions.deterrence',
  'factions.exclusion',
  'factions.keptInBeing',
  'factions.holdsState',
  'factions.grievance',
  'factions.contested',
  'factions.inContest',
  'factions.beaten',
  'factions.brokenAway',
  'factions.rents',
  'factions.alliesFighting',
  'factions.leaderChanged',
  'commanders.abusiveness',
  'leaders.authority',
  'leaders.engaged',
  'holdings.control',
  'units.quality',
  'donors.attention',
  'mission.released',
  'mission.benchmarksMet',
  'mission.exitAnnounced',
  'mission.clarity',
  'mission.drift',
  'mission.coordination',
  'state.legitimacy',
  'state.inclusion',
  'state.corruption',
  'state.reform',
  'programmes.implementation',
  'programmes.accommodation',
  'programmes.aidStopped',
  'programmes.riot',
  'country.confidence',
  'country.neighbourViolence',
  'country.warSeen',
  'country.pollPressure',
  'country.contestPressure',
  'country.turnout',
  'country.pollAccepted',
  'country.contestDegree',
];

/** Ties and alignments, from -1 to 1. */
const signed = ['alliances.tie', 'leaders.alignment', 'districts.leadersAlignment', 'country.pollLead'];

/** Counts of persons, events or dollars paid, which cannot be negative. */
const counts = [
  'people.weight',
  'people.owed',
  'people.livelihood',
  'districts.persons',
  'districts.displaced',
  'districts.hosted',
  'districts.troops',
  'districts.force',
  'districts.police',
  'districts.abuse',
  'districts.weeksUnassessed',
  'districts.reliefFood',
  'districts.reliefWater',
  'districts.reliefHealth',
  'districts.reliefShelter',
  'districts.duplicated',
  'districts.gap',
  'districts.income',
  'districts.nationalPolice',
  'districts.disputes',
  'districts.returnees',
  'districts.protesting',
  'districts.deathRate',
  'districts.excitation',
  'districts.fighting',
  'districts.fightRate',
  'districts.communalRate',
  'districts.teams',
  'districts.events',
  'districts.killed',
  'districts.communalDead',
  'districts.unburied',
  'factions.mobilisable',
  'factions.fighting',
  'factions.hired',
  'factions.forHire',
  'factions.underArms',
  'factions.weeksLed',
  'commanders.followers',
  'commanders.fighting',
  'units.strength',
  'agencies.budget',
  'agencies.received',
  'agencies.spent',
  'agencies.duplicated',
  'agencies.overhead',
  'donors.pledged',
  'donors.disbursed',
  'donors.pledgedRelief',
  'donors.disbursedRelief',
  'donors.pledgedRecovery',
  'donors.disbursedRecovery',
  'mission.troops',
  'mission.police',
  'mission.authorised',
  'mission.authorisedPolice',
  'mission.peak',
  'mission.peakPolice',
  'mission.reserve',
  'mission.reserveForce',
  'state.revenue',
  'state.police',
  'state.army',
  'programmes.disarmed',
  'programmes.claimed',
  'programmes.womenDisarmed',
  'programmes.childrenDisarmed',
  'programmes.weapons',
  'programmes.integrated',
  'programmes.turnedAway',
  'programmes.reliefFund',
  'programmes.recoveryFund',
  'programmes.recoverySpent',
  'programmes.recoveryEffective',
  'programmes.reliefDuplicated',
  'programmes.reliefOverhead',
  'programmes.cashPaid',
  'programmes.placesPaid',
  'programmes.reliefSpent',
  'programmes.placed',
  'programmes.helpedHome',
  'programmes.repatriated',
  'country.weeksSincePoll',
  'country.incomePerHead',
  'country.civilians',
  'country.displaced',
  'country.refugees',
  'country.killedOfLate',
  'country.forHire',
  'country.hiredAway',
  'country.underArms',
  'country.disarmed',
  'country.demobilised',
  'country.reintegrating',
  'country.reintegrated',
  'country.dead',
  'country.stateBasedDeaths',
  'country.oneSidedDeaths',
  'country.communalDeaths',
  'country.communalReportable',
  'country.deathsPerReported',
  'country.killed',
];

/** A value anywhere in a range, its ends included (fc.double would nearly always be next to zero). */
const valueIn = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({min: 0, max: 1_000}).map(part => Math.min(high, low + ((high - low) * part) / 1_000));

/** Values of all parameters within their declared ranges. */
const anyParameters: fc.Arbitrary<Overrides> = fc.record(
  Object.fromEntries(
    weekly.map(({name, parameters}) => [
      name,
      fc.record(
        Object.fromEntries(Object.entries(parameters).map(([key, {range}]) => [key, valueIn(range[0], range[1])])),
      ),
    ]),
  ),
);

const anyDate = fc
  .date({min: new Date('2000-12-01'), max: new Date('2003-01-01'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));

/** A change that keeps its lever within its range, whatever history had. */
const anyChange: fc.Arbitrary<Change> = fc.constantFrom(...leverNames).chain(lever => {
  const [low, high] = levers[lever].range;
  const inRange = valueIn(low, high);
  const span = {lever: fc.constant(lever), from: anyDate};
  return fc.oneof(
    fc.record({...span, set: inRange}),
    fc.record({...span, atMost: inRange}),
    fc.record({...span, add: valueIn(-1, 0)}),
    fc.record({...span, multiply: valueIn(0, 1.2)}),
  );
});

const anyPlan: fc.Arbitrary<Plan> = fc
  .array(anyChange, {maxLength: 4})
  .map(changes => ({name: 'any', title: 'Any', summary: 'Drawn at random.', changes}));

const anySeed = fc.string({minLength: 1, maxLength: 8});

/** Run the weekly loop and look at the world after every week. */
function watch(world: World, weeks: number, luck: string, parameters: Overrides, look: (week: number) => void): void {
  const bound = bindAll(weekly, world, parameters);
  const random = luckOf(bound, luck);
  for (let week = 0; week < weeks; week++) {
    stepWeek(bound, random, week);
    look(week);
  }
}

/** Weeks of the invented country under any plan, parameters and luck; `look` sees each. */
function always(look: (world: World, week: number) => void): void {
  fc.assert(
    fc.property(anyPlan, anyParameters, anySeed, (plan, parameters, luck) => {
      const world = firstDay({plan, seed: luck});
      watch(world, 70, luck, parameters, week => look(world, week));
    }),
    {seed, numRuns: 15},
  );
}

const bounds = new Map<string, readonly [low: number, high: number]>([
  ...fractions.map(name => [name, [0, 1]] as const),
  ...signed.map(name => [name, [-1, 1]] as const),
  ...counts.map(name => [name, [0, Number.MAX_VALUE]] as const),
]);

/** The first value outside its bounds of each column in which there was one, over plans, parameters and luck. */
function outsideBounds({numRuns, weeks}: {readonly numRuns: number; readonly weeks: number}): Map<string, string> {
  const outside = new Map<string, string>();
  for (const [plan, parameters, luck] of fc.sample(fc.tuple(anyPlan, anyParameters, anySeed), {seed, numRuns})) {
    const world = firstDay({plan, seed: luck});
    const columns = columnsOf(world).filter(({name}) => bounds.has(name));
    watch(world, weeks, luck, parameters, week => {
      for (const {name, values} of columns) {
        const [low, high] = bounds.get(name) ?? [0, 1];
        for (let row = 0; row < values.length; row++) {
          if (values[row] >= low && values[row] <= high) continue;
          if (!outside.has(name))
            outside.set(name, `${values[row]} in week ${week} of ${JSON.stringify(plan.changes)}`);
        }
      }
    });
  }
  return outside;
}

const columnOf = (world: World, name: string): readonly number[] => {
  const column = columnsOf(world).find(each => each.name === name);
  if (!column) throw new RangeError(`unknown column: ${name}`);
  return Array.from(column.values);
};

describe('weekly keeps its laws under any plan, parameters and luck', () => {
  test('stepWeek() keeps all persons, by rows and as counted', () => {
    always(world => {
      expect(allPersons(world)).toBeCloseTo(world.persons, 2);
      const {country} = world;
      const known = [
        country.civilians,
        country.displaced,
        country.refugees,
        country.underArms,
        country.disarmed,
        country.demobilised,
        country.reintegrating,
        country.reintegrated,
        country.dead,
      ];
      expect(known.reduce((total, [persons]) => total + persons, 0)).toBeCloseTo(world.persons, 2);
    });
  });

  const outside = outsideBounds({numRuns: 40, weeks: 70});
  test.each([...bounds])('stepWeek() keeps %s within %j', name => {
    expect(outside.get(name) ?? 'all within').toBe('all within');
  });

  test('stepWeek() leaves no number that is none, and none infinite', () => {
    always((world, week) => {
      if (week % 10 > 0) return;
      for (const {name, values} of columnsOf(world)) {
        for (let row = 0; row < values.length; row++) {
          if (!Number.isFinite(values[row])) expect.fail(`${name}[${row}] is ${values[row]} in week ${week}`);
        }
      }
    });
  });

  test('stepWeek() conserves money: paid out by donors = spent + in hand', () => {
    always(({donors, programmes, agencies}) => {
      const {reintegrationFund, cashPaid, placesPaid, reliefFund, reliefSpent, recoveryFund, recoverySpent} =
        programmes;
      const equal = (left: number, right: number) => expect(Math.abs(left - right)).toBeLessThan(1 + 1e-6 * right);
      equal(reintegrationFund[0] + cashPaid[0] + placesPaid[0], sum(donors.disbursed));
      equal(reliefFund[0] + sum(agencies.budget) + reliefSpent[0], sum(donors.disbursedRelief));
      equal(recoveryFund[0] + recoverySpent[0], sum(donors.disbursedRecovery));
      for (let donor = 0; donor < donors.count; donor++) {
        expect(donors.disbursed[donor]).toBeLessThanOrEqual(donors.pledged[donor]);
        expect(donors.disbursedRelief[donor]).toBeLessThanOrEqual(donors.pledgedRelief[donor]);
        expect(donors.disbursedRecovery[donor]).toBeLessThanOrEqual(donors.pledgedRecovery[donor]);
      }
    });
  });

  test('stepWeek() has reasons that sum to each faction’s log hazard, and parts that sum to its belief', () => {
    always(world => {
      const {factions} = world;
      for (let faction = 0; faction < factions.count; faction++) {
        const rows = world.reasons.logHazard.subarray(faction * reasons.length, (faction + 1) * reasons.length);
        expect(Math.abs(sum(rows) - factions.logHazard[faction])).toBeLessThan(1e-9);
        const {beliefFromStart, beliefFromAccord, beliefFromMission, beliefFromEvents} = factions;
        const parts = [beliefFromStart, beliefFromAccord, beliefFromMission, beliefFromEvents];
        const whole = parts.reduce((total, part) => total + part[faction], 0);
        expect(Math.abs(whole - factions.commitment[faction])).toBeLessThan(1e-12);
      }
    });
  });

  test('stepWeek() has as many killed as the channels say, and as many dead as rows stand for', () => {
    let killed = 0;
    always((world, week) => {
      const {country, districts} = world;
      if (week === 0) killed = 0;
      killed += country.stateBasedDeaths[0] + country.oneSidedDeaths[0] + country.communalDeaths[0];
      expect(country.killed[0]).toBe(killed);
      expect(personsIn(world, 9) + sum(districts.unburied)).toBeCloseTo(killed, 2);
    });
  });

  test('stepWeek() has organised deaths by district that sum to both channels, and reports no communal death twice', () => {
    let [organised, communal, reportable] = [0, 0, 0];
    always(({country, districts, facts}, week) => {
      if (week === 0) [organised, communal, reportable] = [0, 0, 0];
      organised += country.stateBasedDeaths[0] + country.oneSidedDeaths[0];
      communal += country.communalDeaths[0];
      reportable += country.communalReportable[0];
      expect(sum(districts.killed)).toBe(organised);
      expect(reportable + sum(districts.communalDead)).toBeLessThanOrEqual(communal + 1e-9);
      const {low, high} = facts.observation.deathsPerReported;
      expect(country.deathsPerReported[0]).toBeGreaterThanOrEqual(low);
      expect(country.deathsPerReported[0]).toBeLessThanOrEqual(high);
    });
  });

  test('stepWeek() keeps codes within their tables and refugees alone abroad', () => {
    always(({people, districts, commanders, everArmed}) => {
      for (let person = 0; person < people.count; person++) {
        const abroad = people.district[person] === districts.count;
        const valid =
          people.district[person] <= districts.count &&
          people.home[person] < districts.count &&
          people.status[person] <= 9 &&
          abroad === (people.status[person] === REFUGEE) &&
          (person >= everArmed || people.commander[person] < commanders.count || people.tie[person] === 0);
        if (!valid) expect.fail(`person ${person} stands in ${people.district[person]} as ${people.status[person]}`);
      }
    });
  });

  test('stepWeek() changes no fact', () => {
    fc.assert(
      fc.property(anyPlan, anyParameters, anySeed, (plan, parameters, luck) => {
        const world = firstDay({plan, seed: luck});
        const before = structuredClone(world.facts);
        watch(world, 30, luck, parameters, () => {});
        expect(world.facts).toEqual(before);
      }),
      {seed, numRuns: 5},
    );
  });

  test('stepWeek() never changes weights, groups, factions, kinds or how strongly people feel', () => {
    const fixed = ['people.weight', 'people.group', 'people.faction', 'people.kind', 'people.sensitivity'];
    fc.assert(
      fc.property(anyPlan, anyParameters, anySeed, (plan, parameters, luck) => {
        const world = firstDay({plan, seed: luck});
        const before = fixed.map(name => columnOf(world, name));
        watch(world, 60, luck, parameters, () => {});
        expect(fixed.map(name => columnOf(world, name))).toEqual(before);
      }),
      {seed, numRuns: 10},
    );
  });
});

describe('every mechanism', () => {
  /** Every lever is moved once, so that whatever follows a decision shows; but for polls, which are to be held. */
  const everyLever = leverNames
    .filter(lever => lever !== 'pollDelay')
    .map((lever): Change => {
      const [low, high] = levers[lever].range;
      return {lever, from: '2002-02-04', set: low + 0.4 * (high - low)};
    });
  /** The people are looked at in every fifth week alone, for they are many. */
  const notOfPeople = (name: string): boolean => !name.startsWith('people.');
  /** Columns that change so seldom that these runs need not show it; the tests beside their mechanisms do. */
  const rare: readonly string[] = [
    'factions.keptInBeing',
    'factions.contested',
    'factions.inContest',
    'factions.alliesFighting',
    'factions.exitHeard',
    'mission.released',
    'mission.exitAnnounced',
    'programmes.aidStopped',
    'programmes.riot',
    'people.home',
    'people.weeksInStatus',
    'country.pollAccepted',
    'country.communalReportable',
  ];
  /** Columns each mechanism changed in any week, over plans, parameters and luck. */
  const changed = new Map<string, Set<string>>(weekly.map(({name}) => [name, new Set()]));
  for (const [drawn, parameters, luck] of fc.sample(fc.tuple(anyPlan, anyParameters, anySeed), {seed, numRuns: 8})) {
    const plan = {...drawn, changes: [...drawn.changes, ...everyLever]};
    const world = firstDay({plan, seed: luck});
    world.facts.neighbours.hiredAway.fill(20);
    const bound = bindAll(weekly, world, parameters);
    const random = luckOf(bound, luck);
    bound.forEach((each, index) => {
      each.begin(random[index]);
    });
    // So fragile that all of these histories see fights.
    world.country.frailty[0] = 4;
    for (let week = 0; week < 180; week++) {
      bound.forEach((each, index) => {
        random[index].setWeek(week);
        const act = () => each.weekly(week, random[index]);
        const people = week % 5 === 0;
        for (const name of changesBy(world, act, people ? () => true : notOfPeople)) changed.get(each.name)?.add(name);
      });
    }
  }

  test.each(weekly.map(({name, writes}) => [name, writes] as const))(
    '%s changes the columns it declares and no other',
    (name, writes) => {
      expect([...(changed.get(name) ?? [])].filter(column => !writes.some(declared => declared === column))).toEqual(
        [],
      );
      expect(writes.filter(column => !changed.get(name)?.has(column) && !rare.includes(column))).toEqual([]);
    },
  );

  test('every column of the state that is not fixed is changed by some mechanism', () => {
    const fixed = ['people.weight', 'people.group', 'people.faction', 'people.commander', 'people.sensitivity'];
    const others = [
      'people.kind',
      'commanders.faction',
      'commanders.district',
      'commanders.authority',
      'commanders.abusiveness',
      'leaders.district',
      'leaders.authority',
      'country.frailty',
      'country.deathsPerReported',
      'units.quality',
    ];
    const written = new Set(weekly.flatMap(({writes}) => [...writes] as string[]));
    const unwritten = columnsOf(firstDay())
      .map(({name}) => name)
      .filter(name => !written.has(name));
    expect(unwritten.filter(name => !fixed.includes(name) && !others.includes(name))).toEqual([]);
  });

  test('stepWeek() from a saved world equals stepWeek() straight, in every week, whatever the other world did before', () => {
    fc.assert(
      fc.property(anyPlan, anyParameters, anySeed, (plan, parameters, luck) => {
        const straight = firstDay({plan, seed: luck});
        const other = firstDay({plan, seed: 'another past'});
        const [one, two] = [straight, other].map(world => bindAll(weekly, world, parameters));
        const [luckOfOne, luckOfTwo] = [one, two].map(each => luckOf(each, luck));
        stepWeek(one, luckOfOne, 0);
        stepWeek(two, luckOfTwo, 0);
        for (let week = 1; week < 160; week++) {
          restoreWorld(other, saveWorld(straight, week));
          stepWeek(one, luckOfOne, week);
          stepWeek(two, luckOfTwo, week);
          if (hashWorld(other) !== hashWorld(straight)) expect.fail(`differs after week ${week}`);
        }
      }),
      {seed, numRuns: 6},
    );
  });
});

describe('simulate', () => {
  test('simulate() straight equals save, restore and run on, at any week', () => {
    const cut = fc.integer({min: 1, max: 59});
    fc.assert(
      fc.property(anyPlan, anyParameters, anySeed, cut, (plan, parameters, luck, saveAfter) => {
        const options = {plan, seed: luck, people, parameters};
        const straight = simulate(tiny, {...options, weeks: 60, saveAfter});
        if (!straight.snapshot) throw new Error('missing snapshot');
        const rest = branch(tiny, straight.snapshot, {...options, weeks: 60 - saveAfter});
        expect(rest.hash).toBe(straight.hash);
        for (const [name, values] of Object.entries(rest.series)) {
          expect(values, name).toEqual(straight.series[name].slice(saveAfter));
        }
      }),
      {seed, numRuns: 15},
    );
  });

  test('simulate() with the same plan, parameters and seed gives the same bytes, in an old world or a new one', () => {
    const simulation = createSimulation(tiny, {people});
    fc.assert(
      fc.property(anyPlan, anySeed, (plan, luck) => {
        const options = {plan, seed: luck, weeks: 40};
        expect(simulation.run(options).hash).toBe(simulate(tiny, {...options, people}).hash);
      }),
      {seed, numRuns: 15},
    );
  });

  test('simulate() names every parameter and mechanism there is when one is unknown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weekly), fc.stringMatching(/^[a-z]{3,9}X$/), ({name, parameters}, unknown) => {
        const declared = Object.keys(parameters).join(', ');
        expect(() => parameterValues(weekly, {[name]: {[unknown]: 1}})).toThrow(
          new RangeError(`unknown parameter: ${name}.${unknown} (declared are ${declared})`),
        );
        const there = weekly.map(each => each.name).join(', ');
        expect(() => parameterValues(weekly, {[unknown]: {}})).toThrow(
          new RangeError(`unknown mechanism: ${unknown} (there are ${there})`),
        );
      }),
      {seed, numRuns: 50},
    );
  });

  test('simulate() accepts 2,000 people and one per person, all of weight 1, and nothing outside', () => {
    const {world} = createSimulation(tiny, {people: 104_000});
    expect(world.people.count).toBe(104_000);
    const everybody = firstDay({people: 104_000});
    watch(everybody, 3, 'a', {}, () => {});
    expect(everybody.people.weight.every(weight => weight === 1)).toBe(true);
    expect(createSimulation(tiny, {people: 2_000}).world.persons).toBe(104_000);
    fc.assert(
      fc.property(fc.oneof(fc.integer({max: 1_999}), fc.integer({min: 104_001})), outside => {
        expect(() => createSimulation(tiny, {people: outside})).toThrow(`invalid people: ${outside}`);
      }),
      {seed, numRuns: 40},
    );
  });

  test('simulate() accepts tables without rows: no donors, no polls', () => {
    const bare: Scenario = {...tiny, donors: {}, elections: []};
    const run = simulate(bare, {plan: asItWas, seed: 'a', people, weeks: 60});
    for (const [name, values] of Object.entries(run.series)) expect(values.every(Number.isFinite), name).toBe(true);
  });
});

describe('leaving a mechanism out', () => {
  const weeks = 60;

  /** The mechanisms with the luck each is handed written down, week by week. */
  function probed(mechanisms: readonly Mechanism[], drawn: Map<string, number[]>): readonly Mechanism[] {
    return mechanisms.map(each => ({
      ...each,
      bind(world, values) {
        const step = each.bind(world, values);
        const draws: number[] = [];
        drawn.set(each.name, draws);
        return (week, random) => {
          step(week, random);
          for (let purpose = 0; purpose < 5; purpose++) draws.push(random.uniform(week, purpose));
        };
      },
    }));
  }

  const run = (mechanisms: readonly Mechanism[]) => {
    const drawn = new Map<string, number[]>();
    const world = firstDay();
    const bound = bindAll(probed(mechanisms, drawn), world);
    const luck = luckOf(bound, 'a');
    for (let week = 0; week < weeks; week++) stepWeek(bound, luck, week);
    return {drawn, world};
  };
  const whole = run(weekly);
  const runsWithout = new Map(weekly.map(({name}) => [name, run(weekly.filter(each => each.name !== name))]));
  const without = (name: string) => runsWithout.get(name) ?? whole;

  test.each(weekly.map(({name}) => name))('weekly without %s still runs and leaves every number finite', name => {
    const {world} = without(name);
    for (const {name: column, values} of columnsOf(world)) {
      for (let row = 0; row < values.length; row++) {
        if (!Number.isFinite(values[row])) expect.fail(`${column}[${row}] is ${values[row]}`);
      }
    }
  });

  test.each(weekly.map(({name}) => name))('weekly without %s moves no other mechanism’s draws', name => {
    const {drawn} = without(name);
    expect(drawn.has(name)).toBe(false);
    expect(drawn.size).toBe(weekly.length - 1);
    for (const [other, draws] of drawn) expect(draws, other).toEqual(whole.drawn.get(other));
  });

  test('weekly with another mechanism put in front moves no draws', () => {
    const greedy: Mechanism = {
      name: 'greedy',
      purpose: 'Luck is drawn and not used.',
      parameters: {},
      writes: [],
      bind: () => (_, random) => {
        for (let index = 0; index < 1_000; index++) random.uniform(index);
      },
    };
    const {drawn, world} = run([greedy, ...weekly]);
    for (const [name, draws] of whole.drawn) expect(drawn.get(name), name).toEqual(draws);
    expect(columnsOf(world)).toEqual(columnsOf(whole.world));
  });

  test('weekly gives every mechanism luck of its own', () => {
    expect(new Set(weekly.map(({name}) => name)).size).toBe(weekly.length);
    const firsts = [...whole.drawn.values()].map(([first]) => first);
    expect(new Set(firsts).size).toBe(weekly.length);
  });

  test.each(weekly.map(({name}) => name))(
    'leaveOut(weekly, %s) leaves what it alone writes as on the first day',
    name => {
      const world = firstDay();
      const frozen = bindAll(leaveOut(weekly, name), world);
      const luck = luckOf(frozen, 'a');
      frozen.forEach((each, index) => {
        each.begin(luck[index]);
      });
      const others = new Set(weekly.filter(each => each.name !== name).flatMap(({writes}) => [...writes] as string[]));
      const own = weekly.find(each => each.name === name)?.writes.filter(column => !others.has(column)) ?? [];
      const before = own.map(column => columnOf(world, column));
      for (let week = 0; week < weeks; week++) {
        frozen.forEach((each, index) => {
          luck[index].setWeek(week);
          each.weekly(week, luck[index]);
        });
      }
      expect(own.map(column => columnOf(world, column))).toEqual(before);
    },
  );

  test('leaveOut() names the mechanisms there are when one is unknown', () => {
    const there = weekly.map(each => each.name).join(', ');
    expect(() => leaveOut(weekly, 'magic')).toThrow(new RangeError(`unknown mechanism: magic (there are ${there})`));
  });

  test('weekly without ddr is weekly with sites that take in nobody', () => {
    const closed: Plan = {
      ...asItWas,
      changes: [
        {lever: 'ddrIntake', set: 0},
        {lever: 'armyIntegration', set: 0},
      ],
    };
    const options = {plan: closed, seed: 'a', people, weeks: 100};
    const without = simulate(tiny, {...options, mechanisms: leaveOut(weekly, 'ddr')});
    expect(without.series.underArms).toEqual(simulate(tiny, options).series.underArms);
    expect(without.series.mobilisable).toEqual(simulate(tiny, options).series.mobilisable);
  });
});

describe('metamorphic laws (evidence.md D7)', () => {
  test('simulate() without lethality and background has no organised death, whoever fights', () => {
    const harmless = weekly.map(each =>
      each.name === 'violence' ? declaring(each, {lethality: 0, background: 0}) : each,
    );
    let weeksOfFighting = 0;
    for (let run = 0; run < 10; run++) {
      const options = {plan: asItWas, seed: `${run}`, people, mechanisms: harmless};
      const {deaths, series} = simulate(tiny, {...options, parameters: {resortToForce: {baseline: 0.03}}});
      expect(sum(deaths['state-based']) + sum(deaths['one-sided'])).toBe(0);
      weeksOfFighting += sum(series.factionsFighting);
    }
    expect(weeksOfFighting).toBeGreaterThan(0);
  });

  test('simulate() with the effect of war next door at 0 is simulate() with peace next door, on shared luck', () => {
    const options = {plan: asItWas, seed: 'a', people};
    const deaf = weekly.map(each => (each.name === 'resortToForce' ? declaring(each, {neighbour: 0}) : each));
    const calm: Scenario = {...tiny, neighbours: {...tiny.neighbours, violence: [{on: '2001-01-01', value: 0}]}};
    const unmoved = simulate(tiny, {...options, mechanisms: deaf});
    const peaceful = simulate(calm, options);
    expect(unmoved.series).toEqual(peaceful.series);
    expect(simulate(tiny, options).series.logHazard).not.toEqual(peaceful.series.logHazard);
  });

  const hazard = {
    title: 'hazard of resorting to force, sum of factions',
    unit: '1/year',
    read: ({factions}: World) => sum(factions.logHazard.map(Math.exp)),
  };

  /** Mean path of the hazard over shared luck with troops times each factor, abuse off. */
  function hazardPaths(factors: readonly number[], parameters: Overrides): readonly Float64Array[] {
    const runs = 10;
    const simulation = createSimulation(tiny, {
      people,
      indicators: {hazard},
      parameters: {deployment: {abuse: 0}, ...parameters},
    });
    return factors.map(multiply => {
      const plan: Plan = {...asItWas, changes: [{lever: 'troops', multiply}]};
      const mean = new Float64Array(313);
      for (let index = 0; index < runs; index++) {
        simulation.run({plan, seed: `${index}`}).series.hazard.forEach((value, week) => {
          mean[week] += value / runs;
        });
      }
      return mean;
    });
  }

  test('simulate() with more troops never raises the mean hazard of a history, on shared luck and abuse off', () => {
    const [none, asPlanned, more, twice] = hazardPaths([0, 1, 1.5, 2], {}).map(sum);
    expect(asPlanned).toBeLessThan(none);
    expect(more).toBeLessThan(asPlanned);
    expect(twice).toBeLessThan(more);
  });

  test('simulate() with more troops never raises the mean hazard of any week, if companies move at once', () => {
    // In transit a company deters nobody, so in the last weeks of a drawdown more companies can deter less.
    const [asPlanned, more, twice] = hazardPaths([1, 1.5, 2], {deployment: {abuse: 0, transitWeeks: 0}});
    for (let week = 0; week < 313; week++) {
      expect(more[week], `week ${week}`).toBeLessThanOrEqual(asPlanned[week] * (1 + 1e-9));
      expect(twice[week], `week ${week}`).toBeLessThanOrEqual(more[week] * (1 + 1e-9));
    }
  });

  test('createWorld() with districts in another order has the same troops and deterrence, by name and in all', () => {
    const {A, B, C} = tiny.districts;
    // Companies alike, for which one goes where is settled in the order of the table.
    const alike = declaring(deployment, {qualitySpread: 0, newcomer: 1});
    const orders = [
      {A, B, C},
      {C, A, B},
      {B, C, A},
      {C, B, A},
    ];
    const paths = orders.map(districts => {
      // Without a pool the companies divide evenly; else places alike would be told apart by their order.
      const plan: Plan = {...asItWas, changes: [{lever: 'reserve', set: 0}]};
      const world = firstDay({scenario: {...tiny, districts}, plan});
      const names = world.facts.districtNames;
      world.commanders.district.set(['A', 'B', 'C', 'B', 'C', 'A', 'B'].map(name => names.indexOf(name)));
      world.districts.informing.set(names.map(name => 0.5 + 0.1 * 'ABC'.indexOf(name)));
      const bound = bindAll([timeline, mandate, posture, alike, monitoring], world);
      const luck = luckOf(bound, 'a');
      return Array.from({length: 200}, (_, week) => {
        stepWeek(bound, luck, week);
        const byName = ['A', 'B', 'C'].flatMap(name => {
          const place = names.indexOf(name);
          return [world.districts.troops[place], world.districts.police[place], world.districts.deterrence[place]];
        });
        return [...byName, sum(world.districts.troops), sum(world.districts.deterrence), ...world.factions.deterrence];
      });
    });
    const [first, ...others] = paths;
    expect(first[150][0]).toBeGreaterThan(0);
    for (const other of others) {
      other.forEach((values, week) => {
        values.forEach((value, index) => {
          expect(value).toBeCloseTo(first[week][index], 9);
        });
      });
    }
  });
});
