import {describe, expect, test} from 'vitest';
import {leverNames} from './lever-names.ts';
import {leaveOut, mechanism} from './mechanism.ts';
import type {Plan} from './plan.ts';
import {reasons} from './reasons.ts';
import {channels} from './series.ts';
import {branch, createSimulation, type SavedRun, simulate} from './simulate.ts';
import {asItWas, tiny, withoutTroops} from './tiny.fixture.ts';
import {weekly} from './weekly.ts';

const people = 2_000;
const options = {plan: asItWas, seed: 'a', people, weeks: 30};

const sumOf = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function snapshotOf({snapshot}: SavedRun): ArrayBuffer {
  if (!snapshot) throw new Error('missing snapshot');
  return snapshot;
}

describe('simulate', () => {
  test('simulate(scenario, options) says what it simulated', () => {
    const run = simulate(tiny, options);
    expect(run).toMatchObject({scenario: 'tiny', plan: 'history', seed: 'a', start: '2001-01-01', weeks: 30});
    expect(run.people).toBeGreaterThanOrEqual(people);
    expect('snapshot' in run).toBe(false);
  });

  test('simulate(scenario, options) records one number a week for every channel and indicator', () => {
    const {deaths, reported, series} = simulate(tiny, options);
    expect(Object.keys(deaths)).toEqual([...channels]);
    expect(Object.keys(reported)).toEqual([...channels]);
    for (const each of [deaths, reported, series]) {
      for (const values of Object.values(each)) expect(values).toHaveLength(30);
    }
    expect(deaths['state-based']).toEqual(series.stateBasedDeaths);
    expect(deaths.communal).toEqual(series.communalDeaths);
  });

  test('simulate(scenario, options) reports the deaths of a history at one factor, drawn by its seed', () => {
    const bloody = {violence: {background: 4}};
    const factors = ['a', 'b', 'c', 'd'].map(seed => {
      const {deaths, reported} = simulate(tiny, {...options, seed, weeks: 313, parameters: bloody});
      const killed = sumOf(deaths['state-based']);
      const factor = killed / sumOf(reported['state-based']);
      expect(killed).toBeGreaterThan(0);
      for (const channel of ['state-based', 'one-sided'] as const) {
        deaths[channel].forEach((count, week) => {
          expect(reported[channel][week] * factor).toBeCloseTo(count, 9);
        });
      }
      expect(sumOf(reported.communal) * factor).toBeLessThan(sumOf(deaths.communal) + 1e-9);
      return factor;
    });
    for (const factor of factors) {
      expect(factor).toBeGreaterThanOrEqual(1.5);
      expect(factor).toBeLessThanOrEqual(2.5);
    }
    expect(new Set(factors.map(factor => factor.toFixed(6))).size).toBe(4);
  });

  test('simulate(scenario, {mechanisms}) reports what happens where no mechanism says otherwise', () => {
    const {reported} = simulate(tiny, {...options, mechanisms: []});
    for (const values of Object.values(reported)) expect(values.every(value => value === 0)).toBe(true);
  });

  test('simulate(scenario, {districtDeaths}) keeps reported deaths by calendar year and district, and changes nothing', () => {
    const whole = {...options, weeks: 313, parameters: {violence: {background: 4}}};
    const plain = simulate(tiny, whole);
    const {districtDeaths = new Float64Array(), ...rest} = simulate(tiny, {...whole, districtDeaths: true});
    expect(rest).toEqual(plain);
    expect('districtDeaths' in plain).toBe(false);
    expect(districtDeaths).toHaveLength(6 * 3);
    const organised = plain.reported['state-based'].map((deaths, week) => deaths + plain.reported['one-sided'][week]);
    // Years by the Monday on which each week begins.
    const firstWeeks = [0, 53, 105, 157, 209, 261, 313];
    for (let year = 0; year < 6; year++) {
      const byDistrict = districtDeaths.subarray(3 * year, 3 * year + 3);
      expect(sumOf(byDistrict)).toBeCloseTo(sumOf(organised.slice(firstWeeks[year], firstWeeks[year + 1])), 9);
    }
    expect(sumOf(organised)).toBeGreaterThan(0);
  });

  test('simulate(scenario, {districtDeaths: "month"}) keeps them by calendar month too, and changes nothing else', () => {
    const bloody = {...options, weeks: 120, parameters: {violence: {background: 4}}};
    const byYear = simulate(tiny, {...bloody, districtDeaths: true});
    const {monthlyDistrictDeaths: months = new Float64Array(), ...rest} = simulate(tiny, {
      ...bloody,
      districtDeaths: 'month',
    });
    expect(rest).toEqual(byYear);
    expect('monthlyDistrictDeaths' in byYear).toBe(false);
    expect(months).toHaveLength(28 * 3);
    expect(sumOf(months)).toBeGreaterThan(0);
    byYear.districtDeaths?.forEach((all, entry) => {
      const [year, place] = [Math.floor(entry / 3), entry % 3];
      const ofYear = months.filter((_, at) => Math.floor(at / 36) === year && at % 3 === place);
      expect(sumOf(ofYear)).toBeCloseTo(all, 9);
    });
  });

  test('simulate(scenario, options) runs to the end of the scenario unless told otherwise', () => {
    expect(simulate(tiny, {plan: asItWas, seed: 'a', people, mechanisms: []}).weeks).toBe(313);
  });

  test('simulate(scenario, options) for fewer weeks is the beginning of the longer run', () => {
    const long = simulate(tiny, options).series;
    for (const [name, values] of Object.entries(simulate(tiny, {...options, weeks: 12}).series)) {
      expect(values, name).toEqual(long[name].slice(0, 12));
    }
  });

  test('simulate(scenario, options) records the indicators asked for and no others', () => {
    const indicators = {weekNumber: {title: 'week', unit: 'weeks', read: () => 7}};
    expect(Object.keys(simulate(tiny, {...options, indicators}).series)).toEqual(['weekNumber']);
  });

  test('simulate(scenario, options) is not changed by what it records', () => {
    expect(simulate(tiny, {...options, indicators: {}}).hash).toBe(simulate(tiny, options).hash);
  });

  test('simulate(scenario, {reasons: true}) records reasons for every week and faction, and changes nothing else', () => {
    const plain = simulate(tiny, options);
    const {reasons: recorded, ...rest} = simulate(tiny, {...options, reasons: true});
    expect(rest).toEqual(plain);
    expect('reasons' in plain).toBe(false);
    expect(recorded?.factions).toEqual(Object.keys(tiny.factions));
    expect(recorded?.names).toEqual(reasons.map(({name}) => name));
    expect(recorded?.values).toHaveLength(30 * Object.keys(tiny.factions).length * reasons.length);
    expect(recorded?.logHazard).toHaveLength(30 * Object.keys(tiny.factions).length);
    expect(recorded?.logHazard.every(value => Number.isFinite(value) && value !== 0)).toBe(true);
  });

  test('simulate(scenario, options) runs a mechanism of one’s own, weeks in order', () => {
    const seen: number[] = [];
    const watch = mechanism({
      name: 'watch',
      purpose: 'Nothing happens.',
      parameters: {},
      writes: [],
      bind: () => week => void seen.push(week),
    });
    const watched = simulate(tiny, {...options, mechanisms: [...weekly, watch]});
    expect(seen).toEqual(Array.from({length: 30}, (_, week) => week));
    expect(watched.hash).toBe(simulate(tiny, options).hash);
  });

  test('simulate(scenario, options) follows the parameters', () => {
    const parameters = {commitment: {initial: 0.5}};
    expect(simulate(tiny, {...options, parameters}).series.commitment[0]).toBeGreaterThan(0.49);
  });

  test.each([0, -1, 314, 1.5, Number.NaN])('simulate(scenario, {weeks: %d}) throws invalid weeks', weeks => {
    expect(() => simulate(tiny, {...options, weeks})).toThrow(
      new RangeError(`invalid weeks: ${weeks} (a whole number from 1 to 313)`),
    );
  });

  test('simulate(scenario, {people}) takes 2,000 and one per person, and nothing outside', () => {
    const short = {plan: asItWas, seed: 'a', weeks: 2};
    expect(simulate(tiny, {...short, people: 2_000}).weeks).toBe(2);
    expect(simulate(tiny, {...short, people: 104_000}).people).toBe(104_000);
    expect(() => simulate(tiny, {...short, people: 1_999})).toThrow('invalid people: 1999');
    expect(() => simulate(tiny, {...short, people: 104_001})).toThrow('invalid people: 104001');
  });

  test('simulate(scenario, {parameters}) names what exists when a name is unknown', () => {
    const names = weekly.map(({name}) => name).join(', ');
    expect(() => simulate(tiny, {...options, parameters: {commitmnt: {initial: 0.2}}})).toThrow(
      new RangeError(`unknown mechanism: commitmnt (there are ${names})`),
    );
    expect(() => simulate(tiny, {...options, parameters: {commitment: {intial: 0.2}}})).toThrow(
      'unknown parameter: commitment.intial (declared are initial, ',
    );
  });

  test('simulate(scenario, {plan}) names the levers there are when one is unknown', () => {
    const misspelt: Plan = JSON.parse(JSON.stringify(withoutTroops).replaceAll('"troops"', '"trops"'));
    expect(() => simulate(tiny, {...options, plan: misspelt})).toThrow(
      new RangeError(`unknown lever: trops (there are ${leverNames.join(', ')})`),
    );
  });
});

describe('createSimulation', () => {
  test('run(options) leaves the runs before as they were', () => {
    const simulation = createSimulation(tiny, {people});
    const first = simulation.run({plan: asItWas, seed: 'a', weeks: 30});
    const copy = structuredClone(first);
    simulation.run({plan: withoutTroops, seed: 'b', weeks: 30});
    expect(first).toEqual(copy);
  });

  test('run({leaveOut}) is the run of the mechanisms without it, and the next run is whole again', () => {
    const simulation = createSimulation(tiny, {people});
    const short = {plan: asItWas, seed: 'a', weeks: 30};
    const whole = simulation.run(short);
    const without = simulation.run({...short, leaveOut: 'trust'});
    expect(without.hash).toBe(simulate(tiny, {...options, mechanisms: leaveOut(weekly, 'trust')}).hash);
    expect(without.hash).not.toBe(whole.hash);
    expect(simulation.run(short).hash).toBe(whole.hash);
  });

  test('run({leaveOut}) throws for a mechanism there is not', () => {
    const simulation = createSimulation(tiny, {people});
    expect(() => simulation.run({plan: asItWas, seed: 'a', leaveOut: 'magic'})).toThrow('unknown mechanism: magic');
  });
});

describe('branch', () => {
  const straight = simulate(tiny, {...options, weeks: 100, saveAfter: 60});
  const saved = snapshotOf(straight);

  test('branch(scenario, snapshot, options) goes on from the saved week to the end of the scenario', () => {
    const rest = branch(tiny, saved, {plan: asItWas, seed: 'a', people});
    expect(rest.start).toBe('2002-02-25');
    expect(rest.weeks).toBe(313 - 60);
  });

  test('branch(scenario, snapshot, options) under the same plan and seed is the rest of the straight run', () => {
    const rest = branch(tiny, saved, {...options, weeks: 40});
    expect(rest.hash).toBe(straight.hash);
    for (const [name, values] of Object.entries(rest.series)) {
      expect(values, name).toEqual(straight.series[name].slice(60));
    }
  });

  test('branch(scenario, snapshot, options) under another plan differs only by what the plan decides', () => {
    const other: Plan = {...withoutTroops, changes: [{lever: 'troops', set: 0, from: '2002-06-03'}]};
    const rest = branch(tiny, saved, {...options, plan: other, weeks: 40});
    const changeWeek = 14;
    expect(rest.series.troops.slice(0, changeWeek)).toEqual(straight.series.troops.slice(60, 60 + changeWeek));
    expect(rest.series.trustInMission.slice(0, changeWeek)).toEqual(
      straight.series.trustInMission.slice(60, 60 + changeWeek),
    );
    expect(rest.series.troops[changeWeek]).toBeLessThan(straight.series.troops[60 + changeWeek]);
  });

  test('branch(scenario, snapshot, {reasons: true}) records reasons from the saved week on', () => {
    const whole = simulate(tiny, {...options, weeks: 100, reasons: true});
    const rest = branch(tiny, saved, {...options, weeks: 40, reasons: true});
    const perWeek = Object.keys(tiny.factions).length * reasons.length;
    expect(rest.reasons?.values).toEqual(whole.reasons?.values.slice(60 * perWeek));
  });

  test('branch(scenario, snapshot, {districtDeaths: true}) keeps the deaths after the saved week in their calendar years', () => {
    const bloody = {...options, districtDeaths: true, parameters: {violence: {background: 4}}};
    const whole = simulate(tiny, {...bloody, weeks: 160, saveAfter: 60});
    const start = simulate(tiny, {...bloody, weeks: 60});
    const rest = branch(tiny, snapshotOf(whole), {...bloody, weeks: 100});
    const deaths = rest.districtDeaths ?? new Float64Array();
    expect(sumOf(deaths)).toBeGreaterThan(0);
    expect(rest.reported).toEqual(
      Object.fromEntries(channels.map(channel => [channel, whole.reported[channel].slice(60)])),
    );
    whole.districtDeaths?.forEach((all, entry) => {
      expect(deaths[entry] + (start.districtDeaths?.[entry] ?? 0)).toBeCloseTo(all, 9);
    });
  });

  test('branch(scenario, snapshot, options) with another seed is another future', () => {
    expect(branch(tiny, saved, {...options, seed: 'b', weeks: 40}).hash).not.toBe(straight.hash);
  });

  test('branch(scenario, snapshot, options) can save again', () => {
    const again = branch(tiny, saved, {...options, weeks: 40, saveAfter: 80});
    expect(branch(tiny, snapshotOf(again), {...options, weeks: 20}).hash).toBe(straight.hash);
  });

  test('branch(scenario, snapshot, options) refuses more weeks than are left, and another number of people', () => {
    expect(() => branch(tiny, saved, {...options, weeks: 254})).toThrow(
      new RangeError('invalid weeks: 254 (a whole number from 1 to 253)'),
    );
    expect(() => branch(tiny, saved, {...options, people: 2_500})).toThrow('invalid snapshot: other tables');
  });
});

test('simulate() refuses an empty seed and a week to save that it does not live', () => {
  const options = {plan: asItWas, people: 2_000, weeks: 10};
  expect(() => simulate(tiny, {...options, seed: ''})).toThrow('invalid seed: empty');
  expect(() => simulate(tiny, {...options, seed: 'a', saveAfter: 11})).toThrow('invalid saveAfter: 11');
});

test('simulate() refuses a plan that sets a lever outside its range', () => {
  const plan = {...asItWas, changes: [{lever: 'implementation' as const, set: 5}]};
  expect(() => simulate(tiny, {plan, seed: 'a', people: 2_000})).toThrow('invalid plan: implementation = 5');
  const negative = {...asItWas, changes: [{lever: 'troops' as const, multiply: -1, from: '2002-01-01'}]};
  expect(() => simulate(tiny, {plan: negative, seed: 'a', people: 2_000})).toThrow('invalid plan: troops');
});
