import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {REFUGEE} from './codes.ts';
import {leverNames, levers} from './levers.ts';
import type {Mechanism} from './mechanism.ts';
import {deployment} from './mechanisms/deployment.ts';
import {monitoring} from './mechanisms/monitoring.ts';
import {timeline} from './mechanisms/timeline.ts';
import {type Overrides, parameterValues} from './parameter.ts';
import type {Change, Plan} from './plan.ts';
import type {Scenario} from './scenario.ts';
import {branch, createSimulation, simulate} from './simulate.ts';
import {bindAll, luckOf, stepWeek} from './step.ts';
import {asItWas, tiny} from './tiny.fixture.ts';
import {allPersons, columnsOf, declaring, firstDay, personsIn, sum} from './tiny-world.fixture.ts';
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
  'districts.grievance',
  'districts.trust',
  'districts.deterrence',
  'districts.food',
  'districts.water',
  'districts.health',
  'districts.shelter',
  'districts.needsMet',
  'districts.violence',
  'factions.commitment',
  'factions.deterrence',
  'factions.exclusion',
  'factions.keptInBeing',
  'factions.holdsState',
  'factions.grievance',
  'factions.contested',
  'programmes.implementation',
  'programmes.accommodation',
];

/** Counts of persons, events or dollars paid, which cannot be negative. */
const counts = [
  'people.weight',
  'people.owed',
  'people.livelihood',
  'districts.persons',
  'districts.displaced',
  'districts.troops',
  'districts.police',
  'districts.deathRate',
  'districts.excitation',
  'districts.fighting',
  'districts.events',
  'districts.unburied',
  'factions.mobilisable',
  'factions.fighting',
  'factions.underArms',
  'commanders.followers',
  'commanders.fighting',
  'units.strength',
  'donors.pledged',
  'donors.disbursed',
  'donors.pledgedRelief',
  'donors.disbursedRelief',
  'programmes.disarmed',
  'programmes.turnedAway',
  'programmes.reliefFund',
  'programmes.cashPaid',
  'programmes.placesPaid',
  'programmes.reliefSpent',
  'programmes.placed',
  'programmes.helpedHome',
  'programmes.repatriated',
  'country.civilians',
  'country.displaced',
  'country.refugees',
  'country.underArms',
  'country.disarmed',
  'country.demobilised',
  'country.reintegrating',
  'country.reintegrated',
  'country.dead',
  'country.stateBasedDeaths',
  'country.oneSidedDeaths',
  'country.communalDeaths',
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

/** The first value outside 0 to 1 of each fraction in which there was one, over plans, parameters and luck. */
function outsideUnit({numRuns, weeks}: {readonly numRuns: number; readonly weeks: number}): Map<string, string> {
  const outside = new Map<string, string>();
  for (const [plan, parameters, luck] of fc.sample(fc.tuple(anyPlan, anyParameters, anySeed), {seed, numRuns})) {
    const world = firstDay({plan, seed: luck});
    const columns = columnsOf(world).filter(({name}) => fractions.includes(name));
    watch(world, weeks, luck, parameters, week => {
      for (const {name, values} of columns) {
        for (let row = 0; row < values.length; row++) {
          if (values[row] >= 0 && values[row] <= 1) continue;
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

  const outside = outsideUnit({numRuns: 40, weeks: 70});
  test.each(fractions)('stepWeek() keeps %s between 0 and 1', name => {
    expect(outside.get(name) ?? 'all between 0 and 1').toBe('all between 0 and 1');
  });

  test('stepWeek() keeps every count at zero or above', () => {
    always(world => {
      const columns = new Map(columnsOf(world).map(({name, values}) => [name, values]));
      for (const name of counts) {
        const lowest = Array.from(columns.get(name) ?? [Number.NaN]).reduce((low, value) => Math.min(low, value));
        if (!(lowest >= 0)) expect.fail(`${name} is ${lowest}`);
      }
    });
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
    always(({donors, programmes}) => {
      const {reintegrationFund, cashPaid, placesPaid, reliefFund, reliefSpent} = programmes;
      const paid = sum(donors.disbursed);
      const relief = sum(donors.disbursedRelief);
      expect(Math.abs(reintegrationFund[0] + cashPaid[0] + placesPaid[0] - paid)).toBeLessThan(1 + 1e-6 * paid);
      expect(Math.abs(reliefFund[0] + reliefSpent[0] - relief)).toBeLessThan(1 + 1e-6 * relief);
      for (let donor = 0; donor < donors.count; donor++) {
        expect(donors.disbursed[donor]).toBeLessThanOrEqual(donors.pledged[donor]);
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

  test('stepWeek() keeps codes within their tables and refugees alone abroad', () => {
    always(({people, districts, commanders, everArmed}) => {
      for (let person = 0; person < people.count; person++) {
        const abroad = people.district[person] === districts.count;
        const valid =
          people.district[person] <= districts.count &&
          people.home[person] < districts.count &&
          people.status[person] <= 9 &&
          abroad === (people.status[person] === REFUGEE) &&
          (person >= everArmed || people.commander[person] < commanders.count);
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

  test('stepWeek() never changes weights, groups, factions, commanders or how strongly people feel', () => {
    const fixed = ['people.weight', 'people.group', 'people.faction', 'people.commander', 'people.sensitivity'];
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

  test('weekly without ddr is weekly with sites that take in nobody', () => {
    const closed: Plan = {...asItWas, changes: [{lever: 'ddrIntake', set: 0}]};
    const options = {plan: closed, seed: 'a', people, weeks: 100};
    const mechanisms = weekly.filter(({name}) => name !== 'ddr');
    expect(simulate(tiny, {...options, mechanisms}).hash).toBe(simulate(tiny, options).hash);
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
      parameters: {trust: {abuse: 0}, ...parameters},
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
    const [asPlanned, more, twice] = hazardPaths([1, 1.5, 2], {deployment: {transitWeeks: 0}});
    for (let week = 0; week < 313; week++) {
      expect(more[week], `week ${week}`).toBeLessThanOrEqual(asPlanned[week] * (1 + 1e-9));
      expect(twice[week], `week ${week}`).toBeLessThanOrEqual(more[week] * (1 + 1e-9));
    }
  });

  test('createWorld() with districts in another order has the same troops and deterrence, by name and in all', () => {
    const {A, B, C} = tiny.districts;
    const orders = [
      {A, B, C},
      {C, A, B},
      {B, C, A},
      {C, B, A},
    ];
    const paths = orders.map(districts => {
      const world = firstDay({scenario: {...tiny, districts}});
      const names = world.facts.districtNames;
      world.commanders.district.set(['A', 'B', 'C', 'B', 'C', 'A', 'B'].map(name => names.indexOf(name)));
      world.districts.trust.set(names.map(name => 0.5 + 0.1 * 'ABC'.indexOf(name)));
      const bound = bindAll([timeline, deployment, monitoring], world);
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
