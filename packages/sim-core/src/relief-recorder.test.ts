import {expect, test} from 'vitest';
import {coordination} from './mechanisms/coordination.ts';
import {reliefRecorder} from './relief-recorder.ts';
import {createSimulation} from './simulate.ts';
import {asItWas, tiny} from './tiny.fixture.ts';
import {begun, bound, firstDay, sum} from './tiny-world.fixture.ts';

const agencies = Object.keys(tiny.agencies);

test('reliefRecorder(weeks, world, names) splits need by sector as agencies met it, week by week', () => {
  const world = begun(coordination, firstDay());
  const {districts} = world;
  districts.access.fill(0.8);
  const shares = [districts.food, districts.water, districts.health, districts.shelter];
  const recorder = reliefRecorder(2, world, agencies);
  const spend = bound(coordination, world, {absorbed: 100, project: 1_000});
  for (let week = 0; week < 2; week++) {
    const needed = shares.map(share =>
      sum(districts.persons.map((each, place) => (each * 100 * (1 - share[place])) / 52)),
    );
    world.programmes.reliefFund[0] = 400_000;
    spend(week);
    // Needs change after relief came, as they do in the week.
    shares.forEach((share, sector) => {
      share.fill(0.2 + sector / 10);
    });
    recorder.record(week);
    const {need, met} = recorder.recorded;
    needed.forEach((each, sector) => {
      expect(need[4 * week + sector]).toBeCloseTo(each, 6);
    });
    expect(met[4 * week]).toBeCloseTo(sum(districts.reliefFood), 9);
    expect(met[4 * week + 3]).toBeCloseTo(sum(districts.reliefShelter), 9);
  }
});

test('simulate(scenario, {relief}) keeps what agencies do with money: needs less what met them are the gap, and changes nothing', () => {
  const whole = {plan: asItWas, seed: 'relief', weeks: 120};
  const plain = createSimulation(tiny, {people: 2_000}).run(whole);
  const simulation = createSimulation(tiny, {people: 2_000, relief: true});
  const {relief, ...rest} = simulation.run(whole);
  expect(rest).toEqual(plain);
  expect('relief' in plain).toBe(false);
  if (!relief) throw new Error('no relief recorded');
  const {need, met, spent, duplicated} = relief;
  expect(relief.agencies).toEqual(agencies);
  for (let week = 0; week < 120; week++) {
    const inWeek = (values: Float64Array): number => {
      const each = values.length / 120;
      return sum(values.subarray(week * each, (week + 1) * each));
    };
    expect(inWeek(need) - inWeek(met)).toBeCloseTo(plain.series['reliefGap'][week], 5);
    expect(inWeek(spent) - inWeek(duplicated)).toBeCloseTo(inWeek(met), 5);
  }
  need.forEach((each, at) => {
    expect(each).toBeGreaterThanOrEqual(met[at] - 1e-6);
  });
  expect(sum(duplicated)).toBeCloseTo(plain.series['reliefDuplicated'][119], 4);
  expect(sum(spent)).toBeCloseTo(sum(simulation.world.agencies.spent), 4);
  expect(sum(duplicated)).toBeGreaterThan(0);
});

test('a run from a saved week keeps the relief that the whole run has after it', () => {
  const simulation = createSimulation(tiny, {people: 2_000, relief: true});
  const whole = simulation.run({plan: asItWas, seed: 'relief', weeks: 30, saveAfter: 20});
  if (!whole.snapshot) throw new Error('nothing saved');
  const rest = simulation.run({plan: asItWas, seed: 'relief', weeks: 10, from: whole.snapshot});
  for (const column of ['need', 'met', 'spent', 'duplicated'] as const) {
    const values = whole.relief?.[column] ?? new Float64Array();
    expect(rest.relief?.[column], column).toEqual(values.slice((values.length * 20) / 30));
  }
});
