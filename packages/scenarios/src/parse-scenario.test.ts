import {leverNames} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {faultText} from './fault.ts';
import {liberia} from './liberia.ts';
import {parsePlan, parseScenario} from './parse-scenario.ts';

type Steps = readonly (string | number)[];

/** Liberia as JSON has it, with the value at a path replaced, or removed if none is given. */
function altered(...changes: readonly (readonly [Steps, unknown?])[]): unknown {
  const root = JSON.parse(JSON.stringify(liberia));
  for (const [steps, value] of changes) {
    const last = steps.at(-1) ?? '';
    const parent = steps.slice(0, -1).reduce((node, step) => node[step], root);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return root;
}

function faultsOf(value: unknown): readonly string[] {
  const parsed = parseScenario(value);
  return 'faults' in parsed ? parsed.faults.map(faultText) : [];
}

const levers = leverNames.join(', ');

describe('parseScenario', () => {
  test('parseScenario(value) returns a scenario without faults', () => {
    expect(parseScenario(liberia)).toEqual({scenario: liberia});
  });

  test('parseScenario(text) reads JSON', () => {
    expect(parseScenario(JSON.stringify(liberia))).toEqual({scenario: liberia});
  });

  test.each<readonly [Steps, unknown, string]>([
    [
      ['districts', 'BM', 'control'],
      {lrud: 1},
      'districts.BM.control.lrud: unknown faction "lrud" (did you mean lurd? allowed: gol, lurd, model)',
    ],
    [['districts', 'BG', 'population'], -5, 'districts.BG.population: invalid number -5 (at least 0)'],
    [['districts', 'BG', 'population'], 1.5, 'districts.BG.population: invalid value 1.5 (a whole number)'],
    [['districts', 'BG', 'population'], undefined, 'districts.BG.population: missing value (a number)'],
    [['districts', 'BG', 'deficit'], Number.NaN, 'districts.BG.deficit: invalid value NaN (a number)'],
    [['districts', 'BG', 'deficit'], '0.5', 'districts.BG.deficit: invalid value "0.5" (a number)'],
    [['districts', 'BG', 'deficit'], 1.5, 'districts.BG.deficit: invalid number 1.5 (at most 1)'],
    [
      ['capital'],
      'ZZ',
      'capital: unknown district "ZZ" (allowed: BM, BG, GP, GB, CM, GG, GK, LO, MG, MY, MO, NI, RC, RG, SI)',
    ],
    [
      ['districts', 'BM', 'neighbours', 0],
      'BM',
      'districts.BM.neighbours.0: invalid neighbour "BM" (another district)',
    ],
    [
      ['districts', 'BM', 'neighbours', 3],
      'SI',
      'districts.BM.neighbours.3: one-sided neighbour "SI" (SI must list BM too)',
    ],
    [['districts', 'BM', 'neighbours', 3], 'MO', 'districts.BM.neighbours.3: repeated neighbour "MO" (each once)'],
    [['displacement', 'origins', 'LO'], 0.5, 'displacement.origins: invalid sum 1.15 (shares sum to 1)'],
    [['districts', 'BM', 'groups', 'Gola'], 1.2, 'districts.BM.groups.Gola: invalid number 1.2 (at most 1)'],
    [['districts', 'BM', 'groups', 'Vai'], 0.6, 'districts.BM.groups: invalid sum 1.08 (shares sum to 1 at most)'],
    [
      ['mission', 'deployment', 0, 'shares'],
      {MO: 0.9},
      'mission.deployment.2003-08-18.shares: invalid sum 0.9 (shares sum to 1)',
    ],
    [['donors', 'un', 'recoveryShare'], 0.15, 'donors: invalid sum 1.1 (recoveryShare of all donors sums to 1)'],
    [['agencies', 'wfp', 'share'], 0.3, 'agencies: invalid sum 1.02 (share of all agencies sums to 1)'],
    [['ddr', 'women'], 0.9, 'ddr: invalid sum 1.006 (women and children sum to 1 at most)'],
    [['districts', 'BM', 'lootable'], undefined, 'districts.BM.lootable: missing value (a number)'],
    [['state', 'reach'], 1.5, 'state.reach: invalid number 1.5 (at most 1)'],
    [['society', 'leadersPerDistrict'], 0, 'society.leadersPerDistrict: invalid number 0 (at least 1)'],
    [['economy', 'incomeBeforeWar'], 0, 'economy.incomeBeforeWar: invalid number 0 (more than 0)'],
    [
      ['economy', 'shocks', 0, 'until'],
      '2014-08-01',
      'economy.shocks.0.until: early end "2014-08-01" (after from, 2014-08-01)',
    ],
    [
      ['economy', 'shocks', 1, 'from'],
      '2014-07-31',
      'economy.shocks.1.from: unordered date "2014-07-31" (dates rise; the one before is 2014-08-01)',
    ],
    [
      ['economy', 'lootablePrice', 1, 'on'],
      '2003-08-18',
      'economy.lootablePrice.1.on: unordered date "2003-08-18" (dates rise; the one before is 2003-08-18)',
    ],
    [['economy', 'wetMonths', 1], 6, 'economy.wetMonths.1: repeated month 6 (each once)'],
    [['economy', 'wetMonths', 1], 13, 'economy.wetMonths.1: invalid number 13 (at most 12)'],
    [
      ['mission', 'benchmarks', 1, 'name'],
      'reintegration',
      'mission.benchmarks.1.name: repeated benchmark name "reintegration" (each once)',
    ],
    [
      ['mission', 'benchmarks', 1, 'name'],
      'constructor',
      'mission.benchmarks.constructor.name: forbidden name "constructor" (any name that JavaScript does not reserve)',
    ],
    [
      ['agencies', 'constructor'],
      {title: 'x', share: 0},
      'agencies.constructor: forbidden name "constructor" (any name that JavaScript does not reserve)',
    ],
    [['mission', 'reviewWeeks'], 0, 'mission.reviewWeeks: invalid number 0 (at least 1)'],
    [['decisions', 'exitRule', 0, 'value'], 3, 'decisions.exitRule.2003-08-18.value: invalid number 3 (from 0 to 2)'],
    [['decisions', 'drones'], undefined, 'decisions.drones: missing value (a list)'],
    [['donors', 'un', 'reliefShare'], 0.2, 'donors: invalid sum 1.1 (reliefShare of all donors sums to 1)'],
    [['start'], '2003-02-30', 'start: invalid date "2003-02-30" (a day as YYYY-MM-DD)'],
    [
      ['timeline', 5, 'district'],
      'XX',
      'timeline.2003-08-18.district: unknown district "XX" (allowed: BM, BG, GP, GB, CM, GG, GK, LO, MG, MY, MO, NI, RC, RG, SI)',
    ],
    [
      ['timeline', 5, 'on'],
      '2003-08-10',
      'timeline.2003-08-10.on: unordered date "2003-08-10" (dates rise; the one before is 2003-08-11)',
    ],
    [
      ['decisions', 'troops', 4, 'value'],
      70_000,
      'decisions.troops.2006-06-30.value: invalid number 70000 (from 0 to 60000)',
    ],
    [['decisions', 'troops'], undefined, 'decisions.troops: missing value (a list)'],
    [
      ['factions', 'gol', 'holdsState', 0, 'value'],
      0.5,
      'factions.gol.holdsState.2003-08-18.value: unknown value 0.5 (allowed: 0, 1)',
    ],
    [
      ['factions', 'gol', 'commander'],
      3,
      'factions.gol.commander: unknown field "commander" (did you mean commanders? allowed: title, fighters, associates, commanders, bases, alliedWith, holdsState, keptInBeing, exclusion)',
    ],
    [
      ['displacement', 'displaced'],
      4_000_000,
      'districts: too few people for the armed, their associates and the displaced 4103019 (at most the population of all districts, 3120000)',
    ],
    [
      ['plans', 1, 'changes', 0, 'lever'],
      'trops',
      `plans.no-mission.changes.0.lever: unknown lever "trops" (did you mean troops? allowed: ${levers})`,
    ],
    [['plans', 1, 'name'], 'history', 'plans.1.name: repeated plan name "history" (each once)'],
    [['schemaVersion'], 2, 'schemaVersion: unknown schemaVersion 2 (allowed: 1)'],
    [
      ['sources', 'coverage.food', 'kind'],
      'cite',
      'sources.coverage.food.kind: unknown kind "cite" (did you mean cited? allowed: cited, calibrated, estimated, assumed)',
    ],
    [
      ['sources', 'coverage.food'],
      undefined,
      'coverage.food: unsourced number 0.5 (a pattern in sources fits its path)',
    ],
  ])('parseScenario(value) names the fault, case %#', (steps, value, message) => {
    expect(faultsOf(altered([steps, value]))).toContain(message);
  });

  test.each<readonly [string, string, string]>([
    ['1:1e9', '"1:1e9"', 'allowed: names of indicators, numbers'],
    ['fighters < 3', '"fighters < 3"', 'unknown name fighters; allowed names: troops, police'],
    ['constructor < 1', '"constructor < 1"', 'unknown name constructor; allowed names: troops'],
    ['__proto__ < 1', '"__proto__ < 1"', 'unknown name __proto__; allowed names: troops'],
    ['toString() < 1', '"toString() < 1"', 'function toString is not allowed; allowed: min, max and abs'],
    ['(underArms (', '"(underArms ("', 'allowed: names of indicators'],
    ['underArms', '"underArms"', 'compare it, as in underArms < 500'],
    [' ', '" "', 'empty; allowed: names of indicators'],
    [`${'underArms < 500 or '.repeat(55_000)}true`, `"${'underArms < 500 or '.repeat(4).slice(0, 60)}…"`, 'at most '],
  ])(
    'parseScenario(value) names a bad benchmark by its value, shortened, and what is allowed, case %#',
    (expression, value, allowed) => {
      const parsed = parseScenario(altered([['mission', 'benchmarks', 1, 'expression'], expression]));
      const [fault, ...others] = 'faults' in parsed ? parsed.faults : [];
      expect(others).toEqual([]);
      expect(fault).toMatchObject({path: 'mission.benchmarks.police.expression', value});
      expect(fault.message.startsWith(`invalid benchmark ${value} (`)).toBe(true);
      expect(fault.allowed).toContain(allowed);
      expect(fault.message.length).toBeLessThan(1_000);
    },
  );

  test('parseScenario(value) reports one fault for one mistake', () => {
    const mistakes: readonly (readonly [Steps, unknown])[] = [
      [['districts', 'BG', 'population'], -5],
      [['districts', 'BM', 'control', 'lurd'], 'all'],
      [['displacement', 'origins', 'LO'], -1],
      [['decisions', 'troops', 4, 'value'], -1],
      [['plans', 1, 'changes', 0, 'set'], -1],
    ];
    for (const mistake of mistakes) expect(faultsOf(altered(mistake))).toHaveLength(1);
  });

  test('parseScenario(value) reports all faults at once', () => {
    const faults = faultsOf(
      altered(
        [['districts', 'BG', 'population'], -5],
        [['districts', 'BM', 'control'], {lrud: 1}],
        [['decisions', 'trops'], []],
        [['extra'], true],
        [['elections', 0, 'stakes'], 'high'],
      ),
    );
    expect(faults.filter(text => !text.startsWith('sources.'))).toHaveLength(5);
  });

  test('parseScenario(value) reports a date out of order once and by its date', () => {
    const faults = faultsOf(altered([['decisions', 'troops', 3, 'on'], '2003-09-15']));
    expect(faults).toContain(
      'decisions.troops.2003-09-15.on: unordered date "2003-09-15" (dates rise; the one before is 2003-10-01)',
    );
  });

  test('parseScenario(value) reports polls and records outside the days simulated, and an end before the start', () => {
    expect(faultsOf(altered([['elections', 2, 'on'], '2018-12-26']))).toContain(
      'elections.2018-12-26.on: outside date "2018-12-26" (from 2003-08-18 to 2018-03-30)',
    );
    expect(faultsOf(altered([['end'], '2003-01-01']))).toContain(
      'end: early end "2003-01-01" (after the start, 2003-08-18)',
    );
  });

  test('parseScenario(value) reports a faction without ground, which could recruit nobody', () => {
    const faction = {...liberia.factions.model};
    expect(faultsOf(altered([['factions', 'npfl'], faction]))).toContain(
      'factions.npfl: landless faction "npfl" (a share in control of a district with people outside towns)',
    );
  });

  test.each<readonly [Steps, unknown, string]>([
    [
      ['districts', 'BM', 'votes'],
      {unty: 0.5},
      'districts.BM.votes.unty: unknown camp "unty" (did you mean unity? allowed: unity, cdc)',
    ],
    [['districts', 'BM', 'votes', 'cdc'], 0.5, 'districts.BM.votes: invalid sum 1.16 (shares sum to 1 at most)'],
    [
      ['factions', 'lurd', 'bases'],
      {XX: 1},
      `factions.lurd.bases.XX: unknown district "XX" (allowed: ${Object.keys(liberia.districts).join(', ')})`,
    ],
    [
      ['factions', 'lurd', 'bases'],
      {LO: 0.5, BM: 0.3},
      'factions.lurd.bases: invalid sum 0.8 (shares sum to 1, or none are given)',
    ],
    [['factions', 'lurd', 'bases'], {LO: 0}, 'factions.lurd.bases: invalid sum 0 (shares sum to 1, or none are given)'],
    [
      ['factions', 'lurd', 'alliedWith'],
      ['modl'],
      'factions.lurd.alliedWith.0: unknown faction "modl" (did you mean model? allowed: gol, lurd, model)',
    ],
    [
      ['factions', 'lurd', 'alliedWith'],
      ['model', 'lurd'],
      'factions.lurd.alliedWith.1: invalid ally "lurd" (another faction)',
    ],
    [
      ['factions', 'lurd', 'alliedWith'],
      ['model', 'model'],
      'factions.lurd.alliedWith.1: repeated faction "model" (each once)',
    ],
    [
      ['camps', 'unity', 'armed'],
      ['lrud'],
      'camps.unity.armed.0: unknown faction "lrud" (did you mean lurd? allowed: gol, lurd, model)',
    ],
    [['camps', 'unity', 'armed'], ['lurd', 'lurd'], 'camps.unity.armed.1: repeated faction "lurd" (each once)'],
    [
      ['camps', 'constructor'],
      {title: 'x', armed: []},
      'camps.constructor: forbidden name "constructor" (any name that JavaScript does not reserve)',
    ],
    [
      ['elections', 0, 'between', 1],
      'cdd',
      'elections.2005-11-08.between.1: unknown camp "cdd" (did you mean cdc? allowed: unity, cdc)',
    ],
    [['elections', 0, 'between'], ['cdc', 'cdc'], 'elections.2005-11-08.between.1: repeated camp "cdc" (each once)'],
    [
      ['observation', 'deathsPerReported', 'low'],
      3,
      'observation.deathsPerReported.high: invalid number 2.6 (at least low, 3)',
    ],
  ])(
    'parseScenario(value) names the one fault in camps, allies, polls or reporting, case %#',
    (steps, value, message) => {
      const faults = faultsOf(altered([steps, value])).filter(text => !/unused source|unsourced number/.test(text));
      expect(faults).toEqual([message]);
    },
  );

  test('parseScenario(value) accepts bases that sum to 1, allies and a range of no width', () => {
    const value = altered(
      [['factions', 'lurd', 'bases'], {LO: 0.6, BM: 0.4}],
      [['factions', 'lurd', 'alliedWith'], ['model']],
      [['camps', 'unity', 'armed'], ['gol']],
      [['observation', 'deathsPerReported', 'low'], 2.6],
    );
    expect(faultsOf(value)).toEqual([
      'factions.lurd.bases.LO: unsourced number 0.6 (a pattern in sources fits its path)',
      'factions.lurd.bases.BM: unsourced number 0.4 (a pattern in sources fits its path)',
    ]);
  });

  test('parseScenario(value) reports what cannot be of a country next door', () => {
    const at = ['neighbours', 'countries', 'cote-divoire'];
    const countries = liberia.neighbours.countries;
    expect(faultsOf(altered([[...at, 'hosts'], {NI: 0.5, XX: 0.5}]))).toContain(
      `neighbours.countries.cote-divoire.hosts.XX: unknown district "XX" (allowed: ${Object.keys(liberia.districts).join(', ')})`,
    );
    expect(faultsOf(altered([[...at, 'hosts', 'NI'], 0.5]))).toContain(
      'neighbours.countries.cote-divoire.hosts: invalid sum 1.05 (shares sum to 1)',
    );
    expect(faultsOf(altered([[...at, 'refugees', 1, 'on'], '2003-08-01']))).toContain(
      'neighbours.countries.cote-divoire.refugees.2003-08-01.on: unordered date "2003-08-01" (dates rise; the one before is 2003-08-18)',
    );
    expect(faultsOf(altered([[...at, 'violence', 1, 'value'], 0.5]))).toContain(
      'neighbours.countries: too much violence 0.5 on 2005-01-01 (together at most the violence next door, 0.429)',
    );
    expect(faultsOf(altered([['neighbours', 'countries'], {liberia: countries['cote-divoire']}]))).toContain(
      'neighbours.countries.liberia: invalid neighbour "liberia" (another country)',
    );
  });

  test('parseScenario(value) reports a source that no number and no event needs', () => {
    const source = {kind: 'assumed', because: 'nothing'};
    expect(faultsOf(altered([['sources', 'districts.*.popluation'], source]))).toEqual([
      'sources.districts.*.popluation: unused source "districts.*.popluation" (the path of a number or an event that no closer pattern fits)',
    ]);
  });

  test('parseScenario(text) reports prototype keys and changes nothing outside', () => {
    const text =
      '{"__proto__": {"polluted": 1}, "districts": {"__proto__": {}, "constructor": {}}, "decisions": {"__proto__": []}}';
    const faults = faultsOf(text);
    expect(faults.some(fault => fault.startsWith('__proto__: unknown field "__proto__"'))).toBe(true);
    expect(faults.some(fault => fault.startsWith('decisions.__proto__: unknown field "__proto__"'))).toBe(true);
    expect(faults).toContain(
      'districts.__proto__: forbidden name "__proto__" (any name that JavaScript does not reserve)',
    );
    expect(faults).toContain(
      'districts.constructor: forbidden name "constructor" (any name that JavaScript does not reserve)',
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('parseScenario(text) survives deep nesting', () => {
    const depth = 100_000;
    const nested = '['.repeat(depth) + ']'.repeat(depth);
    expect(faultsOf(nested)).toEqual(['invalid value a list (a record)']);
    const inside = JSON.stringify(liberia).replace('"capital":"MO"', `"capital":${nested}`);
    expect(faultsOf(inside)).toEqual(['capital: invalid value a list (a text)']);
  });

  test('parseScenario(value) answers with faults, never with an exception, whatever it is given', () => {
    for (const value of [null, undefined, 1, 'x', '', [], {}, true, () => 1, Symbol('x'), 10n, new Date(0)]) {
      expect(faultsOf(value).length).toBeGreaterThan(0);
    }
  });
});

describe('parsePlan', () => {
  const planFaults = (plan: unknown): readonly string[] => {
    const parsed = parsePlan(plan, liberia);
    return 'faults' in parsed ? parsed.faults.map(faultText) : [];
  };
  const withChanges = (...changes: readonly unknown[]): unknown => ({
    name: 'mine',
    title: 'Mine',
    summary: 'Mine.',
    changes,
  });

  test('parsePlan(value, scenario) returns a plan without faults', () => {
    const plan = withChanges({lever: 'troops', from: '2005-01-01', until: '2006-01-01', multiply: 0.5});
    expect(parsePlan(plan, liberia)).toEqual({plan});
    expect(parsePlan(JSON.stringify(plan), liberia)).toEqual({plan});
  });

  test.each<readonly [unknown, string]>([
    [{lever: 'trops', set: 0}, `changes.0.lever: unknown lever "trops" (did you mean troops? allowed: ${levers})`],
    [{lever: 'troops', set: 70_000}, 'changes.0.set: invalid number 70000 (from 0 to 60000)'],
    [{lever: 'implementation', atMost: 2}, 'changes.0.atMost: invalid number 2 (from 0 to 1)'],
    [{lever: 'troops', multiply: -1}, 'changes.0.multiply: invalid number -1 (at least 0)'],
    [{lever: 'troops', set: Number.NaN}, 'changes.0.set: invalid value NaN (a number)'],
    [{lever: 'troops'}, 'changes.0: missing change (exactly one of multiply, set, add, atMost)'],
    [
      {lever: 'troops', set: 1, multiply: 2},
      'changes.0: ambiguous change multiply and set (exactly one of multiply, set, add, atMost)',
    ],
    [{lever: 'troops', set: 1, from: '2005-13-01'}, 'changes.0.from: invalid date "2005-13-01" (a day as YYYY-MM-DD)'],
    [
      {lever: 'troops', set: 1, from: '2001-01-01'},
      'changes.0.from: outside date "2001-01-01" (from 2003-08-18 to 2018-03-30)',
    ],
    [
      {lever: 'troops', set: 1, from: '2006-01-01', until: '2005-01-01'},
      'changes.0.until: early end "2005-01-01" (after from, 2006-01-01)',
    ],
    [
      {lever: 'troops', set: 1, untill: '2005-01-01'},
      'changes.0.untill: unknown field "untill" (did you mean until? allowed: lever, from, until, because, set)',
    ],
    ['troops', 'changes.0: invalid value "troops" (a record)'],
  ])('parsePlan(value, scenario) names the fault, case %#', (change, message) => {
    expect(planFaults(withChanges(change))).toEqual([message]);
  });

  test('parsePlan(value, scenario) wants a name in kebab-case', () => {
    expect(planFaults({name: 'My plan', title: 'x', summary: 'x', changes: []})).toEqual([
      'name: invalid name "My plan" (a short name in kebab-case)',
    ]);
  });
});
