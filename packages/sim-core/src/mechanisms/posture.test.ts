import {describe, expect, test} from 'vitest';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import {createWorld, type World} from '../world.ts';
import {posture} from './posture.ts';

/** A world with people in its districts and a posture adaptive to a degree. */
function postured(adaptive: number): World {
  const world = firstDay();
  world.facts.decisions.adaptivePosture.fill(adaptive);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.excitation.set([0, 2, 1]);
  world.districts.deathRate.set([1, 20, 5]);
  world.districts.disputes.set([5, 15, 10]);
  return begun(posture, world);
}

/** A country of 15 districts like district B, each with its own risk. */
function fifteen(riskOf: (place: number) => number): World {
  const codes = Array.from({length: 15}, (_, place) => `D${place}`);
  const districts = Object.fromEntries(codes.map(code => [code, {...tiny.districts.B, neighbours: []}]));
  const scenario = {
    ...tiny,
    capital: 'D0',
    districts,
    displacement: {...tiny.displacement, origins: {D1: 1}, locations: {D0: 1}},
    mission: {...tiny.mission, deployment: [{on: '2001-01-01', shares: {D0: 1}}]},
  };
  const world = createWorld(scenario, {people: 2_000});
  world.districts.persons.fill(30_000);
  for (let place = 0; place < 15; place++) world.districts.excitation[place] = riskOf(place);
  return world;
}

/** Forecasts of one world, one for each of many weeks. */
function forecasts(world: World, values: Readonly<Record<string, number>> = {}): number[][] {
  const run = bound(posture, world, {forecastWeeks: 1, ...values});
  return Array.from({length: 300}, (_, week) => {
    run(week);
    return Array.from(world.districts.forecast);
  });
}

/** Chance that the forecast ranks the riskier of two districts above the other. */
function areaUnderCurve(riskOf: (place: number) => number, values: Readonly<Record<string, number>> = {}): number {
  let right = 0;
  let pairs = 0;
  for (const forecast of forecasts(fifteen(riskOf), {recent: 1, ...values})) {
    for (let one = 0; one < 15; one++) {
      for (let other = 0; other < 15; other++) {
        if (riskOf(one) <= riskOf(other)) continue;
        pairs++;
        if (forecast[one] > forecast[other]) right++;
      }
    }
  }
  return right / pairs;
}

describe('posture', () => {
  test('posture changes where soldiers belong and the forecast alone', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(posture, world))).toEqual(['districts.posting']);
    world.districts.persons.fill(1_000);
    world.facts.decisions.adaptivePosture.fill(0.5);
    expect(changesBy(world, () => bound(posture, world)(0))).toEqual(['districts.posting', 'districts.forecast']);
  });

  test('posture that is static is the plan to the last bit, in every week', () => {
    const world = postured(0);
    const {deployment, weeks} = world.facts;
    expect(Array.from(world.districts.posting)).toEqual(Array.from(deployment.subarray(0, 3)));
    const run = bound(posture, world);
    for (let week = 0; week < weeks; week++) {
      run(week);
      expect(Array.from(world.districts.posting)).toEqual(Array.from(deployment.subarray(3 * week, 3 * week + 3)));
    }
  });

  test('posture gives shares that sum to 1, however adaptive it is', () => {
    for (const adaptive of [0, 0.3, 0.5, 1]) {
      const world = postured(adaptive);
      const run = bound(posture, world, {boldness: 1.5, skill: 2});
      for (let week = 0; week < 200; week++) {
        run(week);
        expect(sum(world.districts.posting)).toBeCloseTo(1, 12);
        for (const share of world.districts.posting) expect(share).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('posture that is wholly adaptive is people times e to the power of boldness times forecast', () => {
    const world = postured(1);
    bound(posture, world, {boldness: 0.5})(0);
    const {persons, forecast, posting} = world.districts;
    const wanted = Array.from(persons, (people, place) => people * Math.exp(0.5 * forecast[place]));
    wanted.forEach((weight, place) => {
      expect(posting[place]).toBeCloseTo(weight / sum(wanted), 12);
    });
  });

  test('posture that is half adaptive lies half way between the plan and the forecast', () => {
    const [half, whole] = [postured(0.5), postured(1)];
    for (const world of [half, whole]) bound(posture, world)(60);
    half.districts.posting.forEach((share, place) => {
      const planned = half.facts.deployment[3 * 60 + place];
      expect(share).toBeCloseTo((planned + whole.districts.posting[place]) / 2, 12);
    });
  });

  test('posture without boldness follows people alone', () => {
    const world = postured(1);
    bound(posture, world, {boldness: 0})(0);
    expect(Array.from(world.districts.posting, share => Math.round(share * 1e6) / 1e6)).toEqual([0.6, 0.3, 0.1]);
  });

  test('posture in a country without people is the plan', () => {
    const world = postured(1);
    world.districts.persons.fill(0);
    bound(posture, world)(0);
    expect(Array.from(world.districts.posting)).toEqual(Array.from(world.facts.deployment.subarray(0, 3)));
  });

  test('posture forecasts once a quarter and holds the forecast until the next', () => {
    const world = postured(0);
    const run = bound(posture, world);
    const forecasts = Array.from({length: 40}, (_, week) => {
      run(week);
      return Array.from(world.districts.forecast).join();
    });
    forecasts.forEach((forecast, week) => {
      if (week > 0) expect(forecast === forecasts[week - 1]).toBe(week % 13 !== 0);
    });
  });

  test('posture forecasts with the same luck under every plan', () => {
    const [still, moving] = [postured(0), postured(1)];
    for (const world of [still, moving]) bound(posture, world)(0);
    expect(Array.from(still.districts.forecast)).toEqual(Array.from(moving.districts.forecast));
  });

  test.each([
    ['rises evenly', (place: number) => place],
    ['is concentrated in one district', (place: number) => 2 ** place],
  ])('posture ranks the riskier of two districts higher 65 to 75 times in 100 where risk %s', (_, riskOf) => {
    const area = areaUnderCurve(riskOf);
    expect(area).toBeGreaterThan(0.65);
    expect(area).toBeLessThan(0.75);
  });

  test('posture without skill is as good as a coin, and never an oracle at the end of its range', () => {
    const area = (skill: number): number => areaUnderCurve(place => place, {skill});
    expect(Math.abs(area(0) - 0.5)).toBeLessThan(0.02);
    expect(area(2)).toBeGreaterThan(0.8);
    expect(area(2)).toBeLessThan(0.9);
  });

  test('posture raises false alarms: of the five districts it warns of most, about half are not of the five riskiest', () => {
    let wrong = 0;
    const all = forecasts(fifteen(place => place));
    for (const forecast of all) {
      const byAlarm = forecast.map((_, place) => place).sort((one, other) => forecast[other] - forecast[one]);
      wrong += byAlarm.slice(0, 5).filter(place => place < 10).length;
    }
    expect(wrong / (5 * all.length)).toBeGreaterThan(0.4);
    expect(wrong / (5 * all.length)).toBeLessThan(0.55);
  });

  test('posture forecasts have mean 0 and standard deviation near 1', () => {
    const all = forecasts(fifteen(place => place)).flat();
    expect(Math.abs(sum(all) / all.length)).toBeLessThan(0.05);
    expect(Math.abs(sum(all.map(forecast => forecast * forecast)) / all.length - 1)).toBeLessThan(0.08);
  });

  test('posture takes disputes between polarised groups for risk where nobody is killed', () => {
    const hot = (recent: number): number => {
      const world = fifteen(() => 0);
      world.districts.disputes.fill(5);
      world.districts.disputes[3] = 50;
      return sum(forecasts(world, {recent}).map(forecast => forecast[3])) / 300;
    };
    expect(hot(0.5)).toBeGreaterThan(0.8);
    expect(Math.abs(hot(1))).toBeLessThan(0.25);
  });
});
